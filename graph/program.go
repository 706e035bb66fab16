package graph

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent/batch"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/setting"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/points"
)

// The settings that name the book.
const (
	settingBookName = "book.name"
	settingBookDemo = "book.demo"
)

// programInfo describes a program on the day that answers stand for.
func (r *Resolver) programInfo(key model.ProgramKey) *model.Program {
	p, today := r.programs[key], r.today()
	return &model.Program{Key: key, Today: today, Edition: p.on(today), Editions: p.editions}
}

// bookInfo tells where answers come from and how fresh they are (F25). It
// tells no partner of another: only that, and when, something was recorded.
func (r *Resolver) bookInfo(ctx context.Context) (*model.Book, error) {
	settings, err := r.db.Setting.Query().Where(setting.KeyIn(settingBookName, settingBookDemo)).All(ctx)
	if err != nil {
		return nil, err
	}
	shown := &model.Book{}
	for _, row := range settings {
		switch row.Key {
		case settingBookName:
			shown.Name = orNone(row.Value)
		case settingBookDemo:
			shown.Demo = row.Value == "true"
		}
	}
	ctx = viewer.NewContext(ctx, viewer.System())
	last, err := r.db.Batch.Query().Order(batch.ByRecordedAt(sql.OrderDesc())).Limit(1).All(ctx)
	if err != nil || len(last) == 0 {
		return shown, err
	}
	shown.RecordedAt = &last[0].RecordedAt
	latest, err := r.db.Event.Query().
		Where(event.Current(true), event.Voided(false), event.OnLTE(r.today())).
		Order(event.ByOn(sql.OrderDesc())).Limit(1).Select(event.FieldID, event.FieldOn).All(ctx)
	if err != nil {
		return nil, err
	}
	through := points.Date(0)
	if len(latest) > 0 {
		through = latest[0].On
	}
	shown.DataThrough = orNone(through)
	return shown, nil
}
