package main

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/tierboard/tierboard/wasm/border"
	"github.com/tierboard/tierboard/wasm/internal/shipped"
)

// TestMain hands over the editions that ship, as the loader does.
func TestMain(m *testing.M) {
	all, err := shipped.Programs()
	if err != nil {
		panic(err)
	}
	if answer := string(respond(shipped.Request(all))); !strings.HasPrefix(answer, "ok\n") {
		panic(answer)
	}
	os.Exit(m.Run())
}

func respond(request string) []byte { return border.Respond(request) }

func TestRespond(t *testing.T) {
	for _, c := range []struct{ name, request, want string }{
		{"a day", "day\t\t\t0001-01-01", "ok"},
		{"no such day", "day\t\t\t2024-02-30", "error\tINVALID\t\"2024-02-30\" is not a date: write it as YYYY-MM-DD\ton\t\t"},
		{
			"estimate", "estimate\t\t\t1000\tUSD\tUS\tsourced\t1\t2\t2024-03-01",
			"ok\n53.333333\t50\t3.333333",
		},
		{
			"estimate under a frozen edition", "estimate\tpoints\t2022-07-18\t1000\tUSD\tUS\tsourced\t1\t2\t2024-03-01",
			"ok\n33.333333\t30\t3.333333",
		},
		{
			"to points", "to-points\t\t\t75\t75\tEUR\tDE\tsourced\t2024-03-01",
			"ok\n6\t5\t1",
		},
		{
			"to money", "to-money\t\t\t5\t1\tEUR\tDE\tsourced\t2024-03-01",
			"ok\n75.00\t75.00",
		},
		{
			"replay", "replay\t\t" + acme + acmeBuys,
			"ok\nnorth\tacme\tcrm\tsourced\tnew\t5\t2024-03-01\tv/2\tlot_made\t2024-02-27\t100.00\tUSD\t100.00\t5\t1\t1\tUS\t2024-03-01\tv/2\t2024-03-01\t2025-03-01\t0\t5\t" +
				"\nnorth\tacme\tcrm\tsourced\texpired\t-5\t2025-03-01\tv/2\tlot_expired\t2024-02-27\t0.00\tUSD\t100.00\t5\t1\t1\tUS\t2024-03-01\tv/2\t2024-03-01\t2025-03-01\t5\t0\t",
		},
		{
			"replay of an adjustment", "replay\t\t" + eventLine("v/1", "", "2024-03-01", "adjustment", "partner", "north", "track", "sourced", "points", "5", "reason", "why"),
			"ok\nnorth\t\t\tsourced\tadjustment\t5\t2024-03-01\tv/1\tadjustment" + strings.Repeat("\t", 13) + "0\t5\twhy",
		},
		{"replay of nothing", "replay\t\t", "ok"},
		{
			"credited", "credited\t\t\t2024-12-31\ncertified\t2020-01-01\t2030-01-01\nperformance\t2024-03-10\tgold",
			"ok\n2024-03-10\tgold\tuntiered\trise",
		},
		{"no command", "", "error\tINVALID\t\"\" is no command\tcommand\t\t"},
		{"an unknown program", "program\tx", "error\tINVALID\t\"x\" is no program: use one of mrr points\tprogram\t\t"},
		{
			"an unknown edition", "program\tmrr\t2019-01-01",
			"error\tINVALID\tno edition of \"mrr\" begins on 2019-01-01: use one of 2018-01-01 2020-01-01\tedition\t\t",
		},
		{
			"an event at fault", "replay\t\t" + acme + eventLine("v/2", "acme", "2024-03-01", "line_cancelled", "line", "crm"),
			"error\tINVALID\tthe line \"crm\" is not open: it opens with line_sold\tline\tv/2\t",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := string(respond(c.request)); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// FuzzRespond: whatever comes, there is an answer of the right form.
func FuzzRespond(f *testing.F) {
	for _, seed := range []string{
		"programs", "program\tmrr", "day\t2024-03-01",
		"estimate\t\t\t1000\tUSD\tUS\tsourced\t1\t2\t2024-03-01",
		"to-money\t\t\t5\t1\tEUR\tDE\tsourced\t2024-03-01",
		"replay\t\t" + acme + acmeBuys,
		"standing\t\t\t2024-06-01\t45\t0\t80\n\t2024-01-01\tcertified_through\t2024-12-31",
		"standings\t\t\t2024-06-01\t1\nnorth\t2024-01-01\tinvited\telite" + eventLine("v/1", "", "2024-03-01", "adjustment", "partner", "north", "track", "sourced", "points", "5", "reason", "why"),
		"credited\t\t\t2024-12-31\ncertified\t2020-01-01\t2030-01-01\nperformance\t2024-03-10\tgold",
		"forecast" + someBook, "book" + someBook, "what-if\t\t\nclient_churns\tacme\t2026-04-01",
		"what-if\t\t2022-07-18\ndeal_closes\tnew\t2026-04-01\tcrm\t100\tUSD\tsourced\tDE\t\t1\nline_renews\tnew\t2026-05-01\tcrm\t50",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, request string) {
		answer := string(respond(request))
		status, _, _ := strings.Cut(answer, "\n")
		if status != "ok" && strings.Count(answer, "\t") != 5 {
			t.Errorf("the answer begins with %q", status)
		}
		if utf8.ValidString(request) && !utf8.ValidString(answer) {
			t.Errorf("the answer %q is not UTF-8", answer)
		}
	})
}
