package wire

import (
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"
)

// object scans one flat JSON object. It is strict where the standard decoder is
// lenient (equal names, names in another case, broken surrogates), reads
// numbers as text, and does not allocate for plain strings.
type object struct {
	line int
	text string
	at   int
}

func (o *object) fail(field, message string) *Error {
	return refuse(o.line, field, message+" at column "+strconv.Itoa(o.at+1))
}

func (o *object) peek() byte {
	for o.at < len(o.text) {
		switch c := o.text[o.at]; c {
		case ' ', '\t', '\r', '\n':
			o.at++
		default:
			return c
		}
	}
	return 0
}

// scan reads the object into the row.
func (o *object) scan(into row) *Error {
	if o.peek() != '{' {
		return o.fail("", "not a JSON object: want one on each line")
	}
	o.at++
	for more := o.peek() != '}'; more; {
		column, err := o.member(into)
		if err != nil {
			return err
		}
		switch o.peek() {
		case ',':
			o.at++
		case '}':
			more = false
		case 0:
			return o.fail(column, "the JSON object is cut off")
		default:
			return o.fail(column, "not JSON: want a comma or a closing brace")
		}
	}
	o.at++
	if o.peek() != 0 || o.at < len(o.text) {
		return o.fail("", "want one JSON object on each line, and nothing after it")
	}
	return nil
}

// member reads a name and its value.
func (o *object) member(into row) (string, *Error) {
	if o.peek() != '"' {
		return "", o.fail("", "not JSON: want a name in quotes")
	}
	name, err := o.str("")
	if err != nil {
		return "", err
	}
	column := -1
	for i := range into.columns {
		if into.columns[i] == name {
			column = i
		}
	}
	if column < 0 {
		return "", refuse(o.line, name, "there is no such field: use "+strings.Join(into.columns, ", "))
	}
	if into.cells[column].form != 0 {
		return "", refuse(o.line, name, "the field is given twice")
	}
	if o.peek() != ':' {
		return "", o.fail(name, "not JSON: want a colon")
	}
	o.at++
	into.cells[column], err = o.value(name)
	return name, err
}

func (o *object) value(name string) (cell, *Error) {
	switch c := o.peek(); {
	case c == '"':
		text, err := o.str(name)
		return cell{formString, text}, err
	case c == '{' || c == '[':
		return cell{}, o.fail(name, "want a single value, not a list or an object,")
	case c == '-' || c >= '0' && c <= '9':
		from := o.at
		for o.at < len(o.text) && strings.IndexByte("+-.0123456789Ee", o.text[o.at]) >= 0 {
			o.at++
		}
		if number := o.text[from:o.at]; json.Valid([]byte(number)) {
			return cell{formNumber, number}, nil
		}
		o.at = from
		return cell{}, o.fail(name, "not JSON: no such number")
	}
	for word, form := range words {
		if strings.HasPrefix(o.text[o.at:], word) {
			o.at += len(word)
			if form == formNull {
				return cell{form: formNull}, nil
			}
			return cell{form, word}, nil
		}
	}
	return cell{}, o.fail(name, "not JSON: want a value")
}

var words = map[string]form{"true": formBool, "false": formBool, "null": formNull}

// str reads a string whose opening quote is next.
func (o *object) str(name string) (string, *Error) {
	from := o.at
	escaped := false
	for o.at++; o.at < len(o.text); o.at++ {
		switch c := o.text[o.at]; {
		case c == '"':
			o.at++
			if !escaped {
				return o.text[from+1 : o.at-1], nil
			}
			return o.unescape(name, from)
		case c == '\\':
			escaped = true
			o.at++
		case c < ' ':
			return "", o.fail(name, "not JSON: a control character must be escaped")
		}
	}
	return "", refuse(o.line, name, "the JSON object is cut off")
}

func (o *object) unescape(name string, from int) (string, *Error) {
	quotedText := o.text[from:o.at]
	var text string
	if err := json.Unmarshal([]byte(quotedText), &text); err != nil {
		o.at = from
		return "", o.fail(name, "not JSON: a bad escape in the string")
	}
	// The decoder puts U+FFFD in place of half a surrogate pair, which would
	// make two names one.
	if strings.ContainsRune(text, utf8.RuneError) && !strings.ContainsRune(quotedText, utf8.RuneError) &&
		!strings.Contains(strings.ToLower(quotedText), `\ufffd`) {
		return "", refuse(o.line, name, "half of a surrogate pair is no text")
	}
	return text, nil
}
