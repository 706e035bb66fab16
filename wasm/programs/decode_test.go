package programs

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/wasm/border"
)

// draft is an edition before anybody looked at it: every value is a text, ""
// where the field is left out.
type draft struct {
	from, illustrative, multiplier, share, lot, hold string
	countries                                        []string
	units, rates, reviews                            [][]string
	tiers                                            []draftTier
}

type draftTier struct {
	name       string
	conditions [][]string
}

// lines writes the edition as the loader hands it over.
func (d *draft) lines(b *strings.Builder) {
	flag := map[string]string{"true": "1", "false": "0"}
	row := func(kind string, values ...string) {
		b.WriteString("\n" + kind)
		for _, value := range values {
			b.WriteString("\t" + strings.ReplaceAll(value, "\t", `\t`))
		}
	}
	row("edition", d.from, flag[d.illustrative], d.multiplier)
	row("terms", d.share, d.lot, d.hold)
	for _, unit := range d.units {
		row("unit", unit...)
	}
	for _, country := range d.countries {
		row("growth", country)
	}
	for _, rate := range d.rates {
		row("rate", rate...)
	}
	for _, tier := range d.tiers {
		row("tier", tier.name)
		for _, condition := range tier.conditions {
			row("condition", condition[0], condition[1], flag[condition[2]])
		}
	}
	for _, review := range d.reviews {
		row("review", review...)
	}
}

// file writes the edition as its file.
func (d *draft) file() string {
	fields := func(rows [][]string, names ...string) string {
		objects := make([]string, len(rows))
		for i, row := range rows {
			var parts []string
			for j, name := range names {
				bare := name == "above" || name == "windowMonths"
				switch {
				case row[j] == "" && name != "kind" && name != "currency" && name != "amount":
				case bare:
					parts = append(parts, fmt.Sprintf("%q:%s", name, row[j]))
				default:
					parts = append(parts, fmt.Sprintf("%q:%s", name, quoted(row[j])))
				}
			}
			objects[i] = "{" + strings.Join(parts, ",") + "}"
		}
		return "[" + strings.Join(objects, ",") + "]"
	}
	countries := make([]string, len(d.countries))
	for i, country := range d.countries {
		countries[i] = quoted(country)
	}
	tiers := make([]string, len(d.tiers))
	for i, tier := range d.tiers {
		tiers[i] = fmt.Sprintf(`{"tier":%s,"conditions":%s}`, quoted(tier.name), fields(tier.conditions, "measure", "need", "above"))
	}
	return fmt.Sprintf(`{"from":%s,"illustrative":%s,"units":%s,"growth":{"multiplier":%s,"countries":[%s]},"rates":%s,`+
		`"lotMonths":%s,"tiers":[%s],"homeGrowthShare":%s,"holdMonths":%s,"reviews":%s}`,
		quoted(d.from), d.illustrative, fields(d.units, "currency", "amount"), quoted(d.multiplier), strings.Join(countries, ","),
		fields(d.rates, "kind", "dealType", "firstSoldFrom", "pointsPerUnit"), d.lot, strings.Join(tiers, ","),
		quoted(d.share), d.hold, fields(d.reviews, "on", "windowMonths"))
}

func quoted(text string) string {
	data, err := json.Marshal(text)
	if err != nil {
		panic(err)
	}
	return string(data)
}

// drawDraft draws an edition of which nearly everything can be used.
func drawDraft(t *rapid.T, from string) draft {
	often := func(label string, good []string, bad ...string) string {
		if seldom(t, "careless with "+label) {
			return rapid.SampledFrom(bad).Draw(t, label)
		}
		return rapid.SampledFrom(good).Draw(t, label)
	}
	badNumber := []string{"", "0", "-1", "1e3", "1.", ".5", "+1", "0x1", "9223372036854775808", "1000000000000000.01", "1.0000001"}
	d := draft{
		from:         from,
		illustrative: often("illustrative", []string{"true", "false"}, "true"),
		multiplier:   often("multiplier", []string{"2", "1", "3/2", "100", "10000/100", "04/2"}, "", "0", "1/2", "101", "10001", "2/0", "2/", "/2", "1/1/1", "-2", "2.0"),
		share:        often("share", []string{"1", "1/2", "1/10000"}, "", "2", "0", "3/2", "0/1", " 1"),
		lot:          often("lot months", []string{"12", "1", "120"}, "0", "121", "-1", "1.5"),
		hold:         often("hold months", []string{"6", "0", "120"}, "121", "-1"),
		units:        [][]string{{"USD", often("US$", []string{"100.00", "100", "100.0"}, "100.01", "1")}},
	}
	for _, currency := range []string{"EUR", "JPY", "KWD"} {
		if !seldom(t, "unpriced") {
			d.units = append(d.units, []string{
				often("currency", []string{currency}, "", "usd", "USD", "EURO", "E\tR"),
				often("amount", []string{"75", "12000", "1", "1000000000000"}, append(badNumber, "0.001", "1000000000000001")...),
			})
		}
	}
	for _, country := range []string{"AR", "BR", "IN", "VN"} {
		if rapid.Bool().Draw(t, "growth") {
			d.countries = append(d.countries, often("country", []string{country}, "", "AA", "in", "ZZ", "IND"))
		}
	}
	sales := [][]string{
		{"sold", "sourced", "2024-02-27"}, {"sold", "sourced", ""}, {"sold", "assisted", ""}, {"managed", "", "2020-01-01"}, {"sold", "", "2022-01-01"},
	}
	sales = sales[rapid.IntRange(0, len(sales)).Draw(t, "rates"):]
	if seldom(t, "out of order") {
		sales = rapid.Permutation(sales).Draw(t, "order")
	}
	for _, sale := range append(slices.Clone(sales), []string{"sold", "", ""}, []string{"managed", "", ""}) {
		row := []string{
			often("kind", []string{sale[0]}, "", "Sold", "managed", "sold"), often("deal type", []string{sale[1]}, "won", "sourced"),
			often("first sold from", []string{sale[2]}, "", "2024-02-30", "0001-01-01"),
			often("rate", []string{"5", "0.000001", "1000", "3.5"}, append(badNumber, "1000.000001")...),
		}
		d.rates = append(d.rates, row)
	}
	measures := []string{"total", "sold", "sourced", "managed", "certified", "invited", "median_tool_usage", "customer_dollar_retention", "gross_revenue_retention"}
	for _, name := range []string{"silver", "gold", "platinum", "diamond", "elite"} {
		if name != "gold" && rapid.Bool().Draw(t, "no such tier") {
			continue
		}
		tier := draftTier{name: often("tier", []string{name}, "untiered", "bronze", "", "gold")}
		for _, measure := range rapid.Permutation(measures).Draw(t, "measures")[:rapid.IntRange(fewest(t), 3).Draw(t, "conditions")] {
			measure = often("measure", []string{measure}, "points", "", "sold")
			var need string
			above := rapid.SampledFrom([]string{"", "", "true", "false"}).Draw(t, "above")
			switch measure {
			case "certified", "invited":
				need, above = often("no need", []string{""}, "1"), often("not above", []string{""}, "true", "false")
			case "median_tool_usage":
				need = often("usage", []string{"3", "2.5", "1000"}, "2.55", "1000.1", "-1")
			case "customer_dollar_retention", "gross_revenue_retention":
				need = often("retention", []string{"0.85", "0", "0.999999"}, "1", "1.000001", "85", "")
			default:
				need = often("need", []string{"45", "0", "1000000000", "1.5"}, append(badNumber, "1000000000.000001")...)
			}
			tier.conditions = append(tier.conditions, []string{measure, need, above})
		}
		d.tiers = append(d.tiers, tier)
	}
	for _, day := range []string{"01-15", "07-15", "12-31"} {
		if rapid.Bool().Draw(t, "review") {
			d.reviews = append(d.reviews, []string{often("review", []string{day}, "02-29", "01-01", "13-01", "1-1", ""), often("window", []string{"6", "1", "12"}, "0", "13")})
		}
	}
	return d
}

// fewest is the least number of conditions: seldom 0, which is too few.
func fewest(t *rapid.T) int {
	if seldom(t, "bare") {
		return 0
	}
	return 1
}

// seldom is true once in a hundred times or less; rapid itself prefers small
// numbers.
func seldom(t *rapid.T, label string) bool { return rapid.IntRange(0, 99).Draw(t, label) == 61 }

// TestDecodeAgreesWithTheServer: what is handed over is refused where the
// server refuses the same as files, and otherwise is the same program, that
// nothing stops at.
func TestDecodeAgreesWithTheServer(t *testing.T) {
	accepted, refused := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		var request strings.Builder
		request.WriteString("editions\nprogram\tpoints")
		files := fstest.MapFS{}
		for _, from := range []string{"2018-01-01", "2022-07-18", "2024-02-27"}[rapid.IntRange(0, 2).Draw(t, "first"):] {
			d := drawDraft(t, from)
			d.lines(&request)
			files[from+".json"] = &fstest.MapFile{Data: []byte(d.file())}
		}
		want, err := editions.Parse("points", files)
		got, bad := decodeAll(request.String())
		if (err == nil) != (bad == nil) {
			t.Fatalf("%s\nrefused with %v; the server says %v", request.String(), bad, err)
		}
		priced, badPrices := Decode(border.Lines{Rest: strings.TrimPrefix(request.String(), "editions\n")}, nil)
		if bad == nil && badPrices != nil {
			t.Fatalf("%s\nthe calculator refuses with %v", request.String(), badPrices)
		}
		if badPrices == nil {
			exercise(&priced[0])
		}
		if bad != nil {
			refused++
			if bad.Code != points.CodeInvalid || !strings.HasPrefix(bad.Field, "editions.points[") || bad.Message == "" {
				t.Fatalf("%s\nrefused with %+v", request.String(), *bad)
			}
			return
		}
		accepted++
		if len(got) != 1 || plain(&got[0]) != plain(want) {
			t.Fatalf("%s\nis %+v; the server has %+v", request.String(), got, *want)
		}
		exercise(&got[0])
	})
	if t.Logf("%d accepted, %d refused", accepted, refused); accepted == 0 || refused == 0 {
		t.Error("one of them never came")
	}
}

// plain is a program in words, where no list and an empty one are the same.
func plain(program *points.Program) string { return fmt.Sprintf("%+v", *program) }

// exercise asks a program for all that divides, searches or loops by what its
// editions say; what it answers is held elsewhere.
func exercise(program *points.Program) {
	for _, on := range []points.Date{points.MinDate, program.Editions[0].From, points.MaxDate} {
		for _, currency := range []points.Currency{"USD", "EUR", "JPY", "CHF"} {
			in := points.ConvertInput{Country: "IN", Currency: currency, DealType: points.DealSourced, On: on}
			_, _ = program.ConvertToPoints(in, 1<<62, 1)
			_, _ = program.ConvertToMoney(in, 1<<62, 1)
			if prices, err := program.Prices(in); err == nil {
				_, _ = prices.Estimate(1<<62, 1<<31)
			}
		}
		_, _ = program.StandingOn(points.Balance{Sourced: 1 << 62}, points.Facts{Country: "IN"}, on)
		_, _ = program.NextReview(on)
	}
}

// FuzzDecode: whatever lines come, they are refused or make programs that
// nothing stops at.
func FuzzDecode(f *testing.F) {
	f.Add("program\tpoints\nedition\t2024-02-27\t0\t2\nunit\tUSD\t100\nrate\tsold\t\t\t5\nrate\tmanaged\t\t\t1\nterms\t1\t12\t6\ntier\tgold\ncondition\tsold\t45\nreview\t01-15\t6")
	f.Add("program\tpoints\n\n\tedition\nunit\ncondition\ntier")
	f.Add("edition\t2024-02-27")
	f.Fuzz(func(t *testing.T, lines string) {
		for _, rest := range []Part{nil, Standing} {
			decoded, bad := Decode(border.Lines{Rest: lines}, rest)
			if (bad == nil) == (len(decoded) == 0) {
				t.Fatalf("%d programs, and %v", len(decoded), bad)
			}
			for i := range decoded {
				exercise(&decoded[i])
			}
		}
	})
}
