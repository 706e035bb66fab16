package wire

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"unicode/utf8"
)

// jsonReader reads one object a line.
type jsonReader struct {
	in      *bufio.Reader
	columns []string
	// cells and buffer are used for one line after the other.
	cells  []cell
	buffer []byte
	line   int
}

func newJSONReader(r io.Reader, columns []string) *jsonReader {
	return &jsonReader{in: bufio.NewReaderSize(r, 64<<10), columns: columns, cells: make([]cell, len(columns))}
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
	j.buffer = j.buffer[:0]
	j.line++
	for {
		part, err := j.in.ReadSlice('\n')
		if len(j.buffer)+len(part) > MaxLine+1 {
			return nil, refuse(j.line, "", "the line is longer than 1 MiB")
		}
		j.buffer = append(j.buffer, part...)
		switch {
		case err == nil, errors.Is(err, io.EOF) && len(j.buffer) > 0:
			return j.buffer, nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		}
	}
}

func (j *jsonReader) decode(line []byte) (row, error) {
	clear(j.cells)
	result := row{line: j.line, columns: j.columns, cells: j.cells}
	text := string(line)
	if !utf8.ValidString(text) {
		return row{}, refuse(j.line, "", "the line is not UTF-8")
	}
	scanner := object{line: j.line, text: text}
	if err := scanner.scan(result); err != nil {
		return row{}, err
	}
	return result, nil
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
