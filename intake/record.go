package intake

// RecordKind names what a Book consists of.
type RecordKind string

// The kinds of records, in the order in which they are listed: each refers only
// to kinds before it (a company also to companies).
const (
	RecordPartner    RecordKind = "partner"
	RecordEmployee   RecordKind = "employee"
	RecordTeamMember RecordKind = "team_member"
	RecordLine       RecordKind = "line"
	RecordProduct    RecordKind = "product"
	RecordCompany    RecordKind = "company"
	RecordDeal       RecordKind = "deal"
	RecordActivity   RecordKind = "activity"
	RecordPayment    RecordKind = "payment"
	RecordRenewal    RecordKind = "renewal"
	RecordClient     RecordKind = "client"
	RecordAllowance  RecordKind = "allowance"
	RecordUsage      RecordKind = "usage"
	RecordToolUsage  RecordKind = "tool_usage"
	RecordEngagement RecordKind = "engagement"
	RecordSpotRate   RecordKind = "spot_rate"
	RecordFact       RecordKind = "fact"
	RecordEvent      RecordKind = "event"
)

// RecordKinds lists all kinds in that order.
func RecordKinds() []RecordKind {
	return []RecordKind{
		RecordPartner, RecordEmployee, RecordTeamMember, RecordLine, RecordProduct, RecordCompany, RecordDeal, RecordActivity,
		RecordPayment, RecordRenewal, RecordClient, RecordAllowance, RecordUsage, RecordToolUsage, RecordEngagement, RecordSpotRate,
		RecordFact, RecordEvent,
	}
}
