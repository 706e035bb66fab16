package main

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

// runCredited folds performance tiers into credited ones (docs/rules.md,
// section 9). Arguments: the last day. Lines below, in order of their days:
// "performance", day and tier; "certified", the day from which it was known
// and the last day of the certification. Answer: a line for each change, with
// the day, the credited tier, the one before and the cause.
func runCredited(program *points.Program, arguments border.Fields, rest border.Lines, a *border.Answer) *points.Error {
	until, bad := arguments.Day("until")
	if bad != nil {
		return bad
	}
	var performance []points.TierChange
	var certifications []points.Fact
	for rest.More() {
		line := rest.Next()
		what := line.Text()
		on, bad := line.Day("on")
		if bad != nil {
			return bad
		}
		if what == "certified" {
			fact := points.Fact{On: on, Kind: points.FactCertifiedThrough, Value: line.Text()}
			var scratch points.Facts
			if err := fact.Put(&scratch); err != nil {
				return border.At(err, "through")
			}
			certifications = append(certifications, fact)
			continue
		}
		tier, err := points.ParseTier(line.Text())
		if err != nil {
			return border.At(err, "tier")
		}
		if n := len(performance); n > 0 && performance[n-1].On >= on {
			return border.Invalid("performance", "the changes must be in order of their days, one a day")
		}
		performance = append(performance, points.TierChange{On: on, Tier: tier})
	}
	certified := points.CertificationOn(certifications, "")
	for _, change := range program.CreditedHistory(points.Credited{}, 0, until, performance, certified) {
		a.Line(change.Since.String())
		a.Field(change.Tier.String())
		a.Field(change.From.String())
		a.Field(string(change.Cause))
	}
	return nil
}
