package ledger

import (
	"encoding/json"
	"strconv"

	"github.com/tierboard/tierboard/points"
)

// appendTerms appends what json.Marshal makes of the terms, as a posting keeps
// them. Encoding by hand takes a tenth of the time, and a large import writes
// two or more postings a row.
func appendTerms(to []byte, terms *points.Terms) []byte {
	to = append(to, `{"rule":"`...)
	to = append(to, terms.Rule...)
	to = append(to, '"')
	to = appendDate(to, `,"edition":"`, terms.Edition)
	to = appendInteger(to, `,"amount":`, terms.Amount)
	to = appendText(to, `,"currency":`, string(terms.Currency))
	to = appendInteger(to, `,"unit":`, terms.Unit)
	if terms.Rate != 0 {
		to = appendPoints(to, `,"rate":"`, terms.Rate)
	}
	if terms.Multiplier != (points.Ratio{}) {
		to = append(to, `,"multiplier":{"num":`...)
		to = strconv.AppendInt(to, terms.Multiplier.Num, 10)
		to = append(to, `,"den":`...)
		to = strconv.AppendInt(to, terms.Multiplier.Den, 10)
		to = append(to, '}')
	}
	to = appendInteger(to, `,"divisor":`, terms.Divisor)
	to = appendText(to, `,"country":`, string(terms.Country))
	to = appendDate(to, `,"firstSold":"`, terms.FirstSold)
	to = appendText(to, `,"lot":`, terms.Lot)
	to = appendDate(to, `,"madeOn":"`, terms.MadeOn)
	to = appendDate(to, `,"expiresOn":"`, terms.ExpiresOn)
	to = appendPoints(to, `,"before":"`, terms.Before)
	to = appendPoints(to, `,"after":"`, terms.After)
	to = appendText(to, `,"reason":`, terms.Reason)
	return append(to, '}')
}

func appendDate(to []byte, name string, date points.Date) []byte {
	if date.IsZero() {
		return to
	}
	return append(date.Append(append(to, name...)), '"')
}

func appendPoints(to []byte, name string, value points.Points) []byte {
	return append(value.Append(append(to, name...)), '"')
}

func appendInteger(to []byte, name string, value int64) []byte {
	if value == 0 {
		return to
	}
	return strconv.AppendInt(append(to, name...), value, 10)
}

func appendText(to []byte, name, text string) []byte {
	if text == "" {
		return to
	}
	to = append(to, name...)
	for i := range len(text) {
		if c := text[i]; c < ' ' || c > '~' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' {
			// Whatever needs care is left to those who know how; a string
			// always encodes.
			quoted, _ := json.Marshal(text)
			return append(to, quoted...)
		}
	}
	to = append(to, '"')
	to = append(to, text...)
	return append(to, '"')
}
