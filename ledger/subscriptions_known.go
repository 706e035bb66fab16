package ledger

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/points"
)

// KnownSubscription is a product line of a company, from its opening to its
// cancellation, by the events that counted at a moment.
type KnownSubscription struct {
	// Line is the key of the product line.
	Line string
	// OpenedOn is the day of the sale that opened it, ClosedOn that of its
	// cancellation; zero while it is open.
	OpenedOn, ClosedOn points.Date
	// Changes are those of its MRR, oldest first.
	Changes []points.LineChange
}

// KnownSubscriptions replays companies as they were known at a moment, by the
// company's id, in one statement: what the rows of subscriptions hold for now.
// The predicate selects events by their companies; it must keep to those whose
// subscriptions the viewer may see, for events are read as the program itself.
func KnownSubscriptions(ctx context.Context, db *ent.Client, program *points.Program, of func(*sql.Selector), known Known) (map[string][]KnownSubscription, error) {
	rows, err := db.Event.Query().Where(event.CompanyIDNotNil(), of, known.Events()).All(viewer.NewContext(ctx, viewer.System()))
	if err != nil {
		return nil, fmt.Errorf("ledger: read the events of companies: %w", err)
	}
	streams := map[string][]points.Event{}
	for _, row := range rows {
		// Companies go by their ids here: nobody sees their keys.
		streams[*row.CompanyID] = append(streams[*row.CompanyID], engineEvent(row, map[string]string{*row.CompanyID: *row.CompanyID}))
	}
	found := make(map[string][]KnownSubscription, len(streams))
	for company, stream := range streams {
		replayed, err := points.Replay(program, stream)
		if err != nil {
			return nil, fmt.Errorf("ledger: replay %s as known %v: %w", company, known.At, err)
		}
		for _, s := range projectSubscriptions(replayed) {
			found[company] = append(found[company], KnownSubscription{Line: s.line, OpenedOn: s.openedOn, ClosedOn: s.closedOn, Changes: s.changes})
		}
	}
	return found, nil
}
