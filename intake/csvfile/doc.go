// Package csvfile reads delimited text of any dialect, one row at a time, with
// the line every row and cell begins on. It knows nothing of what the cells
// mean. Whatever it is given, it returns rows or an error that says where and
// how to mend it; it never panics and never holds more than one row.
package csvfile
