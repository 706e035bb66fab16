package mapping

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// The limits of a mapping file keep a hostile one from costing anything: the
// nesting of YAML is bounded before it is parsed.
const (
	maxMappingBytes = 256 << 10
	maxLineBytes    = 4 << 10
	maxNesting      = 24
	maxIndent       = 120
)

type shape int

const (
	isText shape = iota
	isNothing
	isList
	isTable
)

func (s shape) String() string { return [...]string{"a text", "nothing", "a list", "a table"}[s] }

// node is a place in a mapping file: YAML reduced to texts, lists and tables
// with their positions. Anchors, tags and several documents are not part of
// the language.
type node struct {
	shape        shape
	line, column int
	path         string
	text         string
	list         []*node
	entries      []entry
}

// entry is a key of a table with its value.
type entry struct{ key, value *node }

// readTree parses a mapping file.
func readTree(text []byte, found *problems) (root *node) {
	if message := tooMuch(text); message != "" {
		found.addAt(1, 1, "", message)
		return nil
	}
	// The parser is known to panic on some malformed input; for a mapping
	// that is one more way of being no YAML.
	defer func() {
		if recovered := recover(); recovered != nil {
			found.addAt(1, 1, "", "this is not YAML that can be read")
			root = nil
		}
	}()
	file, err := parser.ParseBytes(text, 0)
	if err != nil {
		var syntax *yaml.SyntaxError
		if errors.As(err, &syntax) && syntax.Token != nil && syntax.Token.Position != nil {
			found.addAt(syntax.Token.Position.Line, syntax.Token.Position.Column, "", "not YAML: "+syntax.Message)
		} else {
			found.addAt(1, 1, "", "not YAML: "+firstLine(err.Error()))
		}
		return nil
	}
	var body ast.Node
	for _, document := range file.Docs {
		if document.Body == nil {
			continue
		}
		if body != nil {
			place := document.Body.GetToken().Position
			found.addAt(place.Line, place.Column, "", "a mapping is one YAML document: remove the line --- and what follows, or make it a file of its own")
			return nil
		}
		body = document.Body
	}
	if body == nil {
		found.addAt(1, 1, "", "the mapping is empty")
		return nil
	}
	builder := treeBuilder{found: found}
	return builder.build(body, "", 0)
}

func tooMuch(text []byte) string {
	if len(text) > maxMappingBytes {
		return fmt.Sprintf("a mapping has at most %d bytes", maxMappingBytes)
	}
	if !utf8.Valid(text) {
		return "the mapping is not UTF-8"
	}
	depth, width, indent := 0, 0, 0
	for _, c := range text {
		if c == ' ' && indent == width {
			indent++
		}
		switch c {
		case '[', '{':
			depth++
		case ']', '}':
			depth = max(0, depth-1)
		case '\n':
			width, indent = -1, 0
		}
		if width++; width > maxLineBytes {
			return fmt.Sprintf("a line of a mapping has at most %d bytes", maxLineBytes)
		}
		if depth > 4*maxNesting {
			return "brackets are nested too deeply"
		}
		if indent > maxIndent {
			return fmt.Sprintf("lines are indented by more than %d blanks", maxIndent)
		}
	}
	return ""
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}

type treeBuilder struct{ found *problems }

func (b *treeBuilder) build(from ast.Node, path string, depth int) *node {
	place := from.GetToken().Position
	made := &node{line: place.Line, column: place.Column, path: path}
	if depth > maxNesting {
		b.found.add(made, "nested too deeply")
		return made
	}
	switch from := from.(type) {
	case *ast.MappingNode:
		made.shape = isTable
		for _, pair := range from.Values {
			b.entry(made, pair, depth)
		}
		if len(made.entries) > 0 && from.Start.Value != "{" {
			// A block's own token is the colon of its first key.
			made.line, made.column = made.entries[0].key.line, made.entries[0].key.column
		}
	case *ast.MappingValueNode:
		made.shape = isTable
		b.entry(made, from, depth)
		made.line, made.column = made.entries[0].key.line, made.entries[0].key.column
	case *ast.SequenceNode:
		made.shape = isList
		for i, item := range from.Values {
			made.list = append(made.list, b.build(item, path+"["+strconv.Itoa(i+1)+"]", depth+1))
		}
	case *ast.NullNode:
		made.shape = isNothing
	case *ast.LiteralNode:
		made.text = from.Value.Value
	case *ast.StringNode:
		made.text = from.Value
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		made.text = from.GetToken().Value
	default:
		made.shape = isNothing
		b.found.add(made, "anchors, aliases, tags and merge keys are not part of the mapping language: write the value out, or use a named table")
	}
	return made
}

func (b *treeBuilder) entry(to *node, pair *ast.MappingValueNode, depth int) {
	place := pair.Key.GetToken().Position
	key := &node{line: place.Line, column: place.Column, path: to.path}
	switch from := pair.Key.(type) {
	case *ast.StringNode:
		key.text = from.Value
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.NullNode:
		key.text = from.GetToken().Value
	default:
		b.found.add(key, "a key must be a text: put it in quotes")
	}
	path := key.text
	if to.path != "" {
		path = to.path + "." + key.text
	}
	value := b.build(pair.Value, path, depth+1)
	if value.shape == isNothing {
		value.line, value.column = key.line, key.column
	}
	to.entries = append(to.entries, entry{key, value})
}
