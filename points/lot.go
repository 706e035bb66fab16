package points

// lot is a sale or increase whose points still count (docs/rules.md, section
// 4). Its price is fixed for its life.
type lot struct {
	price   price
	left    int64
	balance Points
	seller  int32
	// record is the lot's place in Result.Lots.
	record  int32
	country code
	deal    dealCode
}

// living reports whether anything is left of the lot. A lot with an amount too
// small to earn a micro-point still lives.
func (l *lot) living() bool { return l.left > 0 }

func (r *replay) makeLot(l *line, a *act, amount int64, seller int32, deal dealCode, kind Kind) *Error {
	list := r.prices()
	price, err := list.price(l.currency, r.country, list.edition.SoldRate(deals[deal], l.firstSold))
	if err != nil || seller == nobody {
		// A sale in a currency without a unit is refused even where nobody
		// earns from it yet: a manager who comes later would.
		return err
	}
	balance, err := price.earn(amount, 1)
	if err != nil {
		return err
	}
	expires := a.on.AddMonths(list.edition.LotMonths)
	made := lot{price: price, left: amount, balance: balance, seller: seller, country: r.country, deal: deal}
	if r.recorder != nil {
		made.record = r.recorder.lotMade(l, a, &made, expires, kind)
	}
	r.lots = append(r.lots, made)
	l.lots = append(l.lots, len(r.lots)-1)
	r.endings.add(ending{on: expires, lot: len(r.lots) - 1})
	if r.fold != nil {
		r.fold.lives(seller, 1)
	}
	r.lotMoved(&r.lots[len(r.lots)-1], RuleLotMade, kind, a, 0)
	return nil
}

// lotMoved posts the movement of a lot from a balance to its present one; an
// expiry has no act.
func (r *replay) lotMoved(l *lot, rule Rule, kind Kind, a *act, before Points) {
	if r.fold != nil {
		r.fold.moved(l.seller, trackCode(l.deal), r.today, before, l.balance)
		return
	}
	r.recorder.lotMoved(r, l, rule, kind, a, before)
}

// endLot posts the whole balance and takes what is left of the lot.
func (r *replay) endLot(l *lot, rule Rule, kind Kind, a *act) {
	if !l.living() {
		return
	}
	before := l.balance
	l.left, l.balance = 0, 0
	if r.fold != nil {
		r.fold.lives(l.seller, -1)
	} else {
		r.recorder.result.Lots[l.record].EndedOn = r.today
	}
	r.lotMoved(l, rule, kind, a, before)
}

// eat takes an amount from the line's living lots, youngest first, whoever
// sold them; what exceeds them touches no lot.
func (r *replay) eat(l *line, amount int64, a *act) {
	for amount > 0 && len(l.lots) > 0 {
		youngest := &r.lots[l.lots[len(l.lots)-1]]
		if !youngest.living() {
			l.lots = l.lots[:len(l.lots)-1]
			continue
		}
		taken := min(amount, youngest.left)
		amount -= taken
		if taken == youngest.left {
			r.endLot(youngest, RuleLotEaten, KindDecreased, a)
			continue
		}
		before := youngest.balance
		youngest.left -= taken
		// What is left earns less than the whole did, so it cannot overflow.
		youngest.balance, _ = youngest.price.earn(youngest.left, 1)
		r.lotMoved(youngest, RuleLotEaten, KindDecreased, a, before)
	}
}
