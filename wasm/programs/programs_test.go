package programs

import (
	"os"
	"reflect"
	"testing"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
	"github.com/tierboard/tierboard/wasm/internal/shipped"
)

// decodeAll decodes the programs of a request, as Replace does.
func decodeAll(request string) ([]points.Program, *points.Error) {
	lines := border.Lines{Rest: request}
	lines.Next()
	return Decode(lines, Standing)
}

func shippedPrograms(t *testing.T) []*points.Program {
	t.Helper()
	all, err := shipped.Programs()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestShippedEditions holds dist/editions.js against the edition files, and
// what the engine makes of their lines against what the server has.
func TestShippedEditions(t *testing.T) {
	module, err := os.ReadFile("../dist/editions.js")
	if err != nil {
		t.Fatal(err)
	}
	want := shippedPrograms(t)
	if string(module) != shipped.Module(want) {
		t.Error("dist/editions.js differs from points/editions: run make wasm")
	}
	got, bad := decodeAll(shipped.Request(want))
	if bad != nil {
		t.Fatal(bad)
	}
	if len(got) != len(want) {
		t.Fatalf("there are %d programs; want %d", len(got), len(want))
	}
	for i := range got {
		if !reflect.DeepEqual(&got[i], want[i]) {
			t.Errorf("%s is\n%+v; the server has\n%+v", got[i].Name, got[i], *want[i])
		}
	}
}

func TestChoose(t *testing.T) {
	none := border.Fields{}
	if _, bad := Choose(&none); bad == nil || bad.Field != "program" {
		t.Errorf("before the editions were handed over: %v; want INVALID program", bad)
	}
	request := border.Lines{Rest: shipped.Request(shippedPrograms(t))}
	request.Next()
	if bad := Replace(border.Lines{Rest: "edition"}, Standing, &border.Answer{}); bad == nil {
		t.Error("editions that cannot be read were taken")
	}
	if bad := Replace(request, Standing, &border.Answer{}); bad != nil {
		t.Fatal(bad)
	}
	if bad := Replace(request, Standing, &border.Answer{}); bad == nil || bad.Field != "editions" {
		t.Errorf("handed over twice: %v; want INVALID editions", bad)
	}
	arguments := border.Fields{Rest: "points\t2024-02-27"}
	program, bad := Choose(&arguments)
	if bad != nil {
		t.Fatal(bad)
	}
	day, err := points.ParseDate("2030-01-01")
	if err != nil {
		t.Fatal(err)
	}
	if from := program.EditionOn(day).From.String(); len(program.Editions) != 1 || from != "2024-02-27" {
		t.Errorf("in 2030 the edition in force is %s of %d; want 2024-02-27 for all time", from, len(program.Editions))
	}
}
