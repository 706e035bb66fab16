package points

// check judges the fields of an event by themselves (docs/rules.md, section
// 3); what the stream says about it is judged while it is replayed.
func (e *Event) check() *Error {
	switch {
	case e.Key == "":
		return invalid("id", "the event has no key: give it one as source/external id")
	case e.On < MinDate || e.On > MaxDate:
		return invalid("on", "the event has no date between 0001-01-01 and 9999-12-31")
	case e.Seq < 0:
		return invalid("seq", "the order within the day cannot be negative")
	case e.Company == "" && e.Kind != EventAdjustment:
		return invalid("company", "the event has no company: only an adjustment may stand without one")
	}
	switch e.Kind {
	case EventCompany, EventCountryChanged:
		if !e.Country.Valid() {
			return invalid("country", "\""+string(e.Country)+"\" is not an ISO 3166-1 code: write two capitals, such as DE")
		}
	case EventLineSold, EventLineChanged:
		return e.checkLine()
	case EventLineCancelled:
		if e.Line == "" {
			return invalid("line", "the event names no product line")
		}
	case EventManagerAdded, EventManagerRemoved:
		if e.Partner == "" {
			return invalid("partner", "the event names no partner")
		}
	case EventAdjustment:
		return e.checkAdjustment()
	default:
		return invalid("kind", "\""+string(e.Kind)+"\" is no kind of event")
	}
	return nil
}

func (e *Event) checkLine() *Error {
	switch {
	case e.Line == "":
		return invalid("line", "the event names no product line")
	case e.MRR < 0 || e.MRR == 0 && e.Kind == EventLineSold:
		return invalid("mrr", "the MRR must be above zero; a line ends by line_cancelled, or by line_changed to 0")
	case e.DealType != "" && !e.DealType.Valid():
		return invalid("deal_type", "\""+string(e.DealType)+"\" is no deal type: use sourced or assisted")
	case e.Kind == EventLineSold && !e.Currency.Valid():
		return invalid("currency", "\""+string(e.Currency)+"\" is not an ISO 4217 code: write three capitals, such as USD")
	}
	return nil
}

func (e *Event) checkAdjustment() *Error {
	switch {
	case e.Partner == "":
		return invalid("partner", "the adjustment names no partner")
	case !e.Track.Valid():
		return invalid("track", "\""+string(e.Track)+"\" is no track: use sourced, assisted or managed")
	case e.Points == -1<<63:
		return overflow("points")
	case e.Reason == "":
		return invalid("reason", "an adjustment needs a reason")
	case !e.Until.IsZero() && e.Until <= e.On:
		return invalid("until", "an adjustment must end after the day it begins")
	case e.Until > MaxDate:
		return invalid("until", "the end of the adjustment lies after 9999-12-31")
	}
	return nil
}
