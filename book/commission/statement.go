package commission

import (
	"cmp"
	"slices"

	"github.com/tierboard/tierboard/points"
)

// Status is how far a statement is on a day.
type Status string

// The statuses.
const (
	// StatusOpen: the quarter is not over.
	StatusOpen Status = "open"
	// StatusPayable: the quarter is over, the payout date is to come.
	StatusPayable Status = "payable"
	// StatusPaid: the payout date has come.
	StatusPaid Status = "paid"
	// StatusCarriedOver: the quarter is over and the partner owes the vendor:
	// the next statement takes it over.
	StatusCarriedOver Status = "carried_over"
)

// Statement is a quarter's commission. All amounts but Accrued and Pending are
// in the payout currency.
type Statement struct {
	Quarter Quarter
	Status  Status
	// Lines are in order of days; what is carried over comes first.
	Lines  []*Line
	Months []*Month
	// Accrued are the accruals of all lines, Pending those of the lines that are
	// not converted, by currency.
	Accrued, Pending Purse
	PendingLines     int
	// Earned is the sum of commission lines, Clawback of clawback lines, zero or
	// less, CarriedIn what an earlier statement owes, zero or less, and Total
	// the sum of the three. Lines that are pending count nowhere.
	Earned, Clawback, CarriedIn, Total points.Money
}

// Month is a month of a statement.
type Month struct {
	First   points.Date
	Accrued Purse
	// Converted is the sum of the month's converted lines, in the payout
	// currency.
	Converted    points.Money
	PendingLines int
}

// sum sorts the lines, adds them up and tells the status.
func (s *Statement) sum(a *Account) error {
	slices.SortFunc(s.Lines, func(x, y *Line) int {
		return cmp.Or(cmp.Compare(x.Payment.On, y.Payment.On), cmp.Compare(x.Payment.ID, y.Payment.ID))
	})
	none := points.Money{Currency: a.Payout}
	s.Earned, s.Clawback, s.CarriedIn, s.Total = none, none, none, none
	for _, line := range s.Lines {
		if err := s.add(line, none); err != nil {
			return err
		}
	}
	switch {
	case a.AsOf <= s.Quarter.To():
		s.Status = StatusOpen
	case s.Total.Amount < 0:
		s.Status = StatusCarriedOver
	case a.AsOf < s.Quarter.PayoutOn():
		s.Status = StatusPayable
	default:
		s.Status = StatusPaid
	}
	return nil
}

func (s *Statement) add(line *Line, none points.Money) error {
	if line.Kind == KindCarryOver {
		return into(*line.Converted, &s.CarriedIn, &s.Total)
	}
	month := s.month(line.Payment.On, none)
	if err := s.Accrued.Put(line.Accrual); err != nil {
		return err
	}
	if err := month.Accrued.Put(line.Accrual); err != nil {
		return err
	}
	switch {
	case line.Converted == nil:
		s.PendingLines++
		month.PendingLines++
		return s.Pending.Put(line.Accrual)
	case line.Kind == KindClawback:
		return into(*line.Converted, &s.Clawback, &s.Total, &month.Converted)
	}
	return into(*line.Converted, &s.Earned, &s.Total, &month.Converted)
}

// into adds an amount to sums.
func into(amount points.Money, sums ...*points.Money) error {
	for _, sum := range sums {
		var err error
		if *sum, err = plus(*sum, amount); err != nil {
			return err
		}
	}
	return nil
}

// month returns the month of a day, which comes in order.
func (s *Statement) month(on points.Date, none points.Money) *Month {
	first := on.StartOfMonth()
	if n := len(s.Months); n > 0 && s.Months[n-1].First == first {
		return s.Months[n-1]
	}
	s.Months = append(s.Months, &Month{First: first, Converted: none})
	return s.Months[len(s.Months)-1]
}

// CarriedOut is what the next statement takes over: zero or less.
func (s *Statement) CarriedOut() points.Money {
	if s.Status == StatusCarriedOver {
		return s.Total
	}
	return points.Money{Currency: s.Total.Currency}
}

// Sum adds up the totals of the statements with a status.
func (a *Account) Sum(status Status) (points.Money, error) {
	return Totals(a.Payout, slices.DeleteFunc(slices.Clone(a.Statements), func(s *Statement) bool { return s.Status != status }))
}

// Accruing is what the quarter of the day has earned so far, less what it took
// back, without what is carried into it.
func (a *Account) Accruing() (points.Money, error) {
	if s := a.open(); s != nil {
		return plus(s.Earned, s.Clawback)
	}
	return points.Money{Currency: a.Payout}, nil
}

func (a *Account) open() *Statement {
	if n := len(a.Statements); n > 0 && a.Statements[n-1].Status == StatusOpen {
		return a.Statements[n-1]
	}
	return nil
}

// Pending are the accruals of all lines that are not converted, by currency,
// and their number.
func (a *Account) Pending() (Purse, int, error) {
	var sums Purse
	lines := 0
	for _, s := range a.Statements {
		lines += s.PendingLines
		for _, m := range s.Pending {
			if err := sums.Put(m); err != nil {
				return nil, 0, err
			}
		}
	}
	return sums, lines, nil
}

// NextPayout is the earliest statement that something will be paid for; nil
// where there is none. That of an open quarter may still change.
func (a *Account) NextPayout() *Statement {
	for _, s := range a.Statements {
		if (s.Status == StatusPayable || s.Status == StatusOpen) && s.Total.Amount > 0 {
			return s
		}
	}
	return nil
}

// Statement returns that of a quarter; nil where there is none.
func (a *Account) Statement(q Quarter) *Statement {
	for _, s := range a.Statements {
		if s.Quarter == q {
			return s
		}
	}
	return nil
}
