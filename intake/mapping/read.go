package mapping

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/csvfile"
)

// Options say how files are read.
type Options struct {
	// Limits bound the files; zero is csvfile.DefaultLimits.
	Limits csvfile.Limits
	// Progress, if set, is called now and then with the bytes read so far and
	// in all.
	Progress func(done, total int64)
}

// Read reads files through the mapping. The error is *Error where the
// mapping does not fit the files, *InputError where a file cannot be read at
// all, or the context's. Faults of rows are no error: Reading holds them.
func Read(ctx context.Context, m *Mapping, inputs []Input, options Options) (*Reading, error) {
	if options.Limits == (csvfile.Limits{}) {
		options.Limits = csvfile.DefaultLimits()
	}
	bySection, unmapped, err := assign(m, inputs, options.Limits)
	if err != nil {
		return nil, err
	}
	bound, err := bind(m, bySection)
	if err != nil {
		return nil, err
	}
	reading := &Reading{mapping: m, bound: bound, unmapped: unmapped, reasons: map[Reason]int{}}
	reader := &filesReader{ctx: ctx, options: options, reading: reading}
	for _, input := range inputs {
		reader.total += input.Size
	}
	// Files that others are joined to are read first and kept.
	for _, held := range []bool{true, false} {
		for _, file := range bound.order {
			if file.held != held {
				continue
			}
			if err := reader.file(file); err != nil {
				return nil, err
			}
		}
		if held {
			for _, file := range bound.order {
				for _, row := range file.rows {
					reading.evaluate(file, row)
				}
			}
		}
	}
	for _, record := range bound.records {
		if record.spec.fileAt == nil {
			reading.constant(record)
		}
	}
	return reading, nil
}

// filesReader reads the rows of files into a Reading.
type filesReader struct {
	ctx         context.Context
	options     Options
	reading     *Reading
	done, total int64
	lets        []letResult
	joined      []joinResult
}

func (f *filesReader) file(file *boundFile) error {
	for _, input := range file.inputs {
		input.report = &intake.FileReport{File: input.input.Name, Section: file.spec.name, UnusedColumns: input.unusedColumns()}
		if err := f.input(file, input); err != nil {
			return err
		}
	}
	return nil
}

func (f *filesReader) input(file *boundFile, input *boundInput) error {
	opened, err := input.input.Open()
	if err != nil {
		return &InputError{input.input.Name, err}
	}
	defer opened.Close()
	counted := &countingReader{from: opened}
	reader := csvfile.NewReader(counted, file.spec.reading.dialect, f.options.Limits)
	header := file.spec.reading.header
	for number := 0; ; number++ {
		if number%1024 == 0 {
			if err := f.ctx.Err(); err != nil {
				return err
			}
			f.progress(counted.read)
		}
		read, err := reader.Read()
		if err == io.EOF {
			break
		}
		var wrong *csvfile.Error
		if err != nil && (!errors.As(err, &wrong) || !wrong.Row) {
			return &InputError{input.input.Name, err}
		}
		if header {
			header = false
			continue
		}
		f.row(file, input, read, wrong)
	}
	f.done += counted.read
	f.progress(0)
	return nil
}

func (f *filesReader) progress(more int64) {
	if f.options.Progress != nil {
		f.options.Progress(min(f.done+more, f.total), f.total)
	}
}

// row checks the row's form and evaluates it, or keeps it for later.
func (f *filesReader) row(file *boundFile, input *boundInput, read csvfile.Row, wrong *csvfile.Error) {
	if read.Blank() && wrong == nil {
		input.report.Blank++
		return
	}
	input.report.Rows++
	made := &row{input: input, Row: read}
	if file.held {
		made.lets, made.joined = make([]letResult, len(file.lets)), make([]joinResult, len(file.joins))
		file.rows = append(file.rows, made)
	} else {
		made.lets, made.joined = f.scratch(file)
	}
	if message := shapeFault(read, len(input.header), file.spec.reading.pad); wrong == nil && message != "" {
		wrong = &csvfile.Error{Message: message}
	}
	if wrong != nil {
		f.reading.reject(made, &fault{column: wrong.Column, columnName: columnName(input, wrong.Column), reason: ReasonRow, message: wrong.Message})
		return
	}
	if !file.held {
		f.reading.evaluate(file, made)
		// What is evaluated is not needed again.
		made.lets, made.joined = nil, nil
	}
}

// scratch returns cleared results for a row that is evaluated at once.
func (f *filesReader) scratch(file *boundFile) ([]letResult, []joinResult) {
	if len(f.lets) != len(file.lets) || len(f.joined) != len(file.joins) {
		f.lets, f.joined = make([]letResult, len(file.lets)), make([]joinResult, len(file.joins))
	}
	clear(f.lets)
	clear(f.joined)
	return f.lets, f.joined
}

func columnName(input *boundInput, column int) string {
	if column < 1 || column > len(input.header) {
		return ""
	}
	return input.header[column-1]
}

func shapeFault(read csvfile.Row, columns int, pad bool) string {
	switch cells := len(read.Cells); {
	case cells > columns:
		for _, cell := range read.Cells[columns:] {
			if cell != "" {
				return fmt.Sprintf("the row has %d cells where the header has %d: is a delimiter missing its quotes?", cells, columns)
			}
		}
	case cells < columns && !pad:
		return fmt.Sprintf("the row has %d cells where the header has %d: complete it, or set short_rows: pad in the mapping", cells, columns)
	}
	return ""
}

type countingReader struct {
	from io.Reader
	read int64
}

func (c *countingReader) Read(to []byte) (int, error) {
	n, err := c.from.Read(to)
	c.read += int64(n)
	return n, err
}
