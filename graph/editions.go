package graph

import (
	"math/big"
	"slices"

	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
)

// program is a program with its editions as the API shows them.
type program struct {
	*points.Program
	key      model.ProgramKey
	editions []*model.Edition
}

var programKeys = map[string]model.ProgramKey{"points": model.ProgramKeyPoints, "mrr": model.ProgramKeyMrr}

func programsOf(rules []*points.Program) map[model.ProgramKey]*program {
	programs := make(map[model.ProgramKey]*program, len(rules))
	for _, rule := range rules {
		p := &program{Program: rule, key: programKeys[rule.Name]}
		for i := range rule.Editions {
			p.editions = append(p.editions, p.show(i))
		}
		programs[p.key] = p
	}
	return programs
}

// on returns the edition in force on a day.
func (p *program) on(day points.Date) *model.Edition { return p.from(p.EditionOn(day).From) }

// from returns the edition that begins on a day; nil where none does.
func (p *program) from(first points.Date) *model.Edition {
	for _, edition := range p.editions {
		if edition.From == first {
			return edition
		}
	}
	return nil
}

func (p *program) show(index int) *model.Edition {
	e := &p.Editions[index]
	shown := &model.Edition{
		Program: p.key, From: e.From, Illustrative: e.Illustrative, File: editions.Format(e),
		LotMonths: e.LotMonths, HoldMonths: e.HoldMonths,
		GrowthCountries: slices.Clone(e.Growth), GrowthMultiplier: ratio(e.GrowthMultiplier), HomeGrowthShare: ratio(e.HomeGrowthShare),
		Units: []*points.Money{}, Rates: []*model.EditionRate{}, Tiers: []*model.EditionTier{}, Reviews: []*model.EditionReview{},
	}
	if shown.GrowthCountries == nil {
		shown.GrowthCountries = []points.Country{}
	}
	if index+1 < len(p.Editions) {
		until := p.Editions[index+1].From - 1
		shown.Until = &until
	}
	for _, unit := range e.Units {
		shown.Units = append(shown.Units, &points.Money{Amount: unit.Amount, Currency: unit.Currency})
	}
	slices.SortFunc(shown.Units, func(a, b *points.Money) int {
		if a.Currency < b.Currency {
			return -1
		}
		return 1
	})
	for _, rate := range e.Rates {
		shown.Rates = append(shown.Rates, showRate(rate))
	}
	for _, tier := range e.Tiers {
		conditions := make([]*model.EditionCondition, len(tier.Conditions))
		for i, c := range tier.Conditions {
			conditions[i] = &model.EditionCondition{Measure: c.Measure, Unit: unitOf(c.Measure), Need: millionths(c.Need), Above: c.Above}
		}
		shown.Tiers = append(shown.Tiers, &model.EditionTier{Tier: tier.Tier, Conditions: conditions})
	}
	for _, review := range e.Reviews {
		shown.Reviews = append(shown.Reviews, &model.EditionReview{Month: review.Month, Day: review.Day, WindowMonths: review.WindowMonths})
	}
	return shown
}

func showRate(rate points.Rate) *model.EditionRate {
	shown := &model.EditionRate{Kind: model.PointsKindSold, PerUnit: rate.PerUnit, FirstSoldFrom: orNone(rate.FirstSoldFrom), DealType: orNone(rate.DealType)}
	if rate.Managed {
		shown.Kind = model.PointsKindManaged
	}
	return shown
}

func unitOf(measure points.Measure) model.MeasureUnit {
	switch measure {
	case points.MeasureCertified, points.MeasureInvited:
		return model.MeasureUnitYesNo
	case points.MeasureMedianUsage:
		return model.MeasureUnitTools
	case points.MeasureCDR, points.MeasureGRR:
		return model.MeasureUnitRatio
	}
	return model.MeasureUnitPoints
}

// billionths writes a number of billionths as a decimal.
func billionths(n int64) string {
	return decimal(big.NewRat(n, 1_000_000_000))
}

// millionths writes a number of millionths as a decimal, as points are.
func millionths(n int64) string { return points.Points(n).String() }

func ratio(r points.Ratio) *model.Fraction { return fraction(big.NewRat(r.Num, r.Den)) }

// fractionDecimals is how many decimals a fraction is shown with.
const fractionDecimals = 12

func fraction(value *big.Rat) *model.Fraction {
	return &model.Fraction{Numerator: value.Num().String(), Denominator: value.Denom().String(), Decimal: decimal(value)}
}

// decimal rounds half to even and leaves out zeros at the end.
func decimal(value *big.Rat) string {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(fractionDecimals), nil)
	scaled := new(big.Int).Mul(new(big.Int).Abs(value.Num()), scale)
	quotient, rest := new(big.Int).QuoRem(scaled, value.Denom(), new(big.Int))
	if c := rest.Lsh(rest, 1).Cmp(value.Denom()); c > 0 || c == 0 && quotient.Bit(0) == 1 {
		quotient.Add(quotient, big.NewInt(1))
	}
	digits := quotient.String()
	for len(digits) <= fractionDecimals {
		digits = "0" + digits
	}
	text := digits[:len(digits)-fractionDecimals]
	if part := trimZeros(digits[len(digits)-fractionDecimals:]); part != "" {
		text += "." + part
	}
	if value.Sign() < 0 && quotient.Sign() != 0 {
		text = "-" + text
	}
	return text
}

func trimZeros(digits string) string {
	for len(digits) > 0 && digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
	}
	return digits
}

// orNone returns nil for a zero value.
func orNone[T comparable](value T) *T {
	var zero T
	if value == zero {
		return nil
	}
	return &value
}

// orZero returns the zero value for nil.
func orZero[T any](value *T) T {
	var zero T
	if value == nil {
		return zero
	}
	return *value
}
