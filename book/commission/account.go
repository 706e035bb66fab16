package commission

import (
	"cmp"
	"slices"

	"github.com/tierboard/tierboard/points"
)

// Payment is what a company paid for a line, net; negative for a refund.
type Payment struct {
	LineOf
	// ID tells payments of one day apart.
	ID  string
	On  points.Date
	Net points.Money
}

// Kind is what a line of a statement is.
type Kind string

// The kinds.
const (
	// KindCommission is earned on a payment.
	KindCommission Kind = "commission"
	// KindClawback is taken back for a refund.
	KindClawback Kind = "clawback"
	// KindCarryOver is what an earlier statement owes the vendor.
	KindCarryOver Kind = "carry_over"
)

// Pending is why a line is not converted yet; "" where it is.
type Pending string

// The reasons.
const (
	// PendingMonth: the month is not over, so there is no rate of its last day.
	PendingMonth Pending = "month_open"
	// PendingRate: the rate of the month's last day is not on record.
	PendingRate Pending = "rate_missing"
	// PendingCurrency: the partner's payout currency is not known.
	PendingCurrency Pending = "payout_currency_missing"
)

// Line is a line of a statement.
type Line struct {
	Kind Kind
	// Payment is what it accrues on, Sale the sale that it rests on, and Until
	// the first day on which that sale earns no more; empty for what is carried
	// over.
	Payment Payment
	Sale    Sale
	Until   points.Date
	// Accrual is Percent of the payment, in its currency.
	Accrual points.Money
	// Rate converts it; nil where the accrual is in the payout currency, and
	// where the line is pending.
	Rate *Rate
	// Converted is the accrual in the payout currency, or what is carried over;
	// nil while pending.
	Converted *points.Money
	Pending   Pending
	// From is the statement that owes what is carried over.
	From Quarter
}

// rateName names a rate.
type rateName struct {
	on          points.Date
	base, quote points.Currency
}

// Account is all that a partner earned up to a day.
type Account struct {
	Terms
	AsOf points.Date
	// Statements are those of the quarters in which something was paid that
	// earns commission, oldest first.
	Statements []*Statement
	// CarriedOver is what the partner owes the vendor after the last ended
	// statement: zero or less, in the payout currency.
	CarriedOver points.Money
}

// Settle accrues commission on payments up to a day and puts it into
// statements. The sales are by company and line, named as the payments name
// them; payments of other partners' sales, of lines not sold yet and of sales
// that earn no more are passed over. Only the exact rate from the payment's
// currency to the payout currency on the last day of its month converts.
// CodeOverflow where an amount leaves 64 bits, CodeInvalid for a rate that is
// none.
func Settle(terms Terms, asOf points.Date, sales map[LineOf][]Sale, payments []Payment, rates []Rate) (*Account, error) {
	prices := make(map[rateName]*Rate, len(rates))
	for i := range rates {
		rate := &rates[i]
		prices[rateName{rate.On, rate.Base, rate.Quote}] = rate
	}
	a := &Account{Terms: terms, AsOf: asOf, CarriedOver: points.Money{Currency: terms.Payout}}
	byQuarter := map[Quarter]*Statement{}
	for _, payment := range payments {
		if payment.On > asOf {
			continue
		}
		sale, sold := SaleOn(sales[payment.LineOf], payment.On)
		if !sold || !terms.earns(sale) || payment.On >= terms.Until(sale) {
			continue
		}
		line := &Line{Kind: KindCommission, Payment: payment, Sale: sale, Until: terms.Until(sale)}
		if payment.Net.Amount < 0 {
			line.Kind = KindClawback
		}
		if err := a.price(line, prices); err != nil {
			return nil, err
		}
		q := QuarterOf(payment.On)
		if byQuarter[q] == nil {
			byQuarter[q] = &Statement{Quarter: q}
			a.Statements = append(a.Statements, byQuarter[q])
		}
		byQuarter[q].Lines = append(byQuarter[q].Lines, line)
	}
	slices.SortFunc(a.Statements, func(s, t *Statement) int { return cmp.Compare(s.Quarter, t.Quarter) })
	return a, a.carry()
}

// price accrues commission on the line's payment and converts it, if it can.
func (a *Account) price(line *Line, prices map[rateName]*Rate) error {
	var err error
	if line.Accrual, err = Accrue(line.Payment.Net); err != nil {
		return err
	}
	switch from, end := line.Accrual.Currency, line.Payment.On.EndOfMonth(); {
	case a.Payout == "":
		line.Pending = PendingCurrency
		return nil
	case from == a.Payout:
		converted := line.Accrual
		line.Converted = &converted
		return nil
	case end > a.AsOf:
		line.Pending = PendingMonth
		return nil
	default:
		line.Rate = prices[rateName{end, from, a.Payout}]
	}
	if line.Rate == nil {
		line.Pending = PendingRate
		return nil
	}
	converted, err := line.Rate.Convert(line.Accrual)
	line.Converted = &converted
	return err
}

// carry adds up the statements, each with what the one before owes.
func (a *Account) carry() error {
	owing := Quarter(0)
	for _, s := range a.Statements {
		if a.CarriedOver.Amount < 0 {
			carried := a.CarriedOver
			s.Lines = append(s.Lines, &Line{Kind: KindCarryOver, Converted: &carried, From: owing})
		}
		if err := s.sum(a); err != nil {
			return err
		}
		if s.Status == StatusOpen {
			break // The last: nothing later than the day is on record.
		}
		owing = s.Quarter
		a.CarriedOver.Amount = min(0, s.Total.Amount)
	}
	return nil
}
