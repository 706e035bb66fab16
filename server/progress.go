package main

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// progress shows how far a long command is: a bar on a terminal, a line every
// few seconds elsewhere.
type progress struct {
	out      io.Writer
	terminal bool
	now      func() time.Time
	what     string

	mutex sync.Mutex
	shown time.Time
	drawn bool
}

// How often a bar is drawn anew, and a line is written.
const (
	barInterval  = 100 * time.Millisecond
	lineInterval = 5 * time.Second
	barWidth     = 32
)

func newProgress(p *program, what string) *progress {
	return &progress{out: p.Err, terminal: isTerminal(p.Err), now: p.now, what: what, shown: p.now()}
}

// show says that done of total is done; it may be called often, and from any
// goroutine.
func (g *progress) show(done, total int64) {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	interval := lineInterval
	if g.terminal {
		interval = barInterval
	}
	now := g.now()
	if now.Sub(g.shown) < interval || total <= 0 {
		return
	}
	g.shown = now
	percent := min(done, total) * 100 / total
	if !g.terminal {
		fmt.Fprintf(g.out, "%s: %d %%\n", g.what, percent)
		return
	}
	filled := int(percent) * barWidth / 100
	fmt.Fprintf(g.out, "\r%s [%s%s] %3d %%", g.what, strings.Repeat("=", filled), strings.Repeat(" ", barWidth-filled), percent)
	g.drawn = true
}

// step names what a long command does now, on a terminal only.
func (g *progress) step(text string) {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	if !g.terminal {
		return
	}
	fmt.Fprintf(g.out, "\r%-*s", len(g.what)+barWidth+10, text)
	g.drawn = true
}

// end takes the bar away.
func (g *progress) end() {
	g.mutex.Lock()
	defer g.mutex.Unlock()
	if g.drawn {
		fmt.Fprintf(g.out, "\r%s\r", strings.Repeat(" ", len(g.what)+barWidth+10))
		g.drawn = false
	}
}
