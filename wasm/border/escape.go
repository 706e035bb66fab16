package border

func appendEscaped(to []byte, text string) []byte {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '\t':
			to = append(to, '\\', 't')
		case '\n':
			to = append(to, '\\', 'n')
		case '\\':
			to = append(to, '\\', '\\')
		default:
			to = append(to, c)
		}
	}
	return to
}

func unescape(field string) string {
	plain, _, found := Cut(field, '\\')
	if !found {
		return field
	}
	text := append(make([]byte, 0, len(field)), plain...)
	for i := len(plain); i < len(field); i++ {
		c := field[i]
		if c == '\\' && i+1 < len(field) {
			i++
			switch c = field[i]; c {
			case 't':
				c = '\t'
			case 'n':
				c = '\n'
			}
		}
		text = append(text, c)
	}
	return string(text)
}
