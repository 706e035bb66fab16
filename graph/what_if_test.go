package graph_test

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/demo"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/points/wire"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func init() {
	pages = append(pages, budget{"what-if", 12, `{ program { today editions { from file } } viewer { partner { id name factStream { asOf facts snapshots } eventStream(clients: 1000) {
		ndjson hasNextPage lines { key line { name } } clients { id company { name } renewal { startsOn mrr { amount } line { id } } } } } } }`})
}

// whatIf is all that a browser replays a partner's book from (F30), and the
// forecast that must come of it.
const whatIf = `query ($partner: ID!) {
	program { today editions { file } }
	partner(id: $partner) {
		id
		factStream { facts snapshots }
		eventStream(clients: 1000) { ndjson hasNextPage }
		forecast {
			months { month on points { sourced assisted managed sold total } performanceTier creditedTier }
			changes { on kind from to cause }
			review {
				on held heldUntil window { on tier predicted } bestInWindow certified creditedBefore creditedAfter cause points { sourced managed total }
				toKeep { tier met conditions { measure need have missing met } }
				next { tier met conditions { measure need have missing met } }
			}
		}
	}
}`

// TestTheBrowserFollowsRandomBooks: from what one query answers, the engine gives
// the forecast of the API, whatever happened and however late it was known:
// months, tiers, review, retention among its conditions.
func TestTheBrowserFollowsRandomBooks(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		rounds, address := 10, storetest.SQLite
		if s.Dialect() == "postgres" {
			rounds, address = 2, storetest.Postgres
		}
		for round := range rounds {
			seed := int(rand.Int32())
			t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
				h := rapid.Custom(randomHistory).Example(seed)
				b := &intake.Book{
					Source: "base", Partners: []intake.Partner{{Key: "ada", Name: "Ada"}, {Key: "bee", Name: "Bee"}},
					Lines:     []intake.Line{{Key: "marketing", Name: "marketing"}, {Key: "sales", Name: "sales"}},
					Companies: []intake.Company{{Key: "c0", Name: "c0"}, {Key: "c1", Name: "c1"}, {Key: "c2", Name: "c2"}},
					Facts:     rapid.Custom(randomFacts).Example(seed),
				}
				a := open(t, storetest.Open(t, address(t)), b, day("2024-08-01"))
				for i, delivery := range h.sent {
					// Official standings fold what was known when they were taken.
					if i == len(h.sent)/2 {
						a.snapshots(t, forgotten, "2024-01-15", "2024-05-15", "2024-07-20")
					}
					a.deliver(t, i, delivery)
				}
				if round%2 == 0 {
					a.publish(t, halved(t, "2025-03-01"))
				}
				a.name(t)
				for _, who := range []string{"ada", "bee"} {
					a.follow(t, who)
				}
			})
		}
	})
}

// TestTheBrowserFollowsTheDemoBook: likewise for every partner of the demo book.
func TestTheBrowserFollowsTheDemoBook(t *testing.T) {
	today := day("2026-11-21")
	book := must(demo.Generate(1, today, demo.MinClients))(t)
	a := open(t, storetest.Open(t, storetest.SQLite(t)), &book, today)
	a.snapshots(t, "2026-07-15", "2026-09-15", "2026-11-20")
	for _, partner := range book.Partners {
		t.Run(partner.Key, func(t *testing.T) { a.follow(t, partner.Key) })
	}
}

// forgotten is the day of a snapshot more than a year before the last.
const forgotten = "2023-03-15"

func randomFacts(t *rapid.T) []points.Fact {
	var facts []points.Fact
	for _, who := range []string{"ada", "bee"} {
		put := func(kind points.FactKind, values ...string) {
			on := day("2023-01-02")
			for range rapid.IntRange(0, 3).Draw(t, "facts") {
				on += points.Date(rapid.IntRange(1, 600).Draw(t, "later"))
				facts = append(facts, points.Fact{Partner: who, On: on, Kind: kind, Value: rapid.SampledFrom(values).Draw(t, "value")})
			}
		}
		facts = append(facts, points.Fact{Partner: who, On: day("2023-01-01"), Kind: points.FactCertifiedThrough, Value: "2030-12-31"})
		put(points.FactCertifiedThrough, "2025-12-31", "2026-06-30", "2031-01-01")
		put(points.FactInvited, "elite", "", "diamond,elite")
		put(points.FactMedianToolUsage, "2.5", "4")
		put(points.FactCountry, "BR", "DE")
		put(points.FactGRR, "0.5", "0.9", points.FactUnknown)
		put(points.FactCDR, "0.5", "0.9")
	}
	return facts
}

// snapshots takes official standings, in order.
func (a *api) snapshots(t *testing.T, days ...string) {
	t.Helper()
	for _, on := range days {
		err := a.store.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
			_, err := a.kept.Snapshot(ctx, tx, day(on), time.Now())
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// publish has a program manager publish an edition.
func (a *api) publish(t *testing.T, text string) {
	t.Helper()
	var file struct{ From string }
	if err := json.Unmarshal([]byte(text), &file); err != nil {
		t.Fatal(err)
	}
	drafted := a.get(t, "manager", draftEdition, map[string]any{"from": file.From, "text": text, "key": "k"})
	published := a.get(t, "manager", publishEdition, map[string]any{"id": at(t, drafted.Data, "editionDraft", "edition", "id")})
	if state := at(t, published.Data, "editionPublish", "edition", "replay", "state"); state != "DONE" {
		t.Fatalf("the edition is not in effect: %s", published.Text)
	}
}

// follow computes a partner's forecast from the query alone and compares it with
// that of the API.
func (a *api) follow(t *testing.T, who string) {
	t.Helper()
	r := a.get(t, "manager", whatIf, map[string]any{"partner": "@partner/" + who})
	own := a.get(t, who, whatIf, map[string]any{"partner": "@partner/" + who})
	if strings.Contains(at(t, own.Data, "partner", "factStream", "snapshots").(string), `"on":"`+forgotten+`"`) {
		t.Errorf("%s is told of a snapshot that no review looks at any more: %s", who, at(t, own.Data, "partner", "factStream", "snapshots"))
	}
	if own.Text != r.Text {
		t.Errorf("%s sees another book of its own than the program manager does", who)
	}
	got := forecastOf(t, browserOf(t, r.Data))
	want := plain(t, at(t, r.Data, "partner", "forecast"))
	if !reflect.DeepEqual(want, plain(t, got)) {
		t.Errorf("%s: from the query\n%s\nby the API\n%s", who, pretty(t, plain(t, got)), pretty(t, want))
	}
}

// browserOf forecasts as a browser does, from an answer and nothing else.
func browserOf(t *testing.T, data any) *points.Forecast {
	t.Helper()
	partner := at(t, data, "partner")
	files := fstest.MapFS{}
	for _, edition := range at(t, data, "program", "editions").([]any) {
		text := at(t, edition, "file").(string)
		var file struct{ From string }
		if err := json.Unmarshal([]byte(text), &file); err != nil {
			t.Fatal(err)
		}
		files[file.From+".json"] = &fstest.MapFile{Data: []byte(text)}
	}
	program := must(editions.Parse("points", files))(t)
	name := at(t, partner, "id").(string)
	record := points.Record{Partner: name}
	for _, fact := range lines(t, at(t, partner, "factStream", "facts")) {
		record.Facts = append(record.Facts, points.Fact{Partner: fact["partner"], On: day(fact["on"]), Kind: points.FactKind(fact["fact"]), Value: fact["value"]})
	}
	for _, one := range lines(t, at(t, partner, "factStream", "snapshots")) {
		snapshot := points.Snapshot{On: day(one["on"]), Performance: must(points.ParseTier(one["performance"]))(t)}
		snapshot.Credited.Tier = must(points.ParseTier(one["credited"]))(t)
		if one["since"] != "" {
			snapshot.Credited.Since = day(one["since"])
		}
		record.Snapshots = append(record.Snapshots, snapshot)
	}
	if at(t, partner, "eventStream", "hasNextPage") != false {
		t.Fatal("the book has more than a page")
	}
	events := must(wire.ReadEvents(strings.NewReader(at(t, partner, "eventStream", "ndjson").(string)), wire.NDJSON))(t)
	result := must(points.Replay(program, events))(t)
	record.Movements = movementsOf(t, result.Postings, name)
	record.Book = must(program.BookChanges(result, name))(t)
	slices.SortStableFunc(record.Book, func(a, b points.BookChange) int { return cmp.Compare(a.On, b.On) })
	today := day(at(t, data, "program", "today").(string))
	return must(program.Forecast(record, today, untilOf(today)))(t)
}

// untilOf is the last day of a year ahead.
func untilOf(today points.Date) points.Date { return today.StartOfMonth().AddMonths(12).EndOfMonth() }

// lines reads one JSON object a line.
func lines(t *testing.T, text any) []map[string]string {
	t.Helper()
	var rows []map[string]string
	for line := range strings.Lines(text.(string)) {
		var row map[string]string
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			t.Fatal(err)
		}
		rows = append(rows, row)
	}
	return rows
}

func movementsOf(t *testing.T, postings []points.Posting, partner string) []points.Movement {
	t.Helper()
	byDay := map[points.Date]points.Balance{}
	for i := range postings {
		if p := &postings[i]; p.Partner == partner {
			balance := byDay[p.On]
			if err := balance.Put(p.Track, p.Points); err != nil {
				t.Fatal(err)
			}
			byDay[p.On] = balance
		}
	}
	movements := make([]points.Movement, 0, len(byDay))
	for on, balance := range byDay {
		movements = append(movements, points.Movement{On: on, Balance: balance})
	}
	slices.SortFunc(movements, func(a, b points.Movement) int { return cmp.Compare(a.On, b.On) })
	return movements
}

// forecastOf says a forecast as the API does.
func forecastOf(t *testing.T, f *points.Forecast) map[string]any {
	t.Helper()
	months, changes := []any{}, []any{}
	for _, month := range must(f.Months(untilOf(f.From)))(t) {
		months = append(months, map[string]any{
			"month": month.First.String(), "on": month.On.String(), "performanceTier": upper(month.Performance), "creditedTier": upper(month.Credited.Tier),
			"points": map[string]any{
				"sourced": month.Balance.Sourced.String(), "assisted": month.Balance.Assisted.String(), "managed": month.Balance.Managed.String(),
				"sold": month.Sold.String(), "total": month.Total.String(),
			},
		})
	}
	for _, change := range f.TierChanges(untilOf(f.From)) {
		kind := "PERFORMANCE"
		if change.Cause != "" {
			kind = "CREDITED"
		}
		changes = append(changes, map[string]any{
			"on": change.On.String(), "kind": kind, "from": upper(change.From), "to": upper(change.To), "cause": some(strings.ToUpper(string(change.Cause))),
		})
	}
	review, ok, err := f.Review()
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	window := []any{}
	for _, one := range review.Days {
		window = append(window, map[string]any{"on": one.On.String(), "tier": upper(one.Tier), "predicted": one.Predicted})
	}
	held, certified := any(nil), any(nil)
	if !review.HeldUntil.IsZero() {
		held = review.HeldUntil.String()
	}
	if !review.Standing.Facts.CertifiedThrough.IsZero() {
		certified = review.Standing.Facts.CertifiedOn(review.On)
	}
	balance := review.Standing.Balance
	return map[string]any{"months": months, "changes": changes, "review": map[string]any{
		"on": review.On.String(), "held": review.Held(), "heldUntil": held, "window": window, "bestInWindow": upper(review.Best), "certified": certified,
		"creditedBefore": upper(review.Before.Tier), "creditedAfter": upper(review.After.Tier), "cause": some(strings.ToUpper(string(review.Cause))),
		"points": map[string]any{"sourced": balance.Sourced.String(), "managed": balance.Managed.String(), "total": review.Standing.Total.String()},
		"toKeep": ruleOf(review.Standing.ToKeep(review.Before.Tier)), "next": ruleOf(review.Standing.Next(review.Before.Tier)),
	}}
}

func ruleOf(rule points.TierResult, ok bool) any {
	if !ok {
		return nil
	}
	conditions := []any{}
	for _, c := range rule.Conditions {
		have := any(nil)
		if c.Known {
			have = points.Points(c.Have).String()
		}
		measure := strings.ToUpper(string(c.Condition.Measure))
		if c.Condition.Measure.InPoints() {
			measure += "_POINTS"
		}
		conditions = append(conditions, map[string]any{
			"measure": measure, "need": points.Points(c.Need).String(), "have": have, "missing": points.Points(c.Missing).String(), "met": c.Met,
		})
	}
	return map[string]any{"tier": upper(rule.Tier), "met": rule.Met, "conditions": conditions}
}

func upper(tier points.Tier) string { return strings.ToUpper(tier.String()) }

func some(text string) any {
	if text == "" {
		return nil
	}
	return text
}
