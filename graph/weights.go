package graph

// What the forecast, retention and a book under other editions weigh.
func init() {
	guard.Weights = map[string]int{"Partner.underEdition": underWeight}
	guard.Sizes["EditionView.months"] = monthsMost
	guard.Sizes["Forecast.months"] = forecastMonthsMost + 1
	guard.Sizes["Retention.months"] = 12
	guard.Sizes["Retention.history"] = retentionHistoryMost
}
