package mapping

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/ledger"
)

// Known tells which of the keys are recorded already, so that a file may
// refer to what an earlier import brought.
type Known func(ctx context.Context, kind intake.RecordKind, keys []string) (map[string]bool, error)

// Book settles repeats and references and returns the records of all rows
// without a fault. Rows whose records cannot stand (a key given twice with
// other content, a reference that leads nowhere) are rejected, and with them
// what depends on them. known may be nil.
func (r *Reading) Book(ctx context.Context, known Known) (*intake.Book, error) {
	for {
		before := len(r.rejected)
		chosen := r.choose()
		if err := r.checkReferences(ctx, chosen, known); err != nil {
			return nil, err
		}
		if len(r.rejected) == before {
			return r.assemble(chosen), nil
		}
	}
}

// identity is what repeats of a record have in common.
type identity struct {
	kind     intake.RecordKind
	key      string
	revision int32
}

func (d *draft) identity() identity {
	kind := d.from.kind
	return identity{kind.record(), kind.identity(d.record), kind.revision(d.record)}
}

// choose returns the drafts that count, by their index and in their order, one
// for each identity.
func (r *Reading) choose() []int {
	r.repeated = 0
	place := make(map[identity]int, len(r.drafts))
	chosen := make([]int, 0, len(r.drafts))
	for i := range r.drafts {
		draft := &r.drafts[i]
		if draft.row.rejected {
			continue
		}
		kind := draft.from.kind
		name := draft.identity()
		at, repeated := place[name]
		if !repeated {
			place[name] = len(chosen)
			chosen = append(chosen, i)
			continue
		}
		first := &r.drafts[chosen[at]]
		r.repeated++
		switch draft.from.spec.repeats {
		case repeatsEarliest:
			if kind.on(draft.record) < kind.on(first.record) {
				chosen[at] = i
			}
		case repeatsLatest:
			if kind.on(draft.record) >= kind.on(first.record) {
				chosen[at] = i
			}
		case repeatsSame:
			if !kind.equal(draft.record, first.record) {
				r.reject(draft.row, r.repeatFault(draft, first))
			}
		}
	}
	return chosen
}

func (r *Reading) repeatFault(repeated, first *draft) *fault {
	key := repeated.from.kind.identity(repeated.record)
	message := fmt.Sprintf("the %s %s is given a second time with other content (first: %s, line %d): mend one of them, or say with repeats which counts",
		repeated.from.kind.name(), quoted(key), r.fileOf(first.row), first.row.Line)
	return repeated.from.fault(repeated.row, "", key, ReasonRepeat, message)
}

// missing are references that lead to nothing in the book, by kind and key.
type missing map[intake.RecordKind]map[string]bool

// checkReferences rejects the rows of drafts that refer to nothing.
func (r *Reading) checkReferences(ctx context.Context, chosen []int, known Known) error {
	have := map[intake.RecordKind]map[string]bool{}
	for _, i := range chosen {
		kind := r.drafts[i].from.kind
		if have[kind.record()] == nil {
			have[kind.record()] = map[string]bool{}
		}
		have[kind.record()][kind.identity(r.drafts[i].record)] = true
	}
	absent := missing{}
	r.references(chosen, func(_ *draft, _ *boundField, to intake.RecordKind, key string) {
		if !have[to][key] {
			if absent[to] == nil {
				absent[to] = map[string]bool{}
			}
			absent[to][key] = true
		}
	})
	for kind, keys := range absent {
		if known == nil {
			continue
		}
		recorded, err := known(ctx, kind, sortedKeys(keys))
		if err != nil {
			return err
		}
		for key := range recorded {
			delete(keys, key)
		}
	}
	lost := r.lost(absent)
	r.references(chosen, func(draft *draft, field *boundField, to intake.RecordKind, key string) {
		if !absent[to][key] {
			return
		}
		message := fmt.Sprintf("there is no %s %s%s", to, quoted(key), r.suggestion(key, have[to]))
		if at := lost[to][key]; at != nil {
			message = fmt.Sprintf("the %s %s stands in %s, line %d, which is rejected itself: mend that row", to, quoted(key), r.fileOf(at), at.Line)
		}
		r.reject(draft.row, field.value.template.fault(draft.row, key, ReasonReference, message))
	})
	return nil
}

// lost finds the rejected rows that would have made what is absent, by kind and
// key, so that a fault leads to its cause.
func (r *Reading) lost(absent missing) map[intake.RecordKind]map[string]*row {
	found := make(map[intake.RecordKind]map[string]*row, len(absent))
	for _, rejected := range r.rejected {
		at := rejected.row
		// A row that is no row of its file was never taken apart.
		if at.input == nil || r.rejections[rejected.first].Reason == ReasonRow {
			continue
		}
		for _, record := range at.input.file.records {
			kind := record.kind.record()
			if record.key == nil || len(absent[kind]) == 0 {
				continue
			}
			if holding, err := holds(record.when, at); err != nil || !holding {
				continue
			}
			key, _, err := record.key.evaluate(at)
			if err != nil || !absent[kind][key] {
				continue
			}
			if found[kind] == nil {
				found[kind] = map[string]*row{}
			}
			if found[kind][key] == nil {
				found[kind][key] = at
			}
		}
	}
	return found
}

// references calls each for every reference of the chosen drafts.
func (r *Reading) references(chosen []int, each func(draft *draft, field *boundField, to intake.RecordKind, key string)) {
	for _, i := range chosen {
		draft := &r.drafts[i]
		for f := range draft.from.values {
			field := &draft.from.values[f]
			if to := field.field.typ.target; to != "" {
				if key := draft.from.kind.refers(draft.record, field.index); key != "" {
					each(draft, field, to, key)
				}
			}
		}
	}
}

// suggestion is suggest while the fault will be shown; looking for what is near
// in a large book costs time.
func (r *Reading) suggestion(key string, known map[string]bool) string {
	if len(r.rejections) >= intake.MaxRejectionsShown {
		return ""
	}
	return suggest(key, sortedKeys(known))
}

func sortedKeys(keys map[string]bool) []string {
	list := make([]string, 0, len(keys))
	for key := range keys {
		list = append(list, key)
	}
	return sorted(list)
}

// assemble makes the book of the chosen drafts.
func (r *Reading) assemble(chosen []int) *intake.Book {
	book := &intake.Book{Source: r.mapping.source}
	r.chosen, r.places = chosen, nil
	count := map[intake.RecordKind]int{}
	for _, i := range chosen {
		count[r.drafts[i].from.kind.record()]++
	}
	book.Deals = make([]intake.Deal, 0, count[intake.RecordDeal])
	book.Events = make([]ledger.Event, 0, count[intake.RecordEvent])
	for _, i := range chosen {
		r.drafts[i].from.kind.addTo(book, r.drafts[i].record)
	}
	return book
}

// rejectEvent rejects the row that made an event of the latest Book, because
// the ledger refuses the event. It reports whether it did.
func (r *Reading) rejectEvent(refusal ledger.Refusal) bool {
	e, field := refusal.Event, refusal.Err.Field
	if refusal.Err.Event != e.Key {
		// It is a field of another event.
		field = ""
	}
	return r.rejectRecord(identity{intake.RecordEvent, e.Key, e.Revision}, field, "the event "+quoted(e.Key)+" cannot be recorded: "+refusal.Reason(), ReasonEvent)
}

// rejectRecord rejects the row that made a record of the latest Book, at the
// cell of the field, if it is from one, else at that of the key.
func (r *Reading) rejectRecord(name identity, field, message string, reason Reason) bool {
	if r.places == nil {
		r.places = make(map[identity]int, len(r.chosen))
		for _, i := range r.chosen {
			r.places[r.drafts[i].identity()] = i
		}
	}
	i, ok := r.places[name]
	if !ok || r.drafts[i].row.rejected {
		return false
	}
	draft := &r.drafts[i]
	r.reject(draft.row, draft.from.fault(draft.row, field, name.key, reason, message))
	return true
}

// fault is a fault of the record of a row, by its key.
func (b *boundRecord) fault(at *row, field, key string, reason Reason, message string) *fault {
	for _, value := range b.values {
		if value.field.name == field && value.fixed == nil && value.value.template.first() != nil {
			return value.value.template.fault(at, key, reason, message)
		}
	}
	if b.key != nil {
		return b.key.fault(at, key, reason, message)
	}
	return &fault{value: key, reason: reason, message: message}
}
