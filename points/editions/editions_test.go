package editions_test

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
)

const growthCountries = "AR BD BN BO BR CL CN CO CR CU DO EC GT HK HN ID IN KH KR LA LK MM MN MV MX MY NI NP PA PE PH PK PR PY SG SV TH TL TW UY VE VN"

func date(t *testing.T, text string) points.Date {
	t.Helper()
	d, err := points.ParseDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func load(t *testing.T, name string) *points.Program {
	t.Helper()
	program, err := editions.Load(name)
	if err != nil {
		t.Fatal(err)
	}
	return program
}

func TestNames(t *testing.T) {
	if got, want := editions.Names(), []string{"mrr", "points"}; !slices.Equal(got, want) {
		t.Errorf("Names() = %v, want %v", got, want)
	}
}

func TestLoadUnknownProgram(t *testing.T) {
	_, err := editions.Load("../points")
	var fault *points.Error
	if !errors.As(err, &fault) || fault.Code != points.CodeInvalid || !strings.Contains(fault.Message, "mrr or points") {
		t.Errorf("Load of an unknown program says %v, want INVALID with the names there are", err)
	}
}

// published holds every number of docs/rules.md, section 2, in the words of
// that page: units in major units, thresholds in points or credits.
type published struct {
	from         string
	units        map[points.Currency]string
	multiplier   points.Ratio
	rates        []points.Rate
	tiers        map[points.Tier]string
	order        []points.Tier
	home         points.Ratio
	illustrative bool
}

var (
	unitsUntil2025 = map[points.Currency]string{
		"USD": "100.00", "AUD": "105.00", "CAD": "130.00", "COP": "300300.00", "EUR": "75.00",
		"GBP": "62.50", "JPY": "12000", "SGD": "140.00", "ZAR": "1545.00",
	}
	unitsFrom2025 = map[points.Currency]string{
		"USD": "100.00", "AUD": "154.00", "CAD": "130.00", "COP": "408000.00", "EUR": "88.00",
		"GBP": "74.00", "JPY": "14400", "SGD": "129.00", "ZAR": "1768.00",
	}
	rates2022 = []points.Rate{{PerUnit: 3_000_000}, {Managed: true, PerUnit: 1_000_000}}
	upToElite = []points.Tier{points.Gold, points.Platinum, points.Diamond, points.Elite}
	tiers2022 = map[points.Tier]string{
		points.Gold:     "total>=125 sold>=45 managed>=30 certified>=1",
		points.Platinum: "total>=315 sold>=110 managed>=80 certified>=1",
		points.Diamond:  "total>=800 sold>=280 managed>=200 certified>=1",
		points.Elite:    "total>=3650 sold>=1280 managed>=910 customer_dollar_retention>0.85 certified>=1 invited>=1",
	}
)

func rates2024(t *testing.T) []points.Rate {
	sourced := points.Rate{DealType: points.DealSourced, FirstSoldFrom: date(t, "2024-02-27"), PerUnit: 5_000_000}
	return append([]points.Rate{sourced}, rates2022...)
}

func TestProgramPoints(t *testing.T) {
	two, one := points.Ratio{Num: 2, Den: 1}, points.Ratio{Num: 1, Den: 1}
	check(t, load(t, "points"), []published{
		{"2022-07-18", unitsUntil2025, two, rates2022, tiers2022, upToElite, one, true},
		{"2024-02-27", unitsUntil2025, two, rates2024(t), tiers2022, upToElite, one, true},
		{"2025-07-15", unitsFrom2025, two, rates2024(t), map[points.Tier]string{
			points.Gold:     "total>=131 sourced>=45 managed>=30 certified>=1",
			points.Platinum: "total>=331 sourced>=110 managed>=80 certified>=1",
			points.Diamond:  "total>=840 sourced>=280 managed>=200 certified>=1",
			points.Elite:    "total>=3833 sourced>=1280 managed>=910 customer_dollar_retention>0.85 certified>=1 invited>=1",
		}, upToElite, one, true},
		{"2026-01-15", unitsFrom2025, two, rates2024(t), map[points.Tier]string{
			points.Gold:     "total>=131 sourced>=45 certified>=1",
			points.Platinum: "total>=331 sourced>=110 certified>=1",
			points.Diamond:  "total>=840 sourced>=280 certified>=1",
			points.Elite:    "total>=3833 sourced>=1280 gross_revenue_retention>=0.85 certified>=1 invited>=1",
		}, upToElite, one, true},
	})
}

func TestProgramMRR(t *testing.T) {
	one, half := points.Ratio{Num: 1, Den: 1}, points.Ratio{Num: 1, Den: 2}
	rates := []points.Rate{{PerUnit: 100_000_000}, {Managed: true, PerUnit: 100_000_000}}
	tiers := map[points.Tier]string{
		points.Silver:   "sold>=1125 managed>=1125 certified>=1 median_tool_usage>=3",
		points.Gold:     "sold>=2100 managed>=6000 certified>=1 median_tool_usage>=3",
		points.Platinum: "sold>=3750 managed>=20000 certified>=1 median_tool_usage>=3",
		points.Diamond:  "sold>=10000 managed>=50000 certified>=1 median_tool_usage>=3",
	}
	with2020 := maps.Clone(tiers)
	delete(with2020, points.Silver)
	with2020[points.Elite] = "sold>=65000 managed>=170000 certified>=1 median_tool_usage>=3"
	check(t, load(t, "mrr"), []published{
		{"2018-01-01", unitsUntil2025, one, rates, tiers, []points.Tier{points.Silver, points.Gold, points.Platinum, points.Diamond}, half, false},
		{"2020-01-01", unitsUntil2025, one, rates, with2020, upToElite, half, false},
	})
}

func check(t *testing.T, program *points.Program, want []published) {
	t.Helper()
	if len(program.Editions) != len(want) {
		t.Fatalf("%s has %d editions, want %d", program.Name, len(program.Editions), len(want))
	}
	for i, expect := range want {
		edition := program.Editions[i]
		t.Run(expect.from, func(t *testing.T) {
			if edition.From.String() != expect.from {
				t.Errorf("from %s, want %s", edition.From, expect.from)
			}
			units := map[points.Currency]string{}
			for _, unit := range edition.Units {
				units[unit.Currency] = points.Money{Amount: unit.Amount, Currency: unit.Currency}.String()
			}
			if !maps.Equal(units, expect.units) {
				t.Errorf("units %v, want %v", units, expect.units)
			}
			var growth []string
			for _, country := range edition.Growth {
				growth = append(growth, string(country))
			}
			if got := strings.Join(growth, " "); got != growthCountries {
				t.Errorf("growth countries %s, want %s", got, growthCountries)
			}
			if edition.GrowthMultiplier != expect.multiplier {
				t.Errorf("growth multiplier %v, want %v", edition.GrowthMultiplier, expect.multiplier)
			}
			if !slices.Equal(edition.Rates, expect.rates) {
				t.Errorf("rates %v, want %v", edition.Rates, expect.rates)
			}
			if edition.LotMonths != 12 || edition.HoldMonths != 6 {
				t.Errorf("lots live %d months and tiers are held %d, want 12 and 6", edition.LotMonths, edition.HoldMonths)
			}
			var order []points.Tier
			for _, rule := range edition.Tiers {
				order = append(order, rule.Tier)
				if got := conditions(rule); got != expect.tiers[rule.Tier] {
					t.Errorf("%s asks %s, want %s", rule.Tier, got, expect.tiers[rule.Tier])
				}
			}
			if !slices.Equal(order, expect.order) {
				t.Errorf("tiers %v, want %v", order, expect.order)
			}
			if edition.HomeGrowthShare != expect.home {
				t.Errorf("home growth share %v, want %v", edition.HomeGrowthShare, expect.home)
			}
			reviews := []points.Review{{Month: 1, Day: 15, WindowMonths: 6}, {Month: 7, Day: 15, WindowMonths: 6}}
			if !slices.Equal(edition.Reviews, reviews) {
				t.Errorf("reviews %v, want %v", edition.Reviews, reviews)
			}
			if edition.Illustrative != expect.illustrative {
				t.Errorf("illustrative %t, want %t", edition.Illustrative, expect.illustrative)
			}
		})
	}
}

func conditions(rule points.TierRule) string {
	var words []string
	for _, condition := range rule.Conditions {
		sign := ">="
		if condition.Above {
			sign = ">"
		}
		words = append(words, string(condition.Measure)+sign+points.Points(condition.Need).String())
	}
	return strings.Join(words, " ")
}

func TestLoadGivesEachCallerItsOwnCopy(t *testing.T) {
	first := load(t, "points")
	first.Editions[0].Units[0].Amount = 1
	if again := load(t, "points"); again.Editions[0].Units[0].Amount == 1 {
		t.Error("a change to one loaded program shows in the next")
	}
}

// An edition that somebody wrote stands beside those that ship, or in the place
// of the one of its day; what is wrong with it is told as for a file.
func TestExtend(t *testing.T) {
	base, ok := editions.Text("points", date(t, "2026-01-15"))
	if !ok {
		t.Fatal("the edition of 2026-01-15 has no text")
	}
	later := strings.ReplaceAll(base, `"2026-01-15"`, `"2027-07-15"`)
	cases := []struct {
		name  string
		more  map[points.Date]string
		froms []string
		fault string
	}{
		{"nothing more", nil, []string{"2022-07-18", "2024-02-27", "2025-07-15", "2026-01-15"}, ""},
		{"one more", map[points.Date]string{date(t, "2027-07-15"): later}, []string{"2022-07-18", "2024-02-27", "2025-07-15", "2026-01-15", "2027-07-15"}, ""},
		{"in the place of another", map[points.Date]string{date(t, "2026-01-15"): base}, []string{"2022-07-18", "2024-02-27", "2025-07-15", "2026-01-15"}, ""},
		{"of another day than it says", map[points.Date]string{date(t, "2027-07-16"): later}, nil, "points/2027-07-16.json: from"},
		{"no edition", map[points.Date]string{date(t, "2027-07-15"): "{}"}, nil, "points/2027-07-15.json: "},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			program, err := editions.Extend("points", c.more)
			if c.fault != "" {
				var fault *points.Error
				if !errors.As(err, &fault) || !strings.HasPrefix(fault.Field, c.fault) {
					t.Fatalf("it says %v, want a fault at %s", err, c.fault)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			var froms []string
			for i := range program.Editions {
				froms = append(froms, program.Editions[i].From.String())
			}
			if !slices.Equal(froms, c.froms) {
				t.Errorf("editions of %v, want %v", froms, c.froms)
			}
		})
	}
	if _, err := editions.Extend("nothing", map[points.Date]string{date(t, "2027-07-15"): later}); err == nil {
		t.Error("an unknown program is extended")
	}
	if _, ok := editions.Text("points", date(t, "2027-07-15")); ok {
		t.Error("there is a text of a day without an edition")
	}
}
