package main

import (
	"bytes"
	"testing"
	"time"
)

func TestProgress(t *testing.T) {
	for _, test := range []struct {
		name     string
		terminal bool
		step     time.Duration
		want     string
	}{
		{"a bar on a terminal", true, barInterval, "\rreading [================                ]  50 %"},
		{"a line elsewhere", false, lineInterval, "reading: 50 %\n"},
		{"not too often", false, lineInterval - 1, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			var out bytes.Buffer
			now := moment
			shown := &progress{out: &out, terminal: test.terminal, now: func() time.Time { return now }, what: "reading", shown: now}
			now = now.Add(test.step)
			shown.show(50, 100)
			shown.show(60, 100)
			if got := out.String(); got != test.want {
				t.Errorf("showed %q, want %q", got, test.want)
			}
			shown.end()
			if test.terminal && !bytes.HasSuffix(out.Bytes(), []byte(" \r")) {
				t.Errorf("the bar was left standing: %q", out.String())
			}
		})
	}
}
