// Package report answers what dialogs ask about a partner's figures (F11): a
// description of the rows wanted (Query) is kept as a saved report, streamed
// into a file as an export, or tells the clients that go on a static list.
//
// A report holds a question and never numbers: its rows are computed when it is
// asked, from one state of the database, a page at a time. They are read in the
// context of the partner's viewer, so that ent's policies narrow them; lists,
// saved reports, exports and their files are written as the program itself.
package report
