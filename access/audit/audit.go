// Package audit keeps who did what, and when (F34).
package audit

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
)

// Entry is something that was done.
type Entry struct {
	// Partner is the id of the partner it was done for or by (pa_…); "" where
	// it concerns all.
	Partner string
	// Action names what was done, such as clientEndServices.
	Action string
	// Subject is the id of what it was done to; "" where it has none.
	Subject string
	// Detail is what else there is to say: encoded as JSON, nil for nothing. It
	// must not hold secrets.
	Detail any
}

// Note keeps an entry in the transaction of what it tells, under the role of
// who is asking in ctx; it writes as the program itself.
func Note(ctx context.Context, db *ent.Client, at time.Time, e Entry) error {
	asking, _ := viewer.From(ctx)
	detail := ""
	if e.Detail != nil {
		encoded, err := json.Marshal(e.Detail)
		if err != nil {
			return fmt.Errorf("audit: encode the detail of %s: %w", e.Action, err)
		}
		detail = string(encoded)
	}
	return db.AuditEntry.Create().
		SetRecordedAt(at).SetRole(string(asking.Role)).SetPartnerID(e.Partner).
		SetAction(e.Action).SetSubjectID(e.Subject).SetDetail(detail).
		Exec(viewer.NewContext(ctx, viewer.System()))
}
