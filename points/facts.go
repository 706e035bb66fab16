package points

// FactKind names a dated fact about a partner (docs/rules.md, section 8).
type FactKind string

// The kinds of a fact, with the form of their values.
const (
	// FactCertifiedThrough: a date, inclusive.
	FactCertifiedThrough FactKind = "certified_through"
	// FactMedianToolUsage: a decimal number of tools, to 0.1.
	FactMedianToolUsage FactKind = "median_tool_usage"
	// FactInvited: names of tiers, separated by commas; may be empty.
	FactInvited FactKind = "invited"
	// FactCountry: the partner's own country.
	FactCountry FactKind = "country"
	// FactCDR and FactGRR: 12-month retention ratios, such as 0.875, or
	// FactUnknown.
	FactCDR FactKind = "customer_dollar_retention"
	FactGRR FactKind = "gross_revenue_retention"
)

// FactUnknown is the value of a retention that is not known from a day on,
// whatever it was before.
const FactUnknown = "unknown"

// Values lists the fact kinds, for generated code.
func (FactKind) Values() []string {
	return []string{
		string(FactCertifiedThrough), string(FactMedianToolUsage), string(FactInvited), string(FactCountry),
		string(FactCDR), string(FactGRR),
	}
}

// Fact is a value in force from a day until another of its kind replaces it.
type Fact struct {
	Partner string
	On      Date
	Kind    FactKind
	Value   string
}

// Put sets the fact's value in facts, or says what is wrong with it.
func (f Fact) Put(facts *Facts) error {
	switch f.Kind {
	case FactCertifiedThrough:
		through, err := ParseDate(f.Value)
		if err != nil {
			return err
		}
		facts.CertifiedThrough = through
	case FactMedianToolUsage:
		return putMillionths(&facts.MedianToolUsage, f)
	case FactInvited:
		tiers, err := parseTiers(f.Value)
		if err != nil {
			return err
		}
		facts.Invited, facts.InvitedKnown = tiers, true
	case FactCountry:
		country := Country(f.Value)
		if !country.Valid() {
			return invalid("value", "\""+f.Value+"\" is not an ISO 3166-1 code: write two capitals, such as DE")
		}
		facts.Country = country
	case FactCDR:
		return putRetention(&facts.CDR, f)
	case FactGRR:
		return putRetention(&facts.GRR, f)
	default:
		return invalid("kind", "\""+string(f.Kind)+"\" is no kind of fact")
	}
	return nil
}

func putRetention(to **int64, f Fact) error {
	if f.Value == FactUnknown {
		*to = nil
		return nil
	}
	return putMillionths(to, f)
}

func putMillionths(to **int64, f Fact) error {
	value, err := parseDecimal(f.Value, 6)
	if err != nil {
		err.Field = "value"
		return err
	}
	if value < 0 {
		return invalid("value", string(f.Kind)+" cannot be negative")
	}
	if f.Kind == FactMedianToolUsage && value%100_000 != 0 {
		return invalid("value", "median tool usage is given to 0.1")
	}
	*to = &value
	return nil
}

func parseTiers(text string) ([]Tier, error) {
	var tiers []Tier
	for len(text) > 0 {
		name := text
		text = ""
		for i := 0; i < len(name); i++ {
			if name[i] == ',' {
				name, text = name[:i], name[i+1:]
				break
			}
		}
		tier, err := ParseTier(name)
		if err != nil {
			return nil, err
		}
		tiers = append(tiers, tier)
	}
	return tiers, nil
}

// FactsOn returns the facts of one partner in force on a day: of each kind the
// latest with On at or before it. Of two with the same day the later in the
// list counts.
func FactsOn(facts []Fact, partner string, on Date) (Facts, error) {
	var chosen [6]*Fact
	kinds := [6]FactKind{FactCertifiedThrough, FactMedianToolUsage, FactInvited, FactCountry, FactCDR, FactGRR}
	for i := range facts {
		fact := &facts[i]
		if fact.Partner != partner || fact.On > on {
			continue
		}
		for k, kind := range kinds {
			if fact.Kind != kind {
				continue
			}
			if chosen[k] == nil || fact.On >= chosen[k].On {
				chosen[k] = fact
			}
			break
		}
	}
	var result Facts
	for _, fact := range chosen {
		if fact == nil {
			continue
		}
		if err := fact.Put(&result); err != nil {
			return Facts{}, err
		}
	}
	return result, nil
}
