package editions

import (
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/tierboard/tierboard/points"
)

// Format returns an edition in the form of an edition file, without notes and
// white space. Parsing it gives the same edition: so what is in force on a
// server, editions that program managers published among it, can be handed to
// an engine elsewhere.
func Format(e *points.Edition) string {
	file := fileOf(e)
	text, err := json.Marshal(file)
	if err != nil {
		// Texts, numbers and lists of them always encode.
		panic("editions: " + err.Error())
	}
	return string(text)
}

// The parts of an edition file, in the order in which they are written.
type (
	fileEdition struct {
		From            string       `json:"from"`
		Illustrative    bool         `json:"illustrative"`
		Units           []fileUnit   `json:"units"`
		Growth          fileGrowth   `json:"growth"`
		Rates           []fileRate   `json:"rates"`
		LotMonths       int          `json:"lotMonths"`
		Tiers           []fileTier   `json:"tiers"`
		HomeGrowthShare string       `json:"homeGrowthShare"`
		HoldMonths      int          `json:"holdMonths"`
		Reviews         []fileReview `json:"reviews"`
	}
	fileUnit struct {
		Currency points.Currency `json:"currency"`
		Amount   string          `json:"amount"`
	}
	fileGrowth struct {
		Multiplier string           `json:"multiplier"`
		Countries  []points.Country `json:"countries"`
	}
	fileRate struct {
		Kind          string          `json:"kind"`
		DealType      points.DealType `json:"dealType,omitempty"`
		FirstSoldFrom string          `json:"firstSoldFrom,omitempty"`
		PointsPerUnit string          `json:"pointsPerUnit"`
	}
	fileTier struct {
		Tier       string          `json:"tier"`
		Conditions []fileCondition `json:"conditions"`
	}
	fileCondition struct {
		Measure points.Measure `json:"measure"`
		Need    string         `json:"need,omitempty"`
		Above   bool           `json:"above,omitempty"`
	}
	fileReview struct {
		On           string `json:"on"`
		WindowMonths int    `json:"windowMonths"`
	}
)

func fileOf(e *points.Edition) fileEdition {
	file := fileEdition{
		From: e.From.String(), Illustrative: e.Illustrative, LotMonths: e.LotMonths, HoldMonths: e.HoldMonths,
		Growth:          fileGrowth{formatRatio(e.GrowthMultiplier), append([]points.Country{}, e.Growth...)},
		HomeGrowthShare: formatRatio(e.HomeGrowthShare),
		Units:           make([]fileUnit, len(e.Units)), Rates: make([]fileRate, len(e.Rates)),
		Tiers: make([]fileTier, len(e.Tiers)), Reviews: make([]fileReview, len(e.Reviews)),
	}
	for i, unit := range e.Units {
		file.Units[i] = fileUnit{unit.Currency, points.Money{Amount: unit.Amount, Currency: unit.Currency}.String()}
	}
	for i, rate := range e.Rates {
		file.Rates[i] = fileRate{Kind: "sold", DealType: rate.DealType, PointsPerUnit: rate.PerUnit.String()}
		if rate.Managed {
			file.Rates[i].Kind = "managed"
		}
		if !rate.FirstSoldFrom.IsZero() {
			file.Rates[i].FirstSoldFrom = rate.FirstSoldFrom.String()
		}
	}
	for i, tier := range e.Tiers {
		file.Tiers[i] = fileTier{tier.Tier.String(), make([]fileCondition, len(tier.Conditions))}
		for j, condition := range tier.Conditions {
			file.Tiers[i].Conditions[j] = formatCondition(condition)
		}
	}
	for i, review := range e.Reviews {
		file.Reviews[i] = fileReview{fmt.Sprintf("%02d-%02d", review.Month, review.Day), review.WindowMonths}
	}
	return file
}

func formatCondition(condition points.Condition) fileCondition {
	file := fileCondition{Measure: condition.Measure, Above: condition.Above}
	if condition.Measure != points.MeasureCertified && condition.Measure != points.MeasureInvited {
		file.Need = points.Points(condition.Need).String() // every measure is in millionths
	}
	return file
}

func formatRatio(ratio points.Ratio) string {
	text := strconv.FormatInt(ratio.Num, 10)
	if ratio.Den != 1 {
		text += "/" + strconv.FormatInt(ratio.Den, 10)
	}
	return text
}
