package editions

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
)

// A node is a JSON value that knows its path, so that every refusal can say
// where: encoding/json's own decoding into structs names no path for unknown
// fields and lets the last of two equal names win.
type node struct {
	path  string
	value any // string, json.Number, bool, nil, []*node or *object
}

type object struct {
	names  []string
	fields map[string]*node
}

// An edition's deepest value is tiers[i].conditions[j].need.
const maxDepth = 8

func parseJSON(data []byte) (*node, error) {
	// A pass of its own over the syntax, since json.Decoder counts the
	// offsets of its errors in two ways.
	var whole json.RawMessage
	if err := json.Unmarshal(data, &whole); err != nil {
		line, column := position(data, err)
		return nil, invalid("line "+strconv.Itoa(line)+", column "+strconv.Itoa(column), "not JSON: "+err.Error())
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	return readNode(decoder, "", 0)
}

// position finds the byte at fault, or the end of data that is cut off.
func position(data []byte, err error) (line, column int) {
	before := data
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) && syntax.Error() != "unexpected end of JSON input" {
		before = data[:max(0, min(int(syntax.Offset)-1, len(data)))]
	}
	return 1 + bytes.Count(before, []byte("\n")), len(before) - bytes.LastIndexByte(before, '\n')
}

func readNode(decoder *json.Decoder, path string, depth int) (*node, error) {
	token, err := decoder.Token()
	if err != nil {
		return nil, err
	}
	if depth > maxDepth {
		return nil, invalid(path, "nested too deeply for an edition")
	}
	switch token {
	case json.Delim('['):
		items := []*node{}
		for decoder.More() {
			item, err := readNode(decoder, path+"["+strconv.Itoa(len(items))+"]", depth+1)
			if err != nil {
				return nil, err
			}
			items = append(items, item)
		}
		_, err = decoder.Token()
		return &node{path, items}, err
	case json.Delim('{'):
		fields := &object{fields: map[string]*node{}}
		for decoder.More() {
			key, err := decoder.Token()
			if err != nil {
				return nil, err
			}
			name, _ := key.(string)
			at := join(path, name)
			if _, twice := fields.fields[name]; twice {
				return nil, invalid(at, "stands here twice: keep one")
			}
			field, err := readNode(decoder, at, depth+1)
			if err != nil {
				return nil, err
			}
			fields.names = append(fields.names, name)
			fields.fields[name] = field
		}
		_, err = decoder.Token()
		return &node{path, fields}, err
	}
	return &node{path, token}, nil
}

func join(path, name string) string {
	if len(name) > 60 {
		name = name[:60] + "…"
	}
	name = strings.ToValidUTF8(name, "?")
	if path == "" {
		return name
	}
	return path + "." + name
}

// fields returns the object's fields after refusing every unknown one.
func (n *node) fields(known ...string) (*object, error) {
	fields, ok := n.value.(*object)
	if !ok {
		return nil, invalid(n.path, "must be an object with the fields "+strings.Join(known, ", "))
	}
	for _, name := range fields.names {
		if name != "note" && name != "source" && !slices.Contains(known, name) {
			return nil, invalid(join(n.path, name), "unknown field: use "+oneOf(append(slices.Clone(known), "note", "source")))
		}
	}
	for _, comment := range []string{"note", "source"} {
		if field := fields.fields[comment]; field != nil {
			if _, err := field.text(); err != nil {
				return nil, err
			}
		}
	}
	return fields, nil
}

// need returns a field that must be there.
func (n *node) need(fields *object, name string) (*node, error) {
	if field := fields.fields[name]; field != nil {
		return field, nil
	}
	return nil, invalid(join(n.path, name), "is missing")
}

func (n *node) text() (string, error) {
	text, ok := n.value.(string)
	if !ok {
		return "", invalid(n.path, "must be a string in quotes")
	}
	return text, nil
}

func (n *node) truth() (bool, error) {
	truth, ok := n.value.(bool)
	if !ok {
		return false, invalid(n.path, "must be true or false")
	}
	return truth, nil
}

func (n *node) integer(least, most int) (int, error) {
	number, _ := n.value.(json.Number)
	value, err := strconv.Atoi(string(number))
	if err != nil || value < least || value > most {
		return 0, invalid(n.path, "must be a whole number from "+strconv.Itoa(least)+" to "+strconv.Itoa(most))
	}
	return value, nil
}

func (n *node) list(least, most int) ([]*node, error) {
	items, ok := n.value.([]*node)
	if !ok {
		return nil, invalid(n.path, "must be a list")
	}
	if len(items) < least || len(items) > most {
		return nil, invalid(n.path, "must have "+strconv.Itoa(least)+" to "+strconv.Itoa(most)+" entries, not "+strconv.Itoa(len(items)))
	}
	return items, nil
}
