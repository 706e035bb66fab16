package main

import (
	"strconv"

	"github.com/tierboard/tierboard/points"
)

// drawForecast draws what a forecast is made of: a stream, facts, snapshots and
// the partner whose book it is. Sums of 64 bits do not hold what a book adds up
// of the largest amounts, so that these are left to replays.
func drawForecast(d draw) object {
	events := drawStream(d)
	for tooLarge(events) {
		events = drawStream(d)
	}
	if !d.tame && d.in(200) {
		if spoilt := spoil(d, clone(events).(list)); !tooLarge(spoilt) {
			events = spoilt
		}
	}
	in := d.facts(d.rules(nil), true).with("events", events)
	partner := pick(d, partners...)
	if !d.tame && d.in(20) {
		partner = pick(d, "", "nobody", "a\tb", halfPair, d.odd())
	}
	in = d.text(in, "partner", partner)
	on := d.usualDay()
	if !d.tame {
		on = d.day()
	}
	in = d.text(in, "on", on)
	if d.in(300) {
		in = d.text(in, "until", d.laterDay(on))
	}
	return d.snapshots(in)
}

// laterDay draws a day some time after another, mostly.
func (d draw) laterDay(on string) string {
	day, err := points.ParseDate(on)
	if err != nil || !d.tame && d.in(100) {
		return d.day()
	}
	return min(day.AddMonths(d.IntN(30))+points.Date(d.IntN(40)), points.MaxDate).String()
}

// tooLarge reports whether any amount of a stream has more than twelve digits.
func tooLarge(events list) bool {
	for _, event := range events {
		of, _ := event.(object)
		for _, name := range []string{"mrr", "points"} {
			if text, _ := of.get(name).(string); len(text) > 13 {
				return true
			}
		}
	}
	return false
}

func (d draw) snapshots(in object) object {
	var snapshots list
	day := mustDay("2022-01-15")
	for range max(0, d.within(-3, 4)) {
		day += points.Date(d.within(1, 500))
		if !d.tame && d.in(20) {
			day -= 500
		}
		tiers := []string{"untiered", "silver", "gold", "platinum", "diamond", "elite"}
		if !d.tame && d.in(20) {
			tiers = []string{"", "wood", "Gold", d.odd()}
		}
		snapshot := d.text(object{}, "on", day.String())
		snapshot = d.text(snapshot, "performance", pick(d, tiers...))
		snapshot = d.text(snapshot, "credited", pick(d, tiers...))
		if d.in(700) {
			snapshot = d.text(snapshot, "since", (day - points.Date(d.IntN(400))).String())
		}
		snapshots = append(snapshots, snapshot)
	}
	if snapshots == nil && d.in(500) {
		return in
	}
	return in.with("snapshots", snapshots)
}

// readBook reads what a forecast is made of, and looks ahead.
func (n *natives) readBook(a *arguments) *book {
	b := &book{}
	facts := a.readFacts(true, true)
	snapshots := a.readSnapshots()
	rules := n.rules(a)
	b.partner = a.text("partner")
	on, until := a.text("on"), a.text("until")
	read := a.events()

	b.program = rules()
	a.name(b.partner, "partner")
	b.on, b.until = a.requiredDay(on, "on"), a.day(until, "until")
	b.facts, b.snapshots = facts(), snapshots()
	b.events = read()
	if a.bad != nil {
		return nil
	}
	if b.partner == "" {
		a.fail(invalid("partner"))
	}
	if b.until.IsZero() {
		b.until = b.on.StartOfMonth().AddMonths(12).EndOfMonth()
	}
	if b.until < b.on || b.until > b.on.AddMonths(120) {
		a.fail(invalid("until"))
	}
	for i := 1; i < len(b.snapshots); i++ {
		if b.snapshots[i].on <= b.snapshots[i-1].on {
			a.fail(invalid("snapshots[" + strconv.Itoa(i) + "].on"))
		}
	}
	if a.bad != nil {
		return nil
	}
	result, err := points.Replay(b.program, b.events)
	a.keep(err, "")
	if a.bad == nil {
		b.ahead, err = newOutlook(b.program, result, b.partner, b.on, b.until, b.facts, b.snapshots)
		a.keep(err, "")
	}
	return b
}

// name refuses control characters.
func (a *arguments) name(text, field string) {
	for i := range len(text) {
		if text[i] < ' ' || text[i] == 0x7f {
			a.fail(invalid(field))
		}
	}
}

// readSnapshots reads snapshots: their types now, their values by the function
// returned.
func (a *arguments) readSnapshots() func() []snapshot {
	given, _ := a.of.get("snapshots").(list)
	var all [][4]string
	for i, item := range given {
		b := &arguments{of: item.(object), bad: a.bad}
		var texts [4]string
		for j, name := range [4]string{"on", "performance", "credited", "since"} {
			texts[j] = b.textAt(name, "snapshots["+strconv.Itoa(i)+"]."+name)
		}
		a.bad = b.bad
		all = append(all, texts)
	}
	return func() []snapshot {
		var snapshots []snapshot
		for i, texts := range all {
			at := "snapshots[" + strconv.Itoa(i) + "]."
			s := snapshot{on: a.requiredDay(texts[0], at+"on")}
			var err error
			s.performance, err = points.ParseTier(texts[1])
			a.keep(err, at+"performance")
			s.credited.Tier, err = points.ParseTier(texts[2])
			a.keep(err, at+"credited")
			s.credited.Since = a.day(texts[3], at+"since")
			snapshots = append(snapshots, s)
		}
		return snapshots
	}
}

// forecast looks ahead.
func (n *natives) forecast(question object) object {
	a := &arguments{of: question}
	b := n.readBook(a)
	if a.bad != nil {
		return fault(a.bad)
	}
	answer, err := answerForecast(b.ahead)
	if err != nil {
		return fault(domain(err))
	}
	return answer
}

func answerForecast(o *outlook) (object, error) {
	today, err := o.standing(o.on)
	if err != nil {
		return nil, err
	}
	standing := answerStanding(&today).with("partner", o.partner)
	credited := o.creditedOn(o.on)
	standing = standing.with("credited", credited.Tier.String())
	if !credited.Since.IsZero() {
		standing = standing.with("since", credited.Since.String())
	}
	months, err := o.months()
	if err != nil {
		return nil, err
	}
	answered := make(list, len(months))
	for i := range months {
		month := &months[i]
		answered[i] = object{
			{"creditedTier", month.credited.String()}, {"month", month.first.String()}, {"on", month.standing.On.String()},
			{"performanceTier", month.standing.Performance.String()}, {"points", answerPoints(&month.standing)},
		}
	}
	changes := list{}
	for _, of := range o.changes() {
		change := object{{"from", of.from.String()}, {"kind", "performance"}, {"on", of.on.String()}, {"to", of.to.String()}}
		if of.credited {
			change = change.set("kind", "credited").with("cause", string(of.cause))
		}
		changes = append(changes, change)
	}
	answer := object{
		{"asOf", o.on.String()}, {"changes", changes}, {"months", answered}, {"standing", standing}, {"until", o.until.String()},
	}
	review, err := o.review()
	if err == nil && review != nil {
		answer = answer.with("review", review)
	}
	return answer, err
}

func answerPoints(standing *points.Standing) object {
	return object{
		{"assisted", standing.Balance.Assisted.String()}, {"managed", standing.Balance.Managed.String()}, {"sold", standing.Sold.String()},
		{"sourced", standing.Balance.Sourced.String()}, {"total", standing.Total.String()},
	}
}

// review is what the first review after the day is going to do; nil where there
// is none.
func (o *outlook) review() (object, error) {
	next, ok := o.program.NextReview(o.on)
	if !ok {
		return nil, nil
	}
	before, after := o.creditedOn(next.On-1), o.creditedOn(next.On)
	cause := points.CreditedCause("")
	for _, change := range o.credited {
		if change.Since == next.On && change.Cause == points.CauseRise {
			before = change.Credited
		} else if change.Since == next.On {
			cause = change.Cause
		}
	}
	var held points.Date
	if before.Tier > points.Untiered && !before.Since.IsZero() {
		held = before.Since.AddMonths(next.HoldMonths)
	}
	standing, err := o.standing(next.On)
	if err != nil {
		return nil, err
	}
	best := points.Untiered
	window := list{}
	for _, day := range next.Window() {
		tier := tierOn(o.performance, day)
		best = max(best, tier)
		window = append(window, object{{"on", day.String()}, {"predicted", day > o.on}, {"tier", tier.String()}})
	}
	review := object{
		{"bestInWindow", best.String()}, {"creditedAfter", after.Tier.String()}, {"creditedBefore", before.Tier.String()},
		{"held", next.On < held}, {"on", next.On.String()}, {"points", answerPoints(&standing)}, {"window", window},
	}
	if cause != "" {
		review = review.with("cause", string(cause))
	}
	if !standing.Facts.CertifiedThrough.IsZero() {
		review = review.with("certified", standing.Facts.CertifiedOn(next.On))
	}
	if !held.IsZero() {
		review = review.with("heldUntil", held.String())
	}
	if tier, ok := standing.ToKeep(before.Tier); ok {
		review = review.with("toKeep", answerTier(tier))
	}
	if tier, ok := standing.Next(before.Tier); ok {
		review = review.with("next", answerTier(tier))
	}
	return review, nil
}
