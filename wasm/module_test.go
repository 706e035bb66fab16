package main

import (
	"context"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/internal/shipped"
)

// module is the committed dist/points.wasm, running beside the native code it
// is built from.
type module struct{ api.Module }

func openModule(t *testing.T) module {
	t.Helper()
	code, err := os.ReadFile("dist/points.wasm")
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	runtime := wazero.NewRuntime(ctx)
	t.Cleanup(func() {
		if err := runtime.Close(ctx); err != nil {
			t.Error(err)
		}
	})
	compiled, err := runtime.CompileModule(ctx, code)
	if err != nil {
		t.Fatal(err)
	}
	if imports := compiled.ImportedFunctions(); len(imports) != 0 {
		t.Fatalf("the module imports %d functions; want none", len(imports))
	}
	instance, err := runtime.InstantiateModule(ctx, compiled, wazero.NewModuleConfig().WithStartFunctions("_initialize"))
	if err != nil {
		t.Fatal(err)
	}
	m := module{instance}
	all, err := shipped.Programs()
	if err != nil {
		t.Fatal(err)
	}
	if answer := m.respond(t, shipped.Request(all)); !strings.HasPrefix(answer, "ok") {
		t.Fatal(answer)
	}
	return m
}

type fataler interface{ Fatalf(string, ...any) }

func (m module) call(t fataler, function string, arguments ...uint64) uint32 {
	results, err := m.ExportedFunction(function).Call(context.Background(), arguments...)
	if err != nil {
		t.Fatalf("%s: %v", function, err)
	}
	return uint32(results[0])
}

func (m module) respond(t fataler, request string) string {
	size := uint64(len(request))
	if at := m.call(t, "request", size); !m.Memory().WriteString(at, request) {
		t.Fatalf("no room for a request of %d bytes", size)
	}
	at := m.call(t, "answer", size)
	answer, ok := m.Memory().Read(at, m.call(t, "answer_size"))
	if !ok {
		t.Fatalf("the answer lies outside the memory")
	}
	return string(answer)
}

// oneOf draws a text, mostly a good one.
func oneOf(t *rapid.T, label string, texts ...string) string {
	return rapid.SampledFrom(texts).Draw(t, label)
}

func drawAmount(t *rapid.T, label string) string {
	return rapid.OneOf(
		rapid.StringMatching(`[0-9]{1,7}(\.[0-9]{1,2})?`), rapid.StringMatching(`[0-9]{1,7}(\.[0-9]{1,2})?`),
		rapid.StringMatching(`-?[0-9]{0,19}(\.[0-9]{0,7})?`),
	).Draw(t, label)
}

func drawDay(t *rapid.T, label string) string {
	return rapid.OneOf(
		rapid.Map(rapid.Int32Range(736_000, 741_000), func(day int32) string { return points.Date(day).String() }),
		rapid.Map(rapid.Int32Range(1, int32(points.MaxDate)), func(day int32) string { return points.Date(day).String() }),
		rapid.StringMatching(`20[0-9]{2}-[01][0-9]-[0-3][0-9]`),
	).Draw(t, label)
}

func drawProgram(t *rapid.T) string {
	return oneOf(t, "program", "points\t", "points\t", "mrr\t", "points\t2022-07-18", "mrr\t2020-01-01", "\t2020-01-01", "x\t")
}

func drawMarket(t *rapid.T) string {
	return strings.Join([]string{
		oneOf(t, "currency", "USD", "EUR", "JPY", "COP", "ZAR", "CHF", "BHD", "usd"),
		oneOf(t, "country", "US", "DE", "IN", "VN", "AR", "JP", "de", ""),
		oneOf(t, "deal type", "sourced", "assisted", "sourced", "assisted", "won"),
	}, "\t")
}

// TestModuleCalculates holds the module's answers against the native ones,
// refusals included.
func TestModuleCalculates(t *testing.T) {
	m := openModule(t)
	rapid.Check(t, func(t *rapid.T) {
		request := ""
		switch rapid.IntRange(0, 3).Draw(t, "what") {
		case 0, 1:
			request = strings.Join([]string{
				"estimate", drawProgram(t), drawAmount(t, "amount"), drawMarket(t), oneOf(t, "manage", "0", "1"),
				oneOf(t, "others", "0", "1", "2", "6", "2147483647", "2147483648", "-1", "0.5"), drawDay(t, "on"),
			}, "\t")
		case 2:
			request = strings.Join([]string{"to-points", drawProgram(t), drawAmount(t, "sold"), drawAmount(t, "managed"), drawMarket(t), drawDay(t, "on")}, "\t")
		case 3:
			request = strings.Join([]string{"to-money", drawProgram(t), drawAmount(t, "sold"), drawAmount(t, "managed"), drawMarket(t), drawDay(t, "on")}, "\t")
		}
		if got, want := m.respond(t, request), string(respond(request)); got != want {
			t.Fatalf("%q: the module answers\n%s\nnatively\n%s", request, got, want)
		}
	})
}

// drawStream makes up the events of two companies, mostly a valid stream.
func drawStream(t *rapid.T) string {
	var events strings.Builder
	events.WriteString(eventLine("v/a", "acme", "2019-01-01", "company", "country", "US") + eventLine("v/b", "bolt", "2019-01-01", "company", "country", "IN"))
	day := int32(738_000)
	open, manages := map[string]bool{}, map[string]bool{}
	for id := range rapid.IntRange(0, 25).Draw(t, "events") {
		company := oneOf(t, "company", "acme", "acme", "bolt")
		line := oneOf(t, "line", "crm", "sales")
		partner := oneOf(t, "partner", "north", "south", "west")
		kind := oneOf(t, "kind", "line_sold", "line_sold", "line_changed", "line_cancelled", "manager", "country_changed")
		careless := rapid.IntRange(0, 99).Draw(t, "careless") == 0
		isOpen, isManager := open[company+line], manages[company+partner]
		mrr := oneOf(t, "mrr", "100", "49.99", "250.5", "7", "33.33")
		var rest []string
		switch {
		case kind == "manager":
			kind = map[bool]string{true: "manager_removed", false: "manager_added"}[isManager != careless]
			manages[company+partner] = !isManager
			rest = []string{"partner", partner}
		case kind == "country_changed":
			rest = []string{"country", oneOf(t, "country", "US", "BR", "DE")}
		case kind == "line_sold" || !isOpen && !careless:
			kind = "line_sold"
			open[company+line] = true
			currency := map[bool]string{true: "USD", false: "EUR"}[careless]
			rest = []string{
				"line", line, "mrr", mrr, "currency", currency, "seller", oneOf(t, "seller", partner, ""), "deal_type", oneOf(t, "deal", "sourced", "assisted", ""),
			}
		case kind == "line_changed":
			rest = []string{"line", line, "mrr", mrr}
		default:
			open[company+line] = false
			rest = []string{"line", line}
		}
		day += rapid.Int32Range(0, 120).Draw(t, "days")
		rest = append(rest, "seq", strconv.Itoa(id))
		events.WriteString(eventLine("v/"+strconv.Itoa(100+id), company, points.Date(day).String(), kind, rest...))
	}
	return events.String()
}

// TestModuleReplays holds replays and standings of made-up streams against the
// native ones.
func TestModuleReplays(t *testing.T) {
	m := openModule(t)
	answered := 0
	rapid.Check(t, func(t *rapid.T) {
		request := "replay\t" + drawProgram(t) + drawStream(t)
		if rapid.Bool().Draw(t, "standings") {
			request = "standings\t" + drawProgram(t) + "\t" + drawDay(t, "on") + "\t2" +
				"\nnorth\t2020-01-01\tcertified_through\t2027-01-01\nsouth\t2021-01-01\tmedian_tool_usage\t3.5" + drawStream(t)
		}
		got, want := m.respond(t, request), string(respond(request))
		if got != want {
			t.Fatalf("%q: the module answers\n%s\nnatively\n%s", request, got, want)
		}
		if strings.HasPrefix(got, "ok\n") {
			answered++
		}
	})
	t.Logf("%d streams were valid", answered)
	if answered == 0 {
		t.Error("no stream was valid")
	}
}

// TestModuleKeepsNoMemory: a call gives back what it took.
func TestModuleKeepsNoMemory(t *testing.T) {
	m := openModule(t)
	request := "replay\t\t" + acme + acmeBuys
	first := m.respond(t, request)
	before := m.Memory().Size()
	for range 10_000 {
		if again := m.respond(t, request); again != first {
			t.Fatalf("answered %q, then %q", first, again)
		}
	}
	if after := m.Memory().Size(); after != before {
		t.Errorf("10,000 replays took the memory from %d to %d bytes", before, after)
	}
}
