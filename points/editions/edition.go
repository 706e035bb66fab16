package editions

import (
	"strconv"
	"strings"

	"github.com/tierboard/tierboard/points"
)

// parseEdition reads one file. earlier are the editions before it.
func parseEdition(data []byte, from points.Date, earlier []points.Edition) (points.Edition, error) {
	edition := points.Edition{}
	root, err := parseJSON(data)
	if err != nil {
		return edition, err
	}
	fields, err := root.fields("from", "illustrative", "units", "growth", "rates", "lotMonths", "tiers", "homeGrowthShare", "holdMonths", "reviews")
	if err != nil {
		return edition, err
	}
	read := func(name string, parse func(*node) error) {
		if err != nil {
			return
		}
		var field *node
		if field, err = root.need(fields, name); err == nil {
			err = parse(field)
		}
	}
	read("from", func(n *node) error {
		edition.From, err = parseDate(n)
		if err == nil && edition.From != from {
			err = invalid(n.path, "is "+edition.From.String()+", but the file is named "+from.String()+": make them agree")
		}
		return err
	})
	read("illustrative", func(n *node) error { edition.Illustrative, err = n.truth(); return err })
	read("units", func(n *node) error { edition.Units, err = parseUnits(n, earlier); return err })
	read("growth", func(n *node) error { return parseGrowth(n, &edition) })
	read("rates", func(n *node) error { edition.Rates, err = parseRates(n); return err })
	read("lotMonths", func(n *node) error { edition.LotMonths, err = n.integer(1, maxLotMonths); return err })
	read("tiers", func(n *node) error { edition.Tiers, err = parseTiers(n); return err })
	read("homeGrowthShare", func(n *node) error {
		edition.HomeGrowthShare, err = parseRatio(n)
		if err == nil && edition.HomeGrowthShare.Num > edition.HomeGrowthShare.Den {
			err = invalid(n.path, "must be at most 1: it lowers thresholds, 1 leaving them as they are")
		}
		return err
	})
	read("holdMonths", func(n *node) error { edition.HoldMonths, err = n.integer(0, maxHoldMonths); return err })
	read("reviews", func(n *node) error { edition.Reviews, err = parseReviews(n); return err })
	return edition, err
}

func parseDate(n *node) (points.Date, error) {
	text, err := n.text()
	if err != nil {
		return 0, err
	}
	date, err := points.ParseDate(text)
	if err != nil {
		return 0, because(n.path, err)
	}
	return date, nil
}

func parseUnits(n *node, earlier []points.Edition) ([]points.Unit, error) {
	items, err := n.list(1, maxUnits)
	if err != nil {
		return nil, err
	}
	units := make([]points.Unit, 0, len(items))
	priced := map[points.Currency]bool{}
	for _, item := range items {
		unit, err := parseUnit(item)
		if err != nil {
			return nil, err
		}
		if priced[unit.Currency] {
			return nil, invalid(item.path+".currency", string(unit.Currency)+" is priced twice: keep one unit for it")
		}
		priced[unit.Currency] = true
		units = append(units, unit)
	}
	if !priced["USD"] {
		return nil, invalid(n.path, "USD is not priced: add {\"currency\": \"USD\", \"amount\": \"100.00\"}")
	}
	if len(earlier) > 0 {
		previous := earlier[len(earlier)-1]
		for _, unit := range previous.Units {
			if !priced[unit.Currency] {
				return nil, invalid(n.path, string(unit.Currency)+" is not priced, but the edition of "+previous.From.String()+" prices it: add a unit for it")
			}
		}
	}
	return units, nil
}

func parseUnit(n *node) (unit points.Unit, err error) {
	fields, err := n.fields("currency", "amount")
	if err != nil {
		return unit, err
	}
	currency, err := n.textOf(fields, "currency")
	if err != nil {
		return unit, err
	}
	unit.Currency = points.Currency(currency)
	if !unit.Currency.Valid() {
		return unit, invalid(n.path+".currency", quote(currency)+" is not an ISO 4217 code: write three capitals, such as USD")
	}
	amount, err := n.textOf(fields, "amount")
	if err != nil {
		return unit, err
	}
	money, err := points.ParseMoney(amount, unit.Currency)
	if err != nil {
		return unit, because(n.path+".amount", err)
	}
	unit.Amount = money.Amount
	switch {
	case unit.Amount <= 0:
		return unit, invalid(n.path+".amount", "must be more than 0: it is the amount that earns a rate once")
	case unit.Amount > maxUnitAmount:
		return unit, invalid(n.path+".amount", "is too large: a unit has at most 15 digits")
	case unit.Currency == "USD" && unit.Amount != 100_00:
		return unit, invalid(n.path+".amount", "must be 100.00: a unit stands for US$ 100 (docs/rules.md, sections 2 and 10)")
	}
	return unit, nil
}

// textOf returns the text of a field that must be there.
func (n *node) textOf(fields *object, name string) (string, error) {
	field, err := n.need(fields, name)
	if err != nil {
		return "", err
	}
	return field.text()
}

func parseGrowth(n *node, edition *points.Edition) error {
	fields, err := n.fields("multiplier", "countries")
	if err != nil {
		return err
	}
	multiplier, err := n.need(fields, "multiplier")
	if err != nil {
		return err
	}
	ratio, err := parseRatio(multiplier)
	if err != nil {
		return err
	}
	if ratio.Num < ratio.Den || ratio.Num > maxMultiplier*ratio.Den {
		return invalid(multiplier.path, "must be from 1 to "+strconv.Itoa(maxMultiplier))
	}
	edition.GrowthMultiplier = ratio
	list, err := n.need(fields, "countries")
	if err != nil {
		return err
	}
	items, err := list.list(0, maxCountries)
	if err != nil {
		return err
	}
	for i, item := range items {
		text, err := item.text()
		if err != nil {
			return err
		}
		country := points.Country(text)
		if !country.Valid() {
			return invalid(item.path, quote(text)+" is not an ISO 3166-1 code: write two capitals, such as IN")
		}
		if i > 0 && country <= edition.Growth[i-1] {
			return invalid(item.path, text+" stands after "+string(edition.Growth[i-1])+": list each country once, sorted")
		}
		edition.Growth = append(edition.Growth, country)
	}
	return nil
}

// parseRatio reads "2" or "3/2" and reduces it.
func parseRatio(n *node) (points.Ratio, error) {
	text, err := n.text()
	if err != nil {
		return points.Ratio{}, err
	}
	above, below, fraction := strings.Cut(text, "/")
	num, err1 := strconv.ParseUint(above, 10, 32)
	den, err2 := uint64(1), error(nil)
	if fraction {
		den, err2 = strconv.ParseUint(below, 10, 32)
	}
	if err1 != nil || err2 != nil || num == 0 || den == 0 || num > maxRatioPart || den > maxRatioPart {
		return points.Ratio{}, invalid(n.path, quote(text)+" is not a ratio: write 2 or 3/2, of whole numbers from 1 to "+strconv.Itoa(maxRatioPart))
	}
	a, b := num, den
	for b != 0 {
		a, b = b, a%b
	}
	return points.Ratio{Num: int64(num / a), Den: int64(den / a)}, nil
}
