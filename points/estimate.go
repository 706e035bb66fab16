package points

// EstimateInput is what the calculator asks (F26; docs/rules.md, section 11).
type EstimateInput struct {
	// Amount is the MRR sold, not negative, in the client's currency.
	Amount Money
	// Country is the client's; growth markets multiply.
	Country  Country
	DealType DealType
	// Manage says whether the partner will also manage the client, and
	// OtherPartners (0 or more) how many others will too.
	Manage        bool
	OtherPartners int
	// On is the day of the sale, of a line first sold that day.
	On Date
}

// Estimate is what a sale would earn.
type Estimate struct {
	Total, Sold, Managed Points
}

// Estimate returns the points a sale would earn, exactly as a replay of the
// sale would post them. It does not allocate unless it returns an error.
func (p *Program) Estimate(in EstimateInput) (Estimate, error) {
	if in.Amount.Amount < 0 {
		return Estimate{}, invalid("amount", "the sold amount cannot be negative")
	}
	if in.OtherPartners < 0 || int64(in.OtherPartners) >= 1<<31 {
		return Estimate{}, invalid("otherPartners", "the number of other partners cannot be negative or over two billion")
	}
	prices, err := p.Prices(ConvertInput{Country: in.Country, Currency: in.Amount.Currency, DealType: in.DealType, On: in.On})
	if err != nil {
		return Estimate{}, err
	}
	managers := int64(0)
	if in.Manage {
		managers = int64(in.OtherPartners) + 1
	}
	return prices.Estimate(in.Amount.Amount, managers)
}

// ConvertInput says in which market and currency points are converted (F27;
// docs/rules.md, section 11).
type ConvertInput struct {
	Country  Country
	Currency Currency
	DealType DealType
	// On is the day of the sale, of a line first sold that day.
	On Date
}

// ConvertToPoints returns the points that a sold and a managed value, both not
// negative and in minor units of the currency, earn. Managed points are not
// split.
func (p *Program) ConvertToPoints(in ConvertInput, soldValue, managedValue int64) (Estimate, error) {
	if soldValue < 0 {
		return Estimate{}, invalid("soldValue", "the sold value cannot be negative")
	}
	if managedValue < 0 {
		return Estimate{}, invalid("managedValue", "the managed value cannot be negative")
	}
	prices, err := p.Prices(in)
	if err != nil {
		return Estimate{}, err
	}
	return sum(prices.sold.earn(soldValue, 1), prices.managed.earn(managedValue, 1), "soldValue", "managedValue")
}

// Values are amounts that earn given points.
type Values struct {
	Sold, Managed Money
}

// ConvertToMoney returns the sold and the managed value that earn the given
// points, both not negative, rounded half to even to the minor unit.
func (p *Program) ConvertToMoney(in ConvertInput, soldPoints, managedPoints Points) (Values, error) {
	if soldPoints < 0 {
		return Values{}, invalid("soldPoints", "sold points cannot be negative")
	}
	if managedPoints < 0 {
		return Values{}, invalid("managedPoints", "managed points cannot be negative")
	}
	prices, err := p.Prices(in)
	if err != nil {
		return Values{}, err
	}
	soldAmount, bad := prices.sold.worth(soldPoints)
	if bad != nil {
		return Values{}, atField(bad, "soldPoints")
	}
	managedAmount, bad := prices.managed.worth(managedPoints)
	if bad != nil {
		return Values{}, atField(bad, "managedPoints")
	}
	return Values{Sold: Money{soldAmount, in.Currency}, Managed: Money{managedAmount, in.Currency}}, nil
}

func atField(bad *Error, field string) *Error {
	bad.Field = field
	return bad
}
