package points_test

import (
	"sync"
	"testing"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
)

var programNames = []string{"points", "mrr"}

var loadPrograms = sync.OnceValues(func() (map[string]*points.Program, error) {
	programs := map[string]*points.Program{}
	for _, name := range programNames {
		program, err := editions.Load(name)
		if err != nil {
			return nil, err
		}
		programs[name] = program
	}
	return programs, nil
})

// programNamed returns a shipped program.
func programNamed(t testing.TB, name string) *points.Program {
	t.Helper()
	programs, err := loadPrograms()
	if err != nil {
		t.Fatal(err)
	}
	program := programs[name]
	if program == nil {
		t.Fatalf("there is no program %q", name)
	}
	return program
}

func allPrograms(t testing.TB) map[string]*points.Program {
	t.Helper()
	programNamed(t, "points")
	programs, _ := loadPrograms()
	return programs
}
