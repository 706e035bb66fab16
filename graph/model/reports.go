package model

import (
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/report"
)

// ClientList is a list of clients and those it was read with.
type ClientList struct {
	*ent.ClientList
	// Page are the ids of the lists that were read with it.
	Page []string
}

// ClientListsOf makes each list of a page know the others.
func ClientListsOf(rows []*ent.ClientList) []*ClientList {
	ids, lists := make([]string, len(rows)), make([]*ClientList, len(rows))
	for i, row := range rows {
		ids[i] = row.ID
		lists[i] = &ClientList{ClientList: row, Page: ids}
	}
	return lists
}

// ReportRow is a row of a report and those it was read with.
type ReportRow struct {
	report.Row
	// Known is the day that the report is for, and the moment up to which records
	// count.
	ledger.Known
	// Page are the rows that were read with it.
	Page []report.Row
}
