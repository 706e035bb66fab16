package mapping

import (
	"slices"
	"strings"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// field is a field of a kind of record.
type field struct {
	name string
	typ  fieldType
	need bool
}

// kind describes a kind of record that a mapping can make. Its target is the
// typed record of a Book.
type kind interface {
	name() string
	fields() []field
	// keyed reports whether the record has a key; facts and readings are known
	// by what they are about and the day.
	keyed() bool
	// event is the kind of event made, or "".
	event() points.EventKind
	record() intake.RecordKind
	// start makes a record; set fills a field of it, by its index.
	start(key string) any
	set(record any, field int, value scalar, currency points.Currency)
	// identity is what two records of the kind have in common if they are
	// repeats of one; on is the day that decides between repeats.
	identity(record any) string
	// revision tells an event's revisions apart, which are no repeats: 0 for a
	// void that leaves it to the ledger, and for records without revisions.
	revision(record any) int32
	on(record any) points.Date
	equal(a, b any) bool
	addTo(book *intake.Book, record any)
	// refers returns the text of a reference field.
	refers(record any, field int) string
}

// setter fills one field of a typed record.
type setter[T any] func(*T, scalar, points.Currency)

// kindOf implements kind for a typed record.
type kindOf[T comparable] struct {
	called     string
	recorded   intake.RecordKind
	eventKind  points.EventKind
	list       []field
	setters    []setter[T]
	begin      func(key string) T
	identify   func(*T) string
	revised    func(*T) int32
	dated      func(*T) points.Date
	add        func(*intake.Book, T)
	references func(*T, string) string
}

func (k *kindOf[T]) name() string                        { return k.called }
func (k *kindOf[T]) fields() []field                     { return k.list }
func (k *kindOf[T]) keyed() bool                         { return k.begin != nil }
func (k *kindOf[T]) event() points.EventKind             { return k.eventKind }
func (k *kindOf[T]) record() intake.RecordKind           { return k.recorded }
func (k *kindOf[T]) identity(record any) string          { return k.identify(record.(*T)) }
func (k *kindOf[T]) equal(a, b any) bool                 { return *a.(*T) == *b.(*T) }
func (k *kindOf[T]) addTo(book *intake.Book, record any) { k.add(book, *record.(*T)) }

func (k *kindOf[T]) start(key string) any {
	var record T
	if k.begin != nil {
		record = k.begin(key)
	}
	return &record
}

func (k *kindOf[T]) set(record any, field int, value scalar, currency points.Currency) {
	k.setters[field](record.(*T), value, currency)
}

func (k *kindOf[T]) revision(record any) int32 {
	if k.revised == nil {
		return 0
	}
	return k.revised(record.(*T))
}

func (k *kindOf[T]) on(record any) points.Date {
	if k.dated == nil {
		return 0
	}
	return k.dated(record.(*T))
}

func (k *kindOf[T]) refers(record any, field int) string {
	return k.references(record.(*T), k.list[field].name)
}

// with adds a field. Fields that others are read by (currency, a fact's kind,
// whether an event is voided) come before them.
func (k *kindOf[T]) with(name string, typ fieldType, need bool, set setter[T]) *kindOf[T] {
	k.list = append(k.list, field{name, typ, need})
	k.setters = append(k.setters, set)
	return k
}

const (
	needed   = true
	optional = false
)

// kinds are all kinds of records, by the name used in make.
var kinds = func() map[string]kind {
	all := []kind{
		partnerKind(), employeeKind(), teamMemberKind(), lineKind(), productKind(), companyKind(), dealKind(), activityKind(), paymentKind(),
		renewalKind(), clientKind(), allowanceKind(), usageKind(), toolUsageKind(), engagementKind(), spotRateKind(), factKind(),
	}
	for _, event := range points.EventKind("").Values() {
		all = append(all, eventKind(points.EventKind(event)))
	}
	byName := make(map[string]kind, len(all))
	for _, kind := range all {
		byName[kind.name()] = kind
	}
	return byName
}()

// kindNames lists what make can be.
func kindNames() []string {
	names := make([]string, 0, len(kinds))
	for name := range kinds {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		if one, other := strings.HasPrefix(a, "event "), strings.HasPrefix(b, "event "); one != other {
			if one {
				return 1
			}
			return -1
		}
		return strings.Compare(a, b)
	})
	return names
}

// currencyField returns the index of the field that gives the currency of the
// kind's amounts, or -1.
func currencyField(k kind) int {
	return slices.IndexFunc(k.fields(), func(f field) bool { return f.typ.name == typeCurrency.name })
}
