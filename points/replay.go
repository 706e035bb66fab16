package points

import "slices"

// Result is what a replay finds out about one or more companies.
type Result struct {
	// Postings are in order of company, day and cause; future ones included:
	// known expiries and the repricing by editions already published.
	Postings []Posting
	// Lots are in order of company and making.
	Lots []Lot
	// Lines tells how the MRR of each product line changed, Managers who
	// managed a company when, Countries where it stood; all in order of
	// company and day.
	Lines     []LineChange
	Managers  []ManagerSpan
	Countries []CountryChange
}

// Lot is a sale or increase that earned sold points (docs/rules.md, section 4).
type Lot struct {
	Seller, Company, Line string
	DealType              DealType
	// Event is the key of the event that made the lot, as Kind (new or
	// increased).
	Event string
	Kind  Kind
	// Amount is the MRR sold, in minor units of Currency, eaten or not.
	Amount   int64
	Currency Currency
	// MadeOn is the first day of the lot's life, ExpiresOn the day it would
	// end by itself, EndedOn the day it did end: that one, or earlier where
	// it was eaten or its line cancelled. The lot lives while
	// MadeOn <= D < EndedOn.
	MadeOn, ExpiresOn, EndedOn Date
	// FirstSold is the line's first sale date, which decided the rate.
	FirstSold Date
}

// LineChange is the MRR of a company's product line after an event.
type LineChange struct {
	Company, Line string
	On            Date
	Event         string
	// MRR is in minor units of Currency; 0 is a closed line.
	MRR      int64
	Currency Currency
	// FirstSold is the day on which the line was last opened.
	FirstSold Date
}

// ManagerSpan is a time during which a partner manages a company: from From up
// to but without To; a zero To is open.
type ManagerSpan struct {
	Company, Partner string
	From, To         Date
}

// CountryChange says where a company stands from a day on.
type CountryChange struct {
	Company string
	On      Date
	Country Country
}

// Replay computes all postings of a stream of events (docs/rules.md, sections
// 3 to 6). The events may be of several companies and in any order; their keys
// must be unique. An invalid stream is refused whole with an *Error that names
// the first invalid event.
func Replay(program *Program, events []Event) (*Result, error) {
	if err := uniqueKeys(events); err != nil {
		return nil, err
	}
	order := make([]*Event, len(events))
	for i := range events {
		order[i] = &events[i]
	}
	slices.SortFunc(order, func(e, f *Event) int {
		switch {
		case e.Company < f.Company:
			return -1
		case e.Company > f.Company:
			return 1
		}
		return compareEvents(e, f)
	})
	// A sale makes about four postings: it, its expiry and what it changes for
	// the managers.
	result := &Result{Postings: make([]Posting, 0, 4*len(events))}
	for len(order) > 0 {
		n := 1
		for n < len(order) && order[n].Company == order[0].Company {
			n++
		}
		r := replay{program: program, result: result, company: order[0].Company}
		if err := r.run(order[:n]); err != nil {
			return nil, err
		}
		order = order[n:]
	}
	return result, nil
}

func uniqueKeys(events []Event) error {
	keys := make([]string, len(events))
	for i := range events {
		keys[i] = events[i].Key
	}
	slices.Sort(keys)
	for i := 1; i < len(keys); i++ {
		if keys[i] == keys[i-1] {
			return &Error{Code: CodeConflict, Event: keys[i], Field: "id", Message: "two events have this key: send a correction as the next revision"}
		}
	}
	return nil
}

// replay is the state of one company while its stream is replayed.
type replay struct {
	program *Program
	result  *Result
	company string

	today   Date
	known   bool // the company event has come
	country Country
	// lines and managers are sorted by name, so that nothing depends on the
	// order in which a source tells them.
	lines    []line
	managers []string
	// openLines counts the open lines now, openBefore those at the end of the
	// previous day: a sale to a company without any is to a new client.
	openLines, openBefore int
	lots                  []lot
	endings               endings
	// closing lists today's postings for cancelled lines, whose kind is only
	// known at the end of the day.
	closing []int
}

func (r *replay) run(events []*Event) *Error {
	for len(events) > 0 || !r.endings.empty() || r.openLines > 0 {
		day, found := MaxDate+1, false
		if len(events) > 0 {
			day, found = events[0].On, true
		}
		if on, ok := r.endings.next(); ok && on < day {
			day, found = on, true
		}
		edition, begins := r.program.nextEdition(r.today)
		if r.openLines == 0 || r.today == 0 {
			begins = false
		}
		if begins && edition <= day {
			day, found = edition, true
		}
		if !found {
			return nil
		}
		if err := r.day(day, begins && edition == day, &events); err != nil {
			return err
		}
	}
	return nil
}

// day replays one day: expiries, then an edition change, then the events in
// their order (docs/rules.md, section 6).
func (r *replay) day(day Date, edition bool, events *[]*Event) *Error {
	r.today = day
	r.openBefore = r.openLines
	r.closing = r.closing[:0]
	r.endDue(day)
	if edition {
		if err := r.reprice(nil); err != nil {
			return err
		}
	}
	for len(*events) > 0 && (*events)[0].On == day {
		event := (*events)[0]
		if err := r.apply(event); err != nil {
			err.Event = event.Key
			return err
		}
		*events = (*events)[1:]
	}
	if r.openLines == 0 {
		for _, i := range r.closing {
			r.result.Postings[i].Kind = KindChurned
		}
	}
	return nil
}

func (r *replay) apply(e *Event) *Error {
	if err := e.check(); err != nil {
		return err
	}
	if e.Company != "" && r.known == (e.Kind == EventCompany) {
		if r.known {
			return invalid("kind", "the company has a company event already: send its country as country_changed")
		}
		return invalid("kind", "a company's first event is its company event: send one dated no later than this event")
	}
	switch e.Kind {
	case EventCompany, EventCountryChanged:
		return r.stand(e)
	case EventLineSold:
		return r.sell(e)
	case EventLineChanged:
		return r.changeLine(e)
	case EventLineCancelled:
		return r.cancelLine(e)
	case EventManagerAdded:
		return r.addManager(e)
	case EventManagerRemoved:
		return r.removeManager(e)
	}
	return r.adjust(e)
}

func (r *replay) stand(e *Event) *Error {
	r.known, r.country = true, e.Country
	r.result.Countries = append(r.result.Countries, CountryChange{r.company, e.On, e.Country})
	return r.reprice(e)
}

func (r *replay) adjust(e *Event) *Error {
	terms := Terms{Rule: RuleAdjustment, After: e.Points, Reason: e.Reason}
	r.post(Posting{Partner: e.Partner, Track: e.Track, Kind: KindAdjustment, Event: e.Key, Terms: terms})
	if !e.Until.IsZero() {
		r.endings.add(ending{on: e.Until, adjustment: e})
	}
	return nil
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
		if e := due.adjustment; e != nil {
			terms := Terms{Rule: RuleAdjustmentEnded, Before: e.Points, Reason: e.Reason}
			r.post(Posting{Partner: e.Partner, Track: e.Track, Kind: KindExpired, Event: e.Key, Terms: terms})
			continue
		}
		lot := &r.lots[due.lot]
		r.endLot(lot, RuleLotExpired, KindExpired, r.result.Lots[lot.record].Event)
	}
}

// post appends the difference of the balances in the posting's terms, unless
// it is zero. Balances are never negative but for adjustments, whose other
// balance is zero, so the difference fits.
func (r *replay) post(p Posting) (index int, posted bool) {
	p.Points = p.Terms.After - p.Terms.Before
	if p.Points == 0 {
		return 0, false
	}
	p.Company, p.On = r.company, r.today
	r.result.Postings = append(r.result.Postings, p)
	return len(r.result.Postings) - 1, true
}

// ending is the known end of a lot or of an adjustment.
type ending struct {
	on         Date
	lot        int
	adjustment *Event
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
