package mapping

import (
	"fmt"
	"math"
	"math/big"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// fieldType says what a field of a record holds and how its text is read.
type fieldType struct {
	name string
	// words are the words of an enumeration.
	words []string
	// target is the kind of record that a reference leads to.
	target intake.RecordKind
	// least and most bound a whole number.
	least, most int64
}

// The types of fields.
var (
	typeText      = fieldType{name: "text"}
	typeKey       = fieldType{name: "key"}
	typeAddress   = fieldType{name: "web address"}
	typeDate      = fieldType{name: "date"}
	typeMoney     = fieldType{name: "amount"}
	typeCurrency  = fieldType{name: "currency"}
	typeCountry   = fieldType{name: "country"}
	typeWhole     = fieldType{name: "whole number", most: math.MaxInt32}
	typePoints    = fieldType{name: "points"}
	typeFactValue = fieldType{name: "fact value"}
	typeEmail     = fieldType{name: "e-mail address"}
	typeScore     = fieldType{name: "score", most: 100}
	typeRate      = fieldType{name: "rate"}
)

func reference(to intake.RecordKind) fieldType { return fieldType{name: "reference", target: to} }

func oneOf(words ...string) fieldType { return fieldType{name: "word", words: words} }

// arithmetic reports whether multiply and divide apply to the type.
func (t fieldType) arithmetic() bool {
	return t.name == typeMoney.name || t.name == typePoints.name || t.name == typeWhole.name || t.name == typeScore.name
}

// scalar is a value after reading: a text, or a number (minor units,
// micro-points, a whole number), or a date.
type scalar struct {
	text   string
	number int64
	date   points.Date
}

// conversion holds what reading a text needs beside the text.
type conversion struct {
	dates    []dateFormat
	numbers  numberForm
	currency points.Currency
	fact     points.FactKind
	// multiply and divide are nil for none; divide is above zero.
	multiply, divide *big.Rat
}

// The limits of texts that are stored.
const (
	maxTextRunes = 500
	maxKeyBytes  = 200
)

// maxRateDecimals bounds the decimals of a rate.
const maxRateDecimals = 12

// read turns a text that is not empty into a scalar; message says what is
// wrong with it.
func (t fieldType) read(text string, with *conversion) (made scalar, reason Reason, message string) {
	switch t.name {
	case typeText.name:
		if utf8.RuneCountInString(text) > maxTextRunes {
			return made, ReasonTooLong, fmt.Sprintf("is longer than %d characters: shorten it", maxTextRunes)
		}
		made.text = text
	case typeKey.name, "reference":
		if len(text) > maxKeyBytes {
			return made, ReasonTooLong, fmt.Sprintf("is longer than %d bytes, too long for a key", maxKeyBytes)
		}
		if strings.ContainsFunc(text, func(r rune) bool { return r < ' ' || r == 0x7f }) {
			return made, ReasonValue, "holds a control character, which a key cannot"
		}
		made.text = text
	case typeAddress.name:
		address, err := url.Parse(text)
		if err != nil || address.Scheme != "https" && address.Scheme != "http" || address.Host == "" || len(text) > 2000 {
			return made, ReasonValue, "is not a web address: write it with http:// or https://"
		}
		made.text = text
	case typeEmail.name:
		if !intake.EmailAddress(text) {
			return made, ReasonValue, "is no e-mail address: write it as name@example.com"
		}
		made.text = text
	case typeDate.name:
		date, ok := readDate(text, with.dates)
		if !ok {
			return made, ReasonDate, "is not a date of the form " + formatNames(with.dates) + ": mend it, or add its form to dates in the mapping"
		}
		made.date = date
	case typeMoney.name:
		made.number, reason, message = with.units(text, with.currency.Exponent())
	case typePoints.name:
		made.number, reason, message = with.units(text, 6)
	case typeWhole.name:
		made.number, reason, message = with.units(text, 0)
		if message == "" && (made.number < t.least || made.number > t.most) {
			return made, ReasonNumber, fmt.Sprintf("is not a whole number from %d to %d", t.least, t.most)
		}
	case typeScore.name:
		if made.number, reason, message = with.units(text, 1); message == "" && (made.number < 0 || made.number > t.most) {
			return made, ReasonNumber, "is no score: it goes from 0 to 10, to one decimal; multiply or divide another scale"
		}
	case typeRate.name:
		return with.rate(text)
	case typeCurrency.name:
		if !knownCurrency(text) {
			return made, ReasonCurrency, "is no ISO 4217 currency" + nearEnding(text, currencyCodes(), "mend it to a code such as USD")
		}
		made.text = text
	case typeCountry.name:
		country, ok := countryOf(text)
		if !ok {
			return made, ReasonCountry, "is no country" + nearEnding(text, countryNames(), "mend it to an ISO 3166-1 code such as DE")
		}
		made.text = string(country)
	case "word":
		if !slices.Contains(t.words, text) {
			return made, ReasonWord, advise("is not possible here", text, t.words, "translate the source's words with map")
		}
		made.text = text
	case typeFactValue.name:
		return with.factValue(text)
	}
	return made, reason, message
}

// rate reads the price of a currency into the form that intake.SpotRate has.
func (c *conversion) rate(text string) (made scalar, reason Reason, message string) {
	number, message := readNumber(text, c.numbers)
	if message != "" {
		return made, ReasonNumber, message
	}
	if made.text = intake.NormalRate(number.FloatString(maxRateDecimals)); made.text == "" || !new(big.Rat).Mul(number, new(big.Rat).SetInt(powerOfTen(maxRateDecimals))).IsInt() {
		return made, ReasonNumber, "is no rate: it is above zero and has up to 12 digits on each side of the decimal sign"
	}
	return made, "", ""
}

// nearEnding names the nearest candidates and says where to mend the value.
func nearEnding(text string, known []string, mend string) string {
	if near := nearest(text, known); len(near) > 0 {
		return ": did you mean " + quotedList(near, "or") + "? (add it to the value's mend in the mapping)"
	}
	return ": " + mend + " in the mapping"
}

// units reads a number, multiplies and divides it exactly, and rounds it once,
// half to even, to 10^-scale. Without a division nothing may be lost.
func (c *conversion) units(text string, scale int) (int64, Reason, string) {
	if c.multiply == nil {
		if units, ok := quickUnits(text, c.numbers, c.divide, scale); ok {
			return units, "", ""
		}
	}
	number, message := readNumber(text, c.numbers)
	if message != "" {
		return 0, ReasonNumber, message
	}
	if c.multiply != nil {
		number.Mul(number, c.multiply)
	}
	if c.divide != nil && c.divide.Sign() > 0 {
		number.Quo(number, c.divide)
	}
	units, exact, ok := toUnits(number, scale)
	switch {
	case !ok:
		return 0, ReasonNumber, "is too large"
	case !exact && c.multiply == nil && c.divide == nil:
		return 0, ReasonNumber, "has more than the " + strconv.Itoa(scale) + " decimals possible here: mend it"
	}
	return units, "", ""
}

// factValue reads the value of a fact of the kind at hand into the form that
// points.Fact has.
func (c *conversion) factValue(text string) (made scalar, reason Reason, message string) {
	switch c.fact {
	case points.FactCertifiedThrough:
		made, reason, message = typeDate.read(text, c)
		made.text = made.date.String()
	case points.FactCountry:
		made, reason, message = typeCountry.read(text, c)
	case points.FactInvited:
		made.text = text
	default:
		if text == points.FactUnknown {
			made.text = text
			break
		}
		var millionths int64
		if millionths, reason, message = c.units(text, 6); message == "" {
			made.text = points.Points(millionths).String()
		}
	}
	if message != "" {
		return made, reason, message
	}
	var facts points.Facts
	if err := (points.Fact{Kind: c.fact, Value: made.text}).Put(&facts); err != nil {
		return made, ReasonValue, "cannot be a fact: " + err.Error()
	}
	return made, "", ""
}

// number reads the template as a factor.
func (t *boundTemplate) number(r *row, verb string) (*big.Rat, *fault) {
	text, authored, err := t.evaluate(r)
	if err != nil {
		return nil, err
	}
	if text == "" {
		return nil, t.fault(r, "", ReasonMissing, "an amount is to be "+verb+" by this, and it is empty: fill the cell")
	}
	form := plainNumber
	if !authored && r.input != nil {
		form = r.input.file.spec.reading.numbers
	}
	number, message := readNumber(text, form)
	if message != "" {
		return nil, t.fault(r, text, ReasonNumber, quoted(text)+" "+message)
	}
	return number, nil
}
