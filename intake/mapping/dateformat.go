package mapping

import (
	"strings"

	"github.com/tierboard/tierboard/points"
)

// dateFormat is a compiled format such as dd-MM-yy.
type dateFormat struct {
	source string
	items  []dateItem
	pivot  int
}

// dateItem reads one token, or a literal text.
type dateItem struct {
	token   string
	literal string
}

// dateTokens are the tokens of a format, longest first.
var dateTokens = []string{"yyyy", "yy", "MMM", "MM", "M", "dd", "d", "HH", "mm", "ss"}

var months = []string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}

// isoDates is the format of the dates that stand in the mapping itself.
var isoDates = func() []dateFormat {
	format, _ := parseDateFormat("yyyy-MM-dd")
	return []dateFormat{format}
}()

// usesPivot reports whether the format has two-digit years.
func (f dateFormat) usesPivot() bool {
	for _, item := range f.items {
		if item.token == "yy" {
			return true
		}
	}
	return false
}

// parseDateFormat compiles a format, or says what is wrong with it.
func parseDateFormat(source string) (dateFormat, string) {
	format := dateFormat{source: source}
	seen := map[byte]bool{}
	rest := source
next:
	for rest != "" {
		if rest[0] == '\'' {
			end := strings.IndexByte(rest[1:], '\'')
			if end < 0 {
				return format, "the quote ' is never closed"
			}
			format.items = append(format.items, dateItem{literal: rest[1 : end+1]})
			rest = rest[end+2:]
			continue
		}
		for _, token := range dateTokens {
			if strings.HasPrefix(rest, token) {
				if seen[token[0]] {
					return format, "it names a part of the date twice"
				}
				seen[token[0]] = true
				format.items = append(format.items, dateItem{token: token})
				rest = rest[len(token):]
				continue next
			}
		}
		if c := rest[0]; c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {
			return format, "\"" + string(c) + "\" is not part of a date: use yyyy or yy, MM, M or MMM, dd or d, HH, mm, ss, and quote other letters as in 'T'"
		}
		format.items = append(format.items, dateItem{literal: rest[:1]})
		rest = rest[1:]
	}
	if !seen['y'] || !seen['M'] || !seen['d'] {
		return format, "it needs a year (yyyy or yy), a month (MM, M or MMM) and a day (dd or d)"
	}
	return format, ""
}

// read returns the date that the text gives in this format.
func (f dateFormat) read(text string) (points.Date, bool) {
	year, month, day := 0, 0, 0
	rest := text
	for _, item := range f.items {
		if item.token == "" {
			if !strings.HasPrefix(rest, item.literal) {
				return 0, false
			}
			rest = rest[len(item.literal):]
			continue
		}
		if item.token == "MMM" {
			if month, rest = readMonth(rest); month == 0 {
				return 0, false
			}
			continue
		}
		least, most := len(item.token), len(item.token)
		if least == 1 {
			most = 2
		}
		number, width := 0, 0
		for width < most && width < len(rest) && rest[width] >= '0' && rest[width] <= '9' {
			number = number*10 + int(rest[width]-'0')
			width++
		}
		if width < least {
			return 0, false
		}
		rest = rest[width:]
		switch item.token {
		case "yyyy":
			year = number
		case "yy":
			year = f.pivot - f.pivot%100 + number
			if year < f.pivot {
				year += 100
			}
		case "MM", "M":
			month = number
		case "dd", "d":
			day = number
		case "HH":
			if number > 24 {
				return 0, false
			}
		case "mm", "ss":
			if number > 60 {
				return 0, false
			}
		}
	}
	if rest != "" {
		return 0, false
	}
	date, err := points.NewDate(year, month, day)
	return date, err == nil
}

// readMonth reads an English month's name, or its first three letters.
func readMonth(text string) (month int, rest string) {
	width := 0
	for width < len(text) && (text[width]|0x20 >= 'a' && text[width]|0x20 <= 'z') {
		width++
	}
	name := strings.ToLower(text[:width])
	long := [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}
	for i := range months {
		if name == months[i] || name == long[i] {
			return i + 1, text[width:]
		}
	}
	return 0, text
}

// readDate tries the formats in order.
func readDate(text string, formats []dateFormat) (points.Date, bool) {
	for _, format := range formats {
		if date, ok := format.read(text); ok {
			return date, true
		}
	}
	return 0, false
}

func formatNames(formats []dateFormat) string {
	names := make([]string, len(formats))
	for i, format := range formats {
		names[i] = format.source
	}
	return strings.Join(names, " or ")
}
