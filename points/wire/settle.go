package wire

import (
	"slices"
	"strings"

	"github.com/tierboard/tierboard/points"
)

// Settle returns the events that count (docs/rules.md, section 3, Corrections),
// in the order in which their keys first appear. Of each key the highest
// revision counts. A voided record takes its event away: with a revision,
// unless a higher one follows; without, for good. The same record again has no
// effect; one key and revision with other content is a CONFLICT that names the
// key.
//
// An MRR that came without a currency is read in that of its line, as of the
// stream's order: the latest line_sold of that company and line before it. The
// event's Currency is then filled in.
func Settle(records []Record) ([]points.Event, error) {
	type version struct {
		key      string
		revision int32
	}
	versions := make(map[version]int, len(records))
	latest := make(map[string]int, len(records))
	gone := map[string]bool{}
	var keys []string
	for i := range records {
		record := &records[i]
		key := record.Event.Key
		current, seen := latest[key]
		if !seen {
			keys = append(keys, key)
			latest[key] = i
		} else if outranks(record, &records[current]) {
			latest[key] = i
		}
		if record.Voided {
			gone[key] = gone[key] || record.Revision == 0
			continue
		}
		id := version{key, record.Revision}
		if first, again := versions[id]; !again {
			versions[id] = i
		} else if !sameContent(record, &records[first]) {
			return nil, &Error{Line: record.At, Cause: &points.Error{
				Code: points.CodeConflict, Event: key, Field: "id",
				Message: "the event was sent before with other content: send a correction with the next revision, or voided",
			}}
		}
	}
	counting := make([]*Record, 0, len(keys))
	for _, key := range keys {
		if record := &records[latest[key]]; !record.Voided && !gone[key] {
			counting = append(counting, record)
		}
	}
	return price(counting)
}

func outranks(record, other *Record) bool {
	return record.Revision > other.Revision || record.Revision == other.Revision && record.Voided
}

func sameContent(a, b *Record) bool {
	first, second := a.Event, b.Event
	if first.Currency == "" || second.Currency == "" {
		if amountText(a) != amountText(b) {
			return false
		}
		first.Currency, second.Currency = "", ""
		first.MRR, second.MRR = 0, 0
	}
	return first == second
}

// amountText is the MRR in a form in which equal amounts are equal texts.
func amountText(record *Record) string {
	text := record.amount
	if text == "" {
		if record.Event.MRR == 0 {
			return "0"
		}
		text = points.Money{Amount: record.Event.MRR, Currency: record.Event.Currency}.String()
	}
	negative := strings.HasPrefix(text, "-")
	text = strings.TrimPrefix(text, "-")
	if strings.Contains(text, ".") {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	text = strings.TrimLeft(text, "0")
	if text == "" || text[0] == '.' {
		text = "0" + text
	}
	if negative && text != "0" {
		text = "-" + text
	}
	return text
}

// price reads the amounts that were waiting for a currency.
func price(records []*Record) ([]points.Event, error) {
	sales := map[lineOf][]*points.Event{}
	for _, record := range records {
		if record.amount != "" {
			sales[lineOf{record.Event.Company, record.Event.Line}] = nil
		}
	}
	if len(sales) > 0 {
		for _, record := range records {
			line := lineOf{record.Event.Company, record.Event.Line}
			if list, wanted := sales[line]; wanted && record.Event.Kind == points.EventLineSold {
				sales[line] = append(list, &record.Event)
			}
		}
		for _, list := range sales {
			slices.SortFunc(list, func(a, b *points.Event) int {
				if a.Before(b) {
					return -1
				}
				return 1
			})
		}
	}
	events := make([]points.Event, 0, len(records))
	for _, record := range records {
		event := record.Event
		if record.amount != "" {
			if err := priceOne(&event, record, sales[lineOf{event.Company, event.Line}]); err != nil {
				return nil, err
			}
		}
		events = append(events, event)
	}
	return events, nil
}

func priceOne(event *points.Event, record *Record, sales []*points.Event) error {
	before, _ := slices.BinarySearchFunc(sales, event, func(sale, event *points.Event) int {
		if sale.Before(event) {
			return -1
		}
		return 1
	})
	if before == 0 {
		bad := refuse(record.At, "line", "the line is not open: no sale of "+quoted(event.Line)+" comes before, and without one the MRR has no currency")
		bad.Cause.Event = event.Key
		return bad
	}
	currency := sales[before-1].Currency
	money, err := points.ParseMoney(record.amount, currency)
	if err != nil {
		bad := at(record.At, "mrr", err)
		bad.Cause.Event = event.Key
		return bad
	}
	event.MRR, event.Currency = money.Amount, currency
	return nil
}
