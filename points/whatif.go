package points

import "github.com/tierboard/tierboard/points/order"

// WhatIf is a book's forecast under changes (F30).
type WhatIf struct {
	Forecast *Forecast
	Months   []ForecastMonth
	// Differences tell, for each of the months, what the changes add to the
	// book as it is. The first one is of the book's day.
	Differences []ForecastDifference
}

// ForecastDifference is what changes add to a month of a forecast; below zero is
// less.
type ForecastDifference struct {
	First, On   Date
	Balance     Balance
	Sold, Total Points
	// Before is the month as it is, After under the changes.
	Before, After *ForecastMonth
}

// WhatIf replays the clients that changes are about, and looks ahead. Where a
// program is given, another one or an edition of one (Frozen), all clients are
// replayed under it; official snapshots, which are of the book's own program, do
// not count then. Changes are applied in order of their days, those of one day
// as they stand in the list. What is wrong with a change is named by Field, such
// as "changes[2].line"; a currency that the other program does not price has the
// field "edition". The other errors are those of OpenBook.
func (b *Book) WhatIf(changes []Change, under *Program) (*WhatIf, error) {
	program, tariff, snapshots, base := b.program, b.tariff, b.record.Snapshots, &b.sums
	if under != nil {
		program, tariff, snapshots, base = under, under.tariff(), nil, &foldSums{}
	}
	sums := &foldSums{weight: base.weight}
	r := replay{tariff: tariff, fold: &fold{sums: sums}}
	inTurn, err := changeOrder(changes)
	if err != nil {
		return nil, err
	}
	changed := make([]bool, len(b.companies))
	for len(inTurn) > 0 {
		n := 1
		for n < len(inTurn) && changes[inTurn[n]].Company == changes[inTurn[0]].Company {
			n++
		}
		if at, known := b.company(changes[inTurn[0]].Company); known {
			changed[at] = true
			if under == nil {
				if err := b.refold(&r, &b.companies[at], -1); err != nil {
					return nil, err
				}
			}
		}
		if err := b.suppose(&r, changes, inTurn[:n]); err != nil {
			return nil, err
		}
		inTurn = inTurn[n:]
	}
	for i := range b.companies {
		if under != nil && !changed[i] {
			if err := b.refold(&r, &b.companies[i], 1); err != nil {
				return nil, err
			}
		}
	}
	if err := sums.check(); err != nil {
		return nil, err
	}
	result := &WhatIf{}
	if result.Forecast, result.Months, err = b.look(program, snapshots, base, sums); err != nil {
		return nil, err
	}
	result.Differences, err = differences(b.months, result.Months)
	return result, err
}

// changeOrder checks the changes by themselves and returns their places in order
// of clients and days.
func changeOrder(changes []Change) ([]int, error) {
	for i := range changes {
		if err := changes[i].check(); err != nil {
			return nil, within("changes", i, err.Field, err)
		}
	}
	return order.Of(len(changes), func(i, j int) int {
		if c := order.Text(changes[i].Company, changes[j].Company); c != 0 {
			return c
		}
		return int(changes[i].On) - int(changes[j].On)
	}), nil
}

// refold adds a company of the book, or takes it away.
func (b *Book) refold(r *replay, c *bookCompany, sign int64) error {
	r.fold.sign = sign
	r.fold.begin(c.own, c.key == "")
	if err := r.run(b.actsOf(c), int(c.lines)); err != nil {
		return &Error{Code: err.Code, Field: "edition", Message: err.Message}
	}
	return nil
}

// suppose adds a company under changes.
func (b *Book) suppose(r *replay, changes []Change, numbers []int) error {
	s, err := b.supposed(changes, numbers)
	if err != nil {
		return err
	}
	r.fold.sign = 1
	r.fold.begin(s.company.own, false)
	bad := r.run(s.acts, len(s.lines))
	switch {
	case bad == nil:
		return nil
	case r.failed != nil && r.failed.event < 0:
		return within("changes", int(-1-r.failed.event), bad.Field, bad)
	}
	return &Error{Code: bad.Code, Field: "changes", Message: bad.Message}
}

func differences(before, after []ForecastMonth) ([]ForecastDifference, error) {
	list := make([]ForecastDifference, len(after))
	for i := range after {
		was, is := &before[i], &after[i]
		list[i] = ForecastDifference{First: is.First, On: is.On, Before: was, After: is}
		for _, part := range [...]struct {
			into    *Points
			was, is Points
		}{
			{&list[i].Balance.Sourced, was.Balance.Sourced, is.Balance.Sourced},
			{&list[i].Balance.Assisted, was.Balance.Assisted, is.Balance.Assisted},
			{&list[i].Balance.Managed, was.Balance.Managed, is.Balance.Managed},
			{&list[i].Sold, was.Sold, is.Sold}, {&list[i].Total, was.Total, is.Total},
		} {
			difference := part.is - part.was
			if (difference < part.is) != (part.was > 0) && part.was != 0 {
				return nil, overflow("points")
			}
			*part.into = difference
		}
	}
	return list, nil
}
