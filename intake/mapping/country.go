package mapping

import (
	"slices"
	"sync"

	"github.com/biter777/countries"

	"github.com/tierboard/tierboard/points"
)

// countryOf returns the ISO 3166-1 alpha-2 code of a country given by its
// English name, a usual other name, or its two- or three-letter code.
func countryOf(name string) (points.Country, bool) {
	country := countries.ByName(name)
	code := points.Country(country.Alpha2())
	if !country.IsValid() || country == countries.None || !code.Valid() {
		return "", false
	}
	return code, true
}

// countryNames lists the English names, for suggestions.
var countryNames = sync.OnceValue(func() []string {
	var names []string
	for _, country := range countries.All() {
		if country != countries.None {
			names = append(names, country.String())
		}
	}
	slices.Sort(names)
	return names
})

// knownCurrency reports whether a code is one of ISO 4217.
func knownCurrency(code string) bool {
	_, found := slices.BinarySearch(currencyCodes(), code)
	return found
}

var currencyCodes = sync.OnceValue(func() []string {
	var codes []string
	for _, currency := range countries.AllCurrencies() {
		if code := currency.Alpha(); points.Currency(code).Valid() {
			codes = append(codes, code)
		}
	}
	slices.Sort(codes)
	return codes
})
