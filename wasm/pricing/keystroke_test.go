package pricing

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/wasm/border"
	"github.com/tierboard/tierboard/wasm/internal/shipped"
	"github.com/tierboard/tierboard/wasm/programs"
)

// TestMain hands over the editions that ship, as the loader does.
func TestMain(m *testing.M) {
	all, err := shipped.Programs()
	if err != nil {
		panic(err)
	}
	if answer := string(respond(shipped.Request(all))); answer != "ok" {
		panic(answer)
	}
	os.Exit(m.Run())
}

func respond(request string) []byte { return border.Respond(request, Run) }

func pack(code string) (packed uint32) {
	for i := range len(code) {
		packed = packed<<8 | uint32(code[i])
	}
	return packed
}

// TestKeystroke holds the answer in numbers against the answer in text, also
// for what is refused.
func TestKeystroke(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		program := rapid.IntRange(0, len(programs.All())-1).Draw(t, "program")
		amount := rapid.OneOf(rapid.Int64Range(0, 1<<40), rapid.Int64()).Draw(t, "amount")
		currency := rapid.SampledFrom([]string{"USD", "EUR", "JPY", "COP", "CHF", "usd"}).Draw(t, "currency")
		country := rapid.SampledFrom([]string{"US", "DE", "IN", "VN", "d1"}).Draw(t, "country")
		deal := rapid.SampledFrom([]points.DealType{points.DealSourced, points.DealAssisted}).Draw(t, "deal type")
		manage := rapid.Bool().Draw(t, "manage")
		others := rapid.Uint32Range(0, 1<<31-1).Draw(t, "others")
		on := points.Date(rapid.Int32Range(1, int32(points.MaxDate)).Draw(t, "on"))

		money := points.Money{Amount: amount, Currency: points.Currency(currency)}
		want := string(respond(strings.Join([]string{
			"estimate", programs.All()[program].Name, "", money.String(), currency, country, string(deal),
			map[bool]string{true: "1", false: "0"}[manage], strconv.FormatUint(uint64(others), 10), on.String(),
		}, "\t")))

		dealCode := uint32(0)
		if deal == points.DealAssisted {
			dealCode = 1
		}
		if !manage {
			others = manageNot
		}
		if !keystroke(uint32(program), uint32(uint64(amount)>>32), uint32(amount), pack(currency), pack(country), dealCode, others, uint32(on)) {
			if strings.HasPrefix(want, "ok\n") {
				t.Fatalf("refused what the text answers with %q", want)
			}
			return
		}
		got := "ok\n" + points.Points(earned[0]).String() + "\t" + points.Points(earned[1]).String() + "\t" + points.Points(earned[2]).String()
		if got != want {
			t.Fatalf("got %q; the text answers %q", got, want)
		}
	})
}

func TestKeystrokeDoesNotAllocate(t *testing.T) {
	on, err := points.ParseDate("2024-03-01")
	if err != nil {
		t.Fatal(err)
	}
	currency, country := pack("USD"), pack("US")
	if allocated := testing.AllocsPerRun(1000, func() {
		if !keystroke(1, 0, 100_000, currency, country, 0, 2, uint32(on)) {
			t.Fatal("refused")
		}
	}); allocated != 0 {
		t.Errorf("an estimate allocates %v times; want 0", allocated)
	}
	if want := [3]int64{53_333_333, 50_000_000, 3_333_333}; earned != want {
		t.Errorf("earned %v; want %v", earned, want)
	}
}
