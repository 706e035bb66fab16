package points

// act is an event in the form in which it is replayed: names are numbers of a
// company's own, so that a book of many events is small and its replay compares
// no text.
type act struct {
	// amount is the MRR in minor units, or the points of an adjustment.
	amount int64
	on     Date
	until  Date
	// line and partner are numbers of the company's names; partner is the one
	// that sold, manages or is adjusted, nobody where nobody sold.
	line, partner int32
	// event is the number of the event that the act was; what is made up has a
	// number below zero.
	event    int32
	currency code
	country  code
	kind     actKind
	deal     dealCode
	track    trackCode
}

const nobody int32 = -1

// actKind is an EventKind. An event whose fields are wrong is an actInvalid, so
// that what comes before it in the stream is judged before it; actChurn ends
// all open lines, which only a hypothesis does.
type actKind uint8

const (
	actInvalid actKind = iota
	actCompany
	actCountryChanged
	actLineSold
	actLineChanged
	actLineCancelled
	actManagerAdded
	actManagerRemoved
	actAdjustment
	actChurn
)

func actKindOf(kind EventKind) actKind {
	switch kind {
	case EventCompany:
		return actCompany
	case EventCountryChanged:
		return actCountryChanged
	case EventLineSold:
		return actLineSold
	case EventLineChanged:
		return actLineChanged
	case EventLineCancelled:
		return actLineCancelled
	case EventManagerAdded:
		return actManagerAdded
	case EventManagerRemoved:
		return actManagerRemoved
	case EventAdjustment:
		return actAdjustment
	}
	return actInvalid
}

// dealCode is a DealType; 0 is none.
type dealCode uint8

const (
	dealSourced dealCode = iota + 1
	dealAssisted
)

var deals = [...]DealType{"", DealSourced, DealAssisted}

func dealCodeOf(deal DealType) dealCode {
	switch deal {
	case DealSourced:
		return dealSourced
	case DealAssisted:
		return dealAssisted
	}
	return 0
}

// trackCode is a Track; sold tracks have the number of their deal type.
type trackCode uint8

const (
	trackSourced = trackCode(dealSourced)
	trackManaged = trackCode(dealAssisted) + 1
)

func trackCodeOf(track Track) trackCode {
	switch track {
	case TrackSourced:
		return trackSourced
	case TrackManaged:
		return trackManaged
	}
	return trackCode(dealAssisted)
}

// companyNames numbers the product lines and partners of a company in the order
// of their names, so that nothing depends on the order in which a source tells
// them.
type companyNames struct{ lines, partners names }

// acts appends a company's events, in their order, as acts with the numbers of
// n, which is made anew.
func (n *companyNames) acts(to []act, events []*Event) []act {
	n.lines.reset()
	n.partners.reset()
	from := len(to)
	for i, e := range events {
		a := act{on: e.On, event: int32(i), line: nobody, partner: nobody}
		if e.check() != nil {
			to = append(to, a)
			break
		}
		a.kind = actKindOf(e.Kind)
		switch a.kind {
		case actCompany, actCountryChanged:
			a.country = codeOf(string(e.Country))
		case actLineSold, actLineChanged:
			a.line, a.amount, a.currency = n.lines.put(e.Line), e.MRR, codeOf(string(e.Currency))
			a.deal = dealCodeOf(e.DealType)
			if e.Seller != "" {
				a.partner = n.partners.put(e.Seller)
			}
		case actLineCancelled:
			a.line = n.lines.put(e.Line)
		case actManagerAdded, actManagerRemoved:
			a.partner = n.partners.put(e.Partner)
		case actAdjustment:
			a.partner, a.amount, a.until, a.track = n.partners.put(e.Partner), int64(e.Points), e.Until, trackCodeOf(e.Track)
		}
		to = append(to, a)
	}
	n.lines.rank()
	n.partners.rank()
	for i := from; i < len(to); i++ {
		to[i].line, to[i].partner = n.lines.ranked(to[i].line), n.partners.ranked(to[i].partner)
	}
	return to
}

// names is a set of names: while it grows they are numbered as they come,
// afterwards in their order.
type names struct {
	// sorted are the names in their order, came the numbers they came with.
	sorted []string
	came   []int32
	// ranks are the places in sorted by the numbers that names came with.
	ranks []int32
	last  string
	at    int32
}

func (n *names) reset() {
	n.sorted, n.came, n.last, n.at = n.sorted[:0], n.came[:0], "", nobody
}

// find returns the place of a name, or the one that it would have.
func (n *names) find(name string) (int, bool) {
	low, high := 0, len(n.sorted)
	for low < high {
		middle := int(uint(low+high) >> 1)
		if n.sorted[middle] < name {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < len(n.sorted) && n.sorted[low] == name
}

// put returns the number that a name came with; no name is empty.
func (n *names) put(name string) int32 {
	if name == n.last {
		return n.at
	}
	place, found := n.find(name)
	if !found {
		n.sorted = append(n.sorted, "")
		n.came = append(n.came, 0)
		copy(n.sorted[place+1:], n.sorted[place:])
		copy(n.came[place+1:], n.came[place:])
		n.sorted[place], n.came[place] = name, int32(len(n.sorted)-1)
	}
	n.last, n.at = name, n.came[place]
	return n.at
}

func (n *names) rank() {
	n.ranks = n.ranks[:0]
	for range n.came {
		n.ranks = append(n.ranks, 0)
	}
	for place, number := range n.came {
		n.ranks[number] = int32(place)
	}
}

func (n *names) ranked(number int32) int32 {
	if number == nobody {
		return nobody
	}
	return n.ranks[number]
}
