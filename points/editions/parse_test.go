package editions_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
)

// plain is a small valid edition that the cases below spoil.
const plain = `{
  "from": "2030-01-01",
  "note": "made up for tests",
  "illustrative": true,
  "units": [{"currency": "USD", "amount": "100.00"}, {"currency": "EUR", "amount": "90"}],
  "growth": {"multiplier": "2", "countries": ["BR", "IN"]},
  "rates": [
    {"kind": "sold", "dealType": "sourced", "firstSoldFrom": "2030-01-01", "pointsPerUnit": "5"},
    {"kind": "sold", "pointsPerUnit": "3"},
    {"kind": "managed", "pointsPerUnit": "1"}
  ],
  "lotMonths": 12,
  "tiers": [
    {"tier": "gold", "conditions": [{"measure": "total", "need": "125"}]},
    {"tier": "elite", "conditions": [{"measure": "customer_dollar_retention", "need": "0.85", "above": true}, {"measure": "median_tool_usage", "need": "3"}, {"measure": "certified"}]}
  ],
  "homeGrowthShare": "1/2",
  "holdMonths": 6,
  "reviews": [{"on": "01-15", "windowMonths": 6}, {"on": "07-15", "windowMonths": 6}]
}`

func files(contents ...string) fstest.MapFS {
	all := fstest.MapFS{}
	for i, content := range contents {
		all[fmt.Sprintf("%d-01-01.json", 2030+i)] = &fstest.MapFile{Data: []byte(content)}
	}
	return all
}

func TestParsePlainEdition(t *testing.T) {
	next := strings.NewReplacer(`"from": "2030-01-01"`, `"from": "2031-01-01"`, `"multiplier": "2"`, `"multiplier": "6/4"`).Replace(plain)
	all := files(plain, next)
	all[".hidden"] = &fstest.MapFile{Data: []byte("not an edition")}
	program, err := editions.Parse("test", all)
	if err != nil {
		t.Fatal(err)
	}
	if program.Name != "test" || len(program.Editions) != 2 {
		t.Fatalf("read %s with %d editions, want test with 2", program.Name, len(program.Editions))
	}
	if got, want := program.Editions[1].GrowthMultiplier, (points.Ratio{Num: 3, Den: 2}); got != want {
		t.Errorf("6/4 was read as %v, want it reduced to %v", got, want)
	}
}

func TestParseSaysWhatIsWrongAndWhere(t *testing.T) {
	tests := []struct {
		name, old, new string
		field, message string // what the error must hold
	}{
		{"syntax", `"illustrative": true,`, `"illustrative": true;`, "line 4, column 23", "not JSON"},
		{"cut off", plain[200:], ``, "line 6, column 29", "unexpected end"},
		{"more behind the end", `"windowMonths": 6}]` + "\n}", `"windowMonths": 6}]` + "\n} {}", "line 20, column 3", "not JSON"},
		{"not an object", plain, `[]`, "", "must be an object"},
		{"nested too deeply", `"note": "made up for tests"`, `"note": [[[[[[[[[[1]]]]]]]]]]`, "note[0][0][0][0][0][0][0][0]", "too deeply"},
		{"unknown field", `"lotMonths": 12`, `"lotMonths": 12, "lotWeeks": 3`, "lotWeeks", "unknown field"},
		{"unknown nested field", `{"measure": "certified"}`, `{"measure": "certified", "tier": "gold"}`, "tiers[1].conditions[2].tier", "unknown field"},
		{"field twice", `"lotMonths": 12`, `"lotMonths": 12, "lotMonths": 13`, "lotMonths", "twice"},
		{"field missing", `"lotMonths": 12,`, ``, "lotMonths", "is missing"},
		{"nested field missing", `"currency": "EUR", `, ``, "units[1].currency", "is missing"},
		{"note of the wrong type", `"note": "made up for tests"`, `"note": 3`, "note", "string"},
		{"from of another day", `"from": "2030-01-01"`, `"from": "2030-01-02"`, "from", "make them agree"},
		{"from no date", `"from": "2030-01-01"`, `"from": "2030-02-30"`, "from", "YYYY-MM-DD"},
		{"from of the wrong type", `"from": "2030-01-01"`, `"from": 20300101`, "from", "string"},
		{"illustrative of the wrong type", `"illustrative": true`, `"illustrative": "yes"`, "illustrative", "true or false"},
		{"no units", `[{"currency": "USD", "amount": "100.00"}, {"currency": "EUR", "amount": "90"}]`, `[]`, "units", "1 to 200 entries"},
		{"units no list", `[{"currency": "USD", "amount": "100.00"}, {"currency": "EUR", "amount": "90"}]`, `{}`, "units", "must be a list"},
		{"currency misspelt", `"currency": "EUR"`, `"currency": "Euro"`, "units[1].currency", "ISO 4217"},
		{"currency twice", `"currency": "EUR", "amount": "90"`, `"currency": "USD", "amount": "100"`, "units[1].currency", "twice"},
		{"dollar missing", `{"currency": "USD", "amount": "100.00"}, `, ``, "units", "USD is not priced"},
		{"dollar unit other than 100", `"100.00"`, `"1000.00"`, "units[0].amount", "100.00"},
		{"unit zero", `"amount": "90"`, `"amount": "0"`, "units[1].amount", "more than 0"},
		{"unit negative", `"amount": "90"`, `"amount": "-90"`, "units[1].amount", "more than 0"},
		{"unit with too many decimals", `"amount": "90"`, `"amount": "90.123"`, "units[1].amount", "decimals"},
		{"unit too large", `"amount": "90"`, `"amount": "10000000000000.01"`, "units[1].amount", "too large"},
		{"unit as a number", `"amount": "90"`, `"amount": 90`, "units[1].amount", "string"},
		{"multiplier zero", `"multiplier": "2"`, `"multiplier": "0"`, "growth.multiplier", "not a ratio"},
		{"multiplier divided by zero", `"multiplier": "2"`, `"multiplier": "2/0"`, "growth.multiplier", "not a ratio"},
		{"multiplier no ratio", `"multiplier": "2"`, `"multiplier": "1.5"`, "growth.multiplier", "3/2"},
		{"multiplier below 1", `"multiplier": "2"`, `"multiplier": "1/2"`, "growth.multiplier", "from 1 to 100"},
		{"multiplier above 100", `"multiplier": "2"`, `"multiplier": "201/2"`, "growth.multiplier", "from 1 to 100"},
		{"country misspelt", `["BR", "IN"]`, `["BR", "India"]`, "growth.countries[1]", "ISO 3166-1"},
		{"countries unsorted", `["BR", "IN"]`, `["IN", "BR"]`, "growth.countries[1]", "sorted"},
		{"country twice", `["BR", "IN"]`, `["BR", "BR"]`, "growth.countries[1]", "once"},
		{"rate kind unknown", `"kind": "managed"`, `"kind": "served"`, "rates[2].kind", "sold or managed"},
		{"rate deal type unknown", `"dealType": "sourced"`, `"dealType": "direct"`, "rates[0].dealType", "sourced or assisted"},
		{"managed rate with deal type", `"kind": "managed"`, `"kind": "managed", "dealType": "sourced"`, "rates[2].dealType", "no deal type"},
		{"rate zero", `"pointsPerUnit": "3"`, `"pointsPerUnit": "0"`, "rates[1].pointsPerUnit", "more than 0"},
		{"rate too high", `"pointsPerUnit": "3"`, `"pointsPerUnit": "1000.000001"`, "rates[1].pointsPerUnit", "at most 1000"},
		{"rate no number", `"pointsPerUnit": "3"`, `"pointsPerUnit": "three"`, "rates[1].pointsPerUnit", "not a decimal"},
		{"rate never reached", `{"kind": "managed", "pointsPerUnit": "1"}`, `{"kind": "managed", "pointsPerUnit": "1"}, {"kind": "sold", "dealType": "assisted", "pointsPerUnit": "2"}`, "rates[3]", "rates[1] fits first"},
		{"no rate for every sale", `{"kind": "sold", "pointsPerUnit": "3"}`, `{"kind": "sold", "dealType": "assisted", "pointsPerUnit": "3"}`, "rates", "kind sold"},
		{"no rate for every managed line", `{"kind": "managed", "pointsPerUnit": "1"}`, `{"kind": "managed", "firstSoldFrom": "2029-01-01", "pointsPerUnit": "1"}`, "rates", "kind managed"},
		{"lot life zero", `"lotMonths": 12`, `"lotMonths": 0`, "lotMonths", "from 1 to 120"},
		{"lot life too long", `"lotMonths": 12`, `"lotMonths": 121`, "lotMonths", "from 1 to 120"},
		{"lot life no whole number", `"lotMonths": 12`, `"lotMonths": 12.5`, "lotMonths", "whole number"},
		{"tier unknown", `"tier": "gold"`, `"tier": "bronze"`, "tiers[0].tier", "silver, gold"},
		{"untiered with conditions", `"tier": "gold"`, `"tier": "untiered"`, "tiers[0].tier", "silver, gold"},
		{"tiers unsorted", `"tier": "elite"`, `"tier": "silver"`, "tiers[1].tier", "lowest first"},
		{"tier twice", `"tier": "elite"`, `"tier": "gold"`, "tiers[1].tier", "once"},
		{"tier without conditions", `[{"measure": "total", "need": "125"}]`, `[]`, "tiers[0].conditions", "1 to 9"},
		{"measure unknown", `"measure": "total"`, `"measure": "revenue"`, "tiers[0].conditions[0].measure", "no measure"},
		{"measure twice", `{"measure": "certified"}`, `{"measure": "median_tool_usage", "need": "4"}`, "tiers[1].conditions[2].measure", "twice"},
		{"need missing", `"measure": "total", "need": "125"`, `"measure": "total"`, "tiers[0].conditions[0].need", "missing"},
		{"need negative", `"need": "125"`, `"need": "-1"`, "tiers[0].conditions[0].need", "negative"},
		{"need too large", `"need": "125"`, `"need": "1000000001"`, "tiers[0].conditions[0].need", "too large"},
		{"need of yes or no", `{"measure": "certified"}`, `{"measure": "certified", "need": "1"}`, "tiers[1].conditions[2].need", "yes or no"},
		{"above of yes or no", `{"measure": "certified"}`, `{"measure": "certified", "above": true}`, "tiers[1].conditions[2].above", "yes or no"},
		{"retention as a percentage", `"need": "0.85"`, `"need": "85"`, "tiers[1].conditions[0].need", "write 0.85"},
		{"retention above 1", `"need": "0.85"`, `"need": "1"`, "tiers[1].conditions[0].need", "cannot be exceeded"},
		{"usage too fine", `"need": "3"`, `"need": "3.05"`, "tiers[1].conditions[1].need", "0.1"},
		{"usage too large", `"need": "3"`, `"need": "1001"`, "tiers[1].conditions[1].need", "too large"},
		{"home share above 1", `"homeGrowthShare": "1/2"`, `"homeGrowthShare": "2"`, "homeGrowthShare", "at most 1"},
		{"home share zero", `"homeGrowthShare": "1/2"`, `"homeGrowthShare": "0/2"`, "homeGrowthShare", "not a ratio"},
		{"hold negative", `"holdMonths": 6`, `"holdMonths": -1`, "holdMonths", "from 0 to 120"},
		{"review on no day", `"on": "01-15"`, `"on": "02-29"`, "reviews[0].on", "MM-DD"},
		{"reviews unsorted", `"on": "01-15"`, `"on": "07-15"`, "reviews[1].on", "order of the year"},
		{"window too long", `"windowMonths": 6}, `, `"windowMonths": 13}, `, "reviews[0].windowMonths", "from 1 to 12"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if !strings.Contains(plain, test.old) {
				t.Fatalf("the plain edition does not hold %s", test.old)
			}
			_, err := editions.Parse("test", files(strings.Replace(plain, test.old, test.new, 1)))
			want := "test/2030-01-01.json"
			if test.field != "" {
				want += ": " + test.field
			}
			refused(t, err, want, test.message)
		})
	}
}

// refused checks that err is an INVALID domain error on the field given whose
// message holds the one given.
func refused(t *testing.T, err error, field, message string) {
	t.Helper()
	var fault *points.Error
	if !errors.As(err, &fault) {
		t.Fatalf("got %v, want an INVALID error on %s", err, field)
	}
	if fault.Code != points.CodeInvalid {
		t.Errorf("code %s, want %s", fault.Code, points.CodeInvalid)
	}
	if fault.Field != field {
		t.Errorf("field %q, want %q", fault.Field, field)
	}
	if !strings.Contains(fault.Message, message) {
		t.Errorf("message %q, want it to hold %q", fault.Message, message)
	}
}

func TestParseRefusesPrograms(t *testing.T) {
	without := strings.NewReplacer(`"from": "2030-01-01"`, `"from": "2031-01-01"`, `, {"currency": "EUR", "amount": "90"}`, ``).Replace(plain)
	many := fstest.MapFS{}
	for year := 2030; year < 2131; year++ {
		name := fmt.Sprintf("%d-01-01", year)
		many[name+".json"] = &fstest.MapFile{Data: []byte(strings.Replace(plain, `"from": "2030-01-01"`, `"from": "`+name+`"`, 1))}
	}
	tests := []struct {
		name, program, field, message string
		files                         fstest.MapFS
	}{
		{"name with a slash", "a/b", "program", "small letters", files(plain)},
		{"no name", "", "program", "small letters", files(plain)},
		{"no editions", "test", "test", "no editions", fstest.MapFS{}},
		{"no folder", "test", "test", "cannot be read", nil},
		{"misspelt file name", "test", "test/2030-1-1.json", "YYYY-MM-DD.json", fstest.MapFS{"2030-1-1.json": {Data: []byte(plain)}}},
		{"other ending", "test", "test/2030-01-01.yaml", "YYYY-MM-DD.json", fstest.MapFS{"2030-01-01.yaml": {Data: []byte(plain)}}},
		{"folder", "test", "test/2030-01-01.json", "YYYY-MM-DD.json", fstest.MapFS{"2030-01-01.json/x": {}}},
		{"currency of the edition before dropped", "test", "test/2031-01-01.json: units", "EUR is not priced", files(plain, without)},
		{"too many editions", "test", "test/2130-01-01.json", "at most 100", many},
		{"file too large", "test", "test/2030-01-01.json", "larger than 256 KiB", files(plain + strings.Repeat(" ", 256<<10))},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var err error
			if test.files == nil {
				_, err = editions.Parse(test.program, os.DirFS("testdata/there-is-none"))
			} else {
				_, err = editions.Parse(test.program, test.files)
			}
			refused(t, err, test.field, test.message)
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(plain), []byte(plain))
	f.Add([]byte(`{"from": "2030-01-01", "units": [[]]}`), []byte(`nul`))
	f.Add([]byte(strings.Repeat(`{"a":`, 100)), []byte("\xff"))
	f.Fuzz(func(t *testing.T, first, second []byte) {
		program, err := editions.Parse("fuzz", files(string(first), string(second)))
		if err != nil {
			var fault *points.Error
			if program != nil || !errors.As(err, &fault) || fault.Field == "" || fault.Message == "" {
				t.Errorf("a refusal came as %v with program %v, want a domain error with field and message alone", err, program)
			}
			return
		}
		for i, edition := range program.Editions {
			if i > 0 && edition.From <= program.Editions[i-1].From {
				t.Errorf("edition %s follows %s", edition.From, program.Editions[i-1].From)
			}
			for _, unit := range edition.Units {
				if unit.Amount <= 0 {
					t.Errorf("unit %v was accepted", unit)
				}
			}
		}
	})
}
