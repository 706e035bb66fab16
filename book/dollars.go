package book

import (
	"math/big"

	"github.com/tierboard/tierboard/book/commission"
	"github.com/tierboard/tierboard/points"
)

// dollars is an exact sum, in US cents, of amounts that count by the tables of
// several days (docs/rules.md, section 10).
type dollars struct {
	program *points.Program
	sum     big.Rat
}

// add adds an amount by the table in force on a day or, where that has no unit
// for its currency, by the next that has one; false where none has.
func (d *dollars) add(amount points.Money, on points.Date) bool {
	unit, priced := d.program.EditionOn(on).Unit(amount.Currency)
	for i := 0; !priced && i < len(d.program.Editions); i++ {
		if edition := &d.program.Editions[i]; edition.From > on {
			unit, priced = edition.Unit(amount.Currency)
		}
	}
	if !priced || unit <= 0 {
		return false
	}
	cents := new(big.Rat).SetFrac64(amount.Amount, unit)
	d.sum.Add(&d.sum, cents.Mul(cents, big.NewRat(10_000, 1)))
	return true
}

// cents rounds the sum, half to even.
func (d *dollars) cents() (points.Money, error) {
	cents, ok := commission.HalfEven(d.sum.Num(), d.sum.Denom())
	if !ok {
		return points.Money{}, &points.Error{Code: points.CodeOverflow, Field: "amount", Message: "the sum does not fit into 64 bits"}
	}
	return points.Money{Amount: cents, Currency: "USD"}, nil
}
