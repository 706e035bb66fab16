package points

import "github.com/tierboard/tierboard/points/order"

// Replay computes all postings of a stream of events (docs/rules.md, sections
// 3 to 6). The events may be of several companies and in any order; their keys
// must be unique. An invalid stream is refused whole with an *Error that names
// the first invalid event.
func Replay(program *Program, events []Event) (*Result, error) {
	if err := uniqueKeys(events); err != nil {
		return nil, err
	}
	stream := streamOrder(events)
	// A sale makes about four postings: it, its expiry and what it changes for
	// the managers.
	recorder := &recorder{result: &Result{Postings: make([]Posting, 0, 4*len(events))}}
	r := replay{tariff: program.tariff(), recorder: recorder}
	var acts []act
	for len(stream) > 0 {
		n := companyLength(stream)
		recorder.company, recorder.events = stream[0].Company, stream[:n]
		acts = recorder.names.acts(acts[:0], recorder.events)
		if err := r.run(acts, len(recorder.names.lines.sorted)); err != nil {
			if r.failed != nil {
				err.Event = recorder.key(r.failed)
			}
			return nil, err
		}
		stream = stream[n:]
	}
	return recorder.result, nil
}

// streamOrder returns the events in order of companies, and of each in the
// order of section 3.
func streamOrder(events []Event) []*Event {
	stream := make([]*Event, len(events))
	for at, i := range order.Of(len(events), func(i, j int) int {
		e, f := &events[i], &events[j]
		if c := order.Text(e.Company, f.Company); c != 0 {
			return c
		}
		return compareEvents(e, f)
	}) {
		stream[at] = &events[i]
	}
	return stream
}

// companyLength returns how many events of the first one's company come first.
func companyLength(stream []*Event) int {
	n := 1
	for n < len(stream) && stream[n].Company == stream[0].Company {
		n++
	}
	return n
}

func uniqueKeys(events []Event) error {
	sorted := order.Of(len(events), func(i, j int) int { return order.Text(events[i].Key, events[j].Key) })
	for i := 1; i < len(sorted); i++ {
		if key := events[sorted[i]].Key; key == events[sorted[i-1]].Key {
			return &Error{Code: CodeConflict, Event: key, Field: "id", Message: "two events have this key: send a correction as the next revision"}
		}
	}
	return nil
}

// replay is the state of one company while its stream is replayed. Companies
// are replayed one after the other, in the same memory.
type replay struct {
	tariff *tariff
	// What the replay finds out goes to one of the two: all of it to the
	// recorder, what moves one partner to the fold.
	recorder *recorder
	fold     *fold
	// failed is the act that cannot be replayed, nil where it is no act's fault.
	failed *act

	today   Date
	edition int  // the one in force today, of the tariff
	known   bool // the company event has come
	country code
	// lines are the company's, by number, whether sold yet or not; managers are
	// sorted.
	lines    []line
	managers []int32
	// openLines counts the open lines now, openBefore those at the end of the
	// previous day: a sale to a company without any is to a new client.
	openLines, openBefore int
	lots                  []lot
	endings               endings
}

// reset forgets the company before and makes room for one with so many lines.
func (r *replay) reset(lines int) {
	r.failed, r.today, r.edition, r.known, r.country = nil, 0, 0, false, 0
	r.managers, r.openLines, r.openBefore, r.lots = r.managers[:0], 0, 0, r.lots[:0]
	r.endings.queue, r.endings.head = r.endings.queue[:0], 0
	r.lines = r.lines[:cap(r.lines)]
	for len(r.lines) < lines {
		r.lines = append(r.lines, line{})
	}
	r.lines = r.lines[:lines]
	for i := range r.lines {
		r.lines[i].close()
		r.lines[i].credit = r.lines[i].credit[:0]
	}
}

// run replays a company's acts, in their order.
func (r *replay) run(acts []act, lines int) *Error {
	r.reset(lines)
	for len(acts) > 0 || !r.endings.empty() || r.openLines > 0 {
		day, found := MaxDate+1, false
		if len(acts) > 0 {
			day, found = acts[0].on, true
		}
		if on, ok := r.endings.next(); ok && on < day {
			day, found = on, true
		}
		// Nothing is open before the first day, so that no edition begins then.
		next, begins := r.edition+1, false
		if r.openLines > 0 && next < len(r.tariff.editions) {
			if from := r.tariff.editions[next].edition.From; from <= day {
				day, found, begins = from, true, true
			}
		}
		if !found {
			break
		}
		if err := r.day(day, begins, &acts); err != nil {
			return err
		}
	}
	if r.fold != nil {
		return r.fold.end(r)
	}
	return nil
}

// day replays one day: expiries, then an edition change, then the events in
// their order (docs/rules.md, section 6).
func (r *replay) day(day Date, edition bool, acts *[]act) *Error {
	if r.fold != nil {
		if err := r.fold.turn(r, day); err != nil {
			return err
		}
	} else {
		r.recorder.closing = r.recorder.closing[:0]
	}
	r.today = day
	for r.edition+1 < len(r.tariff.editions) && r.tariff.editions[r.edition+1].edition.From <= day {
		r.edition++
	}
	r.openBefore = r.openLines
	r.endDue(day)
	if edition {
		if err := r.reprice(nil); err != nil {
			return err
		}
	}
	for len(*acts) > 0 && (*acts)[0].on == day {
		a := &(*acts)[0]
		if err := r.apply(a); err != nil {
			r.failed = a
			return err
		}
		*acts = (*acts)[1:]
	}
	if r.recorder != nil && r.openLines == 0 {
		r.recorder.churned()
	}
	return nil
}

// prices is the price list of the day.
func (r *replay) prices() *priceList { return &r.tariff.editions[r.edition] }

func (r *replay) apply(a *act) *Error {
	if a.kind == actInvalid {
		return r.recorder.events[a.event].check()
	}
	if a.kind == actAdjustment && r.alone() {
		r.adjust(a)
		return nil
	}
	if r.known == (a.kind == actCompany) {
		if r.known {
			return invalid("kind", "the company has a company event already: send its country as country_changed")
		}
		return invalid("kind", "a company's first event is its company event: send one dated no later than this event")
	}
	switch a.kind {
	case actCompany, actCountryChanged:
		return r.stand(a)
	case actLineSold:
		return r.sell(a)
	case actLineChanged:
		return r.changeLine(a)
	case actLineCancelled:
		return r.cancelLine(a)
	case actManagerAdded:
		return r.addManager(a)
	case actManagerRemoved:
		return r.removeManager(a)
	case actChurn:
		return r.churn(a)
	}
	r.adjust(a)
	return nil
}

// alone reports whether the stream is that of the adjustments that stand
// without a company.
func (r *replay) alone() bool {
	if r.fold != nil {
		return r.fold.alone
	}
	return r.recorder.company == ""
}

func (r *replay) stand(a *act) *Error {
	r.known, r.country = true, a.country
	if r.recorder != nil {
		r.recorder.stand(r, a)
	}
	return r.reprice(a)
}

func (r *replay) adjust(a *act) {
	r.adjusted(a, 0, Points(a.amount))
	if !a.until.IsZero() {
		r.endings.add(ending{on: a.until, adjustment: a})
	}
}

// adjusted posts an adjustment, or its end.
func (r *replay) adjusted(a *act, before, after Points) {
	if r.fold != nil {
		r.fold.moved(a.partner, a.track, r.today, before, after)
		return
	}
	r.recorder.adjusted(r, a, before, after)
}

// endDue posts the expiries of a day in order of making, the ends of
// adjustments among them.
func (r *replay) endDue(day Date) {
	for {
		on, ok := r.endings.next()
		if !ok || on > day {
			return
		}
		due := r.endings.pop()
		if a := due.adjustment; a != nil {
			r.adjusted(a, Points(a.amount), 0)
			continue
		}
		r.endLot(&r.lots[due.lot], RuleLotExpired, KindExpired, nil)
	}
}

// ending is the known end of a lot or of an adjustment.
type ending struct {
	on         Date
	lot        int
	adjustment *act
}

// endings is a queue by day, and by order of making within a day.
type endings struct {
	queue []ending
	head  int
}

func (q *endings) empty() bool { return q.head == len(q.queue) }

func (q *endings) next() (Date, bool) {
	if q.empty() {
		return 0, false
	}
	return q.queue[q.head].on, true
}

func (q *endings) pop() ending {
	q.head++
	return q.queue[q.head-1]
}

// add puts an ending behind all that end no later. Most end last of all.
func (q *endings) add(e ending) {
	q.queue = append(q.queue, e)
	for i := len(q.queue) - 1; i > q.head && q.queue[i-1].on > e.on; i-- {
		q.queue[i], q.queue[i-1] = q.queue[i-1], q.queue[i]
	}
}
