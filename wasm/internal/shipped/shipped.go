// Package shipped turns the programs that ship (points/editions) into what the
// browser's loader has of them: the module editions.js, and the lines it hands
// to the engine (package programs). The generator and tests use it; the engine
// does not.
package shipped

import (
	"fmt"
	"strings"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
)

// Programs returns the programs that ship, sorted by name.
func Programs() ([]*points.Program, error) {
	var all []*points.Program
	for _, name := range editions.Names() {
		program, err := editions.Load(name)
		if err != nil {
			return nil, err
		}
		all = append(all, program)
	}
	return all, nil
}

// Module writes programs as the ES module editions.js: an object of lists of
// editions in the format of their files, without notes.
func Module(programs []*points.Program) string {
	named := make([]string, len(programs))
	for i, program := range programs {
		list := make([]string, len(program.Editions))
		for j := range program.Editions {
			list[j] = editions.Format(&program.Editions[j])
		}
		named[i] = fmt.Sprintf("%q:[%s]", program.Name, strings.Join(list, ","))
	}
	return "export const editions={" + strings.Join(named, ",") + "};\n"
}

// Request is the request that hands programs to the engine.
func Request(programs []*points.Program) string {
	var b strings.Builder
	b.WriteString("editions")
	for _, program := range programs {
		b.WriteString("\nprogram\t" + program.Name)
		for i := range program.Editions {
			write(&b, &program.Editions[i])
		}
	}
	return b.String()
}

func write(b *strings.Builder, e *points.Edition) {
	fmt.Fprintf(b, "\nedition\t%s\t%s\t%s", e.From, flag(e.Illustrative), ratio(e.GrowthMultiplier))
	fmt.Fprintf(b, "\nterms\t%s\t%d\t%d", ratio(e.HomeGrowthShare), e.LotMonths, e.HoldMonths)
	for _, unit := range e.Units {
		fmt.Fprintf(b, "\nunit\t%s\t%s", unit.Currency, points.Money{Amount: unit.Amount, Currency: unit.Currency})
	}
	for _, country := range e.Growth {
		fmt.Fprintf(b, "\ngrowth\t%s", country)
	}
	for _, rate := range e.Rates {
		kind := "sold"
		if rate.Managed {
			kind = "managed"
		}
		fmt.Fprintf(b, "\nrate\t%s\t%s\t%s\t%s", kind, rate.DealType, rate.FirstSoldFrom, rate.PerUnit)
	}
	for _, tier := range e.Tiers {
		fmt.Fprintf(b, "\ntier\t%s", tier.Tier)
		for _, condition := range tier.Conditions {
			b.WriteString("\ncondition\t" + string(condition.Measure))
			if condition.Measure != points.MeasureCertified && condition.Measure != points.MeasureInvited {
				fmt.Fprintf(b, "\t%s\t%s", points.Points(condition.Need), flag(condition.Above))
			}
		}
	}
	for _, review := range e.Reviews {
		fmt.Fprintf(b, "\nreview\t%02d-%02d\t%d", review.Month, review.Day, review.WindowMonths)
	}
}

func flag(set bool) string {
	if set {
		return "1"
	}
	return "0"
}

func ratio(r points.Ratio) string { return fmt.Sprintf("%d/%d", r.Num, r.Den) }
