package intake

import "github.com/tierboard/tierboard/points"

// Readings have no keys: what is read and the day tell them apart, and a later
// import with another value for the same day corrects it.

// Allowance is a company's contact tier or email tier as read on a day (F4).
type Allowance struct {
	Company string
	Kind    AllowanceKind
	On      points.Date
	// Allowed is how many the tier allows, Used how many are used.
	Allowed, Used int64
}

// AllowanceKind is what an allowance counts.
type AllowanceKind string

// The kinds of allowances: contacts, and e-mails sent in the calendar month.
const (
	AllowanceContacts AllowanceKind = "contacts"
	AllowanceEmails   AllowanceKind = "emails"
)

// Usage is how much a company used one product or app in the thirty days up to
// a reading (F6).
type Usage struct {
	Company string
	Kind    UsageKind
	// Name is that of the product or app.
	Name string
	On   points.Date
	// Uses is how many times it was used, Users by how many people.
	Uses, Users int64
}

// UsageKind tells the vendor's products from apps connected to a portal.
type UsageKind string

// The kinds of usages.
const (
	UsageProduct UsageKind = "product"
	UsageApp     UsageKind = "app"
)

// ToolUsage is how many tools a company's portal used in the thirty days up to
// a reading: the median tool usage of partners (F20) is taken over it.
type ToolUsage struct {
	Company string
	On      points.Date
	Tools   int64
}

// Engagement is a company's platform engagement index as read on a day (F7,
// F15).
type Engagement struct {
	Company string
	// Area is a category of the index, "" the whole.
	Area string
	On   points.Date
	// Score is in tenths: 0 to 100 stand for 0 to 10.
	Score int64
	// Opportunity says what would raise the score most; "" where the source
	// says nothing.
	Opportunity string
}

// SpotRate is the price of one currency in another on a day: what commissions
// are converted by (F13).
type SpotRate struct {
	On points.Date
	// Base is the currency that is priced, Quote the one it is priced in.
	Base, Quote points.Currency
	// Rate is how much of Quote one of Base costs: a decimal above zero with up
	// to 12 digits on each side of the point.
	Rate string
}
