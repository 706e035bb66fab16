package points

// code is a code of two or three capitals, of a country or a currency, as a
// number: comparing numbers costs the replay of a book nothing. 0 stands for no
// code, codeMalformed for whatever is not made of capitals.
type code uint16

const (
	codeMalformed code = 1<<16 - 1
	codeLetters        = 27 // the letters count from 1
)

func codeOf(text string) code {
	if len(text) > 3 {
		return codeMalformed
	}
	number := code(0)
	for i := 0; i < len(text); i++ {
		if text[i] < 'A' || text[i] > 'Z' {
			return codeMalformed
		}
		number = number*codeLetters + code(text[i]-'A') + 1
	}
	return number
}

// String returns the code's letters.
func (c code) String() string {
	if c == codeMalformed {
		return ""
	}
	var letters [3]byte
	at := len(letters)
	for ; c > 0; c /= codeLetters {
		at--
		letters[at] = 'A' + byte(c%codeLetters) - 1
	}
	return string(letters[at:])
}
