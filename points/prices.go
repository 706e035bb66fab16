package points

// Prices are what a currency earns in one market on one day: looked up once,
// they estimate any number of amounts (F26).
type Prices struct {
	sold, managed factor
}

// Prices looks up what the edition in force on a day pays, for a line first
// sold that day. Errors are INVALID, about the country, the dealType, the day
// ("on") or the currency.
func (p *Program) Prices(in ConvertInput) (Prices, error) {
	switch {
	case !in.Country.Valid():
		return Prices{}, invalid("country", "\""+string(in.Country)+"\" is not an ISO 3166-1 code: write two capitals, such as DE")
	case !in.DealType.Valid():
		return Prices{}, invalid("dealType", "\""+string(in.DealType)+"\" is no deal type: use sourced or assisted")
	case in.On < MinDate || in.On > MaxDate:
		return Prices{}, invalid("on", "the day of the sale is missing")
	}
	edition := p.EditionOn(in.On)
	sold, bad := edition.price(in.Currency, in.Country, edition.SoldRate(in.DealType, in.On))
	if bad != nil {
		return Prices{}, bad
	}
	managed := sold
	managed.rate = edition.ManagedRate(in.On)
	return Prices{sold.factor(), managed.factor()}, nil
}

// Estimate returns the points that an amount sold, in minor units and not
// negative, earns a partner who manages it with others: managers counts all of
// them, 0 where the partner does not manage it. It does not allocate unless it
// returns an error, OVERFLOW where a number does not fit into 64 bits.
func (p *Prices) Estimate(amount, managers int64) (Estimate, error) {
	sold, managed := p.sold.earn(amount, 1), Points(0)
	if managers > 0 {
		managed = p.managed.earn(amount, managers)
	}
	return sum(sold, managed, "amount", "amount")
}

// sum returns the estimate of what is sold and managed, each below 0 where it
// does not fit; the fields are what was asked about.
func sum(sold, managed Points, soldField, managedField string) (Estimate, error) {
	if sold < 0 {
		return Estimate{}, overflow(soldField)
	}
	if managed < 0 {
		return Estimate{}, overflow(managedField)
	}
	total, err := sold.Add(managed)
	if err != nil {
		return Estimate{}, err
	}
	return Estimate{total, sold, managed}, nil
}

// EstimateAll is Estimate for many amounts: it puts the total in place of each,
// and what is sold and managed of it into lists as long. It returns the number
// of amounts before the first that is below zero or whose points do not fit into
// 64 bits: all of them, where every one is good.
func (p *Prices) EstimateAll(amounts, sold, managed []int64, managers int64) int {
	shared := product(p.managed.money, uint64(managers))
	if p.sold.money == 0 || shared == 0 && managers > 0 {
		return 0
	}
	for i, amount := range amounts {
		if amount < 0 {
			return i
		}
		bySale, byManaging := scaled(uint64(amount), p.sold.points, p.sold.money), int64(0)
		if managers > 0 {
			byManaging = scaled(uint64(amount), p.managed.points, shared)
		}
		if bySale < 0 || byManaging < 0 || bySale+byManaging < 0 {
			return i
		}
		amounts[i], sold[i], managed[i] = bySale+byManaging, bySale, byManaging
	}
	return len(amounts)
}
