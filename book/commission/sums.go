package commission

import "github.com/tierboard/tierboard/points"

// Totals is the sum of the totals of statements, in the payout currency.
func Totals(payout points.Currency, statements []*Statement) (points.Money, error) {
	sum := points.Money{Currency: payout}
	for _, s := range statements {
		if err := into(s.Total, &sum); err != nil {
			return sum, err
		}
	}
	return sum, nil
}

// Sum adds up lines: their accruals by currency, and what of them is converted,
// or carried over, in the payout currency.
func Sum(payout points.Currency, lines []*Line) (accrued Purse, converted points.Money, err error) {
	converted.Currency = payout
	for _, line := range lines {
		if line.Kind != KindCarryOver {
			if err := accrued.Put(line.Accrual); err != nil {
				return nil, converted, err
			}
		}
		if line.Converted != nil {
			if err := into(*line.Converted, &converted); err != nil {
				return nil, converted, err
			}
		}
	}
	return accrued, converted, nil
}
