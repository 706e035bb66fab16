package mapping

// Reason classes the faults of rows, for counting.
type Reason = string

// The reasons for which a row is rejected.
const (
	// ReasonRow: the row has too many or too few cells, or broken quotes.
	ReasonRow Reason = "row"
	// ReasonMissing: a value that must be there is empty.
	ReasonMissing Reason = "missing"
	ReasonDate    Reason = "date"
	ReasonNumber  Reason = "number"
	ReasonCountry Reason = "country"
	// ReasonCurrency: the value is no ISO 4217 code.
	ReasonCurrency Reason = "currency"
	// ReasonWord: the value is not one of the words possible.
	ReasonWord Reason = "word"
	// ReasonMap: the value's map does not list it.
	ReasonMap Reason = "map"
	// ReasonJoin: the other file has no such row, or several.
	ReasonJoin Reason = "join"
	// ReasonReference: no such partner, company, … exists.
	ReasonReference Reason = "reference"
	// ReasonRepeat: the key was given before with other content.
	ReasonRepeat  Reason = "repeat"
	ReasonTooLong Reason = "length"
	ReasonValue   Reason = "value"
	// ReasonEvent: the engine or the ledger refuses the event.
	ReasonEvent Reason = "event"
)
