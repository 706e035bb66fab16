package intake

// RecordKind names what a Book consists of.
type RecordKind string

// The kinds of records, in the order in which they are recorded: each refers
// only to kinds before it (a company also to companies).
const (
	RecordPartner  RecordKind = "partner"
	RecordEmployee RecordKind = "employee"
	RecordLine     RecordKind = "line"
	RecordProduct  RecordKind = "product"
	RecordCompany  RecordKind = "company"
	RecordDeal     RecordKind = "deal"
	RecordRenewal  RecordKind = "renewal"
	RecordFact     RecordKind = "fact"
	RecordEvent    RecordKind = "event"
)

// RecordKinds lists all kinds in that order.
func RecordKinds() []RecordKind {
	return []RecordKind{
		RecordPartner, RecordEmployee, RecordLine, RecordProduct, RecordCompany, RecordDeal, RecordRenewal, RecordFact, RecordEvent,
	}
}
