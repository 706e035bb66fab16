package wire_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
)

func day(text string) points.Date {
	date, err := points.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return date
}

// aStream has every kind of event and every field.
func aStream() []points.Event {
	return []points.Event{
		{Key: "crm/1", Company: "acme", On: day("2024-01-01"), Kind: points.EventCompany, Country: "CO"},
		{Key: "crm/2", Company: "acme", On: day("2024-02-29"), Seq: 2, Kind: points.EventLineSold, Line: "CRM – Größe \"L\"", MRR: 30_030_000, Currency: "COP", Seller: "north", DealType: points.DealSourced},
		{Key: "crm/3", Company: "acme", On: day("2024-03-01"), Seq: 7, Kind: points.EventLineSold, Line: "cms", MRR: 14_400, Currency: "JPY"},
		{Key: "crm/4", Company: "acme", On: day("2024-04-01"), Seq: 2, Kind: points.EventLineChanged, Line: "cms", MRR: 12_000, Currency: "JPY", Seller: "south"},
		{Key: "crm/5", Company: "acme", On: day("2024-05-01"), Seq: 2, Kind: points.EventLineChanged, Line: "cms", Currency: "JPY"},
		{Key: "crm/6", Company: "acme", On: day("2024-05-01"), Seq: 2, Kind: points.EventLineCancelled, Line: "CRM – Größe \"L\""},
		{Key: "crm/7", Company: "acme", On: day("2024-05-02"), Seq: 3, Kind: points.EventManagerAdded, Partner: "north"},
		{Key: "crm/8", Company: "acme", On: day("2024-05-03"), Seq: 3, Kind: points.EventManagerRemoved, Partner: "north"},
		{Key: "crm/9", Company: "acme", On: day("2024-05-04"), Seq: 1, Kind: points.EventCountryChanged, Country: "DE"},
		{Key: "hand/1", On: day("2024-06-01"), Seq: 4, Kind: points.EventAdjustment, Partner: "north", Track: points.TrackManaged, Points: -3_333_333, Until: day("2024-12-01"), Reason: "a slip,\nmended"},
		{Key: "hand/2", Company: "acme", On: day("2024-06-01"), Seq: 4, Kind: points.EventAdjustment, Partner: "south", Track: points.TrackAssisted, Points: 5_000_000, Reason: "=1+1"},
	}
}

func TestEventsRoundTrip(t *testing.T) {
	for _, format := range []wire.Format{wire.NDJSON, wire.CSV} {
		t.Run(string(format), func(t *testing.T) {
			want := aStream()
			var file bytes.Buffer
			if err := wire.WriteEvents(&file, format, want); err != nil {
				t.Fatal(err)
			}
			written := file.String()
			got, err := wire.ReadEvents(&file, format)
			if err != nil {
				t.Fatalf("%v in\n%s", err, written)
			}
			if !slices.Equal(got, want) {
				t.Errorf("read\n%+v\nwritten\n%+v", got, want)
			}
		})
	}
}

func TestEventsAreWrittenInTheNamedFields(t *testing.T) {
	for format, want := range map[wire.Format]string{
		wire.NDJSON: `{"id":"crm/2","company":"acme","on":"2024-02-29","seq":2,"kind":"line_sold","line":"CRM – Größe \"L\"","mrr":"300300.00","currency":"COP","seller":"north","deal_type":"sourced"}
{"id":"hand/1","on":"2024-06-01","seq":4,"kind":"adjustment","partner":"north","track":"managed","points":"-3.333333","until":"2024-12-01","reason":"a slip,\nmended"}
`,
		wire.CSV: `id,company,on,seq,kind,country,line,mrr,currency,seller,deal_type,partner,track,points,until,reason,revision,voided
crm/2,acme,2024-02-29,2,line_sold,,"CRM – Größe ""L""",300300.00,COP,north,sourced,,,,,,,
hand/1,,2024-06-01,4,adjustment,,,,,,,north,managed,-3.333333,2024-12-01,"a slip,
mended",,
`,
	} {
		stream := aStream()
		var file bytes.Buffer
		if err := wire.WriteEvents(&file, format, []points.Event{stream[1], stream[9]}); err != nil {
			t.Fatal(err)
		}
		if file.String() != want {
			t.Errorf("%s:\n%s\nwant\n%s", format, file.String(), want)
		}
	}
}

func TestEventsAreReadLeniently(t *testing.T) {
	for name, line := range map[string]string{
		"numbers":         `{"id":"s/1","company":"acme","on":"2024-03-01","kind":"line_sold","line":"crm","mrr":1000.10,"currency":"USD"}`,
		"strings":         `{"id":"s/1","company":"acme","on":"2024-03-01","kind":"line_sold","line":"crm","mrr":"1000.1","currency":"USD","seq":2}`,
		"null and empty":  `{"id":"s/1","company":"acme","on":"2024-03-01","kind":"line_sold","line":"crm","mrr":"1000.1","currency":"USD","seller":null,"deal_type":"","revision":0,"voided":false}`,
		"any order":       `{"mrr":"1000.100","currency":"USD","line":"crm","kind":"line_sold","on":"2024-03-01","company":"acme","id":"s/1"}`,
		"blank lines":     "\n  \r\n" + `{"id":"s/1","company":"acme","on":"2024-03-01","kind":"line_sold","line":"crm","mrr":"1000.1","currency":"USD"}` + "\r\n\n",
		"space":           ` { "id" : "s/1", "company":"acme","on":"2024-03-01","kind":"line_sold","line":"\u0063rm","mrr":"1000.1","currency":"USD" } `,
		"sent repeatedly": `{"id":"s/1","company":"acme","on":"2024-03-01","kind":"line_sold","line":"crm","mrr":1000.1,"currency":"USD"}` + "\n" + `{"id":"s/1","company":"acme","on":"2024-03-01","kind":"line_sold","line":"crm","mrr":"1000.10","currency":"USD"}`,
	} {
		t.Run(name, func(t *testing.T) {
			want := []points.Event{{Key: "s/1", Company: "acme", On: day("2024-03-01"), Seq: 2, Kind: points.EventLineSold, Line: "crm", MRR: 100_010, Currency: "USD"}}
			got, err := wire.ReadEvents(strings.NewReader(line), wire.NDJSON)
			if err != nil || !slices.Equal(got, want) {
				t.Errorf("read %+v, %v", got, err)
			}
		})
	}
}

func TestBadEventsAreRefusedWithLineAndField(t *testing.T) {
	const sale = `{"id":"s/1","company":"acme","on":"2024-03-01","kind":"line_sold","line":"crm","currency":"USD",`
	for _, c := range []struct{ name, line, field string }{
		{"no id", `{"company":"acme","on":"2024-03-01","kind":"company"}`, "id"},
		{"no date", `{"id":"s/1","company":"acme","kind":"company"}`, "on"},
		{"no kind", `{"id":"s/1","company":"acme","on":"2024-03-01"}`, "kind"},
		{"no MRR on a sale", sale + `"seq":1}`, "mrr"},
		{"no MRR on a change", `{"id":"s/1","company":"acme","on":"2024-03-01","kind":"line_changed","line":"crm"}`, "mrr"},
		{"no currency on a sale", `{"id":"s/1","company":"acme","on":"2024-03-01","kind":"line_sold","line":"crm","mrr":"5"}`, "currency"},
		{"no points on an adjustment", `{"id":"s/1","on":"2024-03-01","kind":"adjustment","partner":"north","track":"sourced","reason":"x"}`, "points"},
		{"an unknown field", sale + `"mrr":"5","price":"5"}`, "price"},
		{"another case", sale + `"MRR":"5"}`, "MRR"},
		{"a field twice", sale + `"mrr":"5","mrr":"6"}`, "mrr"},
		{"an unknown kind", `{"id":"s/1","company":"acme","on":"2024-03-01","kind":"line_bought"}`, "kind"},
		{"a bad date", `{"id":"s/1","company":"acme","on":"2024-02-30","kind":"company"}`, "on"},
		{"a date as number", `{"id":"s/1","company":"acme","on":20240301,"kind":"company"}`, "on"},
		{"an id as number", `{"id":1,"company":"acme","on":"2024-03-01","kind":"company"}`, "id"},
		{"a list", sale + `"mrr":["5"]}`, "mrr"},
		{"an object", sale + `"mrr":{"amount":5}}`, "mrr"},
		{"money true", sale + `"mrr":true}`, "mrr"},
		{"money with an exponent", sale + `"mrr":1e3}`, "mrr"},
		{"money with a sign", sale + `"mrr":"+5"}`, "mrr"},
		{"money with a comma", sale + `"mrr":"5,00"}`, "mrr"},
		{"too many decimals", sale + `"mrr":5.001}`, "mrr"},
		{"money beyond 64 bits", sale + `"mrr":"92233720368547758.08"}`, "mrr"},
		{"a change in words", `{"id":"s/1","company":"acme","on":"2024-03-01","kind":"line_changed","line":"crm","mrr":"five"}`, "mrr"},
		{"a currency in small letters", `{"id":"s/1","company":"acme","on":"2024-03-01","kind":"line_sold","line":"crm","mrr":"5","currency":"usd"}`, "currency"},
		{"seq as a string", sale + `"mrr":"5","seq":"1"}`, "seq"},
		{"seq below zero", sale + `"mrr":"5","seq":-1}`, "seq"},
		{"seq a fraction", sale + `"mrr":"5","seq":1.5}`, "seq"},
		{"seq beyond 32 bits", sale + `"mrr":"5","seq":2147483648}`, "seq"},
		{"revision a word", sale + `"mrr":"5","revision":"new"}`, "revision"},
		{"voided a number", sale + `"mrr":"5","voided":1}`, "voided"},
		{"too many decimals of a point", `{"id":"s/1","on":"2024-03-01","kind":"adjustment","points":"0.0000001"}`, "points"},
		{"a control character", `{"id":"s\u0000/1","company":"acme","on":"2024-03-01","kind":"company"}`, "id"},
		{"half a surrogate", `{"id":"s/1","company":"\ud800","on":"2024-03-01","kind":"company"}`, "company"},
		{"not UTF-8", "{\"id\":\"s/\xff\"}", ""},
		{"not an object", `["id","s/1"]`, ""},
		{"not JSON", `id,company`, ""},
		{"cut off", `{"id":"s/1"`, "id"},
		{"cut off in a string", `{"id":"s/1`, "id"},
		{"cut off in a name", `{"id`, ""},
		{"a colon missing", `{"id" "s/1"}`, "id"},
		{"a comma missing", `{"id":"s/1" "on":"2024-03-01"}`, "id"},
		{"a comma too many", `{"id":"s/1",}`, ""},
		{"a bad escape", `{"id":"s\x1"}`, "id"},
		{"a bad number", `{"seq":01}`, "seq"},
		{"a bad word", `{"voided":yes}`, "voided"},
		{"null twice", `{"line":null,"line":"crm"}`, "line"},
		{"two objects", `{"id":"s/1","voided":true} {"id":"s/2","voided":true}`, ""},
		{"too long", `{"id":"` + strings.Repeat("x", wire.MaxLine) + `"}`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			events, err := wire.ReadEvents(strings.NewReader("\n"+c.line+"\n"), wire.NDJSON)
			refused(t, events, err, 2, c.field)
		})
	}
}

// refused checks that a domain error names line and field.
func refused(t *testing.T, got any, err error, line int, field string) {
	t.Helper()
	var bad *wire.Error
	var cause *points.Error
	if !errors.As(err, &bad) || !errors.As(err, &cause) {
		t.Fatalf("read %+v, error %v; want a refusal", got, err)
	}
	if bad.Line != line || cause.Field != field || cause.Message == "" {
		t.Errorf("line %d, field %q: %v; want line %d, field %q", bad.Line, cause.Field, err, line, field)
	}
	if len(err.Error()) > 400 {
		t.Errorf("the message is %d long", len(err.Error()))
	}
}

func TestEventReaderStreams(t *testing.T) {
	read, write := io.Pipe()
	reader := wire.NewEventReader(read, wire.NDJSON)
	for i := range 3 {
		go fmt.Fprintf(write, `{"id":"s/%d","company":"acme","on":"2024-03-01","kind":"company","country":"DE","revision":%d}`+"\n", i, i)
		record, err := reader.Next()
		if err != nil || record.Event.Key != fmt.Sprintf("s/%d", i) || record.Revision != int32(i) || record.At != i+1 {
			t.Fatalf("record %d before the stream ends: %+v, %v", i, record, err)
		}
	}
	write.Close()
	if _, err := reader.Next(); !errors.Is(err, io.EOF) {
		t.Errorf("after the last record: %v", err)
	}
}

func TestReadErrorsAreHandedOn(t *testing.T) {
	broken := errors.New("the disk is gone")
	for _, format := range []wire.Format{wire.NDJSON, wire.CSV} {
		_, err := wire.ReadEvents(io.MultiReader(strings.NewReader(""), failing{broken}), format)
		if !errors.Is(err, broken) {
			t.Errorf("%s: %v", format, err)
		}
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error)  { return 0, f.err }
func (f failing) Write([]byte) (int, error) { return 0, f.err }

func TestWriteErrorsAreHandedOn(t *testing.T) {
	broken := errors.New("the disk is full")
	for _, format := range []wire.Format{wire.NDJSON, wire.CSV} {
		if err := wire.WriteEvents(failing{broken}, format, aStream()); !errors.Is(err, broken) {
			t.Errorf("%s: %v", format, err)
		}
	}
}

func TestWriterRefusesWhatCannotBeReadAgain(t *testing.T) {
	for _, c := range []struct {
		name   string
		format wire.Format
		event  points.Event
		field  string
	}{
		{"not UTF-8", wire.NDJSON, points.Event{Key: "s/\xff"}, "id"},
		{"not UTF-8 in CSV", wire.CSV, points.Event{Key: "s/\xff"}, "id"},
		{"a carriage return in CSV", wire.CSV, points.Event{Key: "s/1", Reason: "a\r\nb"}, "reason"},
		{"an MRR without a currency", wire.NDJSON, points.Event{Key: "s/1", Kind: points.EventLineChanged, Line: "crm", MRR: 5}, "currency"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var file bytes.Buffer
			refused(t, &file, wire.WriteEvents(&file, c.format, []points.Event{c.event}), 0, c.field)
		})
	}
}

func TestACancelledAmountNeedsNoCurrency(t *testing.T) {
	var file bytes.Buffer
	event := points.Event{Key: "s/1", Company: "acme", On: day("2024-03-01"), Kind: points.EventLineChanged, Line: "crm"}
	if err := wire.WriteEvents(&file, wire.NDJSON, []points.Event{event}); err != nil || !strings.Contains(file.String(), `"mrr":"0"`) {
		t.Errorf("written %s, %v", file.String(), err)
	}
}

func TestWriterRemembersTheCurrencyOfALine(t *testing.T) {
	events := []points.Event{
		{Key: "s/1", Company: "acme", On: day("2024-03-01"), Kind: points.EventLineSold, Line: "crm", MRR: 500, Currency: "JPY"},
		{Key: "s/2", Company: "beta", On: day("2024-03-01"), Kind: points.EventLineSold, Line: "crm", MRR: 500, Currency: "USD"},
		{Key: "s/3", Company: "acme", On: day("2024-03-02"), Kind: points.EventLineChanged, Line: "crm", MRR: 700},
		{Key: "s/4", Company: "beta", On: day("2024-03-02"), Kind: points.EventLineChanged, Line: "crm", MRR: 700},
	}
	for _, format := range []wire.Format{wire.NDJSON, wire.CSV} {
		var file bytes.Buffer
		if err := wire.WriteEvents(&file, format, events); err != nil {
			t.Fatal(err)
		}
		got, err := wire.ReadEvents(&file, format)
		if err != nil {
			t.Fatal(err)
		}
		want := slices.Clone(events)
		want[2].Currency, want[3].Currency = "JPY", "USD"
		if !slices.Equal(got, want) {
			t.Errorf("%s: read %+v; want %+v", format, got, want)
		}
	}
}
