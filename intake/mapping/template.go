package mapping

import "strings"

// template is a text with references to columns in braces: "deal/{id}".
type template struct {
	at    *node
	parts []part
}

// part is a literal text or a reference.
type part struct {
	literal   string
	reference string
	// optional marks {name?}: empty, it does not empty the whole text.
	optional bool
}

// constant reports whether the template refers to nothing, and its text.
func (t *template) constant() (string, bool) {
	switch {
	case len(t.parts) == 0:
		return "", true
	case len(t.parts) == 1 && t.parts[0].reference == "":
		return t.parts[0].literal, true
	}
	return "", false
}

// references lists what the template refers to.
func (t *template) references() []string {
	var names []string
	for _, part := range t.parts {
		if part.reference != "" {
			names = append(names, part.reference)
		}
	}
	return names
}

// parseTemplate reads a template. {{ and }} stand for braces.
func parseTemplate(at *node, found *problems) *template {
	made := &template{at: at}
	if at.shape != isText {
		found.add(at, "want a text such as \"{column}\", not %s", at.shape)
		return made
	}
	text := at.text
	var literal strings.Builder
	flush := func() {
		if literal.Len() > 0 {
			made.parts = append(made.parts, part{literal: literal.String()})
			literal.Reset()
		}
	}
	for i := 0; i < len(text); {
		switch {
		case strings.HasPrefix(text[i:], "{{"), strings.HasPrefix(text[i:], "}}"):
			literal.WriteByte(text[i])
			i += 2
		case text[i] == '{':
			end := strings.IndexByte(text[i:], '}')
			if end < 0 {
				found.add(at, "the brace { in %s is never closed: close it behind the column's name, or write {{ for a brace", quoted(text))
				return made
			}
			name := strings.TrimSpace(text[i+1 : i+end])
			optional := strings.HasSuffix(name, "?")
			name = strings.TrimSpace(strings.TrimSuffix(name, "?"))
			if name == "" || strings.ContainsRune(name, '{') {
				found.add(at, "the braces in %s name no column: write {column}, or {{ for a brace", quoted(text))
				return made
			}
			flush()
			made.parts = append(made.parts, part{reference: name, optional: optional})
			i += end + 1
		case text[i] == '}':
			found.add(at, "the brace } in %s closes nothing: write }} for a brace", quoted(text))
			return made
		default:
			literal.WriteByte(text[i])
			i++
		}
	}
	flush()
	return made
}
