package ledger

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/company"
)

// Finding is the first row that does not say what it should.
type Finding struct {
	// Table and ID name the row; ID is "" for a row that is missing.
	Table, ID string
	// Message says what is wrong, with what it says and should say.
	Message string
}

// String returns the finding in a line.
func (f *Finding) String() string {
	if f.ID == "" {
		return f.Table + ": " + f.Message
	}
	return f.Table + " " + f.ID + ": " + f.Message
}

// Verification says how much was compared and what was found.
type Verification struct {
	Companies, Events, Postings, Months, Clients, BookChanges, Subscriptions, Snapshots int
	// Finding is the first row that differs, nil where all agree.
	Finding *Finding
}

// companiesAtOnce bounds the memory of a verification.
const companiesAtOnce = 200

// Verify proves that the balances are the sums of postings, that the postings
// that stand are those of a fresh replay of the events, and that every
// projection and snapshot follows from them. It stops at the first row that
// differs and names it. It reads as the program itself.
func (l *Ledger) Verify(ctx context.Context, client *ent.Client) (Verification, error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	v := &verification{ledger: l, client: client}
	err := v.run(ctx)
	return v.counts, err
}

type verification struct {
	ledger *Ledger
	client *ent.Client
	counts Verification
}

func (v *verification) run(ctx context.Context) error {
	if err := v.companies(ctx, nil, true); err != nil || v.found() {
		return err
	}
	ids, err := v.client.Company.Query().Order(company.ByKey()).IDs(ctx)
	if err != nil {
		return err
	}
	for len(ids) > 0 {
		n := min(len(ids), companiesAtOnce)
		if err := v.companies(ctx, ids[:n], false); err != nil || v.found() {
			return err
		}
		ids = ids[n:]
	}
	return v.snapshots(ctx)
}

func (v *verification) found() bool { return v.counts.Finding != nil }

func (v *verification) find(table, id, format string, values ...any) {
	v.counts.Finding = &Finding{Table: table, ID: id, Message: fmt.Sprintf(format, values...)}
}
