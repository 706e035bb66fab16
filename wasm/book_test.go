package main

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// someBook is what follows "forecast" or "book" in a request: of north, with a
// fact, a snapshot and a client that it sold to and manages.
var someBook = "\t\t\tnorth\t2026-03-01\t2026-05-31\t1\t1" +
	"\nnorth\t2024-01-01\tcertified_through\t2027-01-01" +
	"\n2026-02-01\tgold\tgold\t2025-12-01" +
	acme +
	eventLine("v/2", "acme", "2025-04-15", "line_sold", "line", "crm", "mrr", "10000", "currency", "USD", "seller", "north", "deal_type", "sourced") +
	eventLine("v/3", "acme", "2025-04-15", "manager_added", "partner", "north")

// withBook gives a test an instance that keeps no book, and another after it.
func withBook(t *testing.T) {
	t.Helper()
	book, bookProgram = nil, nil
	t.Cleanup(func() { book, bookProgram = nil, nil })
}

// linesOf returns the lines of an answer that begin with a word.
func linesOf(answer, word string) string {
	var found []string
	for _, line := range strings.Split(answer, "\n") {
		if line == word || strings.HasPrefix(line, word+"\t") {
			found = append(found, line)
		}
	}
	return strings.Join(found, "\n")
}

func TestForecast(t *testing.T) {
	answer := string(respond("forecast" + someBook))
	for _, c := range []struct{ word, want string }{
		{"standing", "standing\tnorth\t2026-03-01\t2026-01-15\t500\t0\t100\t500\t600\tplatinum"},
		{"credited", "credited\tplatinum\t2026-02-02"},
		{
			"month", "month\t2026-03-01\t2026-03-01\t500\t0\t100\t500\t600\tplatinum\tplatinum" +
				"\nmonth\t2026-04-01\t2026-04-30\t0\t0\t100\t0\t100\tuntiered\tplatinum" +
				"\nmonth\t2026-05-01\t2026-05-31\t0\t0\t100\t0\t100\tuntiered\tplatinum",
		},
		{"change", "change\t2026-04-15\tperformance\tplatinum\tuntiered\t"},
		{"review", "review\t2026-07-15\t1\t2026-08-02\tplatinum\t1\tplatinum\tplatinum\t\t0\t0\t100\t0\t100"},
		{
			"window", "window\t2026-02-15\tplatinum\t0\nwindow\t2026-03-15\tplatinum\t1\nwindow\t2026-04-15\tuntiered\t1" +
				"\nwindow\t2026-05-15\tuntiered\t1\nwindow\t2026-06-15\tuntiered\t1\nwindow\t2026-07-15\tuntiered\t1",
		},
		{"keep", "keep\tplatinum\t0"},
		{"next", "next\tdiamond\t0"},
	} {
		if got := linesOf(answer, c.word); got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.word, got, c.want)
		}
	}
}

func TestWhatIf(t *testing.T) {
	withBook(t)
	if got, want := string(respond("book"+someBook)), string(respond("forecast"+someBook)); got != want {
		t.Fatalf("the book answers\n%s\nthe forecast\n%s", got, want)
	}
	for _, c := range []struct{ name, request, want string }{
		{
			"nothing", "what-if",
			"difference\t2026-03-01\t2026-03-01\t0\t0\t0\t0\t0\tplatinum\tplatinum\tplatinum\tplatinum" +
				"\ndifference\t2026-04-01\t2026-04-30\t0\t0\t0\t0\t0\tuntiered\tuntiered\tplatinum\tplatinum" +
				"\ndifference\t2026-05-01\t2026-05-31\t0\t0\t0\t0\t0\tuntiered\tuntiered\tplatinum\tplatinum",
		},
		{
			"a deal, and its renewal in the deal's currency",
			"what-if\t\t\ndeal_closes\tnew\t2026-03-10\tcrm\t10000\tEUR\tsourced\tDE\t\t1\nline_renews\tnew\t2026-05-01\tcrm\t5000",
			"difference\t2026-03-01\t2026-03-01\t0\t0\t0\t0\t0\tplatinum\tplatinum\tplatinum\tplatinum" +
				"\ndifference\t2026-04-01\t2026-04-30\t568.181818\t0\t113.636364\t568.181818\t681.818182\tuntiered\tplatinum\tplatinum\tdiamond" +
				"\ndifference\t2026-05-01\t2026-05-31\t284.090909\t0\t56.818182\t284.090909\t340.909091\tuntiered\tplatinum\tplatinum\tdiamond",
		},
		{
			"the renewal before its deal in the list",
			"what-if\t\t\nline_renews\tnew\t2026-05-01\tcrm\t5000\ndeal_closes\tnew\t2026-03-10\tcrm\t10000\tEUR\tsourced\tDE\t\t1",
			"difference\t2026-03-01\t2026-03-01\t0\t0\t0\t0\t0\tplatinum\tplatinum\tplatinum\tplatinum" +
				"\ndifference\t2026-04-01\t2026-04-30\t568.181818\t0\t113.636364\t568.181818\t681.818182\tuntiered\tplatinum\tplatinum\tdiamond" +
				"\ndifference\t2026-05-01\t2026-05-31\t284.090909\t0\t56.818182\t284.090909\t340.909091\tuntiered\tplatinum\tplatinum\tdiamond",
		},
		{
			"the renewal of a known line, and services that end",
			"what-if\t\t\nline_renews\tacme\t2026-03-10\tcrm\t5000\nmanager_removed\tacme\t2026-05-01",
			"difference\t2026-03-01\t2026-03-01\t0\t0\t0\t0\t0\tplatinum\tplatinum\tplatinum\tplatinum" +
				"\ndifference\t2026-04-01\t2026-04-30\t0\t0\t-50\t0\t-50\tuntiered\tuntiered\tplatinum\tplatinum" +
				"\ndifference\t2026-05-01\t2026-05-31\t0\t0\t-100\t0\t-100\tuntiered\tuntiered\tplatinum\tplatinum",
		},
		{
			"an edition of the book's program", "what-if\t\t2022-07-18",
			"difference\t2026-03-01\t2026-03-01\t-200\t0\t0\t-200\t-200\tplatinum\tplatinum\tplatinum\tplatinum" +
				"\ndifference\t2026-04-01\t2026-04-30\t0\t0\t0\t0\t0\tuntiered\tuntiered\tplatinum\tplatinum" +
				"\ndifference\t2026-05-01\t2026-05-31\t0\t0\t0\t0\t0\tuntiered\tuntiered\tplatinum\tplatinum",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			answer := string(respond(c.request))
			if got := linesOf(answer, "difference"); got != c.want {
				t.Errorf("got\n%s\nwant\n%s\nof\n%s", got, c.want, answer)
			}
		})
	}
}

func TestBooksAndWhatIfsRefused(t *testing.T) {
	withBook(t)
	const begin = "book\t\t\tnorth\t2026-03-01\t"
	for _, c := range []struct{ name, request, code, field string }{
		{"a what-if without a book", "what-if", "INVALID", "book"},
		{"a book of nobody", "book\t\t\t\t2026-03-01", "INVALID", "partner"},
		{"a book of no day", "book\t\t\tnorth", "INVALID", "on"},
		{"a fact of no kind", begin + "\t1\t0\nnorth\t2024-01-01\tfame\t1", "INVALID", "facts[0].fact"},
		{"a snapshot of no tier", begin + "\t0\t1\n2024-01-01\tiron\tgold", "INVALID", "snapshots[0].performance"},
		{"snapshots of one day", begin + "\t0\t2\n2024-01-01\tgold\tgold\n2024-01-01\tgold\tgold", "INVALID", "snapshots[1].on"},
		{"an invalid event", begin + "\t0\t0" + eventLine("v/1", "acme", "2024-03-01", "company", "country", "us"), "INVALID", "country"},
		{"the book", "book" + someBook, "", ""},
		{"another book", "book" + someBook, "INVALID", "book"},
		{"no such edition", "what-if\t\t2022-07-19", "INVALID", "edition"},
		{"no such program", "what-if\tmiles\t", "INVALID", "program"},
		{"no such kind", "what-if\t\t\nclient_churns\tacme\t2026-03-10\nclient_cheers\tacme\t2026-03-10", "INVALID", "changes[1].kind"},
		{"no day", "what-if\t\t\nclient_churns\tacme", "INVALID", "changes[0].on"},
		{"no amount", "what-if\t\t\nline_renews\tacme\t2026-03-10\tcrm", "INVALID", "changes[0].mrr"},
		{"an amount that is none", "what-if\t\t\nline_renews\tacme\t2026-03-10\tcrm\t1,000", "INVALID", "changes[0].mrr"},
		{"a line without a sale", "what-if\t\t\nline_renews\tacme\t2026-03-10\tcms\t1000", "INVALID", "changes[0].line"},
		{"a client that is none", "what-if\t\t\nclient_churns\tbolt\t2026-03-10", "INVALID", "changes[0].company"},
		{"too much", "what-if\t\t\nline_renews\tacme\t2026-03-10\tcrm\t99999999999999999999", "OVERFLOW", "changes[0].mrr"},
		{"a control character", "what-if\t\t\nclient_churns\tac\x01me\t2026-03-10", "INVALID", "changes[0].company"},
	} {
		t.Run(c.name, func(t *testing.T) {
			answer := string(respond(c.request))
			if c.code == "" {
				if !strings.HasPrefix(answer, "ok\n") {
					t.Error(answer)
				}
				return
			}
			fields := strings.Split(answer, "\t")
			if len(fields) != 6 || fields[0] != "error" || fields[1] != c.code || fields[3] != c.field {
				t.Errorf("%q, want %s in %s", answer, c.code, c.field)
			}
		})
	}
}

// TestModuleKeepsABook holds the module's book and what-ifs against the native
// ones, and keeps them in the memory that the book took.
func TestModuleKeepsABook(t *testing.T) {
	withBook(t)
	m := openModule(t)
	ask := func(t fataler, request string) string {
		got, want := m.respond(t, request), string(respond(request))
		if got != want {
			t.Fatalf("%q: the module answers\n%s\nnatively\n%s", request, got, want)
		}
		return got
	}
	ask(t, "what-if")
	ask(t, "book"+someBook+"x") // refused, and nothing is kept
	ask(t, "book"+someBook)
	possible := 0
	rapid.Check(t, func(t *rapid.T) {
		request := "what-if\t" + oneOf(t, "rules", "\t", "\t", "\t2022-07-18", "mrr\t", "points\t2025-07-15")
		for range rapid.IntRange(0, 3).Draw(t, "changes") {
			company := oneOf(t, "company", "acme", "acme", "new")
			country := map[bool]string{true: "DE"}[company == "new"]
			on := oneOf(t, "on", "2025-06-01", "2026-03-01", "2026-04-01", "2026-04-15")
			line := oneOf(t, "line", "crm", "cms")
			request += "\n" + oneOf(
				t, "change", "client_churns\t"+company+"\t"+on, "line_renews\t"+company+"\t"+on+"\t"+line+"\t"+drawAmount(t, "mrr"),
				"deal_closes\t"+company+"\t"+on+"\t"+line+"\t"+drawAmount(t, "mrr")+"\tUSD\tsourced\t"+country+"\t\t1",
				"manager_added\t"+company+"\t"+on+"\t\t\t\t\t\tsouth", "manager_removed\t"+company+"\t"+on,
			)
		}
		if strings.HasPrefix(ask(t, request), "ok\n") {
			possible++
		}
	})
	if possible == 0 {
		t.Error("no change was possible")
	}
	first := ask(t, "what-if\t\t2024-02-27\nclient_churns\tacme\t2026-03-10")
	size := m.Memory().Size()
	for range 1000 {
		if again := m.respond(t, "what-if\t\t2024-02-27\nclient_churns\tacme\t2026-03-10"); again != first {
			t.Fatalf("answered\n%s\nthen\n%s", first, again)
		}
	}
	if after := m.Memory().Size(); after != size {
		t.Errorf("1,000 what-ifs took the memory from %d to %d bytes", size, after)
	}
}
