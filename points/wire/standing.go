package wire

import (
	"io"

	"github.com/tierboard/tierboard/points"
)

// Standing is a partner's standing as it is exchanged. Points, usage and ratios
// are decimal strings; yes/no conditions count 1 and 0.
type Standing struct {
	Partner     string `json:"partner,omitempty"`
	On          string `json:"on"`
	Edition     string `json:"edition"`
	Sourced     string `json:"sourced"`
	Assisted    string `json:"assisted"`
	Managed     string `json:"managed"`
	Sold        string `json:"sold"`
	Total       string `json:"total"`
	Performance string `json:"performance"`
	// Credited and Since are absent where the credited tier was not asked.
	Credited string `json:"credited,omitempty"`
	Since    string `json:"since,omitempty"`
	Tiers    []Tier `json:"tiers"`
}

// Tier is how all conditions of a tier stand.
type Tier struct {
	Tier       string      `json:"tier"`
	Met        bool        `json:"met"`
	Conditions []Condition `json:"conditions"`
}

// Condition is how one condition stands. Have is absent where it is unknown.
type Condition struct {
	Measure string `json:"measure"`
	Need    string `json:"need"`
	Have    string `json:"have,omitempty"`
	Missing string `json:"missing"`
	Met     bool   `json:"met"`
}

// FromStanding returns a standing of the engine as it is exchanged; credited is
// nil where the credited tier was not asked.
func FromStanding(partner string, s *points.Standing, credited *points.Credited) Standing {
	result := Standing{
		Partner: partner, On: s.On.String(), Edition: s.Edition.String(),
		Sourced: s.Balance.Sourced.String(), Assisted: s.Balance.Assisted.String(), Managed: s.Balance.Managed.String(),
		Sold: s.Sold.String(), Total: s.Total.String(),
		Performance: s.Performance.String(), Tiers: make([]Tier, 0, len(s.Tiers)),
	}
	if credited != nil {
		result.Credited, result.Since = credited.Tier.String(), credited.Since.String()
	}
	for i := range s.Tiers {
		rule := &s.Tiers[i]
		tier := Tier{Tier: rule.Tier.String(), Met: rule.Met, Conditions: make([]Condition, 0, len(rule.Conditions))}
		for _, c := range rule.Conditions {
			condition := Condition{
				Measure: string(c.Condition.Measure), Need: points.Points(c.Need).String(),
				Missing: points.Points(c.Missing).String(), Met: c.Met,
			}
			if c.Known {
				condition.Have = points.Points(c.Have).String()
			}
			tier.Conditions = append(tier.Conditions, condition)
		}
		result.Tiers = append(result.Tiers, tier)
	}
	return result
}

// StandingWriter writes standings as NDJSON.
type StandingWriter struct{ lineWriter[Standing] }

// NewStandingWriter returns a writer of standings.
func NewStandingWriter(w io.Writer) *StandingWriter {
	return &StandingWriter{newLineWriter[Standing](w)}
}
