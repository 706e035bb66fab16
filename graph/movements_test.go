package graph_test

func init() {
	pages = append(pages, []budget{
		{"point changes", 8, `{ viewer { partner { pointChanges(range: {from: "2024-01-01", to: "2025-06-30"}) { opening { total } closing { total } net
			newSold { points clients(first: 100) { nodes { client { company { name } } points postingCount } } }
			lostManaged { points postings(first: 5) { totalCount sum nodes { points } } } } } } }`},
		{"explain", 5, `{ viewer { partner { explain(figure: NEW_MANAGED, from: "2024-01-01") { points parts { kind points edition { from } } postings(first: 100) { totalCount sum nodes { points } } } } } }`},
		{"sold points by client", 8, `{ viewer { partner { pointsInMonth(month: "2024-03-01") { points { sold }
			byClient(first: 100, orderBy: {field: NAME}) { totalCount nodes { client { company { name } } new total } } } } } }`},
		{"fly-out", 8, `{ viewer { partner { clients(first: 40) { nodes { sales(first: 5) { totalCount pointsLeft nodes { on points active line { name } } }
			managedPoints { points line { name } } events(first: 5) { totalCount nodes { kind partner } } } } } } }`},
		{"months of clients", 5, `{ viewer { partner { clients(first: 40) { nodes { pointsOverTime(from: "2024-01-01", to: "2024-06-30") { points { total } } } } } } }`},
		{"event stream", 7, `{ viewer { partner { eventStream { ndjson events } } } }`},
	}...)
}
