package points

// lot is a sale or increase whose points still count (docs/rules.md, section
// 4). Its price is fixed for its life.
type lot struct {
	// record is the lot's place in Result.Lots.
	record  int
	price   price
	country Country
	left    int64
	balance Points
}

// living reports whether anything is left of the lot. A lot with an amount too
// small to earn a micro-point still lives.
func (l *lot) living() bool { return l.left > 0 }

func (r *replay) makeLot(l *line, e *Event, amount int64, seller string, deal DealType, kind Kind) *Error {
	edition := r.program.EditionOn(e.On)
	price, err := edition.price(l.currency, r.country, edition.SoldRate(deal, l.firstSold))
	if err != nil || seller == "" {
		// A sale in a currency without a unit is refused even where nobody
		// earns from it yet: a manager who comes later would.
		return err
	}
	balance, err := price.earn(amount, 1)
	if err != nil {
		return err
	}
	expires := e.On.AddMonths(edition.LotMonths)
	r.result.Lots = append(r.result.Lots, Lot{
		Seller: seller, Company: r.company, Line: l.name, DealType: deal, Event: e.Key, Kind: kind,
		Amount: amount, Currency: l.currency, MadeOn: e.On, ExpiresOn: expires, EndedOn: expires, FirstSold: l.firstSold,
	})
	made := lot{record: len(r.result.Lots) - 1, price: price, country: r.country, left: amount, balance: balance}
	r.lots = append(r.lots, made)
	index := len(r.lots) - 1
	l.lots = append(l.lots, index)
	r.endings.add(ending{on: expires, lot: index})
	r.post(r.lotPosting(&r.lots[index], RuleLotMade, kind, e.Key, 0))
	return nil
}

// lotPosting words a movement of a lot from a balance to its present one.
func (r *replay) lotPosting(l *lot, rule Rule, kind Kind, source string, before Points) Posting {
	record := &r.result.Lots[l.record]
	return Posting{
		Partner: record.Seller, Line: record.Line, Track: Track(record.DealType), Kind: kind, Event: source,
		Terms: Terms{
			Rule: rule, Edition: l.price.edition, Amount: l.left, Currency: record.Currency, Unit: l.price.unit,
			Rate: l.price.rate, Multiplier: l.price.multiplier, Divisor: 1, Country: l.country, FirstSold: record.FirstSold,
			Lot: record.Event, MadeOn: record.MadeOn, ExpiresOn: record.ExpiresOn, Before: before, After: l.balance,
		},
	}
}

// endLot posts the whole balance and takes what is left of the lot.
func (r *replay) endLot(l *lot, rule Rule, kind Kind, source string) {
	if !l.living() {
		return
	}
	before := l.balance
	l.left, l.balance = 0, 0
	r.result.Lots[l.record].EndedOn = r.today
	r.post(r.lotPosting(l, rule, kind, source, before))
}

// eat takes an amount from the line's living lots, youngest first, whoever
// sold them; what exceeds them touches no lot.
func (r *replay) eat(l *line, amount int64, e *Event) {
	for amount > 0 && len(l.lots) > 0 {
		youngest := &r.lots[l.lots[len(l.lots)-1]]
		if !youngest.living() {
			l.lots = l.lots[:len(l.lots)-1]
			continue
		}
		taken := min(amount, youngest.left)
		amount -= taken
		if taken == youngest.left {
			r.endLot(youngest, RuleLotEaten, KindDecreased, e.Key)
			continue
		}
		before := youngest.balance
		youngest.left -= taken
		// What is left earns less than the whole did, so it cannot overflow.
		youngest.balance, _ = youngest.price.earn(youngest.left, 1)
		r.post(r.lotPosting(youngest, RuleLotEaten, KindDecreased, e.Key, before))
	}
}
