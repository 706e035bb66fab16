package graph

// What single fields cost, in objects, however little of them is asked for: an
// operation may have 20,000.
const (
	// streamWeight is for the events of up to a thousand clients in one text.
	streamWeight = 4_500
	// factsWeight is for all facts and snapshots of a partner.
	factsWeight = 250
	// tableWeight is for a report, which may read all of a book for its first row.
	tableWeight = 300
	// changedMost is the assumed number of partners that an edition changes.
	changedMost = 1000
)

// What the forecast, retention, reports, the stream of events and a book under
// other editions weigh.
func init() {
	guard.Weights = map[string]int{
		"Partner.underEdition": underWeight, "AuthoredEdition.simulation": underWeight, "Partner.eventStream": streamWeight,
		"Partner.factStream":  factsWeight,
		"Partner.reportTable": tableWeight, "SavedReport.table": tableWeight,
	}
	guard.Sizes["EventStreamPage.clients"] = streamMost
	guard.Sizes["EditionChanges.partners"] = changedMost
	guard.Sizes["EditionView.months"] = monthsMost
	guard.Sizes["Forecast.months"] = forecastMonthsMost + 1
	guard.Sizes["Forecast.movements"] = forecastMonthsMost + 1
	guard.Sizes["Retention.months"] = 12
	guard.Sizes["Retention.history"] = retentionHistoryMost
}
