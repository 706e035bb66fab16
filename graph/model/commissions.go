package model

import (
	"math/big"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/book/commission"
	"github.com/tierboard/tierboard/points"
)

// InPayout is an amount in the payout currency; nil where that is unknown.
func InPayout(amount points.Money) *points.Money {
	if amount.Currency == "" {
		return nil
	}
	return &amount
}

// amounts lists what a purse holds.
func amounts(purse commission.Purse) []*points.Money {
	list := make([]*points.Money, len(purse))
	for i := range purse {
		list[i] = &purse[i]
	}
	return list
}

// Commissions is a partner's account on a day.
type Commissions struct{ Account *book.Commissions }

// AsOf is the day.
func (c *Commissions) AsOf() points.Date { return c.Account.Known.On }

// Paid is the sum of the statements that were paid.
func (c *Commissions) Paid() (*points.Money, error) {
	sum, err := c.Account.Sum(commission.StatusPaid)
	return InPayout(sum), err
}

// Payable is the sum of the statements that will be paid.
func (c *Commissions) Payable() (*points.Money, error) {
	sum, err := c.Account.Sum(commission.StatusPayable)
	return InPayout(sum), err
}

// Accruing is what the running quarter has earned.
func (c *Commissions) Accruing() (*points.Money, error) {
	sum, err := c.Account.Accruing()
	return InPayout(sum), err
}

// CarriedOver is what the partner owes.
func (c *Commissions) CarriedOver() *points.Money { return InPayout(c.Account.CarriedOver) }

// Pending are the accruals that are not converted.
func (c *Commissions) Pending() ([]*points.Money, error) {
	sums, _, err := c.Account.Pending()
	return amounts(sums), err
}

// PendingLineCount counts them.
func (c *Commissions) PendingLineCount() (int, error) {
	_, lines, err := c.Account.Pending()
	return lines, err
}

// NextPayout is the earliest payout to come.
func (c *Commissions) NextPayout() *CommissionPayout {
	next := c.Account.NextPayout()
	if next == nil {
		return nil
	}
	return &CommissionPayout{
		On: next.Quarter.PayoutOn(), Amount: &next.Total,
		Final:     next.Status == commission.StatusPayable && next.PendingLines == 0,
		Statement: &CommissionStatement{Statement: next, Account: c.Account},
	}
}

// CommissionStatement is a statement of an account.
type CommissionStatement struct {
	Statement *commission.Statement
	Account   *book.Commissions
}

// ID tells the partner and the quarter.
func (s *CommissionStatement) ID() string {
	return book.StatementID(s.Account.Partner.ID, s.Statement.Quarter)
}

// AsOf is the day that the statement was read for.
func (s *CommissionStatement) AsOf() points.Date { return s.Account.Known.On }

// From is the quarter's first day.
func (s *CommissionStatement) From() points.Date { return s.Statement.Quarter.From() }

// To is the quarter's last day.
func (s *CommissionStatement) To() points.Date { return s.Statement.Quarter.To() }

// Status is how far it is.
func (s *CommissionStatement) Status() commission.Status { return s.Statement.Status }

// PayoutOn is the day it is paid.
func (s *CommissionStatement) PayoutOn() points.Date { return s.Statement.Quarter.PayoutOn() }

// Accrued are the accruals of all lines.
func (s *CommissionStatement) Accrued() []*points.Money { return amounts(s.Statement.Accrued) }

// Earned is the sum of the commission lines.
func (s *CommissionStatement) Earned() *points.Money { return InPayout(s.Statement.Earned) }

// Clawback is the sum of the clawback lines.
func (s *CommissionStatement) Clawback() *points.Money { return InPayout(s.Statement.Clawback) }

// CarriedIn is what an earlier statement owes.
func (s *CommissionStatement) CarriedIn() *points.Money { return InPayout(s.Statement.CarriedIn) }

// Total is the sum of the three.
func (s *CommissionStatement) Total() *points.Money { return InPayout(s.Statement.Total) }

// CarriedOut is what the next statement takes over.
func (s *CommissionStatement) CarriedOut() *points.Money { return InPayout(s.Statement.CarriedOut()) }

// Pending are the accruals that are not converted.
func (s *CommissionStatement) Pending() []*points.Money { return amounts(s.Statement.Pending) }

// PendingLineCount counts them.
func (s *CommissionStatement) PendingLineCount() int { return s.Statement.PendingLines }

// Months are the statement's months.
func (s *CommissionStatement) Months() []*CommissionMonth {
	months := make([]*CommissionMonth, len(s.Statement.Months))
	for i, m := range s.Statement.Months {
		months[i] = &CommissionMonth{
			Month: m.First, Accrued: amounts(m.Accrued), Converted: InPayout(m.Converted), PendingLineCount: m.PendingLines,
		}
	}
	return months
}

// CommissionLine is a line of a statement, and those it was read with.
type CommissionLine struct {
	Of        *commission.Line
	Statement *CommissionStatement
	Page      []*commission.Line
}

// Kind is what it is.
func (l *CommissionLine) Kind() commission.Kind { return l.Of.Kind }

// carried reports whether it is no payment's.
func (l *CommissionLine) carried() bool { return l.Of.Kind == commission.KindCarryOver }

// PaidOn is the day of the payment.
func (l *CommissionLine) PaidOn() *points.Date { return unless(l.carried(), l.Of.Payment.On) }

// Net is what was paid.
func (l *CommissionLine) Net() *points.Money { return unless(l.carried(), l.Of.Payment.Net) }

// Accrual is what it earns, in its currency.
func (l *CommissionLine) Accrual() *points.Money { return unless(l.carried(), l.Of.Accrual) }

// SpotRate is what converted it.
func (l *CommissionLine) SpotRate() *commission.Rate { return l.Of.Rate }

// Converted is what it earns in the payout currency.
func (l *CommissionLine) Converted() *points.Money { return l.Of.Converted }

// Pending is why it is not converted.
func (l *CommissionLine) Pending() *commission.Pending {
	return unless(l.Of.Pending == "", l.Of.Pending)
}

// EarnsUntil is the first day that earns no more.
func (l *CommissionLine) EarnsUntil() *points.Date { return unless(l.carried(), l.Of.Until) }

// CarriedFrom is the statement that owes what is carried over.
func (l *CommissionLine) CarriedFrom() *CommissionStatement {
	if !l.carried() {
		return nil
	}
	account := l.Statement.Account
	return &CommissionStatement{Statement: account.Statement(l.Of.From), Account: account}
}

// Product is the exact accrual, in units of its currency.
func (l *CommissionLine) Product() *big.Rat {
	return new(big.Rat).Mul(units(l.Of.Payment.Net), big.NewRat(commission.Percent, 100))
}

// Conversion is the exact amount converted, in units of the payout currency; nil
// without a rate.
func (l *CommissionLine) Conversion() *big.Rat {
	if l.Of.Rate == nil {
		return nil
	}
	rate, ok := new(big.Rat).SetString(l.Of.Rate.Text)
	if !ok {
		return nil
	}
	return rate.Mul(rate, units(l.Of.Accrual))
}

// units is an amount in units of its currency.
func units(m points.Money) *big.Rat {
	value, _ := new(big.Rat).SetString(m.String())
	return value
}

func unless[T any](not bool, value T) *T {
	if not {
		return nil
	}
	return &value
}

// CommissionForecast is what months to come would earn.
type CommissionForecast struct {
	Earnings *book.Earnings
	Months   []*CommissionForecastMonth
}

// AsOf is the day whose MRR is taken.
func (f *CommissionForecast) AsOf() points.Date { return f.Earnings.On }

// CommissionForecastLine is a line that is expected to go on earning, and those
// it was read with.
type CommissionForecastLine struct {
	*commission.Earning
	Of   *book.Earnings
	Page []*commission.Earning
}

// EarnsUntil is the first day that earns no more.
func (l *CommissionForecastLine) EarnsUntil() points.Date { return l.Until }
