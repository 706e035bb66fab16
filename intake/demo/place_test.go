package demo

import (
	"regexp"
	"testing"

	"github.com/tierboard/tierboard/points/editions"
)

// The plans weigh amounts by market, and bill in currencies, without asking an
// edition; so the table of places must agree with every one of them.
func TestPlacesAgreeWithTheEditions(t *testing.T) {
	program, err := editions.Load("points")
	if err != nil {
		t.Fatal(err)
	}
	for _, edition := range program.Editions {
		for _, place := range places {
			if edition.GrowthMarket(place.country) != place.growth {
				t.Errorf("edition %s: %s is marked growth = %t", edition.From, place.country, place.growth)
			}
			if _, priced := edition.Unit(place.currency); !priced {
				t.Errorf("edition %s does not price %s, the currency of %s", edition.From, place.currency, place.country)
			}
		}
	}
}

func TestPlacesMakeDomains(t *testing.T) {
	label := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	for _, place := range places {
		if len(place.trades) != len(sectors) {
			t.Errorf("%s has %d trades for %d sectors", place.country, len(place.trades), len(sectors))
		}
		for _, list := range [][]string{place.roots, place.trades, place.cities} {
			for _, word := range list {
				if got := slug(latin(word)); !label.MatchString(got) {
					t.Errorf("%s: %s becomes %q, which no domain may hold", place.country, word, got)
				}
			}
		}
	}
	for _, from := range []people{anglophone, german, japanese, hispanic, southAfrican, indian} {
		for _, name := range append(from.first, from.last...) {
			if got := slug(name); !label.MatchString(got) || len(got) < len([]rune(name)) {
				t.Errorf("%s becomes %q in an address", name, got)
			}
		}
	}
}
