package graph_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// Random events come through the API's door, in pieces, late and corrected; then
// every figure of the API must be what a fresh replay by the engine alone gives.
func TestTheAPIAgreesWithTheEngine(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		rounds, address := 12, storetest.SQLite
		if s.Dialect() == "postgres" {
			rounds, address = 2, storetest.Postgres
		}
		for range rounds {
			seed := int(rand.Int32())
			t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
				differ(t, storetest.Open(t, address(t)), rapid.Custom(randomHistory).Example(seed))
			})
		}
	})
}

// history is what happened, and how it came to be known.
type history struct {
	// sent are deliveries, in order; counts is what counts in the end.
	sent   [][]sentEvent
	counts []points.Event
	days   []points.Date
}

type sentEvent struct {
	points.Event
	revision int
}

// historian draws a valid history of a company, event by event.
type historian struct {
	t        *rapid.T
	company  string
	day      points.Date
	mrr      map[string]int64
	managers map[string]bool
	events   []points.Event
}

func randomHistory(t *rapid.T) history {
	var h history
	for c := range rapid.IntRange(1, 3).Draw(t, "companies") {
		w := &historian{t: t, company: fmt.Sprintf("c%d", c), day: day("2023-02-10"), mrr: map[string]int64{}, managers: map[string]bool{}}
		w.add(points.Event{Kind: points.EventCompany, Country: rapid.SampledFrom([]points.Country{"US", "BR", "DE"}).Draw(t, "country")})
		for range rapid.IntRange(1, 14).Draw(t, "events") {
			w.next()
		}
		h.counts = append(h.counts, w.events...)
	}
	var sent, late []sentEvent
	for i := range h.counts {
		e := &h.counts[i]
		e.Key = fmt.Sprintf("diff/%s-%03d", e.Company, i)
		first := sentEvent{*e, 1}
		switch {
		case e.Kind == points.EventLineSold && rapid.IntRange(0, 4).Draw(t, "corrected") == 0:
			first.MRR += 12_300
			late = append(late, sentEvent{*e, 2})
		case e.Kind == points.EventLineChanged && e.MRR > 0 && rapid.Bool().Draw(t, "late"), e.Kind == points.EventAdjustment:
			late = append(late, first)
			continue
		}
		sent = append(sent, first)
	}
	for _, some := range [][]sentEvent{sent, late} {
		for len(some) > 0 {
			n := rapid.IntRange(1, len(some)).Draw(t, "delivery")
			h.sent, some = append(h.sent, some[:n]), some[n:]
		}
	}
	for range 2 {
		h.days = append(h.days, day("2023-02-01")+points.Date(rapid.IntRange(0, 1500).Draw(t, "day")))
	}
	return h
}

func (w *historian) add(e points.Event) {
	e.Company, e.On, e.Seq = w.company, w.day, e.Kind.DefaultSeq()
	// One event a day of a company: in whatever order they are sent, the order
	// in the day does not decide.
	w.day += points.Date(rapid.IntRange(1, 150).Draw(w.t, "days"))
	w.events = append(w.events, e)
}

func (w *historian) next() {
	line := rapid.SampledFrom([]string{"marketing", "sales"}).Draw(w.t, "line")
	who := rapid.SampledFrom([]string{"ada", "bee"}).Draw(w.t, "partner")
	amount := rapid.Int64Range(1, 5_000_000).Draw(w.t, "amount")
	mrr, open := w.mrr[line]
	switch kind := rapid.IntRange(0, 9).Draw(w.t, "kind"); {
	case kind < 4:
		seller := rapid.SampledFrom([]string{"ada", "bee", ""}).Draw(w.t, "seller")
		deal := points.DealType("")
		if seller != "" {
			deal = rapid.SampledFrom([]points.DealType{points.DealSourced, points.DealAssisted, ""}).Draw(w.t, "deal")
		}
		w.mrr[line] = mrr + amount
		w.add(points.Event{Kind: points.EventLineSold, Line: line, MRR: amount, Currency: "EUR", Seller: seller, DealType: deal})
	case kind < 6 && open:
		w.mrr[line] = amount
		w.add(points.Event{Kind: points.EventLineChanged, Line: line, MRR: amount, Currency: "EUR"})
	case kind == 6 && open:
		delete(w.mrr, line)
		w.add(points.Event{Kind: points.EventLineCancelled, Line: line})
	case kind == 7:
		w.add(points.Event{Kind: points.EventAdjustment, Partner: who, Track: points.TrackAssisted, Points: points.Points(amount), Reason: "drawn", Until: w.day + 40})
	case w.managers[who]:
		delete(w.managers, who)
		w.add(points.Event{Kind: points.EventManagerRemoved, Partner: who})
	default:
		w.managers[who] = true
		w.add(points.Event{Kind: points.EventManagerAdded, Partner: who})
	}
}

func differ(t *testing.T, s *store.Store, h history) {
	b := &intake.Book{
		Source: "base", Partners: []intake.Partner{{Key: "ada", Name: "Ada"}, {Key: "bee", Name: "Bee"}},
		Lines:     []intake.Line{{Key: "marketing", Name: "marketing"}, {Key: "sales", Name: "sales"}},
		Companies: []intake.Company{{Key: "c0", Name: "c0"}, {Key: "c1", Name: "c1"}, {Key: "c2", Name: "c2"}},
		Facts:     []points.Fact{{Partner: "ada", On: day("2023-01-01"), Kind: points.FactCertifiedThrough, Value: "2030-12-31"}},
	}
	a := open(t, s, b, day("2026-02-01"))
	for i, delivery := range h.sent {
		a.deliver(t, i, delivery)
	}
	a.name(t)
	replayed, err := points.Replay(load(t, "points"), h.counts)
	if err != nil {
		t.Fatal(err)
	}
	for _, who := range []string{"ada", "bee"} {
		own := slices.DeleteFunc(slices.Clone(replayed.Postings), func(p points.Posting) bool { return p.Partner != who })
		a.compareStream(t, who, own)
		for _, on := range append(h.days, day("2026-02-01")) {
			e := engine{who: who, on: on, postings: own, lots: replayed.Lots, facts: b.Facts, program: load(t, "points")}
			want, got := e.figures(t), a.figures(t, &e)
			for name, value := range want {
				if got[name] != value {
					t.Errorf("%s on %s: %s is %s, by the engine %s", who, on, name, got[name], value)
				}
			}
			if len(got) != len(want) {
				t.Errorf("%s on %s: %d figures, by the engine %d:\n%v\n%v", who, on, len(got), len(want), got, want)
			}
		}
	}
}

// deliver sends events through the door.
func (a *api) deliver(t *testing.T, number int, delivery []sentEvent) {
	t.Helper()
	var events []map[string]any
	for _, e := range delivery {
		in := map[string]any{
			"id": strings.TrimPrefix(e.Key, "diff/"), "kind": strings.ToUpper(string(e.Kind)), "company": e.Company, "on": e.On.String(), "revision": e.revision,
		}
		for name, text := range map[string]string{
			"country": string(e.Country), "line": e.Line, "currency": string(e.Currency), "seller": e.Seller,
			"dealType": strings.ToUpper(string(e.DealType)), "partner": e.Partner, "track": strings.ToUpper(string(e.Track)), "reason": e.Reason,
		} {
			if text != "" {
				in[name] = text
			}
		}
		if e.Currency != "" {
			in["mrr"] = points.Money{Amount: e.MRR, Currency: e.Currency}.String()
		}
		if e.Kind == points.EventAdjustment {
			in["points"], in["until"] = e.Points.String(), e.Until.String()
		}
		events = append(events, in)
	}
	r := a.get(t, "manager", `mutation ($input: EventsRecordInput!) { eventsRecord(input: $input) { receipt { recorded } userErrors { field message } } }`,
		map[string]any{"input": map[string]any{"source": "diff", "idempotencyKey": fmt.Sprint(number), "events": events}})
	if at(t, r.Data, "eventsRecord", "receipt") == nil {
		t.Fatalf("delivery %d: %s", number, r.Text)
	}
}

// compareStream replays what the partner may see of the events: its own postings
// must come out.
func (a *api) compareStream(t *testing.T, who string, own []points.Posting) {
	t.Helper()
	var events []points.Event
	for after, more := any(nil), true; more; {
		r := a.get(t, who, `query ($after: String) { viewer { partner { eventStream(clients: 1, after: $after) { ndjson hasNextPage endCursor } } } }`, map[string]any{"after": after})
		page := at(t, r.Data, "viewer", "partner", "eventStream")
		some := must(wire.ReadEvents(strings.NewReader(at(t, page, "ndjson").(string)), wire.NDJSON))(t)
		events, after, more = append(events, some...), at(t, page, "endCursor"), at(t, page, "hasNextPage").(bool)
	}
	short := func(p *points.Posting) string {
		return fmt.Sprint(p.On, p.Line, p.Track, p.Kind, p.Points, p.Terms.Before, p.Terms.After)
	}
	var want, got []string
	for i := range own {
		want = append(want, short(&own[i]))
	}
	replayed, err := points.Replay(load(t, "points"), events)
	if err != nil {
		t.Fatal(err)
	}
	for i := range replayed.Postings {
		if p := &replayed.Postings[i]; p.Partner == "@partner/"+who {
			got = append(got, short(p))
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(want, got) {
		t.Errorf("%s replays its stream to\n%v\nby the engine\n%v", who, got, want)
	}
}

// engine computes the figures of a partner on a day from a replay.
type engine struct {
	who      string
	on       points.Date
	postings []points.Posting
	lots     []points.Lot
	facts    []points.Fact
	program  *points.Program
}

// The days of the changes that are compared, around the day.
func (e *engine) span() (from, to points.Date) { return e.on - 45, e.on }

// sum adds up the postings that are let through.
func (e *engine) sum(let func(*points.Posting) bool) points.Points {
	var sum points.Points
	for i := range e.postings {
		if let(&e.postings[i]) {
			sum += e.postings[i].Points
		}
	}
	return sum
}

// row is where a posting counts, by rules 7.
func row(p *points.Posting) string {
	switch {
	case p.Line == "":
		return "adjusted"
	case p.Track == points.TrackManaged && p.Points > 0:
		return "newManaged"
	case p.Track == points.TrackManaged:
		return "lostManaged"
	case p.Kind == points.KindNew, p.Kind == points.KindIncreased:
		return "newSold"
	}
	return "lostSold"
}

var rowNames = []string{"newSold", "lostSold", "newManaged", "lostManaged", "adjusted"}

func (e *engine) figures(t *testing.T) map[string]string {
	t.Helper()
	found := map[string]string{}
	put := func(name string, value points.Points) { found[name] = value.String() }
	until := func(day points.Date) func(*points.Posting) bool {
		return func(p *points.Posting) bool { return p.On <= day }
	}
	put("total", e.sum(until(e.on)))
	for _, track := range []points.Track{points.TrackSourced, points.TrackAssisted, points.TrackManaged} {
		put("track "+string(track), e.sum(func(p *points.Posting) bool { return p.On <= e.on && p.Track == track }))
	}
	found["performance"], found["credited"] = e.tiers(t)
	from, to := e.span()
	for _, name := range rowNames {
		put("change "+name, e.sum(func(p *points.Posting) bool { return from <= p.On && p.On <= to && row(p) == name }))
	}
	put("opening", e.sum(until(from-1)))
	for start := e.on.AddMonths(-3).StartOfMonth(); start <= e.on.AddMonths(3); start = start.AddMonths(1) {
		first, last := start, start.EndOfMonth()
		switch start {
		case e.on.StartOfMonth():
			last = e.on
		case e.on.StartOfMonth().AddMonths(1):
			first = e.on + 1
		}
		put("month "+start.String(), e.sum(until(last)))
		for _, name := range rowNames {
			put("month "+start.String()+" "+name, e.sum(func(p *points.Posting) bool { return first <= p.On && p.On <= last && row(p) == name }))
		}
	}
	for _, company := range []string{"c0", "c1", "c2"} {
		held := e.sum(func(p *points.Posting) bool { return p.On <= e.on && p.Company == company })
		if slices.ContainsFunc(e.postings, func(p points.Posting) bool { return p.Company == company && p.On <= e.on }) {
			put("client "+company, held)
		}
		put("sold this month by "+company, e.sum(func(p *points.Posting) bool {
			return p.Company == company && p.On >= e.on.StartOfMonth() && p.On <= e.on && row(p) == "newSold"
		}))
		for _, line := range []string{"marketing", "sales"} {
			put("managed "+company+" "+line, e.sum(func(p *points.Posting) bool {
				return p.On <= e.on && p.Company == company && p.Line == line && p.Track == points.TrackManaged
			}))
		}
	}
	found["sales"] = strings.Join(e.sales(), "\n")
	return found
}

// tiers are the performance tier and the credited one.
func (e *engine) tiers(t *testing.T) (performance, credited string) {
	t.Helper()
	var movements []points.Movement
	byDay := slices.Clone(e.postings)
	slices.SortStableFunc(byDay, func(p, q points.Posting) int { return cmp.Compare(p.On, q.On) })
	balance := points.Balance{}
	for _, p := range byDay {
		moved := points.Movement{On: p.On}
		if err := moved.Balance.Put(p.Track, p.Points); err != nil {
			t.Fatal(err)
		}
		movements = append(movements, moved)
		if p.On <= e.on {
			balance = must(balance.Plus(moved.Balance))(t)
		}
	}
	facts := must(points.FactsOn(e.facts, e.who, e.on))(t)
	standing := must(e.program.StandingOn(balance, facts, e.on))(t)
	changes := must(e.program.PerformanceHistory(movements, e.facts, e.who, e.on))(t)
	tier := points.Untiered
	if all := e.program.CreditedHistory(points.Credited{}, 0, e.on, changes, points.CertificationOn(e.facts, e.who)); len(all) > 0 {
		tier = all[len(all)-1].Credited.Tier
	}
	return strings.ToUpper(standing.Performance.String()), strings.ToUpper(tier.String())
}

// sales are the partner's lots made by the day.
func (e *engine) sales() []string {
	var sales []string
	for _, lot := range e.lots {
		if lot.Seller != e.who || lot.MadeOn > e.on {
			continue
		}
		left := e.sum(func(p *points.Posting) bool { return p.On <= e.on && p.Terms.Lot == lot.Event })
		sales = append(sales, fmt.Sprint(lot.Company, " ", lot.MadeOn, " ", lot.Line, " ", strings.ToUpper(string(lot.DealType)), " ",
			points.Money{Amount: lot.Amount, Currency: lot.Currency}.String(), " until ", lot.ExpiresOn, " left ", left, " active ", e.on < lot.EndedOn))
	}
	slices.Sort(sales)
	return sales
}

// figures asks the API for what engine computes.
func (a *api) figures(t *testing.T, e *engine) map[string]string {
	t.Helper()
	from, to := e.span()
	r := a.get(t, e.who, `query ($on: Date!, $from: Date!, $to: Date!, $past: Date!, $ahead: Date!) { viewer { partner {
		standing(asOf: $on) { points { sourced assisted managed total } performanceTier creditedTier }
		pointChanges(range: {from: $from, to: $to}) { opening { total } closing { total } net
			newSold { points clients(first: 5) { nodes { points } } postings { sum } } lostSold { points clients(first: 5) { nodes { points } } postings { sum } }
			newManaged { points clients(first: 5) { nodes { points } } postings { sum } } lostManaged { points clients(first: 5) { nodes { points } } postings { sum } }
			adjusted { points clients(first: 5) { nodes { points } } postings { sum } } }
		pointsOverTime(from: $past, to: $ahead, asOf: $on) { month points { total } movements { sold { gained lost } managed { gained lost } adjusted } }
		pointsInMonth(month: $on, asOf: $on) { byClient { nodes { client { company { name } } new increased } } }
		postings(asOf: $on) { totalCount sum } explain(figure: TOTAL, asOf: $on) { points parts { points } }
		pointsBreakdown(asOf: $on, first: 5) { sum { total } unassigned { total } nodes { client { company { name } } points { total } } }
		clients(asOf: $on, first: 5, filter: {relationship: [SOLD, MANAGED, SOLD_AND_MANAGED, ENDED]}) { nodes { company { name } points { total }
			sales(first: 50) { nodes { on line { name } dealType mrr { amount currency } pointsLeft expiresOn active } }
			managedPoints { line { name } points } } }
	} } }`, map[string]any{
		"on": e.on.String(), "from": from.String(), "to": to.String(), "past": e.on.AddMonths(-3).String(), "ahead": e.on.AddMonths(3).String(),
	})
	partner := at(t, r.Data, "viewer", "partner")
	text := func(value any, path ...any) string { t.Helper(); return at(t, value, path...).(string) }
	list := func(value any, path ...any) []any { t.Helper(); return at(t, value, path...).([]any) }
	number := func(text string) points.Points { t.Helper(); return must(points.ParsePoints(text))(t) }
	found := map[string]string{
		"total": text(partner, "standing", "points", "total"), "opening": text(partner, "pointChanges", "opening", "total"),
		"track sourced": text(partner, "standing", "points", "sourced"), "track assisted": text(partner, "standing", "points", "assisted"),
		"track managed": text(partner, "standing", "points", "managed"),
		"performance":   text(partner, "standing", "performanceTier"), "credited": text(partner, "standing", "creditedTier"),
	}
	same := func(what string, values ...string) {
		t.Helper()
		if len(slices.Compact(values)) > 1 {
			t.Errorf("%s on %s: %s differ: %v", e.who, e.on, what, values)
		}
	}
	unassigned := number(text(partner, "pointsBreakdown", "unassigned", "total"))
	same("totals", found["total"], text(partner, "pointChanges", "closing", "total"), text(partner, "postings", "sum"), text(partner, "explain", "points"),
		(number(text(partner, "pointsBreakdown", "sum", "total")) + unassigned).String())
	for _, name := range rowNames {
		change := at(t, partner, "pointChanges", name)
		found["change "+name] = text(change, "points")
		var clients points.Points
		for _, client := range list(change, "clients", "nodes") {
			clients += number(text(client, "points"))
		}
		same(name, found["change "+name], clients.String(), text(change, "postings", "sum"))
	}
	for _, month := range list(partner, "pointsOverTime") {
		name, moved := "month "+text(month, "month"), at(t, month, "movements")
		found[name] = text(month, "points", "total")
		found[name+" newSold"], found[name+" lostSold"] = text(moved, "sold", "gained"), text(moved, "sold", "lost")
		found[name+" newManaged"], found[name+" lostManaged"] = text(moved, "managed", "gained"), text(moved, "managed", "lost")
		found[name+" adjusted"] = text(moved, "adjusted")
	}
	for _, company := range []string{"c0", "c1", "c2"} {
		found["sold this month by "+company] = "0"
		found["managed "+company+" marketing"], found["managed "+company+" sales"] = "0", "0"
	}
	for _, client := range list(partner, "pointsInMonth", "byClient", "nodes") {
		if at(t, client, "client") != nil {
			found["sold this month by "+text(client, "client", "company", "name")] = (number(text(client, "new")) + number(text(client, "increased"))).String()
		}
	}
	var sales []string
	broken := map[string]string{}
	for _, row := range list(partner, "pointsBreakdown", "nodes") {
		broken[text(row, "client", "company", "name")] = text(row, "points", "total")
	}
	for _, client := range list(partner, "clients", "nodes") {
		company := text(client, "company", "name")
		if points := text(client, "points", "total"); points != "0" || e.moved(company) {
			found["client "+company] = points
			if points != "0" {
				same("points of "+company, points, broken[company])
			}
		}
		for _, line := range list(client, "managedPoints") {
			found["managed "+company+" "+text(line, "line", "name")] = text(line, "points")
		}
		for _, sale := range list(client, "sales", "nodes") {
			sales = append(sales, fmt.Sprint(company, " ", text(sale, "on"), " ", text(sale, "line", "name"), " ", text(sale, "dealType"), " ",
				text(sale, "mrr", "amount"), " until ", text(sale, "expiresOn"), " left ", text(sale, "pointsLeft"), " active ", at(t, sale, "active")))
		}
	}
	slices.Sort(sales)
	found["sales"] = strings.Join(sales, "\n")
	if count, want := at(t, partner, "postings", "totalCount").(float64), a.keptBy(t, e); int(count) != want {
		t.Errorf("%s on %s: %v postings are counted, %d are kept", e.who, e.on, count, want)
	}
	return found
}

// moved reports whether the engine moved points of a company by the day.
func (e *engine) moved(company string) bool {
	return slices.ContainsFunc(e.postings, func(p points.Posting) bool { return p.Company == company && p.On <= e.on })
}

// keptBy is how many postings the replay and its reversals make: each reversal
// stands beside what it undoes.
func (a *api) keptBy(t *testing.T, e *engine) int {
	t.Helper()
	reversals := must(a.store.Read().Posting.Query().
		Where(posting.HasPartnerWith(partner.Key(e.who)), posting.ReversesNEQ(""), posting.OnLTE(e.on)).Count(system))(t)
	count := 2 * reversals
	for i := range e.postings {
		if e.postings[i].On <= e.on {
			count++
		}
	}
	return count
}
