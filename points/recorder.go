package points

// recorder writes down all that a replay finds out, under the names that the
// events gave.
type recorder struct {
	result *Result
	// company is the one that is replayed, with its events and their names.
	company string
	events  []*Event
	names   companyNames
	// closing lists today's postings for cancelled lines, whose kind is only
	// known at the end of the day.
	closing []int
	// codes and texts are the codes of countries and currencies met, and how
	// they are written.
	codes []code
	texts []string
}

func (w *recorder) key(a *act) string { return w.events[a.event].Key }

func (w *recorder) line(number int32) string { return w.names.lines.sorted[number] }

func (w *recorder) partner(number int32) string { return w.names.partners.sorted[number] }

// text writes a code.
func (w *recorder) text(c code) string {
	for i := range w.codes {
		if w.codes[i] == c {
			return w.texts[i]
		}
	}
	w.codes, w.texts = append(w.codes, c), append(w.texts, c.String())
	return w.texts[len(w.texts)-1]
}

// post appends the difference of the balances in the posting's terms, unless
// it is zero. Balances are never negative but for adjustments, whose other
// balance is zero, so the difference fits.
func (w *recorder) post(r *replay, p Posting) {
	p.Points = p.Terms.After - p.Terms.Before
	if p.Points != 0 {
		p.Company, p.On = w.company, r.today
		w.result.Postings = append(w.result.Postings, p)
	}
}

func (w *recorder) adjusted(r *replay, a *act, before, after Points) {
	e := w.events[a.event]
	posting := Posting{
		Partner: e.Partner, Track: e.Track, Kind: KindAdjustment, Event: e.Key,
		Terms: Terms{Rule: RuleAdjustment, Before: before, After: after, Reason: e.Reason},
	}
	if before != 0 {
		posting.Kind, posting.Terms.Rule = KindExpired, RuleAdjustmentEnded
	}
	w.post(r, posting)
}

// lotMade makes the record of a lot and returns its place.
func (w *recorder) lotMade(l *line, a *act, made *lot, expires Date, kind Kind) int32 {
	w.result.Lots = append(w.result.Lots, Lot{
		Seller: w.partner(made.seller), Company: w.company, Line: w.line(a.line), DealType: deals[made.deal], Event: w.key(a), Kind: kind,
		Amount: made.left, Currency: Currency(w.text(l.currency)), MadeOn: a.on, ExpiresOn: expires, EndedOn: expires, FirstSold: l.firstSold,
	})
	return int32(len(w.result.Lots) - 1)
}

func (w *recorder) lotMoved(r *replay, l *lot, rule Rule, kind Kind, a *act, before Points) {
	record := &w.result.Lots[l.record]
	source := record.Event
	if a != nil {
		source = w.key(a)
	}
	w.post(r, Posting{
		Partner: record.Seller, Line: record.Line, Track: Track(record.DealType), Kind: kind, Event: source,
		Terms: Terms{
			Rule: rule, Edition: l.price.edition, Amount: l.left, Currency: record.Currency, Unit: l.price.unit,
			Rate: l.price.rate, Multiplier: l.price.multiplier, Divisor: 1, Country: Country(w.text(l.country)), FirstSold: record.FirstSold,
			Lot: record.Event, MadeOn: record.MadeOn, ExpiresOn: record.ExpiresOn, Before: before, After: l.balance,
		},
	})
}

// managed posts a movement of a manager's balance on a line; a nil act stands
// for an edition.
func (w *recorder) managed(r *replay, line int32, a *act, price *price, managers int64, c credit, before Points, kind Kind, manages bool) {
	if c.balance == before {
		return
	}
	l := &r.lines[line]
	posting := Posting{
		Partner: w.partner(c.partner), Line: w.line(line), Track: TrackManaged, Kind: kind,
		Terms: Terms{
			Rule: RuleManaged, Edition: price.edition, Currency: Currency(w.text(l.currency)), Unit: price.unit,
			Rate: price.rate, Multiplier: price.multiplier, Divisor: managers, Country: Country(w.text(r.country)),
			FirstSold: l.firstSold, Before: before, After: c.balance,
		},
	}
	if manages {
		posting.Terms.Amount = l.mrr
	}
	if a != nil {
		posting.Event = w.key(a)
	}
	w.post(r, posting)
}

func (w *recorder) changed(l *line, a *act) {
	w.result.Lines = append(w.result.Lines, LineChange{
		Company: w.company, Line: w.line(a.line), On: a.on, Event: w.key(a), MRR: l.mrr, Currency: Currency(w.text(l.currency)), FirstSold: l.firstSold,
	})
}

// closed marks the postings from one on as those of a cancelled line.
func (w *recorder) closed(from int) {
	for i := from; i < len(w.result.Postings); i++ {
		w.closing = append(w.closing, i)
	}
}

// churned tells that no line is open at the end of the day.
func (w *recorder) churned() {
	for _, i := range w.closing {
		w.result.Postings[i].Kind = KindChurned
	}
}

func (w *recorder) stand(r *replay, a *act) {
	w.result.Countries = append(w.result.Countries, CountryChange{w.company, a.on, Country(w.text(r.country))})
}

func (w *recorder) managerAdded(a *act) {
	w.result.Managers = append(w.result.Managers, ManagerSpan{Company: w.company, Partner: w.partner(a.partner), From: a.on})
}

func (w *recorder) managerRemoved(a *act) {
	partner := w.partner(a.partner)
	for i := len(w.result.Managers) - 1; i >= 0; i-- {
		if span := &w.result.Managers[i]; span.Partner == partner && span.Company == w.company {
			span.To = a.on
			return
		}
	}
}
