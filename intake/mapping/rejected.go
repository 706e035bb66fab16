package mapping

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
)

// RejectedHeader begins every file of rejected rows.
const RejectedHeader = "file,line,column,column_name,reason,message"

// WriteRejected writes every rejected row, in the order of discovery, as CSV in
// UTF-8: file, line, column, column_name, reason and message of its first
// fault, then the cells of the row as they were in its file. The rows of each
// file come with a header of their own where the file has one.
func (r *Reading) WriteRejected(to io.Writer) error {
	writer := csv.NewWriter(to)
	about := strings.Split(RejectedHeader, ",")
	var last *boundInput
	for i, rejected := range r.rejected {
		if input := rejected.row.input; i == 0 || input != last {
			last = input
			header := about
			if input != nil {
				header = append(header[:len(header):len(header)], input.header...)
			}
			if err := writer.Write(header); err != nil {
				return err
			}
		}
		fault := r.rejections[rejected.first]
		column := ""
		if fault.Column > 0 {
			column = strconv.Itoa(fault.Column)
		}
		line := append([]string{fault.File, strconv.Itoa(fault.Line), column, fault.ColumnName, fault.Reason, fault.Message}, rejected.row.Cells...)
		if err := writer.Write(line); err != nil {
			return err
		}
	}
	writer.Flush()
	return writer.Error()
}
