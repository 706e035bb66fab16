package demo

import (
	"math/rand/v2"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// billing is a line from the sale that opened it.
type billing struct {
	company, line  string
	currency       points.Currency
	opened, closed points.Date // closed is 0 while it is open
	sourced        bool
	steps          []step
	number         int // of the company, from 0
}

// step is a line's MRR from a day on.
type step struct {
	on  points.Date
	mrr int64
}

// mrr is what the line costs on a day.
func (b *billing) mrr(on points.Date) int64 {
	var mrr int64
	for _, step := range b.steps {
		if step.on <= on {
			mrr = step.mrr
		}
	}
	return mrr
}

// billings reads the lines out of the book's events, which are in order.
func (g *generator) billings() []*billing {
	var all []*billing
	open := map[[2]string]*billing{}
	number := map[string]int{}
	for i := range g.book.Companies {
		number[g.book.Companies[i].Key] = i
	}
	for i := range g.book.Events {
		event := &g.book.Events[i].Event
		name := [2]string{event.Company, event.Line}
		line := open[name]
		switch event.Kind {
		case points.EventLineSold:
			if line == nil {
				line = &billing{
					company: event.Company, line: event.Line, currency: event.Currency, opened: event.On,
					sourced: event.DealType == points.DealSourced, number: number[event.Company],
				}
				open[name] = line
				all = append(all, line)
			}
			line.steps = append(line.steps, step{event.On, line.mrr(event.On) + event.MRR})
		case points.EventLineChanged:
			line.steps = append(line.steps, step{event.On, event.MRR})
		case points.EventLineCancelled:
			line.closed = event.On
			delete(open, name)
		}
	}
	return all
}

// payments lets clients pay for the lines that partners sourced: month by
// month, or, one in eight, a year ahead. Now and then a part is paid back.
func (g *generator) payments(seed uint64) {
	random := rand.New(rand.NewPCG(seed^figures, 1<<32))
	for _, line := range g.billings() {
		if !line.sourced {
			continue
		}
		every, delay := 1, points.Date(random.IntN(10))
		if random.IntN(8) == 0 {
			every = 12
		}
		from := g.asOf.AddMonths(-36)
		if line.number >= g.shown {
			from = g.asOf.AddMonths(-3)
		}
		for n := 0; ; n += every {
			due := line.opened.AddMonths(n)
			paid := due + delay
			if paid > g.asOf || line.closed > 0 && due >= line.closed {
				break
			}
			if paid < from {
				continue
			}
			amount := int64(every) * line.mrr(due)
			g.pay(line, paid, amount)
			if back := paid + 9; random.IntN(60) == 0 && back <= g.asOf {
				g.pay(line, back, -amount*int64(10+random.IntN(90))/100)
			}
		}
	}
}

func (g *generator) pay(line *billing, on points.Date, amount int64) {
	g.book.Payments = append(g.book.Payments, intake.Payment{
		Key: numbered("y", 7, len(g.book.Payments)+1), Company: line.company, Line: line.line, On: on,
		Amount: points.Money{Amount: amount, Currency: line.currency},
	})
}
