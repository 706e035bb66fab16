package main

import (
	"github.com/tierboard/tierboard/points"
)

// stream draws the events of a few companies one by one, in order, and knows
// what is open and who manages, so that most streams are valid.
type stream struct {
	draw
	amount func() int64
	all    list

	company  string
	day      points.Date
	ordinal  int
	open     map[string]sold
	managers map[string]bool
}

// sold is an open line: its MRR in minor units and its currency.
type sold struct {
	mrr      int64
	currency points.Currency
}

var (
	// other-1 is also what a redacted stream calls somebody.
	partners = []string{"north", "south", "east", "other-1"}
	lines    = []string{"crm", "cms", "sales"}
	// Days on which editions begin or end, months end and leap years leap.
	cornerDays = []string{
		"2022-07-17", "2022-07-18", "2024-01-31", "2024-02-26", "2024-02-27", "2024-02-29", "2025-02-28", "2025-07-14", "2025-07-15",
		"2026-01-14", "2026-01-15", "2019-12-31", "2020-01-01",
	}
)

// drawStream draws events in the interchange format.
func drawStream(d draw) list {
	s := &stream{draw: d, amount: pick(d,
		func() int64 { return int64(d.within(1, 30)) },
		func() int64 { return int64(d.within(1, 5_000_000)) },
		func() int64 { return int64(d.within(1, 5_000_000)) },
		func() int64 { return pick[int64](d, 7_500, 8_800, 10_000, 12_000, 14_400, 100_000, 100_001, 333_333) },
		func() int64 {
			if d.in(900) {
				return int64(d.within(1, 1_000_000))
			}
			return pick[int64](d, 1<<63-1, 1<<62, 1<<53, (1<<63-1)/500, (1<<63-1)/1_000_000, 1<<40)
		},
	)}
	companies := []string{"acme", "bolt", "株式会社 \"é\"\\"}
	for _, company := range companies[:d.within(1, len(companies))] {
		s.company, s.day, s.open, s.managers = company, 0, map[string]sold{}, map[string]bool{}
		for range d.within(1, 14) {
			s.next()
		}
	}
	if d.in(150) {
		s.company = ""
		s.place()
		s.adjust()
	}
	if d.in(300) {
		s.correct()
	}
	if d.in(200) {
		d.Shuffle(len(s.all), func(i, j int) { s.all[i], s.all[j] = s.all[j], s.all[i] })
	}
	return s.all
}

// place moves on to the day of the next event.
func (s *stream) place() {
	switch n := s.IntN(10); {
	case s.day == 0:
		s.day = mustDay(pick(s.draw, "2019-05-31", "2021-10-15", "2023-06-30", "2024-02-26", "2025-01-31"))
		if s.in(10) {
			s.day = pick(s.draw, points.MinDate, points.MaxDate-1, points.MaxDate-400, mustDay("2000-02-29"))
		}
	case n < 3:
	case n < 5:
		s.day++
	case n < 8:
		s.day += points.Date(s.within(1, 150))
	case n < 9:
		s.day = max(s.day, mustDay(pick(s.draw, cornerDays...)))
	default:
		s.day = s.day.AddMonths(12) // on which an earlier lot may expire
	}
	s.day = min(s.day, points.MaxDate)
}

func (s *stream) next() {
	s.place()
	if len(s.open) == 0 && len(s.managers) == 0 && s.company != s.lastCompany() {
		s.add("company", object{{"country", s.marketCountry()}})
		return
	}
	switch n := s.IntN(13); {
	case n < 4:
		s.sell()
	case n < 7:
		s.change()
	case n < 9:
		s.cancel()
	case n < 11:
		s.manage()
	case n < 12:
		s.add("country_changed", object{{"country", s.marketCountry()}})
	default:
		s.adjust()
	}
}

func (s *stream) lastCompany() any {
	if len(s.all) == 0 {
		return nil
	}
	return s.all[len(s.all)-1].(object).get("company")
}

func (s *stream) marketCountry() string { return pick(s.draw, "US", "DE", "JP", "IN", "BR", "CO") }

func (s *stream) add(kind string, event object) {
	s.ordinal++
	event = event.with("id", pick(s.draw, "v/", "v/", "a/", "é/")+whole(int64(1000+s.ordinal))).
		with("on", s.day.String()).with("kind", kind)
	if s.company != "" {
		event = event.with("company", s.company)
	}
	// Without a seq the kind orders the events of a day, and the stream is as
	// valid as that allows.
	if !s.in(100) {
		event = event.with("seq", number(whole(int64(s.ordinal))))
	}
	s.all = append(s.all, event)
}

// seller adds who sold, if anybody, and how.
func (s *stream) seller(event object) object {
	if !s.in(150) {
		event = event.with("seller", pick(s.draw, partners...))
	}
	if !s.in(200) {
		event = event.with("deal_type", pick(s.draw, "sourced", "sourced", "assisted"))
	}
	return event
}

func (s *stream) sell() {
	line := pick(s.draw, "crm", "crm", "crm", "cms", "sales")
	was, open := s.open[line]
	if !open {
		was.currency = points.Currency(pick(s.draw, "USD", "EUR", "JPY", "COP", "GBP", "SGD"))
	}
	mrr := s.amount()
	s.open[line] = sold{was.mrr + mrr, was.currency}
	s.add("line_sold", s.seller(object{
		{"line", line}, {"currency", string(was.currency)},
		{"mrr", points.Money{Amount: mrr, Currency: was.currency}.String()},
	}))
}

// someOpen draws an open line.
func (s *stream) someOpen() (string, bool) {
	from := s.IntN(len(lines))
	for i := range lines {
		line := lines[(from+i)%len(lines)]
		if _, open := s.open[line]; open {
			return line, true
		}
	}
	return "", false
}

func (s *stream) change() {
	line, open := s.someOpen()
	if !open {
		s.sell()
		return
	}
	was := s.open[line]
	mrr := was.mrr
	switch n := s.IntN(9); {
	case n < 1:
	case n < 4:
		mrr = max(mrr, mrr+s.amount())
	case n < 8:
		mrr = 1 + s.Int64N(max(1, mrr))
	default:
		mrr = 0
	}
	event := object{{"line", line}, {"mrr", points.Money{Amount: mrr, Currency: was.currency}.String()}}
	if s.in(300) {
		event = event.with("currency", string(was.currency))
	}
	s.open[line] = sold{mrr, was.currency}
	if mrr == 0 {
		delete(s.open, line)
	}
	s.add("line_changed", s.seller(event))
}

func (s *stream) cancel() {
	if line, open := s.someOpen(); open {
		delete(s.open, line)
		s.add("line_cancelled", object{{"line", line}})
	}
}

func (s *stream) manage() {
	partner := pick(s.draw, partners...)
	kind := "manager_added"
	if s.managers[partner] {
		kind = "manager_removed"
	}
	s.managers[partner] = !s.managers[partner]
	s.add(kind, object{{"partner", partner}})
}

func (s *stream) adjust() {
	event := object{
		{"partner", pick(s.draw, partners...)}, {"track", pick(s.draw, "sourced", "assisted", "managed")},
		{"points", points.Points(s.Int64N(40_000_000) - 20_000_000).String()}, {"reason", pick(s.draw, "a test", "a\ttest\n\\n")},
	}
	if s.in(500) {
		event = event.with("until", (s.day + points.Date(s.within(1, 400))).String())
	}
	s.add("adjustment", event)
}

// correct sends events again: the same, with another revision, and voided.
func (s *stream) correct() {
	for range s.within(1, 3) {
		again := s.all[s.IntN(len(s.all))].(object)
		again = append(object(nil), again...)
		switch s.IntN(4) {
		case 0: // the same, or nearly
			if !s.tame && s.in(200) {
				again = again.set("seq", number("4711"))
			}
		case 1:
			again = again.set("revision", number(whole(int64(s.within(1, 3)))))
			if again.get("mrr") != nil {
				again = again.set("mrr", whole(s.Int64N(9_000)+1))
			}
		case 2:
			again = again.set("revision", number(whole(int64(s.within(1, 3))))).set("voided", true)
		case 3:
			again = object{{"id", again.get("id")}, {"voided", true}}
		}
		s.all = append(s.all, again)
	}
}
