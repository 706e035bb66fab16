package intake

import (
	"context"
	"errors"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// Options say how a book is recorded.
type Options struct {
	// Now tells the time. It is asked when the events are recorded and not
	// when the import begins: what was known at a moment in between must not
	// include them (docs/rules.md, section 7).
	Now func() time.Time
	// Today is the day for which projections are made.
	Today points.Date
	// Hash identifies the content of the files, if there are any.
	Hash string
	// DryRun computes the changes and undoes them.
	DryRun bool
	// Progress, if set, is told before each step, with the number of records
	// of the step; a step without any is left out.
	Progress func(step RecordKind, records int)
}

// At returns a clock that stands at one moment.
func At(moment time.Time) func() time.Time { return func() time.Time { return moment } }

// errDryRun rolls a dry run back.
var errDryRun = errors.New("dry run")

// Apply records a book: all of it in one transaction, or nothing. What has a
// key is made or, where the source tells something else than is on record,
// changed; what a book does not name stays. So are readings, by what is read
// and the day. Payments are only added: one that is on record with other
// content is a conflict. Facts are added where their value differs from the
// latest recorded one. Events go through the ledger. From the readings of tool
// usage the partners' medians follow, as facts of their own. Applying the same book
// again changes nothing.
//
// It writes as the program itself: whether the asker may is for the caller to
// judge. An *Error names a record that cannot stand, a *RefusedError all events
// that the ledger refuses. The report has only what concerns the recording.
func Apply(ctx context.Context, s *store.Store, l *ledger.Ledger, book *Book, options Options) (Report, error) {
	if err := Check(book); err != nil {
		return Report{}, err
	}
	ctx = viewer.NewContext(ctx, viewer.System())
	var report Report
	err := s.WithTx(ctx, func(ctx context.Context, tx *store.Tx) error {
		a := &application{tx: tx, ledger: l, book: book, options: options, ids: map[RecordKind]map[string]string{}, changes: map[RecordKind]*Change{}}
		if err := a.run(ctx); err != nil {
			return err
		}
		report = a.report()
		if options.DryRun {
			return errDryRun
		}
		return nil
	})
	if err != nil && !errors.Is(err, errDryRun) {
		return Report{}, err
	}
	return report, nil
}

// application is one book on its way into the database.
type application struct {
	tx      *store.Tx
	ledger  *ledger.Ledger
	book    *Book
	options Options
	// ids leads from keys to ids, of what the book has or refers to. Keys of
	// employees are preceded by their partner's id.
	ids     map[RecordKind]map[string]string
	changes map[RecordKind]*Change
	receipt ledger.Receipt
}

func (a *application) run(ctx context.Context) error {
	type step struct {
		kind    RecordKind
		records int
		do      func(context.Context) error
	}
	steps := []step{
		{RecordPartner, len(a.book.Partners), a.partners},
		{RecordEmployee, len(a.book.Employees), a.employees},
		{RecordTeamMember, len(a.book.TeamMembers), a.teamMembers},
		{RecordLine, len(a.book.Lines), a.lines},
		{RecordProduct, len(a.book.Products), a.products},
		{RecordCompany, len(a.book.Companies), a.companies},
		{RecordDeal, len(a.book.Deals), a.deals},
		{RecordActivity, len(a.book.Activities), a.activities},
		{RecordPayment, len(a.book.Payments), a.payments},
		// Facts and events share a batch; renewals need the subscriptions
		// and clients the relationships that the events make.
		{RecordEvent, len(a.book.Facts) + len(a.book.Events), a.factsAndEvents},
		{RecordRenewal, len(a.book.Renewals), a.renewals},
		{RecordClient, len(a.book.Clients), a.clients},
	}
	for _, read := range readingsOf(a.book) {
		steps = append(steps, step{read.kind, read.count, func(ctx context.Context) error { return a.readings(ctx, read) }})
	}
	for _, kind := range RecordKinds() {
		a.changes[kind] = &Change{Kind: kind}
	}
	if err := a.loadIDs(ctx); err != nil {
		return err
	}
	steps = append(steps, step{RecordFact, len(a.book.ToolUsages), a.medians})
	for _, step := range steps {
		if step.records == 0 {
			continue
		}
		if a.options.Progress != nil {
			a.options.Progress(step.kind, step.records)
		}
		if err := step.do(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (a *application) report() Report {
	report := Report{Source: a.book.Source, DryRun: a.options.DryRun, Postings: a.receipt.Postings, Reversals: a.receipt.Reversals}
	for _, kind := range RecordKinds() {
		if change := *a.changes[kind]; change.Created+change.Changed+change.Unchanged > 0 {
			report.Changes = append(report.Changes, change)
		}
	}
	return report
}

// factsAndEvents records facts and events under one batch, opened only if
// there is something new.
func (a *application) factsAndEvents(ctx context.Context) error {
	batch := ledger.Batch{Source: a.book.Source, Hash: a.options.Hash, RecordedAt: a.options.Now(), Today: a.options.Today}
	fresh, err := a.newFacts(ctx)
	if err != nil {
		return err
	}
	if len(fresh) > 0 {
		id, at, err := a.ledger.Begin(ctx, a.tx, batch)
		if err != nil {
			return err
		}
		batch.ID = id
		if err := a.writeFacts(ctx, fresh, id, at); err != nil {
			return err
		}
	}
	batch.Events = a.book.Events
	if a.receipt, err = a.ledger.Record(ctx, a.tx, batch); err != nil {
		return a.allRefusals(ctx, batch, err)
	}
	a.changes[RecordEvent].Created = a.receipt.Recorded
	a.changes[RecordEvent].Unchanged = a.receipt.Unchanged
	return nil
}
