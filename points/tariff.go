package points

// tariff is a program's price list in the form in which a replay looks things
// up: by numbers instead of names.
type tariff struct {
	program  *Program
	editions []priceList
}

// priceList is what an edition pays.
type priceList struct {
	edition *Edition
	units   []codedUnit
	growth  [(codeLetters*codeLetters + 63) / 64]uint64 // a bit for each country
}

type codedUnit struct {
	currency code
	amount   int64
}

func (p *Program) tariff() *tariff {
	t := &tariff{program: p, editions: make([]priceList, len(p.Editions))}
	for i := range p.Editions {
		edition, list := &p.Editions[i], &t.editions[i]
		list.edition = edition
		list.units = make([]codedUnit, len(edition.Units))
		for j, unit := range edition.Units {
			list.units[j] = codedUnit{codeOf(string(unit.Currency)), unit.Amount}
		}
		for _, country := range edition.Growth {
			if c := codeOf(string(country)); c < codeLetters*codeLetters {
				list.growth[c/64] |= 1 << (c % 64)
			}
		}
	}
	return t
}

// price is Edition.price.
func (l *priceList) price(currency, country code, rate Points) (price, *Error) {
	for i := range l.units {
		if l.units[i].currency == currency {
			return price{edition: l.edition.From, unit: l.units[i].amount, rate: rate, multiplier: l.multiplier(country)}, nil
		}
	}
	return l.edition.price(Currency(currency.String()), "", rate)
}

func (l *priceList) multiplier(country code) Ratio {
	if country < codeLetters*codeLetters && l.growth[country/64]>>(country%64)&1 == 1 {
		return l.edition.GrowthMultiplier
	}
	return Ratio{1, 1}
}
