package rulebook_test

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/demo"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/rulebook"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

var (
	system = viewer.NewContext(context.Background(), viewer.System())
	now    = time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC)
	today  = day("2026-11-21")
	from   = day("2027-01-15")
	clock  = rulebook.Clock{Now: func() time.Time { return now }, Today: func() points.Date { return today }}
)

func day(text string) points.Date {
	date, err := points.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return date
}

func try(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// filled records the demo book and returns its ledger.
func filled(t *testing.T, s *store.Store) *ledger.Ledger {
	t.Helper()
	book, err := demo.Generate(1, today, demo.MinClients)
	try(t, err)
	kept, err := rulebook.Open(system, s.Read(), "points")
	try(t, err)
	_, err = intake.Apply(system, s, kept, &book, intake.Options{Now: intake.At(now.Add(-time.Hour)), Today: today})
	try(t, err)
	return kept
}

// halved is the edition in force with half the managed points, from a day on.
func halved(t *testing.T, on string) string {
	t.Helper()
	text, ok := editions.Text("points", day("2026-01-15"))
	if !ok {
		t.Fatal("no edition to begin with")
	}
	text = strings.Replace(text, `"pointsPerUnit": "1"`, `"pointsPerUnit": "0.5"`, 1)
	return strings.Replace(text, "2026-01-15", on, 1)
}

// command runs one command of the rulebook in a transaction.
func command(s *store.Store, do func(ctx context.Context, tx *store.Tx) error) error {
	return s.WithTx(system, do)
}

func draft(t *testing.T, s *store.Store, on, text string) string {
	t.Helper()
	var id string
	try(t, command(s, func(ctx context.Context, tx *store.Tx) (err error) {
		id, err = rulebook.Draft(ctx, tx, now, "points", day(on), text)
		return err
	}))
	return id
}

func publish(s *store.Store, id string) error {
	return command(s, func(ctx context.Context, tx *store.Tx) error { return rulebook.Publish(ctx, tx, now, id, today) })
}

func get(t *testing.T, s *store.Store, id string) *ent.AuthoredEdition {
	t.Helper()
	row, err := s.Read().AuthoredEdition.Get(system, id)
	try(t, err)
	return row
}

func refused(t *testing.T, err error, code points.Code, field string) {
	t.Helper()
	var fault *points.Error
	if !errors.As(err, &fault) || fault.Code != code || fault.Field != field {
		t.Errorf("it says %v, want %s at %s", err, code, field)
	}
}

func standings(t *testing.T, s *store.Store, l *ledger.Ledger, on points.Date) map[string]*ledger.Standing {
	t.Helper()
	ids, err := s.Read().Partner.Query().IDs(system)
	try(t, err)
	found, err := l.Standings(system, s.Read(), ids, ledger.Known{On: on})
	try(t, err)
	return found
}

func TestAnEditionComesIntoEffect(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		kept := filled(t, s)
		id := draft(t, s, "2027-01-15", halved(t, "2027-01-15"))
		foretold, err := rulebook.Simulate(system, s.Read(), kept, get(t, s, id))
		try(t, err)
		falls := 0
		for i := range foretold {
			if foretold[i].Falls() {
				falls++
			}
			if foretold[i].Rises() {
				t.Errorf("%s rises by an edition that pays less", foretold[i].PartnerID)
			}
		}
		if falls == 0 {
			t.Error("nobody falls: the simulation shows nothing")
		}
		eve := standings(t, s, kept, from-1)

		try(t, publish(s, id))
		if row := get(t, s, id); row.EffectiveAt != nil {
			t.Fatal("it is in effect before the replay")
		}
		try(t, rulebook.Replay(system, s, id, clock))

		next, err := rulebook.Open(system, s.Read(), "points")
		try(t, err)
		if n := len(next.Program().Editions); n != len(kept.Program().Editions)+1 {
			t.Errorf("%d editions", n)
		}
		proved, err := next.Verify(system, s.Read())
		if err != nil || proved.Finding != nil {
			t.Fatalf("verify: %v %v", err, proved.Finding)
		}
		after := standings(t, s, next, from)
		for i := range foretold {
			change := &foretold[i]
			is := after[change.PartnerID]
			got := rulebook.Place{Points: is.Balance, Performance: is.Standing.Performance, Credited: is.Credited.Tier}
			if got != change.After {
				t.Errorf("%s stands at %+v, foretold was %+v", change.PartnerID, got, change.After)
			}
			was, is := eve[change.PartnerID], standings(t, s, next, from-1)[change.PartnerID]
			if was.Balance != is.Balance || was.Credited != is.Credited {
				t.Errorf("%s: the day before changed", change.PartnerID)
			}
		}
		told, err := rulebook.Report(get(t, s, id))
		try(t, err)
		if !reflect.DeepEqual(told, foretold) {
			t.Errorf("the report differs from the simulation:\n%+v\n%+v", told, foretold)
		}

		// A server that still has the old rules writes nothing.
		err = s.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
			_, err := kept.Rebuild(ctx, tx, ledger.Batch{Source: "test", RecordedAt: now, Today: today})
			return err
		})
		refused(t, err, points.CodeConflict, "edition")
		// Again changes nothing.
		try(t, rulebook.Replay(system, s, id, clock))
	})
}

func TestAReplayGoesOnAfterItWasStopped(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		kept := filled(t, s)
		id := draft(t, s, "2027-01-15", halved(t, "2027-01-15"))
		try(t, publish(s, id))
		stopping, stop := context.WithCancel(system)
		err := rulebook.Replay(stopping, s, id, rulebook.Clock{
			Now: func() time.Time { stop(); return now }, Today: clock.Today,
		})
		if err == nil {
			t.Fatal("it was not stopped")
		}
		row := get(t, s, id)
		if row.EffectiveAt != nil || row.Done != row.Total || row.State != "running" {
			t.Fatalf("stopped before the end it says %+v", row)
		}
		before, err := s.Read().StagedCompany.Query().Count(system)
		try(t, err)

		// Meanwhile business goes on by the rules before.
		event, err := s.Read().Event.Query().Order(ent.Desc("day")).First(system)
		try(t, err)
		company, err := event.QueryCompany().Only(system)
		try(t, err)
		try(t, s.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
			_, err := kept.Record(ctx, tx, ledger.Batch{Source: "test", RecordedAt: now, Today: today, Events: []ledger.Event{{Event: points.Event{
				Key: "test/moved", Company: company.Key, On: today, Seq: 1, Kind: points.EventCountryChanged, Country: "JP",
			}}}})
			return err
		}))

		try(t, rulebook.Replay(system, s, id, clock))
		after, err := s.Read().StagedCompany.Query().Count(system)
		try(t, err)
		if after < before-1 || after > before+1 {
			t.Errorf("%d companies were staged, %d are: it began anew", before, after)
		}
		next, err := rulebook.Open(system, s.Read(), "points")
		try(t, err)
		proved, err := next.Verify(system, s.Read())
		if err != nil || proved.Finding != nil {
			t.Fatalf("verify: %v %v", err, proved.Finding)
		}
	})
}

func TestWhatIsPublishedNeverChanges(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t))
	filled(t, s)
	wrong := draft(t, s, "2027-01-15", "{}")
	var fault *points.Error
	if _, err := rulebook.With(system, s.Read(), get(t, s, wrong)); !errors.As(err, &fault) || fault.Code != points.CodeInvalid {
		t.Errorf("an empty edition: %v", err)
	}
	if publish(s, wrong) == nil {
		t.Error("an empty edition is published")
	}
	refused(t, publish(s, draft(t, s, "2026-11-21", halved(t, "2026-11-21"))), points.CodeInvalid, "input.edition")

	first, second := draft(t, s, "2027-01-15", halved(t, "2027-01-15")), draft(t, s, "2027-01-15", halved(t, "2027-01-15"))
	try(t, publish(s, first))
	refused(t, publish(s, second), points.CodeConflict, "input.edition") // one at a time
	for name, change := range map[string]func(ctx context.Context, tx *store.Tx) error{
		"revised":   func(ctx context.Context, tx *store.Tx) error { return rulebook.Revise(ctx, tx, first, from, "{}") },
		"discarded": func(ctx context.Context, tx *store.Tx) error { return rulebook.Discard(ctx, tx, first) },
		"published": func(ctx context.Context, tx *store.Tx) error { return rulebook.Publish(ctx, tx, now, first, today) },
	} {
		t.Run(name, func(t *testing.T) { refused(t, command(s, change), points.CodeConflict, "input.edition") })
	}
	try(t, rulebook.Replay(system, s, first, clock))
	try(t, publish(s, second))
	try(t, rulebook.Replay(system, s, second, clock))
	if row := get(t, s, first); row.Status != "superseded" {
		t.Errorf("the first is %s", row.Status)
	}
	if row := get(t, s, second); row.SupersedesID != first || row.EffectiveAt == nil {
		t.Errorf("the second says %+v", row)
	}
	if _, err := rulebook.Open(system, s.Read(), "points"); err != nil {
		t.Error(err)
	}
}
