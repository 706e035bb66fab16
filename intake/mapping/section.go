package mapping

import (
	"slices"
	"strconv"
	"unicode/utf8"
)

// section reads a table of the mapping key by key; what no one asked for is an
// unknown key.
type section struct {
	at    *node
	found *problems
	known []string
}

// newSection reads at as a table; of anything else it says so and acts as an
// empty one.
func newSection(at *node, found *problems) *section {
	if at.shape != isTable {
		found.add(at, "want a table of keys and values, not %s", at.shape)
		return &section{at: &node{shape: isTable, line: at.line, column: at.column, path: at.path}, found: found}
	}
	return &section{at: at, found: found}
}

// get returns the value of a key, or nil where it is not given.
func (s *section) get(key string) *node {
	s.known = append(s.known, key)
	for _, entry := range s.at.entries {
		if entry.key.text == key {
			return entry.value
		}
	}
	return nil
}

// done reports the keys that were given and never asked for.
func (s *section) done() {
	for _, entry := range s.at.entries {
		if !slices.Contains(s.known, entry.key.text) {
			s.found.add(entry.key, "unknown key %s%s", quoted(entry.key.text), suggest(entry.key.text, s.known))
		}
	}
}

// need is get for a key that must be there.
func (s *section) need(key string) *node {
	value := s.get(key)
	if value == nil {
		s.found.add(s.at, "the key %s is missing", quoted(key))
	}
	return value
}

func textOf(value *node, found *problems) string {
	if value.shape != isText {
		found.add(value, "want a text, not %s", value.shape)
		return ""
	}
	return value.text
}

// texts reads a text or a list of texts.
func (s *section) texts(key string) []string {
	value := s.get(key)
	if value == nil {
		return nil
	}
	return textsOf(value, s.found)
}

func textsOf(value *node, found *problems) []string {
	if value.shape != isList {
		return []string{textOf(value, found)}
	}
	texts := make([]string, 0, len(value.list))
	for _, item := range value.list {
		texts = append(texts, textOf(item, found))
	}
	return texts
}

// flag reads true or false.
func (s *section) flag(key string, otherwise bool) bool {
	value := s.get(key)
	if value == nil {
		return otherwise
	}
	return flagOf(value, s.found)
}

func flagOf(value *node, found *problems) bool {
	if value.shape != isText || value.text != "true" && value.text != "false" {
		found.add(value, "want true or false")
	}
	return value.text == "true"
}

// number reads a whole number within bounds.
func (s *section) number(key string, otherwise, least, most int) int {
	value := s.get(key)
	if value == nil {
		return otherwise
	}
	number, err := strconv.Atoi(value.text)
	if value.shape != isText || err != nil || number < least || number > most {
		s.found.add(value, "want a whole number from %d to %d", least, most)
		return otherwise
	}
	return number
}

// choice reads one of a few words.
func (s *section) choice(key, otherwise string, words ...string) string {
	value := s.get(key)
	if value == nil {
		return otherwise
	}
	word := textOf(value, s.found)
	if value.shape == isText && !slices.Contains(words, word) {
		s.found.add(value, "%s is not possible here%s", quoted(word), suggest(word, words))
		return otherwise
	}
	return word
}

// character reads one ASCII character.
func (s *section) character(key string, otherwise byte, allowed func(byte) bool, want string) byte {
	value := s.get(key)
	if value == nil {
		return otherwise
	}
	if value.shape != isText || utf8.RuneCountInString(value.text) != 1 || len(value.text) != 1 || !allowed(value.text[0]) {
		s.found.add(value, "want %s", want)
		return otherwise
	}
	return value.text[0]
}
