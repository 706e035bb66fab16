package border

import (
	"bytes"
	"testing"
)

func TestEscapes(t *testing.T) {
	for name, text := range map[string]string{
		"plain":      "acme",
		"empty":      "",
		"tab":        "a\tb",
		"line feed":  "a\nb",
		"backslash":  `a\b`,
		"its escape": `a\tb`,
		"at the end": `a\`,
		"all":        "\\\t\n\\n\\\\t",
		"not ASCII":  "Ångström 株式会社",
	} {
		t.Run(name, func(t *testing.T) {
			escaped := appendEscaped(nil, text)
			if bytes.ContainsAny(escaped, "\t\n") {
				t.Fatalf("%q would end its field", escaped)
			}
			if got := unescape(string(escaped)); got != text {
				t.Errorf("got %q back; want %q", got, text)
			}
		})
	}
}
