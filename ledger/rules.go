package ledger

import (
	"context"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/setting"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// settingRules is the setting that names the rules a database is kept by: the
// id of the edition that came into effect last (ed_…). Without it they are the
// editions that ship.
const settingRules = "ledger.rules"

// NewUnder returns the ledger of a program whose rules a database knows by a
// name, which Rules returns. New is NewUnder for the editions that ship.
func NewUnder(program *points.Program, name string) *Ledger {
	l := &Ledger{}
	l.rules.Store(&rules{program, name})
	return l
}

// Name returns the name of the ledger's rules in its database.
func (l *Ledger) Name() string { return l.rules.Load().name }

// Follow makes the ledger go by the rules of another from now on.
func (l *Ledger) Follow(other *Ledger) { l.rules.Store(other.rules.Load()) }

// Frozen returns a ledger that goes by the rules of this moment, whatever comes:
// what takes several steps goes by one set of rules throughout.
func (l *Ledger) Frozen() *Ledger {
	frozen := &Ledger{}
	frozen.Follow(l)
	return frozen
}

// Rules returns the name of the rules that a database is kept by: "" for the
// editions that ship.
func Rules(ctx context.Context, db *ent.Client) (string, error) {
	row, err := db.Setting.Query().Where(setting.Key(settingRules)).Only(viewer.NewContext(ctx, viewer.System()))
	if ent.IsNotFound(err) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	return row.Value, nil
}

// Adopt makes the ledger's rules those of the database, in the transaction that
// replays it under them.
func (l *Ledger) Adopt(ctx context.Context, tx *store.Tx) error {
	return tx.Ent().Setting.Create().SetKey(settingRules).SetValue(l.Name()).
		OnConflictColumns(setting.FieldKey).UpdateValue().Exec(viewer.NewContext(ctx, viewer.System()))
}

// inForce refuses to write by rules that are those of the database no more:
// another server has brought an edition into effect since this one read them.
func (l *Ledger) inForce(ctx context.Context, tx *store.Tx) error {
	now, err := Rules(ctx, tx.Ent())
	if err != nil || now == l.Name() {
		return err
	}
	return &points.Error{
		Code: points.CodeConflict, Field: "edition",
		Message: "a new edition has just come into effect: send the request again",
	}
}
