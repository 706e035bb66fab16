// Package intake brings data in. Every source (CSV files through a mapping,
// the demo generator) is read into one Book, and Apply records a Book: all of
// it or nothing, and nothing a second time.
package intake

import (
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// Book is a book of business as one source tells it, before anything is
// recorded. All references are external keys of that source. Reading a source
// yields a Book and has no other effect.
type Book struct {
	// Source names where the book comes from, such as "crm-sales"; event keys
	// begin with it and a slash.
	Source      string
	Partners    []Partner
	Employees   []Employee
	TeamMembers []TeamMember
	Lines       []Line
	Products    []Product
	Companies   []Company
	Deals       []Deal
	Activities  []Activity
	Payments    []Payment
	Renewals    []Renewal
	Clients     []Client
	Allowances  []Allowance
	Usages      []Usage
	ToolUsages  []ToolUsage
	Engagements []Engagement
	SpotRates   []SpotRate
	Facts       []points.Fact
	// Events may be corrections: higher revisions of what is on record, or
	// voids (docs/rules.md, section 3).
	Events []ledger.Event
}

// Partner is a company that sells and services.
type Partner struct {
	Key, Name string
	// Country is the partner's own; "" is unknown.
	Country points.Country
	// Level and PayoutCurrency say how the partner is paid commissions; what
	// the source leaves "" stays as it is on record (at first: LevelPartner, and
	// no currency).
	Level          PartnerLevel
	PayoutCurrency points.Currency
	// CommunicationOwner counts where the partner is new: from then on the
	// dashboard says it.
	CommunicationOwner CommunicationOwner
}

// PartnerLevel is a partner's level in the program: it sets how long a sale
// earns commission (F13).
type PartnerLevel string

// The levels.
const (
	LevelPartner  PartnerLevel = "partner"
	LevelProvider PartnerLevel = "provider"
)

// CommunicationOwner is who tells clients about renewals (F5, F16).
type CommunicationOwner string

// The communication owners; "" leaves it to the dashboard.
const (
	OwnerVendor  CommunicationOwner = "vendor"
	OwnerPartner CommunicationOwner = "partner"
)

// Employee works for a partner.
type Employee struct {
	Key, Partner, Name, Email string
	// Office is the region or office the employee belongs to.
	Office string
}

// Line is a product line: what a rate binds to (docs/rules.md, section 2).
type Line struct{ Key, Name string }

// Product is an article of a product line.
type Product struct {
	Key, Name, Line string
	// ListPrice is zero where the source gives none.
	ListPrice points.Money
}

// Company is a client company. Its country comes from its events.
type Company struct {
	Key, Name, Domain, Sector string
	// Employees and Founded (a year) are 0 where unknown.
	Employees, Founded int
	// Parent is the key of the company this one belongs to, or "".
	Parent string
	// CRMURL and AccountURL lead to the company's record in the CRM and to its
	// account, where the source gives them (F3).
	CRMURL, AccountURL string
}

// DealStage says how far a deal is.
type DealStage string

// The stages of a deal; prospecting and engaging deals are in flight.
const (
	StageProspecting DealStage = "prospecting"
	StageEngaging    DealStage = "engaging"
	StageWon         DealStage = "won"
	StageLost        DealStage = "lost"
)

// Deal is a sale in the making, or made, or lost (F12).
type Deal struct {
	Key, Partner string
	// Name is "" where the source gives none.
	Name string
	// Company is "" where the source does not know it yet.
	Company, Employee, Product string
	Stage                      DealStage
	DealType                   points.DealType
	// Amount is the contract amount; zero money where unknown.
	Amount points.Money
	// OpenedOn and ClosedOn are zero where unknown or not reached.
	OpenedOn, ClosedOn points.Date
}
