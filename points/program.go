package points

// Program is a unit of account: a name and its editions, oldest first. Load
// one with points/editions, which validates it.
type Program struct {
	Name     string
	Editions []Edition
}

// Edition holds the rules in force from a day until the next edition begins
// (docs/rules.md, section 2).
type Edition struct {
	From Date
	// Units price each currency: Unit.Amount earns a rate once.
	Units []Unit
	// Growth lists the growth countries, sorted; GrowthMultiplier applies to
	// clients there.
	Growth           []Country
	GrowthMultiplier Ratio
	// Rates are tried in order; the first row that fits counts.
	Rates []Rate
	// LotMonths is the life of a sold lot.
	LotMonths int
	// Tiers are sorted lowest first.
	Tiers []TierRule
	// HomeGrowthShare scales the thresholds on points for a partner whose own
	// country is a growth country; 1 where the edition makes no difference.
	HomeGrowthShare Ratio
	// HoldMonths is how long a credited tier is safe from review.
	HoldMonths int
	// Reviews are the days of the year on which a credited tier may fall.
	Reviews []Review
	// Illustrative marks thresholds that are not published but made up.
	Illustrative bool
}

// Unit is the amount of a currency, in minor units, that earns a rate once.
type Unit struct {
	Currency Currency
	Amount   int64
}

// Rate is a row of an edition's price list.
type Rate struct {
	// Managed tells managed credit from sold points.
	Managed bool
	// DealType restricts a sold row to one deal type; "" fits both.
	DealType DealType
	// FirstSoldFrom restricts the row to lines first sold on or after that
	// day; zero fits all.
	FirstSoldFrom Date
	// PerUnit is in micro-points.
	PerUnit Points
}

// Ratio is a positive fraction in lowest terms.
type Ratio struct {
	Num int64 `json:"num"`
	Den int64 `json:"den"`
}

// Review is a yearly day on which credited tiers are reviewed, with the 15ths
// (or other days) on which a performance tier counts for it, oldest first.
type Review struct {
	Month, Day int
	// WindowMonths counts the window's days, one a month, the last being the
	// review day itself: 6 for Aug 15 to Jan 15.
	WindowMonths int
}
