// Package wire is the interchange format of events, postings, facts and
// standings: what `tierboard export` writes, `tierboard replay` reads, and the
// shared vectors are written in. Anybody who has an export can recompute a book
// with it.
//
// Two formats carry the same names: NDJSON (one JSON object a line) and CSV
// (a header row, then one record a row). Absent, null and empty all mean "not
// set". Money and points are decimal strings; a JSON number is read exactly,
// from its text. Dates are YYYY-MM-DD, times RFC 3339.
//
//	events     id company on seq kind country line mrr currency seller deal_type
//	           partner track points until reason revision voided
//	postings   partner company line track kind points on event recorded
//	facts      partner on fact value
//	standings  partner on edition sourced assisted managed sold total
//	           performance credited since tiers (NDJSON only)
//	snapshots  on performance credited since (NDJSON only)
//
// Readers and writers stream. A line is at most [MaxLine] bytes. Unknown
// names, names given twice and values of a wrong type are refused with an
// *[Error] that gives the line and the field.
package wire
