package report

import (
	"context"
	"fmt"
	"slices"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientlist"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/ent/listmember"
)

// errEnough ends the reading of a report once enough is known.
var errEnough = fmt.Errorf("report: enough rows")

// ClientsOf returns the clients that a report's rows are about, each once, in
// the order of the rows: at most MostMembers.
func ClientsOf(ctx context.Context, src Source, q Query) ([]string, error) {
	if !q.NamesClients() {
		return nil, invalid("kind", "the rows of this kind of report are not about clients: a list takes clients")
	}
	seen := map[string]bool{}
	var ids []string
	err := q.Rows(ctx, src, Sink{Row: func(row Row) error {
		if row.ClientID == "" || seen[row.ClientID] {
			return nil
		}
		if len(ids) == MostMembers {
			return tooMany("")
		}
		seen[row.ClientID] = true
		ids = append(ids, row.ClientID)
		return nil
	}})
	return ids, err
}

func tooMany(field string) error {
	return invalid(field, fmt.Sprintf("a list has at most %d clients: choose fewer", MostMembers))
}

// CheckClients refuses ids that are not those of the partner's clients, with
// the place of the first that is not: clients.3.
func (d Desk) CheckClients(ctx context.Context, partnerID string, clientIDs []string) error {
	if len(clientIDs) > MostIDs {
		return invalid("clients", fmt.Sprintf("%d clients are too many: send at most %d at a time, or a report that names them", len(clientIDs), MostIDs))
	}
	known, err := d.Tx.Ent().Clientship.Query().
		Where(clientship.PartnerID(partnerID), clientship.SinceGT(0), clientship.IDIn(wellFormed(clientIDs)...)).IDs(ctx)
	if err != nil {
		return fmt.Errorf("report: read clients: %w", err)
	}
	slices.Sort(known)
	for i, clientID := range clientIDs {
		if _, found := slices.BinarySearch(known, clientID); !found {
			return absent(fmt.Sprintf("clients.%d", i), "client", clientID)
		}
	}
	return nil
}

// wellFormed leaves out what is no id: databases differ in the texts that they
// take.
func wellFormed(ids []string) []string {
	return slices.DeleteFunc(slices.Clone(ids), func(one string) bool { return id.Of(one) != id.Clientship })
}

// CreateList makes a list of a partner's clients and returns its id. CONFLICT
// where the partner has one of the name.
func (d Desk) CreateList(ctx context.Context, partnerID, name string, clientIDs []string) (string, error) {
	name, err := d.listName(ctx, partnerID, "", name)
	if err != nil {
		return "", err
	}
	n, err := d.Tx.Ent().ClientList.Query().Where(clientlist.PartnerID(partnerID)).Count(ctx)
	if err != nil {
		return "", err
	}
	if n >= MostLists {
		return "", conflict("", fmt.Sprintf("a partner has at most %d lists: delete one first", MostLists))
	}
	row, err := d.Tx.Ent().ClientList.Create().SetPartnerID(partnerID).SetName(name).SetRecordedAt(d.Now).Save(ctx)
	if err != nil {
		return "", fmt.Errorf("report: make a list: %w", err)
	}
	_, err = d.AddClients(ctx, row, clientIDs)
	return row.ID, err
}

// AddClients puts clients on a list, those that are not on it yet, and returns
// how many these are.
func (d Desk) AddClients(ctx context.Context, list *ent.ClientList, clientIDs []string) (int, error) {
	members, err := d.Tx.Ent().ListMember.Query().Where(listmember.ListID(list.ID)).
		Select(listmember.FieldClientID).Strings(ctx)
	if err != nil {
		return 0, fmt.Errorf("report: read the members of a list: %w", err)
	}
	on := make(map[string]bool, len(members))
	for _, clientID := range members {
		on[clientID] = true
	}
	var rows [][]any
	for _, clientID := range clientIDs {
		if !on[clientID] {
			on[clientID] = true
			rows = append(rows, []any{id.New(id.ListMember), list.PartnerID, d.Now, list.ID, clientID})
		}
	}
	if len(on) > MostMembers {
		return 0, tooMany("clients")
	}
	return len(rows), d.Tx.BulkInsert(ctx, listmember.Table, []string{
		listmember.FieldID, listmember.FieldPartnerID, listmember.FieldRecordedAt, listmember.FieldListID, listmember.FieldClientID,
	}, rows)
}

// RemoveClients takes clients off a list and returns how many were on it.
func (d Desk) RemoveClients(ctx context.Context, list *ent.ClientList, clientIDs []string) (int, error) {
	if len(clientIDs) > MostIDs {
		return 0, invalid("clients", fmt.Sprintf("%d clients are too many: send at most %d at a time", len(clientIDs), MostIDs))
	}
	n, err := d.Tx.Ent().ListMember.Delete().
		Where(listmember.ListID(list.ID), listmember.ClientIDIn(wellFormed(clientIDs)...)).Exec(ctx)
	if err != nil {
		return 0, fmt.Errorf("report: remove clients from a list: %w", err)
	}
	return n, nil
}

// RenameList gives a list another name. CONFLICT where the partner has one of
// the name.
func (d Desk) RenameList(ctx context.Context, list *ent.ClientList, name string) error {
	name, err := d.listName(ctx, list.PartnerID, list.ID, name)
	if err != nil {
		return err
	}
	return d.Tx.Ent().ClientList.UpdateOneID(list.ID).SetName(name).Exec(ctx)
}

// DeleteList removes a list; its clients stay clients.
func (d Desk) DeleteList(ctx context.Context, list *ent.ClientList) error {
	if _, err := d.Tx.Ent().ListMember.Delete().Where(listmember.ListID(list.ID)).Exec(ctx); err != nil {
		return fmt.Errorf("report: empty a list: %w", err)
	}
	return d.Tx.Ent().ClientList.DeleteOneID(list.ID).Exec(ctx)
}

// listName reads the name of a list of a partner, which no other may have.
func (d Desk) listName(ctx context.Context, partnerID, itself, name string) (string, error) {
	name, err := cleanName("name", name)
	if err != nil {
		return "", err
	}
	taken, err := d.Tx.Ent().ClientList.Query().
		Where(clientlist.PartnerID(partnerID), clientlist.Name(name), clientlist.IDNEQ(itself)).Exist(ctx)
	if err == nil && taken {
		err = conflict("name", fmt.Sprintf("there is a list %q already: choose another name, or add to that list", name))
	}
	return name, err
}
