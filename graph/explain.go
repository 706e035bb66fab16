package graph

import (
	"math/big"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/points"
)

// explain shows the terms of a posting (F29).
func (r *Resolver) explain(posting *model.Posting) *model.Explanation {
	terms := posting.Terms
	shown := &model.Explanation{
		Rule: terms.Rule, Before: terms.Before, After: terms.After, Reason: orNone(terms.Reason),
		FirstSoldOn: orNone(terms.FirstSold), Country: orNone(terms.Country),
	}
	if !terms.Edition.IsZero() {
		shown.Edition = r.kept().from(terms.Edition)
	}
	if terms.Unit != 0 {
		divisor := int(terms.Divisor)
		shown.Amount = &points.Money{Amount: terms.Amount, Currency: terms.Currency}
		shown.Unit = &points.Money{Amount: terms.Unit, Currency: terms.Currency}
		shown.Rate, shown.Multiplier, shown.Divisor = &terms.Rate, ratio(terms.Multiplier), &divisor
		if priced(terms.Rule) {
			shown.Quotient = fraction(quotient(terms))
		}
		market := book.Established
		if r.kept().EditionOn(terms.Edition).GrowthMarket(terms.Country) {
			market = book.Growth
		}
		shown.Market = &market
	}
	if terms.Lot != "" {
		shown.Lot = &model.LotTerms{MadeOn: terms.MadeOn, ExpiresOn: terms.ExpiresOn, Posting: posting}
	}
	return shown
}

// priced tells rules whose new balance is computed from those that end one.
func priced(rule points.Rule) bool {
	return rule == points.RuleLotMade || rule == points.RuleLotEaten || rule == points.RuleManaged
}

// quotient is amount ÷ unit × rate × multiplier ÷ divisor, in points.
func quotient(terms points.Terms) *big.Rat {
	value := big.NewRat(terms.Amount, terms.Unit)
	value.Mul(value, big.NewRat(int64(terms.Rate), int64(points.Point)))
	value.Mul(value, big.NewRat(terms.Multiplier.Num, terms.Multiplier.Den))
	return value.Quo(value, big.NewRat(terms.Divisor, 1))
}
