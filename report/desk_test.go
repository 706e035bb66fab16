package report_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/export"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/report"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// at does something at the desk, in a transaction of its own.
func (w *world) at(t testing.TB, do func(context.Context, report.Desk) error) error {
	t.Helper()
	return w.Store.WithTx(system, func(ctx context.Context, tx *store.Tx) error {
		return do(ctx, report.Desk{Tx: tx, Now: now})
	})
}

func (w *world) list(t testing.TB, name string, clients ...string) *ent.ClientList {
	t.Helper()
	var row *ent.ClientList
	err := w.at(t, func(ctx context.Context, desk report.Desk) error {
		listID, err := desk.CreateList(ctx, w.partner.ID, name, clients)
		if err == nil {
			row, err = desk.Tx.Ent().ClientList.Get(ctx, listID)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return row
}

func refusal(err error) (code points.Code, field string) {
	var refused *points.Error
	if errors.As(err, &refused) {
		return refused.Code, refused.Field
	}
	return "", ""
}

func TestLimitsOfLists(t *testing.T) {
	w := open(t, storetest.Open(t, storetest.SQLite(t)))
	clients := must(report.ClientsOf(w.ctx(), w.source(), report.Query{Kind: report.Clients}))(t)
	list := w.list(t, "some", clients...)
	many := make([]string, report.MostMembers)
	for i := range many {
		many[i] = id.New(id.Clientship)
	}
	for _, c := range []struct {
		name, field string
		code        points.Code
		do          func(context.Context, report.Desk) error
	}{
		{"more clients than a list takes", "clients", points.CodeInvalid, func(ctx context.Context, desk report.Desk) error {
			_, err := desk.AddClients(ctx, list, many)
			return err
		}},
		{"more ids than a command takes", "clients", points.CodeInvalid, func(ctx context.Context, desk report.Desk) error {
			return desk.CheckClients(ctx, w.partner.ID, many[:report.MostIDs+1])
		}},
		{"more ids than a removal takes", "clients", points.CodeInvalid, func(ctx context.Context, desk report.Desk) error {
			_, err := desk.RemoveClients(ctx, list, many[:report.MostIDs+1])
			return err
		}},
		{"a client that is not there", "clients.1", "NOT_FOUND", func(ctx context.Context, desk report.Desk) error {
			return desk.CheckClients(ctx, w.partner.ID, []string{clients[0], many[0]})
		}},
		{"a name that turns the way of writing", "name", points.CodeInvalid, func(ctx context.Context, desk report.Desk) error {
			_, err := desk.CreateList(ctx, w.partner.ID, "abc\u202etxt", nil)
			return err
		}},
		{"a long name", "name", points.CodeInvalid, func(ctx context.Context, desk report.Desk) error {
			return desk.RenameList(ctx, list, fmt.Sprintf("%0101d", 1))
		}},
		{"a list too many", "", points.CodeConflict, func(ctx context.Context, desk report.Desk) error {
			for i := range report.MostLists {
				if _, err := desk.CreateList(ctx, w.partner.ID, fmt.Sprint("list ", i), nil); err != nil {
					return err
				}
			}
			return nil
		}},
		{"a report too many", "", points.CodeConflict, func(ctx context.Context, desk report.Desk) error {
			for i := range report.MostReports + 1 {
				if _, err := desk.Save(ctx, w.partner.ID, fmt.Sprint("report ", i), "", report.Query{Kind: report.Clients}, false); err != nil {
					return err
				}
			}
			return nil
		}},
		{"an export too many", "", points.CodeConflict, func(ctx context.Context, desk report.Desk) error {
			for i := range report.MostKept + 1 {
				exportID, err := desk.Start(ctx, w.partner.ID, fmt.Sprint("export ", i), report.CSV, report.Query{Kind: report.Clients})
				if err != nil {
					return err
				}
				if err := desk.Tx.Ent().Export.UpdateOneID(exportID).SetState(export.StateDone).Exec(ctx); err != nil {
					return err
				}
			}
			return nil
		}},
		{"a long description", "description", points.CodeInvalid, func(ctx context.Context, desk report.Desk) error {
			_, err := desk.Save(ctx, w.partner.ID, "x", fmt.Sprintf("%01001d", 1), report.Query{Kind: report.Clients}, false)
			return err
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if code, field := refusal(w.at(t, c.do)); code != c.code || field != c.field {
				t.Errorf("%s at %q, want %s at %q", code, field, c.code, c.field)
			}
		})
	}
	// What was refused changed nothing.
	if n := must(w.Store.Read().ListMember.Query().Count(system))(t); n != len(clients) {
		t.Errorf("%d members, want %d", n, len(clients))
	}
	if n := must(w.Store.Read().SavedReport.Query().Count(system))(t); n != 0 {
		t.Errorf("%d saved reports", n)
	}
}

// A list of a report's clients has them, each once, and its report shows them.
func TestAListOfAReport(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := open(t, s)
		clients := must(report.ClientsOf(w.ctx(), w.source(), whole()[2]))(t)
		list := w.list(t, "moved", append(clients, clients...)...)
		var shown []string
		q := report.Query{Kind: report.ListMembers, List: &list.ID}
		err := q.Rows(w.ctx(), w.source(), report.Sink{Row: func(row report.Row) error {
			shown = append(shown, row.ClientID)
			return nil
		}})
		if err != nil || len(clients) < 5 || len(shown) != len(clients) {
			t.Errorf("%d clients, %d on the list: %v", len(clients), len(shown), err)
		}
		if err := w.at(t, func(ctx context.Context, desk report.Desk) error { return desk.DeleteList(ctx, list) }); err != nil {
			t.Fatal(err)
		}
		if n := must(s.Read().ListMember.Query().Count(system))(t); n != 0 {
			t.Errorf("%d members of no list", n)
		}
		if code, _ := refusal(q.Rows(w.ctx(), w.source(), report.Sink{Row: func(report.Row) error { return nil }})); code != "NOT_FOUND" {
			t.Error("the clients of no list are shown")
		}
	})
}
