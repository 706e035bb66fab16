package main

import (
	"fmt"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/tierboard/tierboard/store/storetest"
)

// noonZone is a time zone in which it is about noon now, so that the day's round
// is due.
func noonZone() string {
	// The names of these zones have the sign turned round.
	if ahead := time.Now().UTC().Hour() - 12; ahead != 0 {
		return fmt.Sprintf("Etc/GMT%+d", ahead)
	}
	return "UTC"
}

// TestTwoServersDoOneDailyRound: both start at noon, on one database; the round
// of the day that was missed at six is done at once, and once.
func TestTwoServersDoOneDailyRound(t *testing.T) {
	storetest.EachAddress(t, func(t *testing.T, address string) {
		succeed(t, "demo", "--db", address, "--clients", "60")
		zone := noonZone()
		var servers []*process
		var bases []string
		for range 2 {
			p, base := serving(t, "--db", address, "--time-zone", zone)
			servers, bases = append(servers, p), append(bases, base)
		}
		var answer struct {
			Program struct {
				Daily struct {
					State, TimeZone, LastDay, LastRunAt, NextRunFrom, Error string
				}
			}
			Jobs []struct {
				Subject, State string
				Attempt        int
			}
		}
		const ask = `{ program { daily { state timeZone lastDay lastRunAt nextRunFrom error } } jobs { subject state attempt } }`
		for _, base := range bases {
			waitFor(t, "the round is done", func() bool {
				query(t, base, ask, &answer)
				return answer.Program.Daily.State == "UP_TO_DATE"
			})
		}
		told := answer.Program.Daily
		if told.TimeZone != zone || told.LastDay == "" || told.LastRunAt == "" || told.NextRunFrom <= told.LastRunAt || told.Error != "" {
			t.Errorf("the round is told as %+v", told)
		}
		waitFor(t, "the queue knows", func() bool {
			query(t, bases[1], ask, &answer)
			return len(answer.Jobs) == 1 && answer.Jobs[0].State == "DONE"
		})
		if got := answer.Jobs[0]; got.Subject != "daily "+told.LastDay || got.Attempt != 1 {
			t.Errorf("the queue has %+v", got)
		}
		days := snapshotDays(t, storetest.Open(t, address))
		if len(days) != 1 || days[told.LastDay] == 0 {
			t.Errorf("snapshots by day: %v", days)
		}
		for _, p := range servers {
			if err := p.Process.Signal(syscall.SIGTERM); err != nil {
				t.Fatal(err)
			}
			if err := p.Wait(); err != nil {
				t.Errorf("SIGTERM ended a server with %v: %s", err, p.stderr.String())
			}
		}
		if left, err := filepath.Glob(address + "-server-*"); err != nil || len(left) > 0 {
			t.Errorf("left behind: %v, %v", left, err)
		}
		succeed(t, "verify", "--db", address)
	})
}
