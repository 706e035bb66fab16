package book

import (
	"entgo.io/ent/dialect/sql"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/predicate"
	"github.com/tierboard/tierboard/ent/scope"
)

// companies selects companies in any table that has a column of their ids. All
// is read by it in one go: what is asked of a page's companies by their ids, and
// what is asked of all companies of a partner without naming them.
type companies func(s *sql.Selector, column string)

// companiesIn are companies by id.
func companiesIn(ids []string) companies {
	return func(s *sql.Selector, column string) { s.Where(sql.In(s.C(column), anys(ids)...)) }
}

// clientsCompanies are the companies of clients. Databases begin with the
// clients and look up what is asked of their companies, where with ent's
// predicates of edges SQLite would look at each row of the table.
func clientsCompanies(of ...predicate.Clientship) companies {
	return func(s *sql.Selector, column string) {
		clients := sql.Dialect(s.Dialect()).Table(clientship.Table)
		found := sql.Dialect(s.Dialect()).Select(clients.C(clientship.FieldCompanyID)).From(clients).WithContext(s.Context())
		scope.Neighbors(found, clientship.Table)
		for _, narrow := range of {
			narrow(found)
		}
		if err := found.Err(); err != nil {
			s.AddError(err)
		}
		s.Where(sql.In(s.C(column), found))
	}
}

// ofPartner are the companies that are or were a partner's clients.
func ofPartner(partner *ent.Partner) companies {
	return clientsCompanies(clientship.PartnerID(partner.ID))
}

// in returns the predicate that keeps rows to the companies in a column.
func (of companies) in(column string) func(*sql.Selector) {
	return func(s *sql.Selector) { of(s, column) }
}
