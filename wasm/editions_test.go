package main

import (
	"reflect"
	"testing"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
)

// TestEditions holds the compiled-in programs against the edition files.
func TestEditions(t *testing.T) {
	var names []string
	for i := range programs {
		names = append(names, programs[i].Name)
		want, err := editions.Load(programs[i].Name)
		if err != nil {
			t.Fatal(err)
		}
		if got := &programs[i]; !reflect.DeepEqual(got, want) {
			t.Errorf("%s differs from its edition files (run go generate ./wasm):\ngot  %+v\nwant %+v", want.Name, got, want)
		}
	}
	if !reflect.DeepEqual(names, editions.Names()) {
		t.Errorf("the programs are %v; there are files for %v (run go generate ./wasm)", names, editions.Names())
	}
}

func TestChosenProgram(t *testing.T) {
	arguments := fields{"points\t2024-02-27"}
	program, bad := chosenProgram(&arguments)
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
