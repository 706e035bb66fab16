package wire

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// jsonReader reads one object a line. It walks the tokens itself: the standard
// decoder would take the last of two equal names, ignore their case, and read
// numbers as floats.
type jsonReader struct {
	in      *bufio.Reader
	columns []string
	line    int
}

func newJSONReader(r io.Reader, columns []string) *jsonReader {
	return &jsonReader{in: bufio.NewReaderSize(r, 64<<10), columns: columns}
}

func (j *jsonReader) next() (row, error) {
	for {
		line, err := j.readLine()
		if err != nil {
			return row{}, err
		}
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		return j.decode(line)
	}
}

func (j *jsonReader) readLine() ([]byte, error) {
	var line []byte
	j.line++
	for {
		part, err := j.in.ReadSlice('\n')
		if len(line)+len(part) > MaxLine+1 {
			return nil, refuse(j.line, "", "the line is longer than 1 MiB")
		}
		line = append(line, part...)
		switch {
		case err == nil, errors.Is(err, io.EOF) && len(line) > 0:
			return line, nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		}
	}
}

func (j *jsonReader) decode(line []byte) (row, error) {
	result := newRow(j.columns)
	result.line = j.line
	if !utf8.Valid(line) {
		return row{}, refuse(j.line, "", "the line is not UTF-8")
	}
	tokens := json.NewDecoder(bytes.NewReader(line))
	tokens.UseNumber()
	if start, err := tokens.Token(); err != nil || start != json.Delim('{') {
		return row{}, refuse(j.line, "", "want one JSON object on each line")
	}
	seen := make([]bool, len(j.columns))
	for tokens.More() {
		token, err := tokens.Token()
		if err != nil {
			return row{}, j.syntax(err)
		}
		name, _ := token.(string)
		column := slices.Index(j.columns, name)
		if column < 0 {
			return row{}, refuse(j.line, name, "there is no such field: use "+strings.Join(j.columns, ", "))
		}
		if seen[column] {
			return row{}, refuse(j.line, name, "the field is given twice")
		}
		seen[column] = true
		value, err := tokens.Token()
		if err != nil {
			return row{}, j.syntax(err)
		}
		switch value := value.(type) {
		case string:
			if strings.ContainsRune(value, utf8.RuneError) && !literalReplacement(line) {
				return row{}, refuse(j.line, name, "half of a surrogate pair is no text")
			}
			result.set(name, formString, value)
		case json.Number:
			result.set(name, formNumber, value.String())
		case bool:
			text := "false"
			if value {
				text = "true"
			}
			result.set(name, formBool, text)
		case nil:
		default:
			return row{}, refuse(j.line, name, "want a single value, not a list or an object")
		}
	}
	if _, err := tokens.Token(); err != nil {
		return row{}, j.syntax(err)
	}
	if _, err := tokens.Token(); !errors.Is(err, io.EOF) {
		return row{}, refuse(j.line, "", "want one JSON object on each line, and nothing after it")
	}
	return result, nil
}

// literalReplacement reports whether U+FFFD itself was written, rather than put
// there by the decoder in place of something broken.
func literalReplacement(line []byte) bool {
	return bytes.ContainsRune(line, utf8.RuneError) || bytes.Contains(bytes.ToLower(line), []byte(`\ufffd`))
}

func (j *jsonReader) syntax(err error) *Error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return refuse(j.line, "", "the JSON object is cut off")
	}
	return refuse(j.line, "", "not JSON: "+err.Error())
}

type jsonWriter struct {
	out     *bufio.Writer
	columns []string
	line    []byte
}

func newJSONWriter(w io.Writer, columns []string) *jsonWriter {
	return &jsonWriter{out: bufio.NewWriterSize(w, 64<<10), columns: columns}
}

func (j *jsonWriter) write(r row) error {
	line := append(j.line[:0], '{')
	for i, c := range r.cells {
		if c.form == 0 {
			continue
		}
		if len(line) > 1 {
			line = append(line, ',')
		}
		line = append(line, '"')
		line = append(line, r.columns[i]...)
		line = append(line, '"', ':')
		if c.form != formString {
			line = append(line, c.text...)
			continue
		}
		var err *Error
		if line, err = appendString(line, r.columns[i], c.text); err != nil {
			return err
		}
	}
	j.line = append(line, '}', '\n')
	if len(j.line) > MaxLine {
		return refuse(0, "", "the record is longer than 1 MiB")
	}
	_, err := j.out.Write(j.line)
	return err
}

func (j *jsonWriter) flush() error { return j.out.Flush() }

func appendString(to []byte, column, text string) ([]byte, *Error) {
	plain := true
	for i := 0; i < len(text) && plain; i++ {
		plain = text[i] >= ' ' && text[i] < 0x7f && text[i] != '"' && text[i] != '\\'
	}
	if plain {
		to = append(to, '"')
		to = append(to, text...)
		return append(to, '"'), nil
	}
	if !utf8.ValidString(text) {
		return nil, refuse(0, column, "the text is not UTF-8")
	}
	var escaped bytes.Buffer
	encoder := json.NewEncoder(&escaped)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(text); err != nil {
		return nil, refuse(0, column, err.Error())
	}
	return append(to, bytes.TrimSuffix(escaped.Bytes(), []byte("\n"))...), nil
}
