package report

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/tierboard/tierboard/points"
)

const (
	sheetName = "Report"
	// sheetRows is how many rows a sheet takes, the headers among them.
	sheetRows = excelize.TotalRows
	// exactDigits is how many digits a spreadsheet's numbers keep.
	exactDigits = 15
	// dateFormat is the number format of dates, yyyy-mm-dd, by any locale.
	dateFormat = "yyyy-mm-dd"
)

// firstSerial is the first day that spreadsheets count right: before March 1900
// they have a leap day that never was.
const firstSerial = points.Date(693_655) // 1900-03-01

// xlsxWriter writes one sheet through a temporary file.
type xlsxWriter struct {
	file    *excelize.File
	sheet   *excelize.StreamWriter
	columns []Column
	to      io.Writer
	rows    int
	cells   []any
	date    int
}

func newXLSX(w io.Writer, columns []Column) (*xlsxWriter, error) {
	x := &xlsxWriter{file: excelize.NewFile(), columns: columns, to: w, cells: make([]any, len(columns))}
	if err := x.begin(); err != nil {
		return nil, fmt.Errorf("report: begin a workbook: %w", errors.Join(err, x.file.Close()))
	}
	return x, nil
}

func (x *xlsxWriter) begin() error {
	if err := x.file.SetSheetName("Sheet1", sheetName); err != nil {
		return err
	}
	format := dateFormat
	var err error
	if x.date, err = x.file.NewStyle(&excelize.Style{CustomNumFmt: &format}); err != nil {
		return err
	}
	bold, err := x.file.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	if x.sheet, err = x.file.NewStreamWriter(sheetName); err != nil {
		return err
	}
	if err := x.sheet.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	if err := x.sheet.SetColWidth(1, len(x.columns), 16); err != nil {
		return err
	}
	for i, column := range x.columns {
		x.cells[i] = excelize.Cell{StyleID: bold, Value: column.Header}
	}
	return x.write()
}

func (x *xlsxWriter) row(cells []string) error {
	if x.rows >= sheetRows {
		return &points.Error{Code: points.CodeInvalid, Field: "format", Message: fmt.Sprintf(
			"a sheet takes %d rows and there are more: export as CSV, or ask for fewer days", sheetRows-1)}
	}
	for i, column := range x.columns {
		x.cells[i] = x.value(column, cells[i])
	}
	return x.write()
}

func (x *xlsxWriter) write() error {
	x.rows++
	if err := x.sheet.SetRow("A"+strconv.Itoa(x.rows), x.cells); err != nil {
		return fmt.Errorf("report: write a row of a sheet: %w", err)
	}
	return nil
}

// value is what the sheet keeps of a cell: numbers and dates as such where it
// can hold them exactly, everything else as text, which is never a formula.
func (x *xlsxWriter) value(column Column, cell string) any {
	switch {
	case cell == "":
		return nil
	case column.numeric() && digitsOf(cell) <= exactDigits:
		if value, err := strconv.ParseFloat(cell, 64); err == nil {
			return value
		}
	case column.Type == Day:
		if date, err := points.ParseDate(cell); err == nil && date >= firstSerial {
			year, month, day := date.Civil()
			return excelize.Cell{StyleID: x.date, Value: time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)}
		}
	}
	return cell
}

// digitsOf counts the digits of a decimal number, leading zeros left out.
func digitsOf(number string) int {
	digits := strings.TrimLeft(strings.NewReplacer("-", "", ".", "").Replace(number), "0")
	return len(digits)
}

// end writes the workbook, straight to where it goes: by itself the library
// would put all of it together in memory first.
func (x *xlsxWriter) end() error {
	if err := x.sheet.Flush(); err != nil {
		return fmt.Errorf("report: end a sheet: %w", err)
	}
	x.file.SetZipWriter(func(io.Writer) excelize.ZipWriter { return zip.NewWriter(x.to) })
	if err := x.file.Write(io.Discard); err != nil {
		return fmt.Errorf("report: write a workbook: %w", err)
	}
	return nil
}

func (x *xlsxWriter) discard() error { return x.file.Close() }
