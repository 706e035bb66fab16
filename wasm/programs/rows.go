package programs

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

// row returns errors about a field of the next row of a list.
type row struct {
	*decoder
	list string
	item int
}

func (r row) invalid(field, message string) *points.Error {
	return border.Invalid(r.at(r.list, r.item, field), message)
}

// because is about the same as err, which is about no path.
func (r row) because(err error, field string) *points.Error {
	bad := border.At(err, r.at(r.list, r.item, field))
	bad.Code = points.CodeInvalid // a number too large is none an edition may have
	return bad
}

func (d *decoder) unit(line *border.Fields) *points.Error {
	e := d.edition
	r := row{d, "units", len(e.Units)}
	if r.item == maxUnits {
		return r.invalid("", tooMany)
	}
	unit := points.Unit{Currency: points.Currency(line.Text())}
	if !unit.Currency.Valid() {
		return r.invalid("currency", "\""+string(unit.Currency)+"\" is not an ISO 4217 code: write three capitals, such as USD")
	}
	money, err := points.ParseMoney(line.Text(), unit.Currency)
	if err != nil {
		return r.because(err, "amount")
	}
	unit.Amount = money.Amount
	switch {
	case unit.Amount <= 0:
		return r.invalid("amount", "must be more than 0: it is the amount that earns a rate once")
	case unit.Amount > maxUnitAmount:
		return r.invalid("amount", "is too large: a unit has at most 15 digits")
	case unit.Currency == "USD" && unit.Amount != 100_00:
		return r.invalid("amount", "must be 100.00: a unit stands for US$ 100")
	}
	if _, priced := e.Unit(unit.Currency); priced {
		return r.invalid("currency", string(unit.Currency)+" is priced twice: keep one unit for it")
	}
	e.Units = append(e.Units, unit)
	return nil
}

func (d *decoder) growth(line *border.Fields) *points.Error {
	e := d.edition
	r := row{d, "growth.countries", len(e.Growth)}
	if r.item == maxCountries {
		return r.invalid("", tooMany)
	}
	country := points.Country(line.Text())
	if !country.Valid() {
		return r.invalid("", "\""+string(country)+"\" is not an ISO 3166-1 code: write two capitals, such as IN")
	}
	if r.item > 0 && country <= e.Growth[r.item-1] {
		return r.invalid("", string(country)+" stands after "+string(e.Growth[r.item-1])+": list each country once, sorted")
	}
	e.Growth = append(e.Growth, country)
	return nil
}

func (d *decoder) rate(line *border.Fields) *points.Error {
	e := d.edition
	r := row{d, "rates", len(e.Rates)}
	if r.item == maxRates {
		return r.invalid("", tooMany)
	}
	var rate points.Rate
	switch kind := line.Text(); kind {
	case "sold":
	case "managed":
		rate.Managed = true
	default:
		return r.invalid("kind", "\""+kind+"\" is no kind of rate: use sold or managed")
	}
	rate.DealType = points.DealType(line.Text())
	if rate.DealType != "" && (rate.Managed || !rate.DealType.Valid()) {
		return r.invalid("dealType", "must be sourced or assisted and on a sold rate: leave the field out for both")
	}
	if day := line.Text(); day != "" {
		from, err := points.ParseDate(day)
		if err != nil {
			return r.because(err, "firstSoldFrom")
		}
		rate.FirstSoldFrom = from
	}
	perUnit, err := points.ParsePoints(line.Text())
	if err != nil {
		return r.because(err, "pointsPerUnit")
	}
	if perUnit <= 0 || perUnit > maxRate {
		return r.invalid("pointsPerUnit", "must be more than 0 and at most 1000")
	}
	rate.PerUnit = perUnit
	for i := range e.Rates {
		above := &e.Rates[i]
		if above.Managed == rate.Managed && (above.DealType == "" || above.DealType == rate.DealType) && above.FirstSoldFrom <= rate.FirstSoldFrom {
			return r.invalid("", "is never reached, since one above fits first: put the narrower row above the wider, or take one out")
		}
	}
	e.Rates = append(e.Rates, rate)
	return nil
}

// endRates wants a rate of each kind that fits every line.
func (d *decoder) endRates() *points.Error {
	var sold, managed bool
	for _, rate := range d.edition.Rates {
		if rate.DealType == "" && rate.FirstSoldFrom == 0 {
			managed, sold = managed || rate.Managed, sold || !rate.Managed
		}
	}
	if !sold || !managed {
		return d.invalid("rates", "no row fits all the rest: end with one of kind sold and one of kind managed, without dealType and firstSoldFrom")
	}
	return nil
}

func (d *decoder) review(line *border.Fields) *points.Error {
	e := d.edition
	r := row{d, "reviews", len(e.Reviews)}
	if r.item == maxReviews {
		return r.invalid("", tooMany)
	}
	text := line.Text()
	// A year without February 29, since a review comes every year.
	on, err := points.ParseDate("2001-" + text)
	if err != nil {
		return r.invalid("on", "\""+text+"\" is no day of every year: write it as MM-DD, such as 01-15")
	}
	var review points.Review
	_, review.Month, review.Day = on.Civil()
	if r.item > 0 {
		last := &e.Reviews[r.item-1]
		if review.Month < last.Month || review.Month == last.Month && review.Day <= last.Day {
			return r.invalid("on", "does not come after the review before it: list each day once, in the order of the year")
		}
	}
	var ok bool
	if review.WindowMonths, ok = whole(line.Text(), maxWindow); !ok || review.WindowMonths == 0 {
		return r.invalid("windowMonths", "must be a whole number from 1 to 12")
	}
	e.Reviews = append(e.Reviews, review)
	return nil
}
