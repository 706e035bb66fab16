package points

// WonDeal is what a won sourced deal adds to the sourced amount. Deals are data
// outside the engine: it only adds them up.
type WonDeal struct {
	// On is the day on which the deal was won.
	On Date
	// Amount is the deal's contract amount, not negative.
	Amount Money
}

// SourcedMRR returns a partner's sourced MRR (12 months) on a day: the original
// amounts of its sourced lots made on or up to twelve months before that day,
// eaten or not, in US dollars by the edition in force on the day each was made
// (F8; docs/rules.md, section 10). The sum is exact and rounded once, half to
// even, to the US cent. The result is one that Replay returned for this program.
// CodeOverflow where the sum leaves 64 bits of cents; CodeInvalid for a day
// outside the calendar.
func (p *Program) SourcedMRR(result *Result, partner string, on Date) (Money, error) {
	if err := checkDay(on); err != nil {
		return Money{}, err
	}
	d := p.dollars()
	sum := d.sum()
	for i := range result.Lots {
		lot := &result.Lots[i]
		if lot.Seller != partner || lot.DealType != DealSourced || !withinYear(lot.MadeOn, on) {
			continue
		}
		if err := d.add(sum, lot.Amount, lot.Currency, lot.MadeOn); err != nil {
			err.Event = lot.Event
			return Money{}, err
		}
	}
	return d.money(sum, "sourced_mrr")
}

// SourcedAmount returns the sourced amount (12 months) on a day: the contract
// amounts of the given deals won on or up to twelve months before that day, in
// US dollars by the edition in force on the day each was won, exact and rounded
// once, half to even, to the US cent (F8; docs/rules.md, section 10). An amount
// that is negative or in a currency that no edition prices is refused with
// CodeInvalid, whether or not the deal counts on that day; Field names it, such
// as "deals[2].currency". CodeOverflow where the sum leaves 64 bits of cents.
func (p *Program) SourcedAmount(deals []WonDeal, on Date) (Money, error) {
	if err := checkDay(on); err != nil {
		return Money{}, err
	}
	d := p.dollars()
	sum, outside := d.sum(), d.sum()
	for i := range deals {
		deal := &deals[i]
		path := "deals[" + smallNumber(i) + "]."
		if err := checkDay(deal.On); err != nil {
			err.Field = path + "on"
			return Money{}, err
		}
		if deal.Amount.Amount < 0 {
			return Money{}, invalid(path+"amount", "a contract amount cannot be negative")
		}
		into := sum
		if !withinYear(deal.On, on) {
			into = outside
		}
		if err := d.add(into, deal.Amount.Amount, deal.Amount.Currency, deal.On); err != nil {
			err.Field = path + "currency"
			return Money{}, err
		}
	}
	return d.money(sum, "sourced_amount")
}

// withinYear is the window of both figures: made <= on < made + 12 months.
func withinYear(made, on Date) bool { return made <= on && on < made.AddMonths(12) }

func (d *dollars) money(sum natural, field string) (Money, error) {
	cents, err := d.cents(sum, field)
	if err != nil {
		return Money{}, err
	}
	return Money{Amount: cents, Currency: usd}, nil
}

func checkDay(on Date) *Error {
	if on < MinDate || on > MaxDate {
		return invalid("on", "the day must lie between 0001-01-01 and 9999-12-31")
	}
	return nil
}
