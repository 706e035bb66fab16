package graph_test

// whatIf is all that a browser replays a partner's book from, and names to show
// with it (F30).
const whatIf = `query ($partner: ID!) {
	program { today editions { from file } }
	mrr: program(key: MRR) { editions { from file } }
	partner(id: $partner) {
		id
		name
		factStream { asOf facts snapshots }
		eventStream(clients: 1000) {
			ndjson hasNextPage endCursor
			lines { key line { name } }
			clients { id company { name } renewal { startsOn mrr { amount currency } line { id } } }
		}
	}
}`

func init() {
	pages = append(pages, budget{"what-if", 12, `{ program { today editions { from file } } viewer { partner { id name factStream { asOf facts snapshots } eventStream(clients: 1000) {
		ndjson hasNextPage lines { key line { name } } clients { id company { name } renewal { startsOn mrr { amount } line { id } } } } } } }`})
}
