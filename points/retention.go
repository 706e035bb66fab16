package points

// Retention is how much of its clients' MRR a partner keeps: the 12-month
// figures of docs/rules.md, section 10, and the months they are the mean of.
type Retention struct {
	// From is the 1st of the month in which the figures are in force: they do
	// not change within it.
	From Date
	// CDR, GRR and NRR are the customer dollar, gross revenue and net revenue
	// retention in millionths (0.875 is 875,000): the means of the annualised
	// ratios of Months, rounded half to even. Nil is unknown: no month had any
	// MRR to keep. CDR and GRR never exceed 1.
	CDR, GRR, NRR *int64
	// NRROverflow is set, with CodeOverflow, where NRR is nil because it does
	// not fit into 64 bits: in some month the book grew about sevenfold or
	// more, and a year of such months is beyond all numbers. The other figures
	// are not touched by that.
	NRROverflow *Error
	// Months are the twelve calendar months before From's, oldest first; fewer
	// at the beginning of the calendar. They may be shared between the
	// Retentions of a history.
	Months []RetentionMonth
}

// RetentionMonth is what became, in one calendar month, of the book a partner
// had at its beginning.
type RetentionMonth struct {
	// First is the month's 1st; Edition is the first day of the edition in
	// force then, whose table of units converts all amounts.
	First, Edition Date
	// Clients counts the book: the companies with an open line that the
	// partner managed, or of which it held a living lot, after all events of
	// the day before First.
	Clients int
	// The book's MRR in US cents, each rounded half to even from the exact
	// sum: Start at that time; Kept, of it that of the clients with an open
	// line at the end of the month; Retained, the lesser of start and end of
	// each client; End, the same clients' MRR at the end of the month. Churn is
	// Start − Kept, contraction Kept − Retained, expansion End − Retained.
	Start, Kept, Retained, End int64
	// CDR is Kept ÷ Start, GRR Retained ÷ Start, NRR End ÷ Start, of the exact
	// sums. Nil where Start is nothing, that is without clients; NRR also where
	// it does not fit (see Retention.NRROverflow).
	CDR, GRR, NRR *RetentionRatio
}

// RetentionRatio is a month's ratio and what a year of such months would keep,
// in billionths. Year is Month multiplied eleven times by Month; all rounded
// half to even.
type RetentionRatio struct{ Month, Year int64 }

const (
	billion                = 1_000_000_000
	billionthsPerMillionth = 1_000
	retentionMonths        = 12
)

// Retention returns a partner's retention on a day, by the twelve calendar
// months before the day's month (docs/rules.md, section 10). The result is what
// Replay returned for this program, of all companies of the partner's; others
// do not matter. CodeInvalid for a day outside the calendar; CodeOverflow where
// a sum leaves 64 bits of US cents.
func (p *Program) Retention(result *Result, partner string, on Date) (Retention, error) {
	if err := checkDay(on); err != nil {
		return Retention{}, err
	}
	from := on.StartOfMonth()
	months, err := p.bookOf(result, partner).months(monthsBefore(from, retentionMonths), from)
	if err != nil {
		return Retention{}, err
	}
	return retentionOf(from, months), nil
}

// RetentionHistory returns a partner's retention in force in each month, from
// the first that has figures to that of a day, inclusive; nothing where there
// are none yet. Arguments and errors are those of Retention.
func (p *Program) RetentionHistory(result *Result, partner string, until Date) ([]Retention, error) {
	if err := checkDay(until); err != nil {
		return nil, err
	}
	book := p.bookOf(result, partner)
	begins := book.begins()
	if begins > until {
		return nil, nil
	}
	// The first month with a book is the one after the book's first day, as the
	// day before a month decides on it.
	first := monthsBefore(begins.EndOfMonth()+1, retentionMonths-1)
	months, err := book.months(first, until.StartOfMonth())
	if err != nil {
		return nil, err
	}
	var history []Retention
	for n := 1; n <= len(months); n++ {
		from := months[n-1].First.EndOfMonth() + 1
		retention := retentionOf(from, months[max(0, n-retentionMonths):n:n])
		if retention.GRR != nil || len(history) > 0 {
			history = append(history, retention)
		}
	}
	return history, nil
}

// monthsBefore returns the 1st of the month n months before that of a 1st, or
// the first of the calendar.
func monthsBefore(first Date, n int) Date {
	for ; n > 0 && first > MinDate; n-- {
		first = (first - 1).StartOfMonth()
	}
	return first
}

// WithRetention returns a partner's facts with the computed C$R and GRR of its
// history among them, as facts in force from the 1st of a month, in order of
// days (docs/rules.md, sections 8 and 10): what is computed counts, and what was
// recorded as retention only in months for which nothing can be computed. Facts
// of other partners are left out.
func WithRetention(facts []Fact, partner string, history []Retention) []Fact {
	result := make([]Fact, 0, len(facts))
	for i := range facts {
		fact := &facts[i]
		if fact.Partner == partner && computed(fact.Kind, history, fact.On) == nil {
			result = append(result, *fact)
		}
	}
	for _, kind := range [...]FactKind{FactCDR, FactGRR} {
		var before *int64
		for i := range history {
			from := history[i].From
			known := computed(kind, history[i:i+1], from)
			switch {
			case known != nil && (before == nil || *before != *known):
				result = append(result, Fact{Partner: partner, On: from, Kind: kind, Value: string(appendDecimal(nil, *known, 6, 0))})
			case known == nil && before != nil:
				result = append(result, Fact{Partner: partner, On: from, Kind: kind, Value: recorded(facts, partner, kind, from)})
			}
			before = known
		}
	}
	return sortFacts(result)
}

// computed returns the figure of a kind of retention in force on a day; nil
// where there is none.
func computed(kind FactKind, history []Retention, on Date) *int64 {
	if kind != FactCDR && kind != FactGRR {
		return nil
	}
	from := on.StartOfMonth()
	low, high := 0, len(history)
	for low < high {
		if middle := int(uint(low+high) >> 1); history[middle].From < from {
			low = middle + 1
		} else {
			high = middle
		}
	}
	at := low
	switch {
	case at == len(history) || history[at].From != from:
		return nil
	case kind == FactCDR:
		return history[at].CDR
	}
	return history[at].GRR
}

// recorded returns the value of a kind in force on a day by the facts alone.
func recorded(facts []Fact, partner string, kind FactKind, on Date) string {
	var latest *Fact
	for i := range facts {
		fact := &facts[i]
		if fact.Partner == partner && fact.Kind == kind && fact.On <= on && (latest == nil || fact.On >= latest.On) {
			latest = fact
		}
	}
	if latest == nil {
		return FactUnknown
	}
	return latest.Value
}

func retentionOf(from Date, months []RetentionMonth) Retention {
	retention := Retention{From: from, Months: months}
	var known int
	var cdr, grr, nrr mean
	for i := range months {
		month := &months[i]
		if month.Clients == 0 {
			continue
		}
		known++
		cdr.add(month.CDR.Year)
		grr.add(month.GRR.Year)
		if month.NRR == nil {
			retention.NRROverflow = overflow("net_revenue_retention")
			continue
		}
		nrr.add(month.NRR.Year)
	}
	if known == 0 {
		return retention
	}
	retention.CDR, retention.GRR = cdr.millionths(), grr.millionths()
	if retention.NRROverflow == nil {
		retention.NRR = nrr.millionths()
	}
	return retention
}

// mean sums billionths in 128 bits: twelve of them may leave 64.
type mean struct {
	sum   [4]uint64
	count uint64
}

func (m *mean) add(value int64) {
	natural(m.sum[:]).add(natural{uint64(value)})
	m.count++
}

// millionths fits: the mean is no more than the greatest value added.
func (m *mean) millionths() *int64 {
	value, _ := natural(m.sum[:]).div(1, natural{m.count * billionthsPerMillionth, 0, 0, 0})
	return &value
}

func ratio(part, whole natural) *RetentionRatio {
	month, ok := part.div(billion, whole)
	year := month
	for i := 1; ok && i < retentionMonths; i++ {
		year, ok = mulDiv(uint64(year), uint64(month), billion)
	}
	if !ok {
		return nil
	}
	return &RetentionRatio{Month: month, Year: year}
}
