package points

// Posting is one movement of a partner's points: the difference between two
// rounded balances, never zero. Postings are only ever added to.
type Posting struct {
	// Partner, Company and Line say whose balance moved; Line is "" for
	// adjustments, and Company too where the adjustment has none.
	Partner string
	Company string
	Line    string
	Track   Track
	Kind    Kind
	// Points is the signed movement in micro-points.
	Points Points
	// On is the effective date: a balance on day D includes all postings with
	// On <= D. Expiries are posted with their future date.
	On Date
	// Event is the key of the source event, "" where the source is an edition
	// coming into force (Terms.Edition).
	Event string
	// Terms are what the movement was computed from.
	Terms Terms
}

// Rule names the arithmetic of a posting.
type Rule string

// The rules of docs/rules.md that make postings.
const (
	// RuleLotMade: a sale or increase opened a lot (section 4).
	RuleLotMade Rule = "lot_made"
	// RuleLotEaten: a decrease took part of a lot (section 4).
	RuleLotEaten Rule = "lot_eaten"
	// RuleLotExpired: a lot reached its last day (section 4).
	RuleLotExpired Rule = "lot_expired"
	// RuleLotClosed: the lot's line was cancelled (section 4).
	RuleLotClosed Rule = "lot_closed"
	// RuleManaged: managed credit was recomputed (section 5).
	RuleManaged Rule = "managed"
	// RuleAdjustment: a program manager adjusted points (section 3).
	RuleAdjustment Rule = "adjustment"
	// RuleAdjustmentEnded: an adjustment reached its last day (section 3).
	RuleAdjustmentEnded Rule = "adjustment_ended"
)

// Terms are the structured explanation of a posting. Anybody can recompute it:
//
//	After = round(Amount ÷ Unit × Rate × Multiplier ÷ Divisor), half to even
//	Points = After − Before
//
// where a rule that ends a balance leaves After zero.
type Terms struct {
	Rule Rule `json:"rule"`
	// Edition is the first day of the edition whose unit, rate and countries
	// apply; for a repricing by an edition, that edition's.
	Edition Date `json:"edition,omitempty"`
	// Amount is the MRR that counts after the movement, in minor units of
	// Currency: what is left of the lot, or the line's MRR.
	Amount   int64    `json:"amount,omitempty"`
	Currency Currency `json:"currency,omitempty"`
	// Unit is the amount, in minor units, that earns Rate.
	Unit int64 `json:"unit,omitempty"`
	// Rate is in micro-points per unit.
	Rate Points `json:"rate,omitempty"`
	// Multiplier is the market's; 1 in established markets.
	Multiplier Ratio `json:"multiplier,omitzero"`
	// Divisor is the number of managers that share managed credit; 1 for lots.
	Divisor int64 `json:"divisor,omitempty"`
	// Country is the company's country that decided the market.
	Country Country `json:"country,omitempty"`
	// FirstSold is the line's first sale date, which decided the rate.
	FirstSold Date `json:"firstSold,omitempty"`
	// Lot is the key of the event that made the lot, MadeOn and ExpiresOn its
	// life.
	Lot       string `json:"lot,omitempty"`
	MadeOn    Date   `json:"madeOn,omitempty"`
	ExpiresOn Date   `json:"expiresOn,omitempty"`
	// Before and After are the rounded balances around the movement.
	Before Points `json:"before"`
	After  Points `json:"after"`
	// Reason is the adjustment's.
	Reason string `json:"reason,omitempty"`
}
