package programs

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
)

func (d *Decoder) unit(line *border.Fields) string {
	e := d.edition
	d.in("units", len(e.Units))
	if len(e.Units) == maxUnits {
		return tooMany
	}
	currency := points.Currency(d.read(line, "currency"))
	if !currency.Valid() {
		return "must be an ISO 4217 code, such as USD"
	}
	money, err := points.ParseMoney(d.read(line, "amount"), currency)
	if err != nil || money.Amount <= 0 || money.Amount > maxUnitAmount {
		return "must be a decimal above 0, of at most 15 digits and with the currency's decimals"
	}
	if currency == "USD" && money.Amount != 100_00 {
		return "must be 100.00: a unit stands for US$ 100"
	}
	if _, priced := e.Unit(currency); priced {
		d.field = "currency"
		return "the currency is priced twice: keep one unit for it"
	}
	e.Units = append(e.Units, points.Unit{Currency: currency, Amount: money.Amount})
	return ""
}

func (d *Decoder) growth(line *border.Fields) string {
	e := d.edition
	d.in("growth.countries", len(e.Growth))
	if len(e.Growth) == maxCountries {
		return tooMany
	}
	country := points.Country(line.Text())
	if !country.Valid() || len(e.Growth) > 0 && country <= e.Growth[len(e.Growth)-1] {
		return "must be an ISO 3166-1 code, such as IN, after that of the country before: list each once, sorted"
	}
	e.Growth = append(e.Growth, country)
	return ""
}

func (d *Decoder) rate(line *border.Fields) string {
	e := d.edition
	d.in("rates", len(e.Rates))
	if len(e.Rates) == maxRates {
		return tooMany
	}
	kind := d.read(line, "kind")
	if kind != "sold" && kind != "managed" {
		return "must be sold or managed"
	}
	rate := points.Rate{Managed: kind == "managed", DealType: points.DealType(d.read(line, "dealType"))}
	if rate.DealType != "" && (rate.Managed || !rate.DealType.Valid()) {
		return "must be sourced or assisted, on a sold rate: leave the field out for both"
	}
	if day := d.read(line, "firstSoldFrom"); day != "" {
		var ok bool
		if rate.FirstSoldFrom, ok = date(day); !ok {
			return "must be a date, YYYY-MM-DD"
		}
	}
	var ok bool
	if rate.PerUnit, ok = decimal(d.read(line, "pointsPerUnit"), 1, maxRate); !ok {
		return "must be a decimal above 0 and at most 1000, with up to six decimals"
	}
	for i := range e.Rates {
		above := &e.Rates[i]
		if above.Managed == rate.Managed && (above.DealType == "" || above.DealType == rate.DealType) && above.FirstSoldFrom <= rate.FirstSoldFrom {
			d.field = ""
			return "is never reached, since one above fits first: put the narrower row above the wider, or take one out"
		}
	}
	e.Rates = append(e.Rates, rate)
	return ""
}
