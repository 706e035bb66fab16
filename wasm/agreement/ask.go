package main

// kind is a kind of question: how many of a thousand are of it, and how one is
// drawn and answered.
type kind struct {
	name  string
	share int
	draw  func(draw) object
	reply func(*natives, object) object
}

// kinds are all but those that are drawn with their answer. The first ones are
// cheap enough to be asked of every engine that is loaded; "editions" is not, for
// it tells loaded editions back as they were given.
const (
	loadable = 7
	// loads of a thousand questions load editions.
	loads = 2
	// books of a thousand questions read a book and ask what if.
	books = 2
)

var kinds = []kind{
	{"estimate", 460, drawSale, (*natives).estimate},
	{"prices", 100, drawPrices, (*natives).prices},
	{"convert", 338, drawConversion, (*natives).convert},
	{"standing", 33, drawStanding, (*natives).standing},
	{"credited", 20, drawCredited, (*natives).credited},
	{"currencies", 6, drawCatalogue, (*natives).currencies},
	{"growth", 6, drawCatalogue, (*natives).growth},
	{"editions", 1, func(d draw) object {
		in := d.rules(nil)
		return object{{"program", in.get("program")}}
	}, (*natives).editions},
	{"replay", 16, drawReplay, (*natives).replay},
	{"forecast", 3, drawForecast, (*natives).forecast},
	{"standings", 4, drawStandings, (*natives).standings},
}

// ask draws a question and answers it.
func (n *natives) ask(d draw) (question, answer object) {
	d.tame = d.in(550)
	at := d.IntN(1000)
	for _, kind := range kinds {
		if at < kind.share {
			in := kind.draw(d)
			return object{{"ask", kind.name}, {"of", in}}, kind.reply(n, in)
		}
		at -= kind.share
	}
	ask, name := n.askRedacted, "redacted"
	switch {
	case at < loads:
		ask, name = n.askLoad, "load"
	case at < loads+books:
		ask, name = n.askBook, "book"
	}
	in, answer := ask(d)
	return object{{"ask", name}, {"of", in}}, answer
}
