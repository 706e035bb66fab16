package main

import (
	"slices"
	"strings"
)

// eventFields are the fields of an event in a request, in their order.
var eventFields = strings.Fields(
	"id voided revision company on kind seq country line currency seller deal_type partner track points until reason mrr")

// eventLine returns an event as a request has it, with its line feed before it;
// rest are the names and the values of its other fields.
func eventLine(id, company, on, kind string, rest ...string) string {
	values := make([]string, len(eventFields))
	given := append([]string{"id", id, "company", company, "on", on, "kind", kind}, rest...)
	for i := 0; i < len(given); i += 2 {
		values[slices.Index(eventFields, given[i])] = given[i+1]
	}
	return "\n" + strings.TrimRight(strings.Join(values, "\t"), "\t")
}

// A company, and a sale to it.
var (
	acme     = eventLine("v/1", "acme", "2024-03-01", "company", "country", "US")
	acmeBuys = eventLine("v/2", "acme", "2024-03-01", "line_sold",
		"line", "crm", "mrr", "100", "currency", "USD", "seller", "north", "deal_type", "sourced")
)
