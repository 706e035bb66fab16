package points

// Tier is a rung of the one ladder of tiers; an edition may leave rungs out.
type Tier int8

// The ladder, lowest first.
const (
	Untiered Tier = iota
	Silver
	Gold
	Platinum
	Diamond
	Elite
)

var tierNames = [...]string{"untiered", "silver", "gold", "platinum", "diamond", "elite"}

// String returns the tier's name in lower case.
func (t Tier) String() string {
	if t < 0 || int(t) >= len(tierNames) {
		return "unknown"
	}
	return tierNames[t]
}

// ParseTier reads a tier's name.
func ParseTier(name string) (Tier, error) {
	for i, known := range tierNames {
		if known == name {
			return Tier(i), nil
		}
	}
	return 0, invalid("tier", "\""+name+"\" is no tier: use untiered, silver, gold, platinum, diamond or elite")
}

// TierRule lists the conditions of a tier, all of which must hold.
type TierRule struct {
	Tier       Tier
	Conditions []Condition
}

// Measure is what a condition measures.
type Measure string

// The measures. Points are in micro-points; usage, retention and the yes/no
// measures use the same scale, 1,000,000 standing for 1 (a tool, 100 %, yes).
const (
	MeasureTotal       Measure = "total"
	MeasureSold        Measure = "sold"
	MeasureSourced     Measure = "sourced"
	MeasureManaged     Measure = "managed"
	MeasureCertified   Measure = "certified"
	MeasureInvited     Measure = "invited"
	MeasureMedianUsage Measure = "median_tool_usage"
	// MeasureCDR is customer dollar retention (C$R), MeasureGRR gross revenue
	// retention; both are 12-month figures (docs/rules.md, section 10).
	MeasureCDR Measure = "customer_dollar_retention"
	MeasureGRR Measure = "gross_revenue_retention"
)

// InPoints reports whether the measure is a number of points.
func (m Measure) InPoints() bool {
	return m == MeasureTotal || m == MeasureSold || m == MeasureSourced || m == MeasureManaged
}

// Condition is one demand of a tier.
type Condition struct {
	Measure Measure
	// Need is the least value that fulfils the condition, on the measure's
	// scale; where Above is set, the value must be greater.
	Need  int64
	Above bool
}

// Facts are the dated values about a partner that points do not tell, as in
// force on one day (docs/rules.md, section 8). An unknown fact fails its
// condition.
type Facts struct {
	// CertifiedThrough is the last day of the certification; zero is unknown.
	CertifiedThrough Date
	// MedianToolUsage is in millionths, to 0.1; nil is unknown.
	MedianToolUsage *int64
	// Invited lists the tiers the partner is invited to; InvitedKnown tells an
	// empty list from an unknown one.
	Invited      []Tier
	InvitedKnown bool
	// Country is the partner's own; "" is unknown.
	Country Country
	// CDR and GRR are ratios in millionths; nil is unknown.
	CDR *int64
	GRR *int64
}

// Balance is a partner's points by track.
type Balance struct {
	Sourced, Assisted, Managed Points
}

// ConditionResult reports how a condition stands.
type ConditionResult struct {
	Condition Condition
	// Need is the condition's need as it applies to this partner.
	Need int64
	// Have is the partner's value; Known is false where it is unknown.
	Have  int64
	Known bool
	// Missing is max(0, Need − Have), at least one millionth for a condition
	// not met; the whole Need where Have is unknown.
	Missing int64
	Met     bool
}

// TierResult reports how all conditions of a tier stand.
type TierResult struct {
	Tier       Tier
	Conditions []ConditionResult
	Met        bool
}

// Standing is where a partner stands on a day.
type Standing struct {
	On      Date
	Edition Date
	Balance Balance
	Sold    Points
	Total   Points
	Facts   Facts
	// Performance is the highest tier all of whose conditions hold.
	Performance Tier
	// Tiers are the edition's tiers, lowest first, with each condition met or
	// missing and by how much.
	Tiers []TierResult
}

// String returns the balance for messages: "30 sourced, 0 assisted, 10 managed".
func (b Balance) String() string {
	return b.Sourced.String() + " sourced, " + b.Assisted.String() + " assisted, " + b.Managed.String() + " managed"
}
