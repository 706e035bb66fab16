package editions_test

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
)

func TestFormatsRoundTrip(t *testing.T) {
	programs := map[string]*points.Program{}
	for _, name := range editions.Names() {
		program, err := editions.Load(name)
		if err != nil {
			t.Fatal(err)
		}
		programs[name] = program
	}
	base := programs["points"].Editions[0]
	programs["all-fields"] = &points.Program{Name: "all-fields", Editions: []points.Edition{{
		From: date(t, "2030-02-03"), Illustrative: true, LotMonths: 7, HoldMonths: 0,
		Units:  base.Units,
		Growth: nil, GrowthMultiplier: points.Ratio{Num: 3, Den: 2}, HomeGrowthShare: points.Ratio{Num: 1, Den: 2},
		Rates: []points.Rate{
			{DealType: points.DealSourced, FirstSoldFrom: date(t, "2024-02-27"), PerUnit: 5_500_000},
			{FirstSoldFrom: date(t, "2023-01-01"), PerUnit: 2_000_001},
			{PerUnit: points.Point},
			{Managed: true, PerUnit: points.Point / 3},
		},
		Tiers: []points.TierRule{{Tier: points.Silver, Conditions: []points.Condition{
			{Measure: points.MeasureMedianUsage, Need: 3_100_000},
			{Measure: points.MeasureCDR, Need: 850_000, Above: true},
			{Measure: points.MeasureTotal, Need: 0},
			{Measure: points.MeasureInvited, Need: 1_000_000},
			{Measure: points.MeasureCertified, Need: 1_000_000},
		}}},
		Reviews: []points.Review{},
	}}}
	for name, program := range programs {
		t.Run(name, func(t *testing.T) {
			files := fstest.MapFS{}
			for i := range program.Editions {
				text := editions.Format(&program.Editions[i])
				if strings.ContainsAny(text, "\n\t") || strings.Contains(text, "note") {
					t.Errorf("%s holds white space or notes", text)
				}
				files[program.Editions[i].From.String()+".json"] = &fstest.MapFile{Data: []byte(text)}
			}
			read, err := editions.Parse(program.Name, files)
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(read, program) {
				t.Errorf("read again it is\n%+v\nwant\n%+v", read, program)
			}
		})
	}
}
