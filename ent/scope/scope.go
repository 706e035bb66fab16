// Package scope says which rows of each table a viewer may see, once, as SQL
// predicates. The policies of ent/schema use it for every query, and the
// generated HasX and HasXWith predicates use it for the rows they look at
// through an edge, so that no filter can ask about a row its viewer cannot
// read.
//
// Everything not listed here is denied.
package scope

import (
	"context"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/privacy"

	"github.com/tierboard/tierboard/access/viewer"
)

// rule narrows a selector over its table to what a partner sees.
type rule func(s *sql.Selector, partner string)

// rules holds the rule of every table.
var rules = map[string]rule{
	"partners":      own("id"),
	"employees":     own("partner_id"),
	"clients":       own("partner_id"),
	"postings":      own("partner_id"),
	"points_months": own("partner_id"),
	"book_changes":  own("partner_id"),
	"facts":         own("partner_id"),
	"standings":     own("partner_id"),
	"deals":         own("partner_id"),
	"team_members":  own("partner_id"),
	"activities":    own("partner_id"),
	"client_lists":  own("partner_id"),
	"list_members":  own("partner_id"),
	"saved_reports": own("partner_id"),
	"exports":       own("partner_id"),

	"companies":     ofClients("id"),
	"subscriptions": ofRealClients("company_id"),
	"renewals":      ofRealClients("company_id"),
	"allowances":    ofRealClients("company_id"),
	"usages":        ofRealClients("company_id"),
	"tool_usages":   ofRealClients("company_id"),
	"engagements":   ofRealClients("company_id"),
	"mrr_changes":   ofSubscriptions("subscription_id"),

	"product_lines": everything,
	"products":      everything,
	"settings":      everything,
	"spot_rates":    everything,

	// A partner gets the events of its companies redacted, from the ledger,
	// and never as rows.
	"events":  nil,
	"batches": nil,

	// A partner sees the accruals that are its own, from the book.
	"payments": nil,

	// The program manager's, and the program's own.
	"imports":          nil,
	"editions":         nil,
	"audit_entries":    nil,
	"file_chunks":      nil,
	"idempotency_keys": nil,
	"staged_companies": nil,
}

// own sees the rows whose column holds the viewer's partner.
func own(column string) rule {
	return func(s *sql.Selector, partner string) { s.Where(sql.EQ(s.C(column), partner)) }
}

// ofClients sees the rows whose column holds a company that is a client of the
// viewer's partner. It looks each row's company up, which costs nothing beside
// reading the row, where a list of all clients would be made for every
// statement: a page of fifty took as long as its partner's ten thousand.
func ofClients(column string) rule {
	return func(s *sql.Selector, partner string) {
		s.Where(sql.Exists(clientOf(s, s.C(column), partner)))
	}
}

// ofRealClients is ofClients without the companies that a correction took from
// the partner: its postings and their reversals still name them, but what they
// buy is not for its eyes.
func ofRealClients(column string) rule {
	return func(s *sql.Selector, partner string) {
		s.Where(sql.Exists(realClientOf(s, s.C(column), partner)))
	}
}

// ofSubscriptions sees the rows whose column holds a subscription of such a
// company.
func ofSubscriptions(column string) rule {
	return func(s *sql.Selector, partner string) {
		subscriptions := sql.Dialect(s.Dialect()).Table("subscriptions").As("scope_subscriptions")
		s.Where(sql.Exists(sql.Dialect(s.Dialect()).Select(subscriptions.C("id")).From(subscriptions).Where(sql.And(
			sql.ColumnsEQ(subscriptions.C("id"), s.C(column)),
			sql.Exists(realClientOf(s, subscriptions.C("company_id"), partner)),
		))))
	}
}

// clientOf selects the partner's client that is a row's company.
func clientOf(s *sql.Selector, company, partner string) *sql.Selector {
	clients := sql.Dialect(s.Dialect()).Table("clients").As("scope_clients")
	return sql.Dialect(s.Dialect()).Select(clients.C("company_id")).From(clients).Where(sql.And(
		sql.EQ(clients.C("partner_id"), partner), sql.ColumnsEQ(clients.C("company_id"), company),
	))
}

// realClientOf leaves out the clients that have no first day any more: every
// event that made them clients was voided or corrected.
func realClientOf(s *sql.Selector, company, partner string) *sql.Selector {
	clients := sql.Dialect(s.Dialect()).Table("clients").As("scope_clients")
	return clientOf(s, company, partner).Where(sql.GT(clients.C("since"), 0))
}

// everything is for what is no partner's: the catalogue and the settings.
func everything(*sql.Selector, string) {}

// Reader returns the predicate that narrows reads of a table to what the
// context's viewer sees, or an error wrapping privacy.Deny.
func Reader(ctx context.Context, table string) (func(*sql.Selector), error) {
	asking, ok := viewer.From(ctx)
	if !ok {
		return nil, privacy.Denyf("scope: nobody is asking for %s", table)
	}
	narrow, known := rules[table]
	switch {
	case !known:
		return nil, privacy.Denyf("scope: table %s has no rule", table)
	case asking.SeesAll():
		return func(*sql.Selector) {}, nil
	case asking.Role != viewer.RolePartner || asking.PartnerID == "":
		return nil, privacy.Denyf("scope: role %q may not read %s", asking.Role, table)
	case narrow == nil:
		return nil, privacy.Denyf("scope: a partner may not read %s", table)
	}
	return func(s *sql.Selector) { narrow(s, asking.PartnerID) }, nil
}

// Neighbors narrows the rows of a table that a predicate looks at through an
// edge. Generated code calls it; a denied read fails the whole query.
func Neighbors(s *sql.Selector, table string) {
	narrow, err := Reader(s.Context(), table)
	if err != nil {
		s.AddError(err)
		return
	}
	narrow(s)
}

// Writer returns nil where the context's viewer may write, and an error
// wrapping privacy.Deny otherwise. Only the vendor's program manager and the program
// itself write; a partner's actions reach the ledger as commands, which judge
// them and then write as the program.
func Writer(ctx context.Context, table string) error {
	asking, ok := viewer.From(ctx)
	if !ok {
		return privacy.Denyf("scope: nobody is asking to write %s", table)
	}
	if _, known := rules[table]; !known {
		return privacy.Denyf("scope: table %s has no rule", table)
	}
	if !asking.SeesAll() {
		return privacy.Denyf("scope: role %q may not write %s", asking.Role, table)
	}
	return nil
}
