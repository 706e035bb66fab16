package main

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/points/wire"
)

type replayCommand struct {
	Events    string `required:"" help:"The events: a file, or - for standard input." placeholder:"FILE|-"`
	Program   string `help:"The program that counts." default:"points"`
	Edition   day    `help:"Freeze the edition of this first day: its rules hold for all time." placeholder:"DATE"`
	Standings bool   `help:"Print the standing of each partner instead of postings."`
	Facts     string `help:"Facts for the standings: certifications, invitations and the like; retention is computed from the events." placeholder:"FILE|-"`
	AsOf      day    `help:"Postings up to this day (default: all, future ones too); standings on this day (default: today)." placeholder:"DATE"`
	Format    string `help:"How postings are written: ndjson or csv." enum:"ndjson,csv" default:"ndjson"`
}

// Help shows examples.
func (replayCommand) Help() string {
	return `The engine's own door: no database is read or written. Events and postings are those of export. A file whose name ends in .csv is read as CSV, any other, and standard input, as NDJSON.

Examples:

  tierboard export events | tierboard replay --events -
  tierboard replay --events events.csv --format csv
  tierboard replay --events events.ndjson --edition 2025-07-15
  tierboard replay --events events.ndjson --standings --facts facts.ndjson --as-of 2026-01-15`
}

// Run replays.
func (c *replayCommand) Run(p *program) error {
	if c.Facts != "" && !c.Standings {
		return usagef("--facts has no meaning without --standings")
	}
	if c.Standings && c.Format == "csv" {
		return usagef("--standings are written as NDJSON only")
	}
	if c.Events == "-" && c.Facts == "-" {
		return usagef("--events and --facts cannot both be standard input")
	}
	rules, err := loadProgram(c.Program, c.Edition)
	if err != nil {
		return err
	}
	var events []points.Event
	err = readInput(p.In, c.Events, func(in io.Reader, format wire.Format) error {
		events, err = wire.ReadEvents(in, format)
		return err
	})
	if err != nil {
		return err
	}
	result, err := points.Replay(rules, events)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(p.Out)
	if c.Standings {
		err = c.writeStandings(p, out, rules, events, result)
	} else {
		err = c.writePostings(out, result.Postings)
	}
	return errors.Join(err, out.Flush())
}

// loadProgram returns a program that ships, with one edition frozen if asked.
func loadProgram(name string, edition day) (*points.Program, error) {
	rules, err := editions.Load(name)
	if err != nil {
		return nil, usagef("--program: %q is no program: use %s", name, strings.Join(editions.Names(), " or "))
	}
	if edition.IsZero() {
		return rules, nil
	}
	frozen, ok := rules.Frozen(edition.Date)
	if !ok {
		var days []string
		for _, known := range rules.Editions {
			days = append(days, known.From.String())
		}
		return nil, usagef("--edition: program %s has no edition from %s; its editions begin on %s", name, edition.Date, strings.Join(days, ", "))
	}
	return frozen, nil
}

// readInput reads a file, or standard input for "-"; errors name it.
func readInput(stdin io.Reader, path string, read func(io.Reader, wire.Format) error) error {
	name, in, format := "standard input", stdin, wire.NDJSON
	if path != "-" {
		file, err := os.Open(path)
		if errors.Is(err, fs.ErrNotExist) {
			return usagef("there is no file %s", path)
		}
		if err != nil {
			return err
		}
		defer file.Close()
		name, in = path, file
		if strings.EqualFold(filepath.Ext(path), ".csv") {
			format = wire.CSV
		}
	}
	if err := read(bufio.NewReader(in), format); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}

func (c *replayCommand) writePostings(out io.Writer, postings []points.Posting) error {
	writer := wire.NewPostingWriter(out, wire.Format(c.Format))
	for i := range postings {
		if !c.AsOf.IsZero() && postings[i].On > c.AsOf.Date {
			continue
		}
		if err := writer.Write(wire.FromPosting(&postings[i])); err != nil {
			return err
		}
	}
	return writer.Flush()
}

func (c *replayCommand) writeStandings(p *program, out io.Writer, rules *points.Program, events []points.Event, result *points.Result) error {
	facts, err := c.readFacts(p)
	if err != nil {
		return err
	}
	on := c.AsOf.or(p.now())
	movements, err := movementsByPartner(result.Postings)
	if err != nil {
		return err
	}
	writer := wire.NewStandingWriter(out)
	for _, partner := range partnersOf(events, facts) {
		retention, err := rules.RetentionHistory(result, partner, on)
		if err != nil {
			return err
		}
		judged := points.WithRetention(facts, partner, retention)
		standing, credited, err := standingOf(rules, partner, movements[partner], judged, on)
		if err != nil {
			return err
		}
		if err := writer.Write(wire.FromStanding(partner, &standing, &credited)); err != nil {
			return err
		}
	}
	return writer.Flush()
}

func (c *replayCommand) readFacts(p *program) ([]points.Fact, error) {
	if c.Facts == "" {
		return nil, nil
	}
	var facts []points.Fact
	err := readInput(p.In, c.Facts, func(in io.Reader, format wire.Format) error {
		reader := wire.NewFactReader(in, format)
		for {
			fact, err := reader.Next()
			if errors.Is(err, io.EOF) {
				return nil
			}
			if err != nil {
				return err
			}
			facts = append(facts, fact)
		}
	})
	return facts, err
}

// standingOf judges one partner on a day: its standing, and its credited tier
// by one fold over all days before (docs/rules.md, section 9). Computed retention
// is among the facts.
func standingOf(rules *points.Program, partner string, movements []points.Movement, facts []points.Fact, on points.Date) (points.Standing, points.Credited, error) {
	var balance points.Balance
	for _, movement := range movements {
		if movement.On > on {
			break
		}
		var err error
		if balance, err = balance.Plus(movement.Balance); err != nil {
			return points.Standing{}, points.Credited{}, err
		}
	}
	inForce, err := points.FactsOn(facts, partner, on)
	if err != nil {
		return points.Standing{}, points.Credited{}, err
	}
	standing, err := rules.StandingOn(balance, inForce, on)
	if err != nil {
		return points.Standing{}, points.Credited{}, err
	}
	performance, err := rules.PerformanceHistory(movements, facts, partner, on)
	if err != nil {
		return points.Standing{}, points.Credited{}, err
	}
	credited := rules.CreditedOn(points.Credited{}, 0, on, performance, points.CertificationOn(facts, partner))
	return standing, credited, nil
}

// movementsByPartner sums each partner's postings by day, in order of days.
func movementsByPartner(postings []points.Posting) (map[string][]points.Movement, error) {
	type key struct {
		partner string
		on      points.Date
	}
	sums := map[key]points.Balance{}
	for i := range postings {
		posting := &postings[i]
		at := key{posting.Partner, posting.On}
		sum := sums[at]
		if err := sum.Put(posting.Track, posting.Points); err != nil {
			return nil, err
		}
		sums[at] = sum
	}
	movements := map[string][]points.Movement{}
	for at, sum := range sums {
		movements[at.partner] = append(movements[at.partner], points.Movement{On: at.on, Balance: sum})
	}
	for _, days := range movements {
		slices.SortFunc(days, func(a, b points.Movement) int { return cmp.Compare(a.On, b.On) })
	}
	return movements, nil
}

// partnersOf returns the partners that the events or facts name, sorted.
func partnersOf(events []points.Event, facts []points.Fact) []string {
	var partners []string
	for i := range events {
		partners = append(partners, events[i].Seller, events[i].Partner)
	}
	for i := range facts {
		partners = append(partners, facts[i].Partner)
	}
	slices.Sort(partners)
	partners = slices.Compact(partners)
	return slices.DeleteFunc(partners, func(partner string) bool { return partner == "" })
}
