package store_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

const crashAddress = "TIERBOARD_TEST_CRASH_ADDRESS"

// TestCrashingWriter is the process that TestKilledWriterLosesNothing kills:
// it commits pairs of rows and says so, for as long as it lives.
func TestCrashingWriter(t *testing.T) {
	address := os.Getenv(crashAddress)
	if address == "" {
		return // The parent's own run: there is nobody to kill us.
	}
	s := storetest.Open(t, address)
	for n := partners(t, s); ; n += 2 {
		err := s.WithTx(system(t), func(ctx context.Context, tx *store.Tx) error {
			for _, key := range []string{fmt.Sprintf("p%d", n), fmt.Sprintf("p%d", n+1)} {
				if err := tx.Ent().Partner.Create().SetKey(key).SetName("P").Exec(ctx); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		fmt.Printf("committed %d\n", n+2)
	}
}

func TestKilledWriterLosesNothing(t *testing.T) {
	storetest.EachAddress(t, func(t *testing.T, address string) {
		for round := range 5 {
			acknowledged := killWriter(t, address, 3+7*round)
			s := storetest.Open(t, address)
			kept := partners(t, s)
			if kept < acknowledged || kept%2 != 0 {
				t.Fatalf("round %d: %d rows kept of %d acknowledged; want all, in pairs", round, kept, acknowledged)
			}
			last, err := s.Read().Partner.Query().Where(partner.Key(fmt.Sprintf("p%d", kept-1))).Exist(system(t))
			if err != nil || !last {
				t.Fatalf("round %d: the last pair is not whole: %v, %v", round, last, err)
			}
		}
	})
}

// killWriter runs a writer, kills it after some commits, and returns how many
// rows it said it had committed.
func killWriter(t *testing.T, address string, commits int) int {
	t.Helper()
	child := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestCrashingWriter$", "-test.v")
	child.Env = append(os.Environ(), crashAddress+"="+address)
	said, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	acknowledged, output := 0, strings.Builder{}
	for lines := bufio.NewScanner(said); lines.Scan(); {
		output.WriteString(lines.Text() + "\n")
		if n := 0; scan(lines.Text(), &n) {
			acknowledged = n
			if commits--; commits == 0 {
				if err := child.Process.Kill(); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	if err := child.Wait(); err == nil || commits > 0 {
		t.Fatalf("the writer ended by itself:\n%s", output.String())
	}
	return acknowledged
}

func scan(line string, n *int) bool {
	found, err := fmt.Sscanf(line, "committed %d", n)
	return err == nil && found == 1
}
