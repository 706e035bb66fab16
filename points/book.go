package points

// BookInput is what a partner's book is opened with.
type BookInput struct {
	Partner string
	// On is the day that parts what is from what is ahead; Until is the last
	// day of the months ahead, by default the end of the twelfth month after
	// that of On.
	On, Until Date
	// Events are those of the partner's companies, whole or as the partner may
	// see them (Redact), and its adjustments; in any order.
	Events []Event
	// Facts are of the partner; those of others do not matter.
	Facts []Fact
	// Snapshots are the official standings, in order of days, one a day; those
	// after On do not matter.
	Snapshots []Snapshot
}

// Book is a partner's book of clients in the form in which it is replayed under
// hypothetical changes (F30): its events are read once. Nothing changes a Book.
type Book struct {
	program   *Program
	tariff    *tariff
	on, until Date
	record    Record
	// acts are those of all companies, one after the other; names the companies'
	// lines and partners.
	acts      []act
	names     []string
	companies []bookCompany
	// sums are what all companies add up to; forecast and months follow.
	sums     foldSums
	forecast *Forecast
	months   []ForecastMonth
}

// bookCompany is a company of a book.
type bookCompany struct {
	key string
	// acts and names are where those of the company begin; their ends follow
	// from the counts. Its lines' names come before its partners'.
	acts, names     int32
	acted           int32
	lines, partners int32
	// own is the number of the book's partner among the partners.
	own int32
}

// OpenBook reads a book. CodeInvalid, CodeConflict and CodeOverflow as of Replay
// and History; facts and snapshots at fault are named by Field, such as
// "facts[0].value"; CodeOverflow also where the partner's movements, or what
// changes its book, add up to 2⁶³ millionths, or minor units, without their
// signs.
func (p *Program) OpenBook(in BookInput) (*Book, error) {
	b := &Book{
		program: p, tariff: p.tariff(), on: in.On, until: in.Until,
		record: Record{Partner: in.Partner, Facts: in.Facts, Snapshots: in.Snapshots},
	}
	if err := b.check(); err != nil {
		return nil, err
	}
	if err := b.read(in.Events); err != nil {
		return nil, err
	}
	var err error
	b.forecast, b.months, err = b.look(p, in.Snapshots, &b.sums, &foldSums{})
	return b, err
}

// Partner is whose book it is.
func (b *Book) Partner() string { return b.record.Partner }

// Forecast is what is known ahead of the partner.
func (b *Book) Forecast() *Forecast { return b.forecast }

// Months lists the months ahead, through the book's last day.
func (b *Book) Months() []ForecastMonth { return b.months }

// Until is the last day of the months ahead.
func (b *Book) Until() Date { return b.until }

func (b *Book) check() error {
	if b.record.Partner == "" {
		return invalid("partner", "the book names no partner")
	}
	if err := checkDay(b.on); err != nil {
		return err
	}
	if b.until.IsZero() {
		b.until = b.on.StartOfMonth().AddMonths(12).EndOfMonth()
	}
	if b.until < b.on || b.until > MaxDate {
		return invalid("until", "the last day of the months ahead must not be before the day of the book, nor after 9999-12-31")
	}
	if b.until > b.on.StartOfMonth().AddMonths(monthsAheadMost).EndOfMonth() {
		return invalid("until", "the months ahead are 120 at most")
	}
	var scratch Facts
	for i := range b.record.Facts {
		if err := b.record.Facts[i].Put(&scratch); err != nil {
			return within("facts", i, "value", err)
		}
	}
	for i := range b.record.Snapshots {
		on := b.record.Snapshots[i].On
		if err := checkDay(on); err != nil {
			return within("snapshots", i, "on", err)
		}
		if i > 0 && on <= b.record.Snapshots[i-1].On {
			return within("snapshots", i, "on", invalid("", "the snapshots must be in order of their days, one a day"))
		}
	}
	return nil
}

const monthsAheadMost = 120

// within says which element of a list is at fault.
func within(list string, i int, field string, err error) error {
	fault, ok := err.(*Error) //nolint:errorlint // the engine wraps nothing; errors.As would cost the browser reflection
	if !ok {
		return err
	}
	named := *fault
	named.Field = list + "[" + smallNumber(i) + "]." + field
	return &named
}

// read takes the events in and adds up what they move.
func (b *Book) read(events []Event) error {
	if err := uniqueKeys(events); err != nil {
		return err
	}
	b.acts = make([]act, 0, len(events))
	r := replay{tariff: b.tariff, fold: &fold{sums: &b.sums, sign: 1}}
	var known companyNames
	for stream := streamOrder(events); len(stream) > 0; {
		of := stream[:companyLength(stream)]
		stream = stream[len(of):]
		c := bookCompany{key: of[0].Company, acts: int32(len(b.acts)), names: int32(len(b.names)), own: nobody}
		b.acts = known.acts(b.acts, of)
		c.acted = int32(len(b.acts)) - c.acts
		c.lines, c.partners = int32(len(known.lines.sorted)), int32(len(known.partners.sorted))
		if at, found := known.partners.find(b.record.Partner); found {
			c.own = int32(at)
		}
		b.names = append(append(b.names, known.lines.sorted...), known.partners.sorted...)
		b.companies = append(b.companies, c)
		r.fold.begin(c.own, c.key == "")
		// A replay that writes everything down tells best what is wrong.
		if b.acts[len(b.acts)-1].kind == actInvalid || r.run(b.actsOf(&c), int(c.lines)) != nil {
			return b.fault(of)
		}
	}
	return b.sums.check()
}

func (b *Book) fault(of []*Event) error {
	events := make([]Event, len(of))
	for i, e := range of {
		events[i] = *e
	}
	if _, err := Replay(b.program, events); err != nil {
		return err
	}
	// Only what changes the book is too large for a fold alone.
	return &Error{Code: CodeOverflow, Field: "mrr", Event: of[len(of)-1].Key, Message: "the MRR of the company leaves 64 bits"}
}

func (b *Book) actsOf(c *bookCompany) []act { return b.acts[c.acts : c.acts+c.acted] }

func (b *Book) linesOf(c *bookCompany) []string { return b.names[c.names : c.names+c.lines] }

func (b *Book) partnersOf(c *bookCompany) []string {
	return b.names[c.names+c.lines : c.names+c.lines+c.partners]
}

// company returns the place of a company; false where the book has none of the
// name.
func (b *Book) company(key string) (int, bool) {
	low, high := 0, len(b.companies)
	for low < high {
		if middle := int(uint(low+high) >> 1); b.companies[middle].key < key {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, low < len(b.companies) && b.companies[low].key == key
}

func numberOf(names []string, name string) int32 {
	for i := range names {
		if names[i] == name {
			return int32(i)
		}
	}
	return nobody
}

// look makes the forecast of what two sums together say.
func (b *Book) look(program *Program, snapshots []Snapshot, sums, more *foldSums) (*Forecast, []ForecastMonth, error) {
	record := b.record
	record.Snapshots = snapshots
	record.Movements = sums.days.movements(&more.days)
	record.Book = sums.months.changes(&more.months)
	forecast, err := program.Forecast(record, b.on, b.until)
	if err != nil {
		return nil, nil, err
	}
	months, err := forecast.Months(b.until)
	return forecast, months, err
}
