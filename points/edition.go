package points

// EditionOn returns the edition in force on a day. The first edition applies
// in full to all earlier days (docs/rules.md, section 2).
func (p *Program) EditionOn(on Date) *Edition {
	edition := &p.Editions[0]
	for i := 1; i < len(p.Editions) && p.Editions[i].From <= on; i++ {
		edition = &p.Editions[i]
	}
	return edition
}

// Frozen returns a program in which one edition, that of the given first day,
// is in force for all time: its rows, units, countries and tiers throughout
// (F33). False where there is no such edition.
func (p *Program) Frozen(from Date) (*Program, bool) {
	for i := range p.Editions {
		if p.Editions[i].From == from {
			return &Program{Name: p.Name, Editions: p.Editions[i : i+1 : i+1]}, true
		}
	}
	return nil, false
}

// Unit returns the amount, in minor units, of the currency that earns a rate
// once; false where the edition does not price the currency.
func (e *Edition) Unit(currency Currency) (int64, bool) {
	for i := range e.Units {
		if e.Units[i].Currency == currency {
			return e.Units[i].Amount, true
		}
	}
	return 0, false
}

// GrowthMarket reports whether the country is one of the edition's growth
// markets; all others are established.
func (e *Edition) GrowthMarket(country Country) bool {
	low, high := 0, len(e.Growth)
	for low < high {
		middle := int(uint(low+high) >> 1)
		switch {
		case e.Growth[middle] == country:
			return true
		case e.Growth[middle] < country:
			low = middle + 1
		default:
			high = middle
		}
	}
	return false
}

// Multiplier returns the market multiplier of a client's country.
func (e *Edition) Multiplier(country Country) Ratio {
	if e.GrowthMarket(country) {
		return e.GrowthMultiplier
	}
	return Ratio{1, 1}
}

// SoldRate returns the micro-points per unit of a sale on a line first sold on
// the given day.
func (e *Edition) SoldRate(deal DealType, firstSold Date) Points {
	for i := range e.Rates {
		row := &e.Rates[i]
		if !row.Managed && (row.DealType == "" || row.DealType == deal) && row.FirstSoldFrom <= firstSold {
			return row.PerUnit
		}
	}
	return 0
}

// ManagedRate returns the micro-points per unit of managed credit on a line
// first sold on the given day.
func (e *Edition) ManagedRate(firstSold Date) Points {
	for i := range e.Rates {
		if row := &e.Rates[i]; row.Managed && row.FirstSoldFrom <= firstSold {
			return row.PerUnit
		}
	}
	return 0
}

func (e *Edition) price(currency Currency, country Country, rate Points) (price, *Error) {
	unit, ok := e.Unit(currency)
	if !ok {
		return price{}, invalid("currency", "\""+string(currency)+"\" has no unit in the edition of "+e.From.String()+": use one of "+e.currencies())
	}
	return price{edition: e.From, unit: unit, rate: rate, multiplier: e.Multiplier(country)}, nil
}

func (e *Edition) currencies() string {
	text := ""
	for i := range e.Units {
		if i > 0 {
			text += " "
		}
		text += string(e.Units[i].Currency)
	}
	return text
}
