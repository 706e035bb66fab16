package points_test

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/internal/reference"
)

// TestPostingsExplainThemselves: every posting is recomputed from its terms
// alone, is not zero, and takes up where the last one of its balance left off.
func TestPostingsExplainThemselves(t *testing.T) {
	programs := allPrograms(t)
	rapid.Check(t, func(t *rapid.T) {
		program, events := genProgram(t, programs), genStream(t)
		result := mustReplay(t, program, events)
		balances := map[[4]string]points.Points{}
		for i := range result.Postings {
			p := &result.Postings[i]
			if p.Points == 0 {
				t.Fatalf("a posting of nothing: %+v", *p)
			}
			recompute(t, p)
			if p.Terms.Rule == points.RuleAdjustment || p.Terms.Rule == points.RuleAdjustmentEnded {
				continue
			}
			checkPrice(t, program, p)
			balance := [4]string{p.Partner, p.Company, p.Line, p.Terms.Lot}
			if p.Terms.Before != balances[balance] {
				t.Fatalf("the balance stood at %v before %+v", balances[balance], *p)
			}
			balances[balance] = p.Terms.After
		}
	})
}

// recompute follows the arithmetic that the doc comment of Terms promises.
func recompute(t rapid.TB, p *points.Posting) {
	t.Helper()
	terms := &p.Terms
	if p.Points != terms.After-terms.Before {
		t.Fatalf("points are not after − before: %+v", *p)
	}
	switch terms.Rule {
	case points.RuleLotMade, points.RuleLotEaten, points.RuleManaged:
		exact := big.NewRat(terms.Amount, terms.Unit)
		exact.Mul(exact, big.NewRat(int64(terms.Rate), terms.Divisor))
		exact.Mul(exact, big.NewRat(terms.Multiplier.Num, terms.Multiplier.Den))
		if after, fits := reference.HalfEven(exact); !fits || after != int64(terms.After) {
			t.Fatalf("the terms come to %d micro-points: %+v", after, *p)
		}
	case points.RuleLotExpired, points.RuleLotClosed, points.RuleAdjustmentEnded:
		if terms.After != 0 {
			t.Fatalf("something is left of what ended: %+v", *p)
		}
	case points.RuleAdjustment:
		if terms.Before != 0 || terms.Reason == "" {
			t.Fatalf("an adjustment starts from nothing and has a reason: %+v", *p)
		}
	default:
		t.Fatalf("no such rule: %+v", *p)
	}
}

// checkPrice holds unit, rate and multiplier against the edition the terms name.
func checkPrice(t rapid.TB, program *points.Program, p *points.Posting) {
	t.Helper()
	terms := &p.Terms
	at := slices.IndexFunc(program.Editions, func(e points.Edition) bool { return e.From == terms.Edition })
	if at < 0 {
		t.Fatalf("there is no edition %v: %+v", terms.Edition, *p)
	}
	edition := &program.Editions[at]
	if !slices.Contains(edition.Units, points.Unit{Currency: terms.Currency, Amount: terms.Unit}) {
		t.Fatalf("the edition has no such unit: %+v", *p)
	}
	multiplier := points.Ratio{Num: 1, Den: 1}
	if slices.Contains(edition.Growth, terms.Country) {
		multiplier = edition.GrowthMultiplier
	}
	if terms.Multiplier != multiplier {
		t.Fatalf("the market multiplies by %v: %+v", multiplier, *p)
	}
	row := slices.IndexFunc(edition.Rates, func(r points.Rate) bool {
		return r.Managed == (p.Track == points.TrackManaged) && terms.FirstSold >= r.FirstSoldFrom &&
			(r.DealType == "" || string(r.DealType) == string(p.Track))
	})
	if row < 0 || edition.Rates[row].PerUnit != terms.Rate {
		t.Fatalf("the edition has no such rate: %+v", *p)
	}
	if terms.Lot != "" && (terms.MadeOn > p.On || p.On > terms.ExpiresOn || terms.ExpiresOn != terms.MadeOn.AddMonths(edition.LotMonths)) {
		t.Fatalf("the lot's life does not fit: %+v", *p)
	}
}
