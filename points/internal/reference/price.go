package reference

import (
	"math/big"

	"github.com/tierboard/tierboard/points"
)

// editionOn is the edition in force: the latest that has begun, and the first
// for all days before it (rules 2).
func editionOn(program *points.Program, day points.Date) *points.Edition {
	chosen := &program.Editions[0]
	for i := range program.Editions {
		if program.Editions[i].From <= day {
			chosen = &program.Editions[i]
		}
	}
	return chosen
}

func unitOf(edition *points.Edition, currency points.Currency) (*big.Rat, bool) {
	for _, unit := range edition.Units {
		if unit.Currency == currency {
			return whole(unit.Amount), true
		}
	}
	return nil, false
}

func multiplierOf(edition *points.Edition, country points.Country) *big.Rat {
	for _, growth := range edition.Growth {
		if growth == country {
			return fraction(edition.GrowthMultiplier)
		}
	}
	return whole(1)
}

func soldRate(edition *points.Edition, deal points.DealType, firstSold points.Date) *big.Rat {
	for _, rate := range edition.Rates {
		if rate.Managed || (rate.DealType != "" && rate.DealType != deal) || firstSold < rate.FirstSoldFrom {
			continue
		}
		return whole(int64(rate.PerUnit))
	}
	return whole(0)
}

func managedRate(edition *points.Edition) *big.Rat {
	for _, rate := range edition.Rates {
		if rate.Managed {
			return whole(int64(rate.PerUnit))
		}
	}
	return whole(0)
}

// Sale is a sale as the calculator asks for it (rules 11).
type Sale struct {
	Amount        int64
	Currency      points.Currency
	Country       points.Country
	DealType      points.DealType
	Manage        bool
	OtherPartners int64
	On            points.Date
}

// Estimate returns the sold and managed micro-points of a line first sold on
// that day, and false where they do not fit.
func Estimate(program *points.Program, sale Sale) (sold, managed int64, ok bool) {
	edition := editionOn(program, sale.On)
	unit, priced := unitOf(edition, sale.Currency)
	if !priced {
		return 0, 0, false
	}
	units := product(quotient(whole(sale.Amount), unit), multiplierOf(edition, sale.Country))
	sold, soldFits := HalfEven(product(units, soldRate(edition, sale.DealType, sale.On)))
	managedFits := true
	if sale.Manage {
		managed, managedFits = HalfEven(quotient(product(units, managedRate(edition)), whole(sale.OtherPartners+1)))
	}
	return sold, managed, soldFits && managedFits
}

// Worth returns what one micro-point of sold and of managed points is worth in
// minor units, by the factors of the calculator.
func Worth(program *points.Program, sale Sale) (sold, managed *big.Rat) {
	edition := editionOn(program, sale.On)
	unit, _ := unitOf(edition, sale.Currency)
	multiplier := multiplierOf(edition, sale.Country)
	return quotient(unit, product(soldRate(edition, sale.DealType, sale.On), multiplier)),
		quotient(unit, product(managedRate(edition), multiplier))
}
