package graph

import (
	"bytes"
	"encoding/base64"
	"encoding/json"

	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// longestCursor bounds what is decoded; names, the longest values that lists
// are ordered by, fit with room to spare.
const longestCursor = 4096

// cursor is a row's place in an order, and the name of that order, so that a
// cursor of another order is refused instead of comparing the wrong column. It
// holds nothing that the row does not show; policies narrow every read,
// whatever a forged cursor says.
type cursor struct {
	Order string `json:"o"`
	// Text is bytes: the key of a name is no text of its own.
	Text   []byte `json:"k,omitempty"`
	Number int64  `json:"n,omitempty"`
	ID     string `json:"i,omitempty"`
	Serial int64  `json:"s,omitempty"`
}

func encodeCursor(order string, key keyset.Key) string {
	text, err := json.Marshal(cursor{order, []byte(key.Text), key.Number, key.ID, key.Serial})
	if err != nil {
		panic(err) // A struct of texts and numbers always has a JSON form.
	}
	return base64.RawURLEncoding.EncodeToString(text)
}

func decodeCursor(field, order string, text *string) (*keyset.Key, error) {
	if text == nil {
		return nil, nil
	}
	bad := &points.Error{Code: points.CodeInvalid, Field: field, Message: "this is no cursor of this list: pass one that the list returned"}
	if len(*text) > longestCursor {
		return nil, bad
	}
	decoded, err := base64.RawURLEncoding.DecodeString(*text)
	if err != nil {
		return nil, bad
	}
	var c cursor
	reader := json.NewDecoder(bytes.NewReader(decoded))
	// A field that is no more is of an order that is no more.
	reader.DisallowUnknownFields()
	if reader.Decode(&c) != nil || c.Order == "" {
		return nil, bad
	}
	if c.Order != order {
		return nil, &points.Error{Code: points.CodeInvalid, Field: field, Message: "this cursor belongs to another order or day of a list: start again without it"}
	}
	return &keyset.Key{Text: string(c.Text), Number: c.Number, ID: c.ID, Serial: c.Serial}, nil
}
