package reference

import (
	"math/big"
	"sort"

	"github.com/tierboard/tierboard/points"
)

// Refusal says why a stream of events is not valid.
type Refusal struct {
	Code  points.Code
	Event string
	Why   string
}

// company is a client company after some of its events.
type company struct {
	known    bool
	country  points.Country
	lines    map[string]*line
	managers map[string]bool
	lots     []*lot // in order of making
}

type line struct {
	currency  points.Currency
	mrr       int64
	firstSold points.Date
	// deal is the deal type of the opening sale, seller and sellerDeal those of
	// the latest sale or increase that had a seller.
	deal       points.DealType
	seller     string
	sellerDeal points.DealType
}

type lot struct {
	event   string
	partner string
	line    string
	track   points.Track
	left    int64
	factor  *big.Rat // points per minor unit, fixed for the lot's life
	expires points.Date
}

func (c *company) hasOpenLine() bool { return len(c.lines) > 0 }

func (c *company) expire(day points.Date) {
	var living []*lot
	for _, l := range c.lots {
		if l.expires > day {
			living = append(living, l)
		}
	}
	c.lots = living
}

// after folds the first n events of a sorted stream and lets lots expire
// through the day (rules 3, 4).
func after(program *points.Program, events []points.Event, n int, day points.Date) (*company, *Refusal) {
	c := &company{lines: map[string]*line{}, managers: map[string]bool{}}
	for i := range n {
		c.expire(events[i].On)
		if refusal := c.apply(program, &events[i]); refusal != nil {
			return nil, refusal
		}
	}
	c.expire(day)
	return c, nil
}

func (c *company) apply(program *points.Program, e *points.Event) *Refusal {
	invalid := func(why string) *Refusal { return &Refusal{points.CodeInvalid, e.Key, why} }
	if e.Kind == points.EventCompany {
		if c.known {
			return invalid("a second company event")
		}
		if !e.Country.Valid() {
			return invalid("no country")
		}
		c.known, c.country = true, e.Country
		return nil
	}
	if !c.known && e.Company != "" {
		return invalid("the company is not known yet")
	}
	ofLine := e.Kind == points.EventLineSold || e.Kind == points.EventLineChanged
	if ofLine && e.DealType != "" && e.DealType != points.DealSourced && e.DealType != points.DealAssisted {
		return invalid("no such deal type")
	}
	switch e.Kind {
	case points.EventCountryChanged:
		if !e.Country.Valid() {
			return invalid("no country")
		}
		c.country = e.Country
	case points.EventManagerAdded:
		if e.Partner == "" || c.managers[e.Partner] {
			return invalid("no partner, or a manager already")
		}
		c.managers[e.Partner] = true
	case points.EventManagerRemoved:
		if e.Partner == "" || !c.managers[e.Partner] {
			return invalid("no partner, or not a manager")
		}
		delete(c.managers, e.Partner)
	case points.EventAdjustment:
		if e.Partner == "" || !e.Track.Valid() || e.Reason == "" || (e.Until != 0 && e.Until <= e.On) {
			return invalid("an adjustment names partner, track, reason and ends after it begins")
		}
	case points.EventLineSold:
		return c.sell(program, e)
	case points.EventLineChanged, points.EventLineCancelled:
		return c.change(program, e)
	default:
		return invalid("no such kind")
	}
	return nil
}

func (c *company) sell(program *points.Program, e *points.Event) *Refusal {
	if e.Line == "" || e.MRR <= 0 {
		return &Refusal{points.CodeInvalid, e.Key, "a sale names a line and an MRR above zero"}
	}
	if _, priced := unitOf(editionOn(program, e.On), e.Currency); !priced {
		return &Refusal{points.CodeInvalid, e.Key, "the currency has no unit"}
	}
	l := c.lines[e.Line]
	if l == nil {
		l = &line{currency: e.Currency, firstSold: e.On, deal: e.DealType}
		if l.deal == "" {
			l.deal = points.DealAssisted
		}
		c.lines[e.Line] = l
	}
	if l.currency != e.Currency {
		return &Refusal{points.CodeInvalid, e.Key, "another currency than the line's"}
	}
	if l.mrr > l.mrr+e.MRR {
		return &Refusal{points.CodeOverflow, e.Key, "MRR"}
	}
	l.mrr += e.MRR
	if e.Seller == "" {
		return nil // sold by the vendor itself
	}
	deal := e.DealType
	if deal == "" {
		deal = l.deal
	}
	c.makeLot(program, e, l, e.Seller, deal, e.MRR)
	return nil
}

func (c *company) change(program *points.Program, e *points.Event) *Refusal {
	l := c.lines[e.Line]
	if l == nil {
		return &Refusal{points.CodeInvalid, e.Key, "the line is not open"}
	}
	target := e.MRR
	if e.Kind == points.EventLineCancelled {
		target = 0
	} else {
		if e.Currency != "" && e.Currency != l.currency {
			return &Refusal{points.CodeInvalid, e.Key, "another currency than the line's"}
		}
		if target < 0 {
			return &Refusal{points.CodeInvalid, e.Key, "an MRR below zero"}
		}
	}
	switch {
	case target == 0:
		delete(c.lines, e.Line)
		var others []*lot
		for _, lot := range c.lots {
			if lot.line != e.Line {
				others = append(others, lot)
			}
		}
		c.lots = others
	case target > l.mrr:
		delta := target - l.mrr
		l.mrr = target
		seller, deal := e.Seller, e.DealType
		if seller == "" {
			seller, deal = l.seller, l.sellerDeal
		} else if deal == "" {
			deal = l.deal
		}
		if seller != "" {
			c.makeLot(program, e, l, seller, deal, delta)
		}
	case target < l.mrr:
		c.eat(e.Line, l.mrr-target)
		l.mrr = target
	}
	return nil
}

func (c *company) makeLot(program *points.Program, e *points.Event, l *line, seller string, deal points.DealType, amount int64) {
	l.seller, l.sellerDeal = seller, deal
	edition := editionOn(program, e.On)
	unit, _ := unitOf(edition, l.currency)
	c.lots = append(c.lots, &lot{
		event: e.Key, partner: seller, line: e.Line, track: points.Track(deal), left: amount,
		factor:  quotient(product(soldRate(edition, deal, l.firstSold), multiplierOf(edition, c.country)), unit),
		expires: e.On.AddMonths(edition.LotMonths),
	})
}

// eat takes d from the line's lots, the latest made first (rules 4). Lots are
// kept in the order of making, so that is from the end.
func (c *company) eat(name string, d int64) {
	for i := len(c.lots) - 1; i >= 0; i-- {
		if l := c.lots[i]; l.line == name {
			bite := min(d, l.left)
			l.left -= bite
			d -= bite
		}
	}
}

// account names one rounded balance: a lot, or a manager's credit for a line.
type account struct {
	partner, line string
	track         points.Track
	lot           string
}

// balances returns every rounded balance of the company under an edition
// (rules 4, 5), and false where one does not fit.
func (c *company) balances(edition *points.Edition) (map[account]int64, bool) {
	result := map[account]int64{}
	fits := true
	put := func(key account, exact *big.Rat) {
		rounded, ok := HalfEven(exact)
		fits = fits && ok
		result[key] = rounded
	}
	for _, l := range c.lots {
		put(account{l.partner, l.line, l.track, l.event}, product(whole(l.left), l.factor))
	}
	for name, l := range c.lines {
		unit, _ := unitOf(edition, l.currency)
		for partner := range c.managers {
			put(account{partner, name, points.TrackManaged, ""}, quotient(
				product(whole(l.mrr), managedRate(edition), multiplierOf(edition, c.country)),
				product(unit, whole(int64(len(c.managers))))))
		}
	}
	return result, fits
}

func sorted(events []points.Event) []points.Event {
	result := append([]points.Event(nil), events...)
	sort.Slice(result, func(i, j int) bool {
		a, b := result[i], result[j]
		if a.On != b.On {
			return a.On < b.On
		}
		if a.Seq != b.Seq {
			return a.Seq < b.Seq
		}
		return a.Key < b.Key
	})
	return result
}
