package mapping

import (
	"math"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// voidedField says whether the event is withdrawn; of such a record only the key
// and the revision are read. It comes before the other fields.
const voidedField = "voided"

// The words of voidedField.
const (
	yes = "yes"
	no  = "no"
)

// typeRevision is what the ledger takes for a revision.
var typeRevision = fieldType{name: typeWhole.name, least: 1, most: math.MaxInt32 - 1}

// eventKind describes the events of one kind (docs/rules.md, section 3).
func eventKind(of points.EventKind) kind {
	type record = ledger.Event
	k := &kindOf[record]{
		called: "event " + string(of), recorded: intake.RecordEvent, eventKind: of,
		begin: func(key string) record {
			return record{Event: points.Event{Key: key, Kind: of, Seq: of.DefaultSeq()}, Revision: 1}
		},
		identify: func(e *record) string { return e.Key },
		revised:  func(e *record) int32 { return e.Revision },
		dated:    func(e *record) points.Date { return e.On },
		add:      func(b *intake.Book, e record) { b.Events = append(b.Events, e) },
		references: func(e *record, name string) string {
			switch name {
			case "company":
				return e.Company
			case "line":
				return e.Line
			case "seller":
				return e.Seller
			}
			return e.Partner
		},
	}
	company := needed
	if of == points.EventAdjustment {
		company = optional
	}
	k.with(voidedField, oneOf(yes, no), optional, func(e *record, v scalar, _ points.Currency) {
		// A void without a revision is the next one.
		if e.Voided = v.text == yes; e.Voided {
			e.Revision = 0
		}
	}).
		with("revision", typeRevision, optional, func(e *record, v scalar, _ points.Currency) { e.Revision = int32(v.number) }).
		with("company", reference(intake.RecordCompany), company, func(e *record, v scalar, _ points.Currency) { e.Company = v.text }).
		with("on", typeDate, needed, func(e *record, v scalar, _ points.Currency) { e.On = v.date }).
		with("seq", typeWhole, optional, func(e *record, v scalar, _ points.Currency) { e.Seq = int32(v.number) })
	line := func() {
		k.with("line", reference(intake.RecordLine), needed, func(e *record, v scalar, _ points.Currency) { e.Line = v.text })
	}
	amount := func() {
		k.with("currency", typeCurrency, needed, func(e *record, v scalar, c points.Currency) { e.Currency = points.Currency(v.text) }).
			with("mrr", typeMoney, needed, func(e *record, v scalar, _ points.Currency) { e.MRR = v.number }).
			with("seller", reference(intake.RecordPartner), optional, func(e *record, v scalar, _ points.Currency) { e.Seller = v.text }).
			with("deal_type", typeDealType, optional, func(e *record, v scalar, _ points.Currency) { e.DealType = points.DealType(v.text) })
	}
	partner := func() {
		k.with("partner", reference(intake.RecordPartner), needed, func(e *record, v scalar, _ points.Currency) { e.Partner = v.text })
	}
	switch of {
	case points.EventCompany, points.EventCountryChanged:
		k.with("country", typeCountry, needed, func(e *record, v scalar, _ points.Currency) { e.Country = points.Country(v.text) })
	case points.EventLineSold, points.EventLineChanged:
		line()
		amount()
	case points.EventLineCancelled:
		line()
	case points.EventManagerAdded, points.EventManagerRemoved:
		partner()
	case points.EventAdjustment:
		partner()
		k.with("track", oneOf(points.Track("").Values()...), needed, func(e *record, v scalar, _ points.Currency) { e.Track = points.Track(v.text) }).
			with("points", typePoints, needed, func(e *record, v scalar, _ points.Currency) { e.Points = points.Points(v.number) }).
			with("until", typeDate, optional, func(e *record, v scalar, _ points.Currency) { e.Until = v.date }).
			with("reason", typeText, needed, func(e *record, v scalar, _ points.Currency) { e.Reason = v.text })
	}
	return k
}
