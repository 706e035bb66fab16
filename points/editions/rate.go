package editions

import (
	"strconv"

	"github.com/tierboard/tierboard/points"
)

func parseRates(n *node) ([]points.Rate, error) {
	items, err := n.list(1, maxRates)
	if err != nil {
		return nil, err
	}
	var rates []points.Rate
	var sold, managed bool // a row of the kind that fits every line
	for _, item := range items {
		rate, err := parseRate(item)
		if err != nil {
			return nil, err
		}
		for i, above := range rates {
			if covers(above, rate) {
				return nil, invalid(item.path, "is never reached, since "+n.path+"["+strconv.Itoa(i)+"] fits first: put the narrower row above the wider, or take one out")
			}
		}
		if rate.DealType == "" && rate.FirstSoldFrom == 0 {
			managed, sold = managed || rate.Managed, sold || !rate.Managed
		}
		rates = append(rates, rate)
	}
	if !sold {
		return nil, invalid(n.path, "no row fits every sale: end with a row of kind sold without dealType and firstSoldFrom")
	}
	if !managed {
		return nil, invalid(n.path, "no row fits every managed line: add a row of kind managed without firstSoldFrom")
	}
	return rates, nil
}

// covers reports whether every line that fits the lower row fits the upper.
func covers(upper, lower points.Rate) bool {
	return upper.Managed == lower.Managed &&
		(upper.DealType == "" || upper.DealType == lower.DealType) &&
		upper.FirstSoldFrom <= lower.FirstSoldFrom
}

func parseRate(n *node) (rate points.Rate, err error) {
	fields, err := n.fields("kind", "dealType", "firstSoldFrom", "pointsPerUnit")
	if err != nil {
		return rate, err
	}
	kind, err := n.textOf(fields, "kind")
	if err != nil {
		return rate, err
	}
	if kind != "sold" && kind != "managed" {
		return rate, invalid(n.path+".kind", quote(kind)+" is no kind of rate: use sold or managed")
	}
	rate.Managed = kind == "managed"
	if field := fields.fields["dealType"]; field != nil {
		text, err := field.text()
		if err != nil {
			return rate, err
		}
		rate.DealType = points.DealType(text)
		if rate.Managed {
			return rate, invalid(field.path, "managed credit has no deal type: take the field out")
		}
		if !rate.DealType.Valid() {
			return rate, invalid(field.path, quote(text)+" is no deal type: use sourced or assisted, or leave the field out for both")
		}
	}
	if field := fields.fields["firstSoldFrom"]; field != nil {
		if rate.FirstSoldFrom, err = parseDate(field); err != nil {
			return rate, err
		}
	}
	text, err := n.textOf(fields, "pointsPerUnit")
	if err != nil {
		return rate, err
	}
	if rate.PerUnit, err = points.ParsePoints(text); err != nil {
		return rate, because(n.path+".pointsPerUnit", err)
	}
	if rate.PerUnit <= 0 || rate.PerUnit > maxRate {
		return rate, invalid(n.path+".pointsPerUnit", "must be more than 0 and at most "+maxRate.String())
	}
	return rate, nil
}
