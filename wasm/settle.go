package main

import (
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/order"
	"github.com/tierboard/tierboard/wasm/border"
)

// settle finds out which events count, by the rules of wire.Settle: of each
// key the highest revision, unless it is voided; a void without a revision
// takes its event away for good. A change whose MRR came without a currency
// has that of its line's latest sale. Of several faults it tells the one that
// was sent first.
func settle(all []sent) *points.Error {
	sorted := order.Of(len(all), func(i, j int) int {
		if c := order.Text(all[i].Key, all[j].Key); c != 0 {
			return c
		}
		return int(all[i].revision) - int(all[j].revision)
	})
	var counting []counted
	conflict := len(all)
	for len(sorted) > 0 {
		n := 1
		for n < len(sorted) && all[sorted[n]].Key == all[sorted[0]].Key {
			n++
		}
		latest, contradicts := latestRevision(all, sorted[:n])
		conflict = min(conflict, contradicts)
		if latest.sent != nil {
			latest.counts = true
			counting = append(counting, latest)
		}
		sorted = sorted[n:]
	}
	if conflict < len(all) {
		return &points.Error{
			Code: points.CodeConflict, Event: all[conflict].Key, Field: "id",
			Message: "the event was sent before with other content: send a correction with the next revision, or voided",
		}
	}
	return price(counting)
}

// counted is an event that counts, and the place at which its key was first
// sent.
type counted struct {
	*sent
	first int
}

// latestRevision returns the event of one key that counts, if one does, and the
// place of the first record that contradicts one before it, past all places
// where none does. The records are in order of their revisions.
func latestRevision(all []sent, records []int) (counted, int) {
	var latest, earlier *sent
	first, conflict := len(all), len(all)
	gone := false
	for _, i := range records {
		record := &all[i]
		first = min(first, i)
		switch {
		case record.voided:
			gone = gone || record.revision == 0
		case earlier != nil && earlier.revision == record.revision && !sameContent(earlier, record):
			conflict = min(conflict, i)
		default:
			earlier = record
		}
		if latest == nil || record.revision > latest.revision || record.voided {
			latest = record
		}
	}
	if gone || latest.voided {
		return counted{}, conflict
	}
	return counted{latest, first}, conflict
}

func sameContent(a, b *sent) bool {
	e, f := *a.Event, *b.Event
	if e.Currency == "" || f.Currency == "" {
		if a.plainAmount() != b.plainAmount() {
			return false
		}
		e.Currency, e.MRR, f.Currency, f.MRR = "", 0, "", 0
	}
	return e == f
}

// plainAmount is the MRR in a form in which equal amounts are equal texts.
func (e *sent) plainAmount() string {
	text := e.amount
	if text == "" {
		if e.MRR == 0 {
			return "0"
		}
		text = points.Money{Amount: e.MRR, Currency: e.Currency}.String()
	}
	sign := ""
	if text[0] == '-' {
		sign, text = "-", text[1:]
	}
	whole, decimals, _ := border.Cut(text, '.')
	for len(decimals) > 0 && decimals[len(decimals)-1] == '0' {
		decimals = decimals[:len(decimals)-1]
	}
	for len(whole) > 0 && whole[0] == '0' {
		whole = whole[1:]
	}
	if whole == "" && decimals == "" {
		return "0"
	}
	return sign + whole + "." + decimals
}

// price reads the amounts that came without a currency.
func price(counting []counted) *points.Error {
	sorted := order.Of(len(counting), func(i, j int) int {
		e, f := counting[i].sent, counting[j].sent
		if c := order.Text(e.Company, f.Company); c != 0 {
			return c
		}
		if e.Before(f.Event) {
			return -1
		}
		return 1
	})
	var sales []*sent       // of the company, the latest of each line
	var fault *points.Error // the one of the event that was sent first
	var faultAt int
	for n, i := range sorted {
		event := counting[i]
		if n > 0 && event.Company != counting[sorted[n-1]].Company {
			sales = sales[:0]
		}
		sale := 0
		for sale < len(sales) && sales[sale].Line != event.Line {
			sale++
		}
		if event.amount != "" {
			if bad := event.priceAs(sales[sale:]); bad != nil && (fault == nil || event.first < faultAt) {
				bad.Event = event.Key
				fault, faultAt = bad, event.first
			}
		}
		if event.Kind == points.EventLineSold {
			if sale == len(sales) {
				sales = append(sales, nil)
			}
			sales[sale] = event.sent
		}
	}
	return fault
}

// priceAs reads the amount in the currency of the first sale.
func (e *sent) priceAs(sales []*sent) *points.Error {
	if len(sales) == 0 {
		return notOpen(e.Line)
	}
	money, bad := border.ReadMoney(e.amount, "mrr", sales[0].Currency)
	e.MRR = money.Amount
	return bad
}

// notOpen refuses an amount that is to have the currency of a line's sale.
func notOpen(line string) *points.Error {
	return border.Invalid("line", "the line is not open: no sale of \""+line+"\" comes before, and without one the MRR has no currency")
}
