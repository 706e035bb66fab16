package points

// Country is an ISO 3166-1 alpha-2 code in capitals, such as "DE".
type Country string

// Valid reports whether the country has the form of a code: two capitals.
func (c Country) Valid() bool { return capitals(string(c), 2) }

// DealType says who brought a sale: the partner itself or the vendor with the
// partner's help. It is the track of the lot the sale makes.
type DealType string

// The deal types.
const (
	DealSourced  DealType = "sourced"
	DealAssisted DealType = "assisted"
)

// Values lists the deal types, for generated code.
func (DealType) Values() []string { return []string{string(DealSourced), string(DealAssisted)} }

// Valid reports whether d is one of the deal types.
func (d DealType) Valid() bool { return d == DealSourced || d == DealAssisted }

// Track is one of the three sums a partner's points are kept in. Sold points
// are sourced plus assisted; total points are sold plus managed.
type Track string

// The tracks.
const (
	TrackSourced  Track = "sourced"
	TrackAssisted Track = "assisted"
	TrackManaged  Track = "managed"
)

// Values lists the tracks, for generated code.
func (Track) Values() []string {
	return []string{string(TrackSourced), string(TrackAssisted), string(TrackManaged)}
}

// Valid reports whether t is one of the tracks.
func (t Track) Valid() bool { return t == TrackSourced || t == TrackAssisted || t == TrackManaged }

// Sold reports whether the track counts as sold points.
func (t Track) Sold() bool { return t == TrackSourced || t == TrackAssisted }

// Kind says why points moved (docs/rules.md, sections 4, 5 and 7).
type Kind string

// The kinds of a posting.
const (
	KindNew        Kind = "new"
	KindIncreased  Kind = "increased"
	KindDecreased  Kind = "decreased"
	KindExpired    Kind = "expired"
	KindChurned    Kind = "churned"
	KindSplit      Kind = "split"
	KindEnded      Kind = "ended"
	KindRepriced   Kind = "repriced"
	KindAdjustment Kind = "adjustment"
)

// Values lists the kinds, for generated code.
func (Kind) Values() []string {
	return []string{
		string(KindNew), string(KindIncreased), string(KindDecreased), string(KindExpired), string(KindChurned),
		string(KindSplit), string(KindEnded), string(KindRepriced), string(KindAdjustment),
	}
}

// EventKind names what happened to a client company (docs/rules.md, section 3).
type EventKind string

// The kinds of an event.
const (
	EventCompany        EventKind = "company"
	EventCountryChanged EventKind = "country_changed"
	EventLineSold       EventKind = "line_sold"
	EventLineChanged    EventKind = "line_changed"
	EventLineCancelled  EventKind = "line_cancelled"
	EventManagerAdded   EventKind = "manager_added"
	EventManagerRemoved EventKind = "manager_removed"
	EventAdjustment     EventKind = "adjustment"
)

// Values lists the event kinds, for generated code.
func (EventKind) Values() []string {
	return []string{
		string(EventCompany), string(EventCountryChanged), string(EventLineSold), string(EventLineChanged),
		string(EventLineCancelled), string(EventManagerAdded), string(EventManagerRemoved), string(EventAdjustment),
	}
}

// DefaultSeq is the order within the day of an event whose source gives none:
// company 0, country_changed 1, line events 2, manager events 3,
// adjustments 4. It is -1 for an unknown kind.
func (k EventKind) DefaultSeq() int32 {
	switch k {
	case EventCompany:
		return 0
	case EventCountryChanged:
		return 1
	case EventLineSold, EventLineChanged, EventLineCancelled:
		return 2
	case EventManagerAdded, EventManagerRemoved:
		return 3
	case EventAdjustment:
		return 4
	}
	return -1
}

func capitals(text string, n int) bool {
	if len(text) != n {
		return false
	}
	for i := 0; i < n; i++ {
		if text[i] < 'A' || text[i] > 'Z' {
			return false
		}
	}
	return true
}
