package ledger_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

var errUndone = errors.New("undone")

// try checks a batch, and records it and then what the check leaves of it, all
// to be undone. It returns the refusals and the errors of both recordings.
func (b *book) try(events []ledger.Event) (refusals []ledger.Refusal, whole, rest error) {
	b.t.Helper()
	record := func(events []ledger.Event, before func(context.Context, *store.Tx) error) error {
		err := b.store.WithTx(b.ctx, func(ctx context.Context, tx *store.Tx) error {
			if err := before(ctx, tx); err != nil {
				return err
			}
			if _, err := b.Record(ctx, tx, ledger.Batch{Source: "test", RecordedAt: b.now, Today: b.today, Events: events}); err != nil {
				return err
			}
			return errUndone
		})
		if errors.Is(err, errUndone) {
			return nil
		}
		return err
	}
	whole = record(events, func(ctx context.Context, tx *store.Tx) (err error) {
		refusals, err = b.Check(ctx, tx, ledger.Batch{Events: events})
		return err
	})
	rest = record(without(events, refusals), func(context.Context, *store.Tx) error { return nil })
	return refusals, whole, rest
}

// without returns the events that are not refused.
func without(events []ledger.Event, refusals []ledger.Refusal) []ledger.Event {
	return slices.DeleteFunc(slices.Clone(events), func(e ledger.Event) bool {
		if e.Revision == 0 && !e.Voided {
			e.Revision = 1
		}
		return slices.ContainsFunc(refusals, func(r ledger.Refusal) bool {
			if r.Event.Revision == 0 && !r.Event.Voided {
				r.Event.Revision = 1
			}
			return r.Event == e
		})
	})
}

func TestCheck(t *testing.T) {
	other := func(e ledger.Event, change func(*ledger.Event)) ledger.Event {
		change(&e)
		return e
	}
	sale := sold("5", "acme", "2024-06-01", "sales", 50_000, "bee")
	extra := adjusted("13", "", "2024-10-01", "cor", 25*points.Point)
	cases := []struct {
		name   string
		before []ledger.Event
		batch  []ledger.Event
		want   []string
	}{
		{"all of it again", nil, story(), nil},
		{"the original after its correction", []ledger.Event{revision(sold("5", "acme", "2024-06-01", "sales", 60_000, "bee"), 2)}, story(), nil},
		{"the original after its void", []ledger.Event{voided(event("", "13", "", "2024-01-01"), 0)}, story(), nil},
		{"other content", nil, []ledger.Event{sold("5", "acme", "2024-06-01", "sales", 60_000, "bee")}, []string{"5 CONFLICT revision 1 of this event"}},
		{"another company's key", nil, []ledger.Event{other(sale, func(e *ledger.Event) { e.Company = "bolt" })}, []string{"5 CONFLICT revision 1 of this event"}},
		{"new content under a voided key", []ledger.Event{voided(extra, 0)},
			[]ledger.Event{other(extra, func(e *ledger.Event) { e.Points++ })}, []string{"13 CONFLICT revision 1 of this event"}},
		{"an adjustment without a company", nil, []ledger.Event{other(extra, func(e *ledger.Event) { e.Points++ }), adjusted("14", "", "2024-10-01", "cor", 1)},
			[]string{"13 CONFLICT revision 1 of this event"}},
		{"an adjustment of nobody", nil, []ledger.Event{adjusted("14", "", "2024-10-01", "dee", 1), adjusted("15", "", "2024-10-01", "ada", 1)},
			[]string{`14 NOT_FOUND partner: partner "dee" is not on record`}},
		{"an adjustment that cannot be", nil, []ledger.Event{adjusted("15", "", "2024-10-01", "ada", 1), other(adjusted("14", "", "2024-10-01", "ada", 1), func(e *ledger.Event) { e.Until = e.On })},
			[]string{"14 INVALID until: "}},
		{"nothing to void", nil, []ledger.Event{voided(event("", "99", "", "2024-01-01"), 0)}, []string{"99 NOT_FOUND there is no such event on record to void"}},
		{"a void that leaves a cancellation behind", nil, []ledger.Event{voided(sale, 0), manages("20", "bolt", "2024-04-01", "ada")},
			[]string{`5 INVALID it makes the recorded event "test/7" invalid: `}},
		{"a void with the cancellation's", nil, []ledger.Event{voided(sale, 0), voided(cancelled("7", "acme", "2024-09-01", "sales"), 2)}, nil},
		{"an event refused and its void", nil, []ledger.Event{sold("20", "acme", "2024-06-01", "sales", 1, "dee"), voided(event("", "20", "", "2024-01-01"), 0)},
			[]string{"20 NOT_FOUND seller: ", "20 NOT_FOUND there is no such event"}},
		{"a new event and its void", nil, []ledger.Event{sold("20", "acme", "2023-06-01", "sales", 1, "ada"), voided(event("", "20", "", "2024-01-01"), 0)}, nil},
		{"a bad correction of a good event", nil, []ledger.Event{manages("20", "acme", "2024-06-01", "cor"), revision(manages("20", "acme", "2023-06-01", "cor"), 2)},
			[]string{"20 INVALID "}},
		{"a correction in gaps", nil, []ledger.Event{revision(manages("20", "acme", "2024-06-01", "cor"), 9), manages("20", "acme", "2024-06-02", "cor"), revision(manages("20", "acme", "2024-06-02", "cor"), 9)},
			[]string{"20 CONFLICT the batch has revision 9 of this event twice"}},
		{"a company's first event taken away", nil,
			[]ledger.Event{revision(opened("9", "cove", "2024-02-01", "TH"), 2), manages("20", "cove", "2024-06-02", "cor"), manages("21", "bolt", "2024-06-02", "ada")},
			// Where it stays behind, the other company has none.
			[]string{`9 INVALID it makes the recorded event "test/10" invalid: `, "20 INVALID "}},
		{"many of one company", nil, []ledger.Event{
			cancelled("20", "acme", "2024-06-01", "crm"), manages("21", "acme", "2024-05-02", "bee"), sold("22", "acme", "2023-05-02", "sales", 5, "bee"),
			manages("23", "acme", "2024-05-03", "cor"), manages("24", "acme", "2024-05-04", "cor"), manages("25", "cove", "2024-05-04", "cor"),
		}, []string{`20 NOT_FOUND line: product line "crm"`, "22 INVALID ", "21 INVALID ", "24 INVALID ", "25 INVALID "}},
		{"a revision that cannot be", nil, []ledger.Event{revision(manages("20", "acme", "2024-06-01", "cor"), -1)}, []string{"20 INVALID revision: revisions count from 1"}},
		{"a key that cannot be kept", nil, []ledger.Event{manages("2\x00", "acme", "2024-06-01", "cor")}, []string{"2\x00 INVALID the key is not UTF-8"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, s *store.Store) {
				b := newBook(t, s)
				b.mustRecord(story()...)
				if c.before != nil {
					b.mustRecord(c.before...)
				}
				refusals, whole, rest := b.try(c.batch)
				var got []string
				for _, r := range refusals {
					got = append(got, fmt.Sprintf("%s %s %s", strings.TrimPrefix(r.Event.Key, "test/"), r.Err.Code, r.Reason()))
				}
				if !slices.EqualFunc(got, c.want, strings.HasPrefix) {
					t.Errorf("refused:\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(c.want, "\n"))
				}
				if (whole == nil) != (len(refusals) == 0) || rest != nil {
					t.Errorf("recording gives %v, and without the refused %v", whole, rest)
				}
				b.mustVerify()
			})
		})
	}
}

// Whatever a batch holds, Check refuses something if and only if Record does,
// and what is left is recorded.
func TestCheckAgreesWithRecord(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		random := rand.New(rand.NewPCG(3, 5))
		refused := 0
		for range 60 {
			var batch []ledger.Event
			for range 1 + random.IntN(8) {
				e := story()[random.IntN(len(story()))]
				e.Revision = int32(random.IntN(4))
				e.Voided = random.IntN(6) == 0
				switch random.IntN(6) {
				case 0:
					e.On += points.Date(random.IntN(200) - 100)
				case 1:
					e.Company = testCompanies[random.IntN(len(testCompanies))]
				case 2:
					e.MRR = int64(random.IntN(3)) * 25_000
				}
				batch = append(batch, e)
			}
			refusals, whole, rest := b.try(batch)
			if (whole == nil) != (len(refusals) == 0) || rest != nil {
				t.Fatalf("recording gives %v, and without %d refused %v: %+v", whole, len(refusals), rest, batch)
			}
			refused += len(refusals)
			b.mustRecord(without(batch, refusals)...)
		}
		if refused == 0 || refused == 60 {
			t.Errorf("%d events were refused", refused)
		}
		b.mustVerify()
	})
}
