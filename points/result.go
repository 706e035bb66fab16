package points

// Result is what a replay finds out about one or more companies.
type Result struct {
	// Postings are in order of company, day and cause; future ones included:
	// known expiries and the repricing by editions already published.
	Postings []Posting
	// Lots are in order of company and making.
	Lots []Lot
	// Lines tells how the MRR of each product line changed, Managers who
	// managed a company when, Countries where it stood; all in order of
	// company and day.
	Lines     []LineChange
	Managers  []ManagerSpan
	Countries []CountryChange
}

// Lot is a sale or increase that earned sold points (docs/rules.md, section 4).
type Lot struct {
	Seller, Company, Line string
	DealType              DealType
	// Event is the key of the event that made the lot, as Kind (new or
	// increased).
	Event string
	Kind  Kind
	// Amount is the MRR sold, in minor units of Currency, eaten or not.
	Amount   int64
	Currency Currency
	// MadeOn is the first day of the lot's life, ExpiresOn the day it would
	// end by itself, EndedOn the day it did end: that one, or earlier where
	// it was eaten or its line cancelled. The lot lives while
	// MadeOn <= D < EndedOn.
	MadeOn, ExpiresOn, EndedOn Date
	// FirstSold is the line's first sale date, which decided the rate.
	FirstSold Date
}

// LineChange is the MRR of a company's product line after an event.
type LineChange struct {
	Company, Line string
	On            Date
	Event         string
	// MRR is in minor units of Currency; 0 is a closed line.
	MRR      int64
	Currency Currency
	// FirstSold is the day on which the line was last opened.
	FirstSold Date
}

// ManagerSpan is a time during which a partner manages a company: from From up
// to but without To; a zero To is open.
type ManagerSpan struct {
	Company, Partner string
	From, To         Date
}

// CountryChange says where a company stands from a day on.
type CountryChange struct {
	Company string
	On      Date
	Country Country
}
