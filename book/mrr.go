package book

import (
	"cmp"
	"errors"
	"slices"

	"github.com/tierboard/tierboard/points"
)

// MRR adds up the open subscriptions: one amount per currency, by code.
func MRR(subscriptions []*Subscription) ([]points.Money, error) {
	var sums []points.Money
	for _, s := range subscriptions {
		if s.Open() {
			if err := addMoney(&sums, s.MRR); err != nil {
				return nil, err
			}
		}
	}
	return sums, nil
}

// addMoney adds an amount to the sums by currency, which stay in the order of
// the codes.
func addMoney(sums *[]points.Money, amount points.Money) error {
	at, found := slices.BinarySearchFunc(*sums, amount.Currency, func(m points.Money, code points.Currency) int {
		return cmp.Compare(m.Currency, code)
	})
	if !found {
		*sums = slices.Insert(*sums, at, amount)
		return nil
	}
	before := (*sums)[at].Amount
	sum := before + amount.Amount
	if amount.Amount != 0 && (sum > before) != (amount.Amount > 0) {
		return &points.Error{Code: points.CodeOverflow, Field: "mrr", Message: "the sum does not fit into 64 bits"}
	}
	(*sums)[at].Amount = sum
	return nil
}

// InUSD returns amounts in US$ by the table of the edition in force on a day
// (docs/rules.md, section 10).
func (b *Book) InUSD(amounts []points.Money, on points.Date) (points.Money, error) {
	return b.program.InUSD(amounts, on)
}

// pricedInUSD is InUSD; nil where no table prices one of the currencies.
func (b *Book) pricedInUSD(amounts []points.Money, on points.Date) (*points.Money, error) {
	priced, err := b.program.InUSD(amounts, on)
	var domain *points.Error
	switch {
	case errors.As(err, &domain) && domain.Code == points.CodeInvalid:
		return nil, nil
	case err != nil:
		return nil, err
	}
	return &priced, nil
}

// lessInUSD subtracts amounts in US$; nil where one of them is.
func lessInUSD(amount, less *points.Money) *points.Money {
	if amount == nil || less == nil {
		return nil
	}
	return &points.Money{Amount: amount.Amount - less.Amount, Currency: amount.Currency}
}
