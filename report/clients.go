package report

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientlist"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/listmember"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// atOnce is how many rows are read at a time.
const atOnce = 1000

var clientColumns = []Column{
	{"company", "Company", Text},
	{"domain", "Domain", Text},
	{"country", "Country", Text},
	{"market", "Market", Text},
	{"relationship", "Relationship", Text},
	{"client_since", "Client since", Day},
	{"products", "Products", Text},
	{"mrr_usd", "MRR (US$)", Amount},
	{"sold_points", "Sold points", PointsOf},
	{"managed_points", "Managed points", PointsOf},
	{"total_points", "Total points", PointsOf},
	{"renewal_on", "Next renewal", Day},
	{"renewal_mrr", "Renewal MRR", Amount},
	{"renewal_currency", "Renewal currency", Text},
}

func eachClient(ctx context.Context, src Source, q Query, to Sink) error {
	filter := book.ClientsFilter{Search: q.search(), Relationships: q.Relationship}
	if q.ClientFilter != nil {
		filter = *q.ClientFilter
	}
	order := q.ClientOrder.or(Order{By: byName})
	page, err := src.book().Clients(ctx, book.ClientsQuery{
		Partner: src.Partner, Known: q.known(src.Today), ClientsFilter: filter, Order: clientOrders[order.By],
	}, order.window())
	if err != nil {
		return err
	}
	return writeClients(ctx, src, q.known(src.Today), page.Items(), to)
}

// eachMember reads the clients of a list, whatever they are to the partner on
// the day.
func eachMember(ctx context.Context, src Source, q Query, to Sink) error {
	known, err := src.DB.ClientList.Query().Where(clientlist.ID(*q.List), clientlist.PartnerID(src.Partner.ID)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("report: read a list: %w", err)
	}
	if !known {
		return absent("list", "list", *q.List)
	}
	found, err := src.DB.Clientship.Query().
		Where(clientship.SinceGT(0), func(s *sql.Selector) {
			members := sql.Dialect(s.Dialect()).Table(listmember.Table)
			s.Where(sql.In(s.C(clientship.FieldID), sql.Dialect(s.Dialect()).Select(members.C(listmember.FieldClientID)).From(members).
				Where(sql.EQ(members.C(listmember.FieldListID), *q.List))))
		}).All(ctx)
	if err != nil {
		return fmt.Errorf("report: read the clients of a list: %w", err)
	}
	order := q.MemberOrder.or(Order{By: byName})
	added := map[string]int64{}
	if memberOrders[order.By] {
		if added, err = whenAdded(ctx, src.DB, *q.List); err != nil {
			return err
		}
	}
	rows := make([]keyset.Row[*book.Client], len(found))
	for i, client := range found {
		rows[i] = keyset.Row[*book.Client]{Key: keyset.Named(client.Name, client.ID), Item: &book.Client{Clientship: client, Known: q.known(src.Today)}}
		if memberOrders[order.By] {
			rows[i].Key = keyset.Key{Number: added[client.ID], ID: client.ID}
		}
	}
	page := keyset.Cut(rows, order.window())
	return writeClients(ctx, src, q.known(src.Today), page.Items(), to)
}

// whenAdded are the moments at which the clients of a list were put on it.
func whenAdded(ctx context.Context, db *ent.Client, listID string) (map[string]int64, error) {
	members, err := db.ListMember.Query().Where(listmember.ListID(listID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("report: read the members of a list: %w", err)
	}
	added := make(map[string]int64, len(members))
	for _, member := range members {
		added[member.ClientID] = member.RecordedAt.UnixMicro()
	}
	return added, nil
}

func sortByName(rows []*ent.Clientship) {
	slices.SortFunc(rows, func(a, b *ent.Clientship) int {
		return keyset.Compare(keyset.Named(a.Name, a.ID), keyset.Named(b.Name, b.ID))
	})
}

func writeClients(ctx context.Context, src Source, known ledger.Known, clients []*book.Client, to Sink) error {
	to.total(len(clients))
	for page := range slices.Chunk(clients, src.pageSize()) {
		written, err := describe(ctx, src, known, page)
		if err != nil {
			return err
		}
		for _, row := range written {
			if err := to.Row(row); err != nil {
				return err
			}
		}
	}
	return nil
}

// describe makes the rows of some clients, in a number of statements that does
// not depend on how many they are.
func describe(ctx context.Context, src Source, known ledger.Known, clients []*book.Client) ([]Row, error) {
	b, on := src.book(), known.On
	ids, companyIDs, rows := make([]string, len(clients)), make([]string, len(clients)), make([]*ent.Clientship, len(clients))
	for i, client := range clients {
		ids[i], companyIDs[i], rows[i] = client.ID, client.CompanyID, client.Clientship
	}
	companies, err := companiesOf(ctx, src, companyIDs, known)
	if err != nil {
		return nil, err
	}
	sinces, err := b.Sinces(ctx, rows, known)
	if err != nil {
		return nil, err
	}
	relationships, err := b.Relationships(ctx, rows, known)
	if err != nil {
		return nil, err
	}
	subscriptions, err := b.Subscriptions(ctx, companyIDs, known)
	if err != nil {
		return nil, err
	}
	balances, err := ledger.ClientBalances(ctx, src.DB, src.Partner.ID, ids, known)
	if err != nil {
		return nil, err
	}
	renewals, err := b.Renewals(ctx, companyIDs, known)
	if err != nil {
		return nil, err
	}
	written := make([]Row, len(clients))
	for i, client := range clients {
		amounts, err := book.MRR(subscriptions[client.CompanyID])
		if err != nil {
			return nil, err
		}
		mrr, err := b.InUSD(amounts, on)
		if err != nil {
			return nil, err
		}
		balance := balances[client.ID].Balance
		sold, total, err := sums(balance)
		if err != nil {
			return nil, err
		}
		renewalOn, renewalMRR, renewalCurrency := "", "", ""
		if next := renewals[client.CompanyID]; next != nil {
			renewalOn = next.StartsOn.String()
			renewalMRR, renewalCurrency = amountIn(next.Mrr, next.Currency)
		}
		of := companies[client.CompanyID]
		written[i] = Row{ClientID: client.ID, Cells: []string{
			client.Name, domainOf(of), countryOf(of), string(b.Market(of, on)), string(relationships[client.Clientship]), sinces[client.Clientship].String(),
			products(subscriptions[client.CompanyID]), mrr.String(),
			sold.String(), balance.Managed.String(), total.String(),
			renewalOn, renewalMRR, renewalCurrency,
		}}
	}
	return written, nil
}

// sums are the sold and the total points of a balance.
func sums(balance points.Balance) (sold, total points.Points, err error) {
	if sold, err = balance.Sourced.Add(balance.Assisted); err != nil {
		return 0, 0, err
	}
	total, err = sold.Add(balance.Managed)
	return sold, total, err
}

// products are the names of the lines that are open.
func products(subscriptions []*book.Subscription) string {
	var names []string
	for _, s := range subscriptions {
		if s.Open() && s.Edges.Line != nil {
			names = append(names, s.Edges.Line.Name)
		}
	}
	return strings.Join(names, "; ")
}

// companiesOf reads companies by id, in their countries as known.
func companiesOf(ctx context.Context, src Source, ids []string, known ledger.Known) (map[string]*ent.Company, error) {
	rows, err := src.DB.Company.Query().Where(company.IDIn(ids...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("report: read companies: %w", err)
	}
	if err := src.book().SetCountries(ctx, rows, known); err != nil {
		return nil, err
	}
	byID := make(map[string]*ent.Company, len(rows))
	for _, row := range rows {
		byID[row.ID] = row
	}
	return byID, nil
}

func domainOf(of *ent.Company) string {
	if of == nil {
		return ""
	}
	return of.Domain
}

func countryOf(of *ent.Company) string {
	if of == nil {
		return ""
	}
	return string(of.Country)
}
