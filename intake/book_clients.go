package intake

import "github.com/tierboard/tierboard/points"

// Renewal is the next term of a client's line (F5, F14, F16).
type Renewal struct {
	Key, Company, Line string
	// StartsOn is the first day of the renewal subscription.
	StartsOn points.Date
	// MRR is the renewal subscription's.
	MRR points.Money
	// Manager is the vendor's renewal manager.
	Manager string
	// Decision is "" where the source tells none. It is taken while the renewal
	// on record is undecided: one that was made stays.
	Decision RenewalDecision
	// DecidedOn is the day of a decision, zero without one.
	DecidedOn points.Date
}

// RenewalDecision is what was decided about a renewal.
type RenewalDecision string

// The decisions.
const (
	DecisionUndecided RenewalDecision = "undecided"
	DecisionRenew     RenewalDecision = "renew"
	DecisionChange    RenewalDecision = "change"
	DecisionCancel    RenewalDecision = "cancel"
)

// Client says something of a partner's relationship with a company, which the
// events of the company make.
type Client struct {
	Partner, Company string
	// CommunicationOwner is taken while the client on record has none of its
	// own.
	CommunicationOwner CommunicationOwner
}

// TeamMember is one of the vendor's people for a partner (F28).
type TeamMember struct {
	Key, Partner, Name, Email string
	Role                      TeamRole
	// Description says how the person helps; "": as the role says.
	Description string
	// Since and Until, the last day, are zero where it has no such bound.
	Since, Until points.Date
}

// TeamRole is what one of the vendor's people is to a partner.
type TeamRole string

// The roles.
const (
	RolePartnerDevelopmentManager TeamRole = "partner_development_manager"
	RoleChannelAccountManager     TeamRole = "channel_account_manager"
	RoleChannelConsultant         TeamRole = "channel_consultant"
)

// Activity is something a partner's employee did for a client company (F14).
type Activity struct {
	Key, Partner, Employee, Company string
	Kind                            ActivityKind
	On                              points.Date
}

// ActivityKind is what was done.
type ActivityKind string

// The kinds of activities.
const (
	ActivityEmail   ActivityKind = "email"
	ActivityCall    ActivityKind = "call"
	ActivityMeeting ActivityKind = "meeting"
	ActivityNote    ActivityKind = "note"
	ActivityTask    ActivityKind = "task"
	ActivityOther   ActivityKind = "other"
)

// Payment is what a company paid for a line on a day, net of tax (F13). It is
// never changed once it is on record.
type Payment struct {
	Key, Company, Line string
	On                 points.Date
	// Amount is negative for a refund.
	Amount points.Money
}
