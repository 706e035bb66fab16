package ledger

import (
	"encoding/json"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
)

// What is kept of terms is what json.Marshal makes of them, to the byte.
func TestAppendTermsIsTheirJSON(t *testing.T) {
	date := rapid.Map(rapid.Int32Range(0, int32(points.MaxDate)), func(n int32) points.Date { return points.Date(n) })
	micro := rapid.Map(rapid.Int64(), func(n int64) points.Points { return points.Points(n) })
	rapid.Check(t, func(t *rapid.T) {
		terms := points.Terms{
			Rule:    rapid.SampledFrom([]points.Rule{points.RuleLotMade, points.RuleManaged}).Draw(t, "rule"),
			Edition: date.Draw(t, "edition"), Amount: rapid.Int64().Draw(t, "amount"),
			Currency: rapid.SampledFrom([]points.Currency{"", "USD"}).Draw(t, "currency"),
			Unit:     rapid.Int64().Draw(t, "unit"), Rate: micro.Draw(t, "rate"),
			Multiplier: rapid.SampledFrom([]points.Ratio{{}, {Num: 2, Den: 1}, {Num: 3, Den: 2}}).Draw(t, "multiplier"),
			Divisor:    rapid.Int64().Draw(t, "divisor"), Country: rapid.SampledFrom([]points.Country{"", "DE"}).Draw(t, "country"),
			FirstSold: date.Draw(t, "firstSold"), Lot: rapid.String().Draw(t, "lot"), MadeOn: date.Draw(t, "madeOn"),
			ExpiresOn: date.Draw(t, "expiresOn"), Before: micro.Draw(t, "before"), After: micro.Draw(t, "after"),
			Reason: rapid.SampledFrom([]string{"", "plain", "a \"quoted\" <b> & ü\n\u2028 ล"}).Draw(t, "reason"),
		}
		want, err := json.Marshal(terms)
		if err != nil {
			t.Fatal(err)
		}
		if got := string(appendTerms(nil, &terms)); got != string(want) {
			t.Fatalf("got  %s\nwant %s", got, want)
		}
	})
}
