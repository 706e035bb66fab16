package points

// Prices are what a currency earns in one market on one day: looked up once,
// they estimate any number of amounts (F26).
type Prices struct {
	sold, managed price
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
	return Prices{sold, managed}, nil
}

// Estimate returns the points that an amount sold, in minor units and not
// negative, earns a partner who manages it with others: managers counts all of
// them, 0 where the partner does not manage it. It does not allocate unless it
// returns an error, OVERFLOW where a number does not fit into 64 bits.
func (p *Prices) Estimate(amount, managers int64) (Estimate, error) {
	if managers == 0 {
		return p.earn(amount, 0, 1, "amount", "amount")
	}
	return p.earn(amount, amount, managers, "amount", "amount")
}

// earn returns the points of a sold and a managed amount; the fields are what
// they are called in errors.
func (p *Prices) earn(sold, managed, managers int64, soldField, managedField string) (Estimate, error) {
	var result Estimate
	var bad *Error
	if result.Sold, bad = p.sold.earn(sold, 1); bad != nil {
		return Estimate{}, atField(bad, soldField)
	}
	if result.Managed, bad = p.managed.earn(managed, managers); bad != nil {
		return Estimate{}, atField(bad, managedField)
	}
	total, err := result.Sold.Add(result.Managed)
	if err != nil {
		return Estimate{}, err
	}
	result.Total = total
	return result, nil
}
