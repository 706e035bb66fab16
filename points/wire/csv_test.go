package wire_test

import (
	"strings"
	"testing"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
)

func TestCSVColumnsComeInAnyOrder(t *testing.T) {
	file := "\ufeffkind,id,on,company,country,seq\r\n" +
		"company,s/1,2024-03-01,\"acme, Inc.\",DE,\r\n" +
		"country_changed,s/2,2024-03-02,\"acme, Inc.\",FR,9\r\n"
	events, err := wire.ReadEvents(strings.NewReader(file), wire.CSV)
	if err != nil || len(events) != 2 {
		t.Fatalf("read %+v, %v", events, err)
	}
	want := points.Event{Key: "s/2", Company: "acme, Inc.", On: day("2024-03-02"), Seq: 9, Kind: points.EventCountryChanged, Country: "FR"}
	if events[1] != want || events[0].Seq != 0 {
		t.Errorf("read %+v", events)
	}
}

func TestNoRowsAreNoEvents(t *testing.T) {
	for _, format := range []wire.Format{wire.NDJSON, wire.CSV} {
		for _, file := range []string{"", "\n\n"} {
			if events, err := wire.ReadEvents(strings.NewReader(file), format); err != nil || len(events) != 0 {
				t.Errorf("%s %q: %+v, %v", format, file, events, err)
			}
		}
	}
}

func TestBadCSVIsRefusedWithLineAndField(t *testing.T) {
	const header = "id,company,on,kind,country,seq,mrr,voided\n"
	for _, c := range []struct {
		name, file string
		line       int
		field      string
	}{
		{"an unknown column", "id,colour\n", 1, "colour"},
		{"a column twice", "id,on,id\n", 1, "id"},
		{"no header", "s/1,acme,2024-03-01,company\n", 1, "s/1"},
		{"a field too many", header + "s/1,acme,2024-03-01,company,DE,,,,\n", 2, ""},
		{"a field too few", header + "s/1,acme,2024-03-01,company\n", 2, ""},
		{"a bad date after a multi-line row", header + "\"s\n1\",acme,2024-03-01,company,DE,,,\ns/2,acme,2024-03-32,company,DE,,,\n", 2, "id"},
		{"a bad date", header + "s/1,acme,2024-03-01,company,DE,,,\ns/2,acme,2024-03-32,company,DE,,,\n", 3, "on"},
		{"a bare quote", header + "s\"1,acme,2024-03-01,company,DE,,,\n", 2, ""},
		{"a quote never closed", header + "s/1,acme,2024-03-01,company,DE,,,\n\"s/2,acme,2024-03-01\n", 3, ""},
		{"a quote never closed in a long file", header + "\"" + strings.Repeat("s/1,acme,2024-03-01\n", wire.MaxLine/10), 2, ""},
		{"not UTF-8", header + "s\xff,acme,2024-03-01,company,DE,,,\n", 2, "id"},
		{"seq a word", header + "s/1,acme,2024-03-01,company,DE,first,,\n", 2, "seq"},
		{"voided a word", header + "s/1,acme,2024-03-01,company,DE,,,yes\n", 2, "voided"},
		{"an MRR without a currency", header + "s/1,acme,2024-03-01,company,DE,,5,\n", 2, "currency"},
	} {
		t.Run(c.name, func(t *testing.T) {
			events, err := wire.ReadEvents(strings.NewReader(c.file), wire.CSV)
			refused(t, events, err, c.line, c.field)
		})
	}
}

func TestParseFormat(t *testing.T) {
	for _, format := range []wire.Format{wire.NDJSON, wire.CSV} {
		if got, err := wire.ParseFormat(string(format)); err != nil || got != format {
			t.Errorf("%s: %s, %v", format, got, err)
		}
	}
	if got, err := wire.ParseFormat("xml"); err == nil {
		t.Errorf("xml is read as %s", got)
	}
}
