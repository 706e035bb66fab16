package demo

import (
	"math/rand/v2"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// A productLine is what the made-up vendor sells, with its articles' list
// prices in whole US$ a month, cheapest first.
type productLine struct {
	name, key string
	// weight is how often a line is chosen, of a hundred.
	weight   int
	articles []article
}

type article struct {
	name, key string
	price     int64
}

var catalogue = []productLine{
	{"Marketing", "marketing", 30, []article{{"Starter", "starter", 50}, {"Professional", "professional", 800}, {"Enterprise", "enterprise", 3600}}},
	{"Sales", "sales", 25, []article{{"Starter", "starter", 45}, {"Professional", "professional", 450}, {"Enterprise", "enterprise", 1200}}},
	{"Service", "service", 20, []article{{"Starter", "starter", 45}, {"Professional", "professional", 400}, {"Enterprise", "enterprise", 1200}}},
	{"Content", "content", 10, []article{{"Professional", "professional", 360}, {"Enterprise", "enterprise", 1200}}},
	{"Operations", "operations", 8, []article{{"Professional", "professional", 720}, {"Enterprise", "enterprise", 2000}}},
	{"Commerce", "commerce", 7, []article{{"Professional", "professional", 300}, {"Enterprise", "enterprise", 900}}},
}

func (l *productLine) line() intake.Line { return intake.Line{Key: l.key, Name: l.name} }

func (l *productLine) products() []intake.Product {
	var products []intake.Product
	for _, a := range l.articles {
		products = append(products, intake.Product{
			Key: l.key + "-" + a.key, Name: l.name + " " + a.name, Line: l.key,
			ListPrice: points.Money{Amount: a.price * 100, Currency: "USD"},
		})
	}
	return products
}

// product is the key of the dearest article a sale of so many US$ may be.
func (l *productLine) product(dollars int) string {
	chosen := l.articles[0]
	for _, a := range l.articles[1:] {
		if int64(dollars)*100 >= a.price*70 { // list prices are bargained down
			chosen = a
		}
	}
	return l.key + "-" + chosen.key
}

// chooseLine draws a line of the catalogue that is not in taken, by weight; -1
// if all are.
func chooseLine(random *rand.Rand, taken func(int) bool) int {
	total := 0
	for i := range catalogue {
		if !taken(i) {
			total += catalogue[i].weight
		}
	}
	if total == 0 {
		return -1
	}
	draw := random.IntN(total)
	for i := range catalogue {
		if taken(i) {
			continue
		}
		if draw < catalogue[i].weight {
			return i
		}
		draw -= catalogue[i].weight
	}
	return -1
}

// A tender is how a currency is dealt in: what US$ 1,000 are worth (made up,
// near the program's units), and the step prices are rounded to; both in whole
// currency units.
type tender struct {
	currency       points.Currency
	thousand, step int64
}

var tenders = []tender{
	{"AUD", 1350, 5}, {"CAD", 1300, 5}, {"COP", 3_600_000, 10_000}, {"EUR", 820, 5}, {"GBP", 690, 5},
	{"JPY", 132_000, 500}, {"SGD", 1340, 5}, {"USD", 1000, 5}, {"ZAR", 16_600, 50},
}

func tenderOf(currency points.Currency) tender {
	for _, t := range tenders {
		if t.currency == currency {
			return t
		}
	}
	panic("demo: the currency " + string(currency) + " is not dealt in")
}

// minor is the number of minor units in a unit of the currency.
func (t tender) minor() int64 {
	minor := int64(1)
	for range t.currency.Exponent() {
		minor *= 10
	}
	return minor
}

// amount is what so many US$ are worth, in minor units, rounded to the step
// and never below one.
func (t tender) amount(dollars int) int64 {
	steps := (int64(dollars)*t.thousand/1000 + t.step/2) / t.step
	return max(steps, 1) * t.step * t.minor()
}

// part is so many percent of an amount in minor units, rounded likewise.
func (t tender) part(amount int64, percent int) int64 {
	step := t.step * t.minor()
	return max((amount*int64(percent)/100+step/2)/step, 1) * step
}
