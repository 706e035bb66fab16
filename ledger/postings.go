package ledger

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// PostingsOrder says what a list of postings is sorted by; the order in which
// they were appended breaks ties.
type PostingsOrder int8

// The orders.
const (
	// ByDay sorts by the effective date.
	ByDay PostingsOrder = iota
	// ByPoints sorts by the signed points.
	ByPoints
)

// PostingsQuery selects postings of one partner (F29).
type PostingsQuery struct {
	PartnerID string
	Known
	// From is the first effective date; zero means all.
	From points.Date
	// Figure keeps to the postings that a figure adds up; "" means all.
	Figure Figure
	// ClientID, Tracks, Kinds and EventKey narrow the list; empty means all.
	ClientID string
	// Unassigned keeps to what belongs to no client.
	Unassigned bool
	// Line keeps to what came of the product line of a key; "" means all.
	Line     string
	Tracks   []points.Track
	Kinds    []points.Kind
	EventKey string
	// Standing leaves out reversals and what they undo.
	Standing bool
	Order    PostingsOrder
}

func (q PostingsQuery) query(db *ent.Client) *ent.PostingQuery {
	query := db.Posting.Query().Where(posting.PartnerID(q.PartnerID)).Where(q.predicates()...)
	if !q.From.IsZero() {
		query.Where(posting.OnGTE(q.From))
	}
	if q.ClientID != "" {
		query.Where(posting.ClientID(q.ClientID))
	}
	if q.Unassigned {
		query.Where(posting.ClientIDIsNil())
	}
	if q.Figure != "" {
		query.Where(q.Figure.narrow)
	}
	if q.Line != "" {
		query.Where(posting.Line(q.Line))
	}
	if len(q.Tracks) > 0 {
		query.Where(posting.TrackIn(q.Tracks...))
	}
	if len(q.Kinds) > 0 {
		query.Where(posting.KindIn(q.Kinds...))
	}
	if q.EventKey != "" {
		query.Where(posting.Event(q.EventKey))
	}
	if q.Standing {
		query.Where(posting.Reverses(""), q.notReversed)
	}
	return query
}

// notReversed keeps to postings without a reversal known by then, which has the
// partner and the day of what it undoes.
func (q PostingsQuery) notReversed(s *sql.Selector) {
	reversal := sql.Table(posting.Table).As("reversal")
	undone := sql.And(
		sql.ColumnsEQ(reversal.C(posting.FieldPartnerID), s.C(posting.FieldPartnerID)),
		sql.ColumnsEQ(reversal.C(posting.FieldOn), s.C(posting.FieldOn)),
		sql.ColumnsEQ(reversal.C(posting.FieldReverses), s.C(posting.FieldID)),
	)
	if !q.At.IsZero() {
		undone = sql.And(undone, sql.LTE(reversal.C(posting.FieldRecordedAt), q.At.UTC()))
	}
	s.Where(sql.NotExists(sql.Select(reversal.C(posting.FieldID)).From(reversal).Where(undone)))
}

// Postings returns a window of the selected postings, in one statement. The
// page's Total is not set: ask Sum.
func Postings(ctx context.Context, db *ent.Client, q PostingsQuery, w keyset.Window) (keyset.Page[*ent.Posting], error) {
	columns := keyset.Columns{Value: posting.FieldOn, Tie: posting.FieldNumber}
	// A key may be forged: PostgreSQL takes no date beyond its column.
	values := func(key keyset.Key) [2]any {
		return [2]any{min(max(key.Number, 0), int64(points.MaxDate)), key.Serial}
	}
	if q.Order == ByPoints {
		columns.Value = posting.FieldPoints
		values = func(key keyset.Key) [2]any { return [2]any{key.Number, key.Serial} }
	}
	found, err := q.query(db).Where(func(s *sql.Selector) { w.Narrow(s, columns, values) }).All(ctx)
	if err != nil {
		return keyset.Page[*ent.Posting]{}, fmt.Errorf("ledger: read postings: %w", err)
	}
	rows := make([]keyset.Row[*ent.Posting], len(found))
	for i, row := range found {
		key := keyset.Key{Number: int64(row.On), Serial: row.Number}
		if q.Order == ByPoints {
			key.Number = int64(row.Points)
		}
		rows[i] = keyset.Row[*ent.Posting]{Key: key, Item: row}
	}
	return keyset.Turn(rows, w), nil
}

// Source is what a viewer may know of the event that a posting comes from.
type Source struct {
	ID   string
	Kind points.EventKind
	On   points.Date
	// Key is the event's key in its source; nil for partners, to whom it could
	// tell of others.
	Key *string

	recordedAt time.Time
}

// Revisions are those of one event that say something, lowest first.
type Revisions []Source

// Of returns the revision that a posting comes from: the highest known when it
// was recorded, and for a reversal the highest known before. A later one may
// tell of somebody else's sale.
func (r Revisions) Of(p *ent.Posting) (Source, bool) {
	for _, source := range slices.Backward(r) {
		if source.recordedAt.Before(p.RecordedAt) || p.Reverses == "" && source.recordedAt.Equal(p.RecordedAt) {
			return source, true
		}
	}
	return Source{}, false
}

// Sources returns the events with the given keys. Partners do not read events
// as rows: the caller must have read the keys from postings that the viewer
// sees.
func Sources(ctx context.Context, db *ent.Client, keys []string) (map[string]Revisions, error) {
	asking, _ := viewer.From(ctx)
	found, err := db.Event.Query().
		Where(event.KeyIn(keys...), event.Voided(false)).Order(event.ByRevision()).
		All(viewer.NewContext(ctx, viewer.System()))
	if err != nil {
		return nil, fmt.Errorf("ledger: read source events: %w", err)
	}
	sources := make(map[string]Revisions, len(found))
	for _, row := range found {
		source := Source{ID: row.ID, Kind: row.Kind, On: row.On, recordedAt: row.RecordedAt}
		if asking.SeesAll() {
			source.Key = &row.Key
		}
		sources[row.Key] = append(sources[row.Key], source)
	}
	return sources, nil
}

// EventKey returns the key of the event with an id, for selecting postings by
// it; "" where there is none. Whether the viewer may know of the event shows in
// the postings it selects.
func EventKey(ctx context.Context, db *ent.Client, id string) (string, error) {
	keys, err := db.Event.Query().Where(event.ID(strings.TrimSpace(id))).Limit(1).
		Select(event.FieldKey).Strings(viewer.NewContext(ctx, viewer.System()))
	if err != nil || len(keys) == 0 {
		return "", err
	}
	return keys[0], nil
}
