package points

// foldSums are a partner's points by day, and what changes its book by month.
// Sums are of 64 bits: weight keeps them from leaving these, in whatever order
// they are added up.
type foldSums struct {
	days   daySums
	months monthSums
	// weight is the sum of all that was added, without signs; heavy tells that
	// it left 63 bits.
	weight uint64
	heavy  bool
}

// weigh adds to the weight, or takes away.
func (s *foldSums) weigh(amount, sign int64) {
	weight := uint64(amount)
	if amount < 0 {
		weight = -weight
	}
	if sign < 0 {
		s.weight -= weight
		return
	}
	if s.weight += weight; s.weight >= 1<<63 || weight >= 1<<63 {
		s.weight, s.heavy = 1<<63, true
	}
}

// daySums are balances by day, in pages of days; days without a page have
// nothing.
type daySums struct {
	first int // number of the first page
	pages []*dayPage
}

const pageDays = 32

type dayPage [pageDays]Balance

// on returns the balance of a day, to be added to.
func (s *daySums) on(day Date) *Balance {
	page, place := int(day)/pageDays, int(day)%pageDays
	if page < s.first || page >= s.first+len(s.pages) {
		s.reach(page)
	}
	at := &s.pages[page-s.first]
	if *at == nil {
		*at = new(dayPage)
	}
	return &(*at)[place]
}

// reach makes room for a page, and for as many again, lest it is done often.
func (s *daySums) reach(page int) {
	if len(s.pages) == 0 {
		s.first, s.pages = page, make([]*dayPage, 1, pageDays)
		return
	}
	first, end := s.first, s.first+len(s.pages)
	if page < first {
		first = max(0, page-len(s.pages))
	} else {
		end = page + 1
	}
	if first == s.first && end-first <= cap(s.pages) {
		s.pages = s.pages[:end-first]
		return
	}
	pages := make([]*dayPage, end-first, end-first+len(s.pages))
	copy(pages[s.first-first:], s.pages)
	s.first, s.pages = first, pages
}

// page returns a page by its number, nil where there is none.
func (s *daySums) page(number int) *dayPage {
	if number < s.first || number >= s.first+len(s.pages) {
		return nil
	}
	return s.pages[number-s.first]
}

// movements lists the days on which the sums of both together move anything.
func (s *daySums) movements(more *daySums) []Movement {
	first, end := reach(s.first, len(s.pages), more.first, len(more.pages))
	movements := make([]Movement, 0, (end-first)*pageDays)
	for number := first; number < end; number++ {
		a, b := s.page(number), more.page(number)
		if a == nil && b == nil {
			continue
		}
		for place := range pageDays {
			var sum Balance
			if a != nil {
				sum = a[place]
			}
			if b != nil {
				sum.Sourced += b[place].Sourced
				sum.Assisted += b[place].Assisted
				sum.Managed += b[place].Managed
			}
			if sum != (Balance{}) {
				movements = append(movements, Movement{On: Date(number*pageDays + place), Balance: sum})
			}
		}
	}
	return movements
}

// monthSums are what changes a book, by month; rows are of the months from the
// first on.
type monthSums struct {
	first int // number of the first row's month
	rows  []monthSum
}

type monthSum struct {
	clients int64
	flows   []monthFlow
}

// monthFlow is a BookChange in one currency.
type monthFlow struct {
	currency                             code
	start, churn, contraction, expansion int64
}

func monthNumber(year, month int) int { return year*12 + month - 1 }

// on returns the sums of a month, to be added to.
func (s *monthSums) on(number int) *monthSum {
	switch {
	case len(s.rows) == 0:
		s.first, s.rows = number, append(s.rows, monthSum{})
	case number < s.first:
		margin := s.first - max(0, number-len(s.rows))
		s.rows = append(make([]monthSum, margin, margin+2*len(s.rows)), s.rows...)
		s.first -= margin
	}
	for number >= s.first+len(s.rows) {
		s.rows = append(s.rows, monthSum{})
	}
	return &s.rows[number-s.first]
}

func (m *monthSum) flow(currency code) *monthFlow {
	for i := range m.flows {
		if m.flows[i].currency == currency {
			return &m.flows[i]
		}
	}
	m.flows = append(m.flows, monthFlow{currency: currency})
	return &m.flows[len(m.flows)-1]
}

// row returns the sums of a month by its number.
func (s *monthSums) row(number int) *monthSum {
	if number < s.first || number >= s.first+len(s.rows) {
		return &monthSum{}
	}
	return &s.rows[number-s.first]
}

// changes lists what the sums of both together change in a book, in order of
// days.
func (s *monthSums) changes(more *monthSums) []BookChange {
	first, end := reach(s.first, len(s.rows), more.first, len(more.rows))
	changes := make([]BookChange, 0, end-first)
	for number := first; number < end; number++ {
		on := civil(number/12, number%12+1, 1)
		from := len(changes)
		rows := [...]*monthSum{s.row(number), more.row(number)}
		for _, row := range rows {
			for i := range row.flows {
				changes = addFlow(changes, from, on, &row.flows[i])
			}
		}
		// Clients have no currency: they count in any one of their month.
		if len(changes) > from {
			changes[from].Clients = rows[0].clients + rows[1].clients
		}
	}
	return changes
}

// addFlow adds a flow to the change of its currency, among those from one on.
func addFlow(changes []BookChange, from int, on Date, flow *monthFlow) []BookChange {
	currency := Currency(flow.currency.String())
	at := from
	for at < len(changes) && changes[at].Currency != currency {
		at++
	}
	if at == len(changes) {
		changes = append(changes, BookChange{On: on, Currency: currency})
	}
	c := &changes[at]
	c.Start += flow.start
	c.Churn += flow.churn
	c.Contraction += flow.contraction
	c.Expansion += flow.expansion
	return changes
}

func (s *foldSums) check() error {
	if s.heavy {
		return overflow("points")
	}
	return nil
}

// reach returns where the first of two runs of numbers, each with so many, begins
// and the last one ends. One without any does not count.
func reach(a, lengthA, b, lengthB int) (first, end int) {
	switch {
	case lengthA == 0:
		return b, b + lengthB
	case lengthB == 0:
		return a, a + lengthA
	}
	return min(a, b), max(a+lengthA, b+lengthB)
}
