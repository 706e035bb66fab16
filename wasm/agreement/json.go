package main

import (
	"strconv"
	"unicode/utf8"
)

// The values that questions and answers are made of: string, bool, nil, number,
// list and object.
type (
	// number is a JSON number as it is written.
	number string
	list   []any
	object []member
	member struct {
		name  string
		value any
	}
)

func (o object) get(name string) any {
	for i := range o {
		if o[i].name == name {
			return o[i].value
		}
	}
	return nil
}

// with returns the object with one more member.
func (o object) with(name string, value any) object { return append(o, member{name, value}) }

// set puts a value in the place of a member's, or adds the member.
func (o object) set(name string, value any) object {
	for i := range o {
		if o[i].name == name {
			o[i].value = value
			return o
		}
	}
	return o.with(name, value)
}

// sort sorts the members, a few and mostly in order already.
func (o object) sort() {
	for i := 1; i < len(o); i++ {
		for j := i; j > 0 && o[j].name < o[j-1].name; j-- {
			o[j], o[j-1] = o[j-1], o[j]
		}
	}
}

// appendJSON writes a value as JavaScript's JSON.stringify would, with the
// members of objects in order of their names.
func appendJSON(to []byte, value any) []byte {
	switch value := value.(type) {
	case string:
		return appendString(to, value)
	case number:
		return append(to, value...)
	case bool:
		return strconv.AppendBool(to, value)
	case list:
		to = append(to, '[')
		for i, item := range value {
			if i > 0 {
				to = append(to, ',')
			}
			to = appendJSON(to, item)
		}
		return append(to, ']')
	case object:
		value.sort()
		to = append(to, '{')
		for i, member := range value {
			if i > 0 {
				to = append(to, ',')
			}
			to = append(appendString(to, member.name), ':')
			to = appendJSON(to, member.value)
		}
		return append(to, '}')
	}
	return append(to, "null"...)
}

// appendString differs from package encoding/json, which escapes more, and
// knows half surrogate pairs, which JavaScript's strings may have (halfPair).
func appendString(to []byte, text string) []byte {
	to = append(to, '"')
	plain := 0
	for plain < len(text) && text[plain] >= ' ' && text[plain] != '"' && text[plain] != '\\' && text[plain] != halfPair[0] {
		plain++
	}
	to = append(to, text[:plain]...)
	for i := plain; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"' || c == '\\':
			to = append(to, '\\', c)
		case c == '\n':
			to = append(to, '\\', 'n')
		case c == '\t':
			to = append(to, '\\', 't')
		case c == '\r':
			to = append(to, '\\', 'r')
		case c == '\b':
			to = append(to, '\\', 'b')
		case c == '\f':
			to = append(to, '\\', 'f')
		case c < ' ':
			to = append(to, '\\', 'u', '0', '0', "0123456789abcdef"[c>>4], "0123456789abcdef"[c&15])
		case c == halfPair[0] && !utf8.FullRuneInString(text[i:]), c == halfPair[0] && text[i:i+len(halfPair)] == halfPair:
			to = append(to, `\ud800`...)
			i += len(halfPair) - 1
		default:
			to = append(to, c)
		}
	}
	return append(to, '"')
}

// halfPair stands for the first half of a surrogate pair without the second:
// what UTF-8 would write for U+D800, were that a character.
const halfPair = "\xed\xa0\x80"
