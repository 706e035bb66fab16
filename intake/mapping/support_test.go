package mapping_test

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/mapping"
	"github.com/tierboard/tierboard/intake/mappings"
	"github.com/tierboard/tierboard/points"
)

var recordedAt = time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC)

func day(text string) points.Date {
	date, err := points.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return date
}

// crmSales returns the shipped mapping and the real set, which lies beside the
// repository as ../shared/data/crm-sales. Without it the test is skipped, or
// fails where TIERBOARD_REQUIRE_SHARED=1 says that it must be there.
func crmSales(t testing.TB) (*mapping.Mapping, []mapping.Input) {
	t.Helper()
	folder := filepath.Join("..", "..", "..", "shared", "data", "crm-sales")
	if _, err := os.Stat(folder); err != nil {
		if os.Getenv("TIERBOARD_REQUIRE_SHARED") == "1" {
			t.Fatal(err)
		}
		t.Skip("needs ../shared/data/crm-sales beside the repository")
	}
	text, err := mappings.Files.ReadFile("crm-sales.yaml")
	if err != nil {
		t.Fatal(err)
	}
	inputs, err := mapping.Inputs(folder)
	if err != nil {
		t.Fatal(err)
	}
	return parse(t, string(text)), inputs
}

func parse(t testing.TB, text string) *mapping.Mapping {
	t.Helper()
	m, err := mapping.Parse("test.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// file makes an input of a text.
func file(name, text string) mapping.Input {
	return mapping.Input{Name: name, Size: int64(len(text)), Open: func() (io.ReadCloser, error) {
		return io.NopCloser(strings.NewReader(text)), nil
	}}
}

// read reads files and settles the book.
func read(t testing.TB, m *mapping.Mapping, inputs ...mapping.Input) (*intake.Book, *mapping.Reading) {
	t.Helper()
	reading, err := mapping.Read(context.Background(), m, inputs, mapping.Options{})
	if err != nil {
		t.Fatal(err)
	}
	book, err := reading.Book(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return book, reading
}

// faults words the rejections.
func faults(reading *mapping.Reading) []string {
	var texts []string
	for _, rejection := range reading.Rejections() {
		texts = append(texts, rejection.String())
	}
	return texts
}
