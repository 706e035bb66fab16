package points

// Change is a hypothesis about a client: something that did not happen, or has
// not yet (F30; docs/rules.md, section 11). Which fields it has depends on its
// kind; the others stay zero.
//
// It comes after all that is recorded for its day, and after the changes of its
// day that stand before it in the list. From its day on it takes the place of
// what is recorded about the same thing: a churn of all later events of the
// client's lines, a renewal or deal of those of its line, a change of managers
// of those of the same partner as a manager.
type Change struct {
	Kind ChangeKind
	// Company is the client's key; of a deal it may be new.
	Company string
	On      Date
	// Line is the product line of a renewal or deal.
	Line string
	// MRR is in minor units of Currency: that of the line from the day on, of a
	// deal what is sold.
	MRR int64
	// Currency is a deal's; of a renewal "" is that of the line.
	Currency Currency
	// DealType is a deal's; "" is that of the line's opening sale, else
	// assisted.
	DealType DealType
	// Country is that of a deal's new company.
	Country Country
	// Manage tells that the partner manages the deal's company from then on.
	Manage bool
	// Partner is who begins or ends to manage, "" for the book's own partner.
	Partner string
}

// ChangeKind says what a Change supposes.
type ChangeKind string

// The kinds of a change.
const (
	// ChangeClientChurns: all open lines of the client end.
	ChangeClientChurns ChangeKind = "client_churns"
	// ChangeLineRenews: an open line goes on at another MRR; 0 is its end.
	ChangeLineRenews ChangeKind = "line_renews"
	// ChangeDealCloses: the book's partner sells a line, or more of it.
	ChangeDealCloses ChangeKind = "deal_closes"
	// ChangeManagerAdded and ChangeManagerRemoved: a partner begins or ends to
	// manage the client.
	ChangeManagerAdded   ChangeKind = "manager_added"
	ChangeManagerRemoved ChangeKind = "manager_removed"
)

// check judges a change by itself.
func (c *Change) check() *Error {
	if err := checkDay(c.On); err != nil {
		return err
	}
	if c.Company == "" {
		return invalid("company", "the change names no client")
	}
	switch c.Kind {
	case ChangeClientChurns:
	case ChangeManagerAdded, ChangeManagerRemoved:
	case ChangeLineRenews, ChangeDealCloses:
		switch {
		case c.Line == "":
			return invalid("line", "the change names no product line")
		case c.MRR < 0, c.MRR == 0 && c.Kind == ChangeDealCloses:
			return invalid("mrr", "the MRR cannot be below zero, nor zero where a deal closes; a line that is lost renews at 0")
		case c.DealType != "" && !c.DealType.Valid():
			return invalid("dealType", "\""+string(c.DealType)+"\" is no deal type: use sourced or assisted")
		case !c.Currency.Valid() && (c.Currency != "" || c.Kind == ChangeDealCloses):
			return invalid("currency", "\""+string(c.Currency)+"\" is not an ISO 4217 code: write three capitals, such as USD")
		case c.Country != "" && !c.Country.Valid():
			return invalid("country", "\""+string(c.Country)+"\" is not an ISO 3166-1 code: write two capitals, such as DE")
		}
	default:
		return invalid("kind", "\""+string(c.Kind)+"\" is no kind of change: use client_churns, line_renews, deal_closes, manager_added or manager_removed")
	}
	return nil
}

// LineCurrency returns the currency that the line of one of some changes has
// when its turn comes, which the MRR of a renewal is in: that of the line's
// latest sale before it, recorded or supposed; "" where there is none.
func (b *Book) LineCurrency(changes []Change, number int) Currency {
	change := &changes[number]
	currency, sold, until := Currency(""), MinDate, change.On
	for i := range changes {
		c := &changes[i]
		if c.Company != change.Company || c.On > change.On || c.On == change.On && i >= number {
			continue
		}
		switch {
		case c.Kind == ChangeDealCloses && c.Line == change.Line && c.On >= sold:
			currency, sold = c.Currency, c.On
		case c.Kind == ChangeClientChurns, c.Kind == ChangeLineRenews && c.Line == change.Line:
			// Of the line's events nothing is left after its day.
			until = min(until, c.On)
		}
	}
	at, known := b.company(change.Company)
	if currency != "" || !known {
		return currency
	}
	company := &b.companies[at]
	line, acts := numberOf(b.linesOf(company), change.Line), b.actsOf(company)
	for i := range acts {
		if acts[i].kind == actLineSold && acts[i].line == line && acts[i].on <= until {
			currency = Currency(acts[i].currency.String())
		}
	}
	return currency
}

// supposed is the stream of one company under changes.
type supposed struct {
	company  bookCompany
	acts     []act
	lines    []string
	partners []string
}

// supposed returns the stream of the company of some changes, which are in order
// of their days; numbers tells their places in the list.
func (b *Book) supposed(changes []Change, numbers []int) (*supposed, error) {
	s := &supposed{company: bookCompany{key: changes[numbers[0]].Company, own: nobody}}
	var recorded []act
	if at, known := b.company(s.company.key); known {
		s.company = b.companies[at]
		recorded, s.lines, s.partners = b.actsOf(&s.company), b.linesOf(&s.company), b.partnersOf(&s.company)
	}
	isNew := len(recorded) == 0
	s.acts = make([]act, 0, len(recorded)+3*len(numbers))
	for _, i := range numbers {
		change := &changes[i]
		recorded = s.through(recorded, change.On)
		event := int32(-1 - i)
		var bad *Error
		switch {
		case len(s.acts) == 0 && !isNew:
			bad = invalid("on", "the client is not known on that day yet")
		case len(s.acts) == 0 && change.Kind != ChangeDealCloses:
			bad = invalid("company", "the book has no such client: only a deal may be with a new one")
		case len(s.acts) == 0 && change.Country == "":
			bad = invalid("country", "the client is new: say which country it is in")
		case len(s.acts) > 0 && change.Country != "" && (!isNew || codeOf(string(change.Country)) != s.acts[0].country):
			bad = invalid("country", "the client is not new: its country is known")
		}
		if bad != nil {
			return nil, within("changes", i, bad.Field, bad)
		}
		if len(s.acts) == 0 {
			s.acts = append(s.acts, act{kind: actCompany, on: change.On, country: codeOf(string(change.Country)), line: nobody, partner: nobody, event: event})
		}
		recorded = s.suppose(recorded, change, event, b.record.Partner)
	}
	s.through(recorded, MaxDate)
	if s.company.own == nobody {
		s.company.own = numberOf(s.partners, b.record.Partner)
	}
	return s, nil
}

// through takes over what is recorded through a day.
func (s *supposed) through(recorded []act, day Date) []act {
	for len(recorded) > 0 && recorded[0].on <= day {
		s.acts, recorded = append(s.acts, recorded[0]), recorded[1:]
	}
	return recorded
}

// suppose adds a change and returns what of the events after it remains.
func (s *supposed) suppose(recorded []act, change *Change, event int32, own string) []act {
	a := act{on: change.On, event: event, line: nobody, partner: nobody, amount: change.MRR, currency: codeOf(string(change.Currency))}
	switch change.Kind {
	case ChangeClientChurns:
		a.kind = actChurn
		s.acts = append(s.acts, a)
		return without(recorded, func(r *act) bool { return r.line != nobody })
	case ChangeLineRenews, ChangeDealCloses:
		a.kind, a.line, a.deal = actLineChanged, s.number(&s.lines, change.Line), dealCodeOf(change.DealType)
		if change.Kind == ChangeDealCloses {
			a.kind, a.partner = actLineSold, s.number(&s.partners, own)
		}
		s.acts = append(s.acts, a)
		recorded = without(recorded, func(r *act) bool { return r.line == a.line })
		if change.Kind == ChangeDealCloses && change.Manage {
			recorded = s.manage(recorded, a, actManagerAdded, true)
		}
		return recorded
	case ChangeManagerRemoved:
		a.kind = actManagerRemoved
	default:
		a.kind = actManagerAdded
	}
	partner := change.Partner
	if partner == "" {
		partner = own
	}
	a.partner = s.number(&s.partners, partner)
	return s.manage(recorded, a, a.kind, false)
}

// manage adds a change of managers; one that changes nothing is left out where
// that is no matter.
func (s *supposed) manage(recorded []act, a act, kind actKind, lenient bool) []act {
	a.kind, a.line = kind, nobody
	if !lenient || s.manages(a.partner) != (kind == actManagerAdded) {
		s.acts = append(s.acts, a)
	}
	return without(recorded, func(r *act) bool {
		return r.partner == a.partner && (r.kind == actManagerAdded || r.kind == actManagerRemoved)
	})
}

// manages reports whether a partner manages the company after all acts so far.
func (s *supposed) manages(partner int32) bool {
	for i := len(s.acts) - 1; i >= 0; i-- {
		if a := &s.acts[i]; a.partner == partner && (a.kind == actManagerAdded || a.kind == actManagerRemoved) {
			return a.kind == actManagerAdded
		}
	}
	return false
}

// number returns a name's number, which is new where the name is.
func (s *supposed) number(names *[]string, name string) int32 {
	number := numberOf(*names, name)
	if number == nobody {
		number = int32(len(*names))
		*names = append((*names)[:number:number], name)
	}
	return number
}

// without returns the acts that are none of some, in memory of its own.
func without(acts []act, some func(*act) bool) []act {
	kept := make([]act, 0, len(acts))
	for i := range acts {
		if !some(&acts[i]) {
			kept = append(kept, acts[i])
		}
	}
	return kept
}
