package points_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/tierboard/tierboard/points"
)

func TestFactsInForce(t *testing.T) {
	facts := []points.Fact{
		{Partner: "north", On: mustDate("2024-03-01"), Kind: points.FactMedianToolUsage, Value: "4.5"},
		{Partner: "north", On: mustDate("2024-01-01"), Kind: points.FactMedianToolUsage, Value: "3"},
		{Partner: "south", On: mustDate("2024-02-01"), Kind: points.FactMedianToolUsage, Value: "9"},
		{Partner: "north", On: mustDate("2024-02-01"), Kind: points.FactInvited, Value: "elite"},
		{Partner: "north", On: mustDate("2024-02-01"), Kind: points.FactInvited, Value: "diamond,elite"},
		{Partner: "north", On: mustDate("2024-04-01"), Kind: points.FactInvited, Value: ""},
		{Partner: "north", On: mustDate("2024-01-01"), Kind: points.FactCountry, Value: "IN"},
		{Partner: "north", On: mustDate("2024-01-01"), Kind: points.FactCDR, Value: "0.8505"},
	}
	on := func(day string) points.Facts {
		t.Helper()
		inForce, err := points.FactsOn(facts, "north", mustDate(day))
		if err != nil {
			t.Fatal(err)
		}
		return inForce
	}
	if f := on("2023-12-31"); f.MedianToolUsage != nil || f.InvitedKnown || f.Country != "" || f.CDR != nil || !f.CertifiedThrough.IsZero() {
		t.Errorf("before any fact: %+v", f)
	}
	if f := on("2024-02-29"); f.MedianToolUsage == nil || *f.MedianToolUsage != 3_000_000 || f.Country != "IN" || *f.CDR != 850_500 || f.GRR != nil {
		t.Errorf("by the facts of January: %+v", f)
	}
	if f := on("2024-03-01"); *f.MedianToolUsage != 4_500_000 {
		t.Errorf("from its day: %+v", f)
	}
	if f := on("2024-03-31"); !slices.Equal(f.Invited, []points.Tier{points.Diamond, points.Elite}) {
		t.Errorf("of two facts of a day the later counts: %+v", f)
	}
	if f := on("2024-04-01"); !f.InvitedKnown || len(f.Invited) != 0 {
		t.Errorf("known not to be invited: %+v", f)
	}
}

func TestBadFactsAreRefused(t *testing.T) {
	for _, c := range []struct {
		kind  points.FactKind
		value string
	}{
		{points.FactCertifiedThrough, "2024-02-30"},
		{points.FactMedianToolUsage, "3.25"},
		{points.FactMedianToolUsage, "-1"},
		{points.FactInvited, "titanium"},
		{points.FactCountry, "India"},
		{points.FactCDR, "85 %"},
		{points.FactGRR, "0.8500001"},
		{"colour", "red"},
	} {
		err := points.Fact{Partner: "north", On: mustDate("2024-01-01"), Kind: c.kind, Value: c.value}.Put(&points.Facts{})
		var bad *points.Error
		if !errors.As(err, &bad) || bad.Code != points.CodeInvalid || bad.Field == "" {
			t.Errorf("%s %q: %v; want it refused with its field", c.kind, c.value, err)
		}
	}
}
