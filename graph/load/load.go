// Package load reads details of many objects at once. A page's objects know
// each other, so the first of them that asks reads for all, and the others
// wait for it: the number of statements depends on the fields that were asked
// and never on the number of rows, and nobody waits for a timer.
package load

import (
	"context"
	"errors"
	"sync"
)

// Loader keeps the values of one request by key. Use one per request and
// viewer: values are what the viewer sees.
type Loader[K comparable, V any] struct {
	read  func(ctx context.Context, keys []K) (map[K]V, error)
	mutex sync.Mutex
	held  map[K]*entry[V]
}

// entry is one key's value, known once done is closed. The entries of a batch
// share it, so that whoever sees one of them sees all (see Values).
type entry[V any] struct {
	done  <-chan struct{}
	value V
	found bool
	err   error
}

// New returns a loader. read returns the values of the keys that have one; it
// runs once per batch, and several batches may run at a time.
func New[K comparable, V any](read func(ctx context.Context, keys []K) (map[K]V, error)) *Loader[K, V] {
	return &Loader[K, V]{read: read, held: map[K]*entry[V]{}}
}

// closed is the done of what needs no reading.
var closed = func() <-chan struct{} { c := make(chan struct{}); close(c); return c }()

// errGone is what the others of a batch get when its reader panics.
var errGone = errors.New("load: the batch's reader panicked")

// Load returns the value of a key, and whether it has one. Where it is not yet
// known, it is read together with those of the keys beside it.
func (l *Loader[K, V]) Load(ctx context.Context, key K, beside ...K) (V, bool, error) {
	mine, batch := l.claim(key, beside)
	if batch != nil {
		l.fill(ctx, batch)
	}
	select {
	case <-mine.done:
		return mine.value, mine.found, mine.err
	case <-ctx.Done():
		var none V
		return none, false, ctx.Err()
	}
}

// Put keeps a value that was read by other means, unless its key is known.
func (l *Loader[K, V]) Put(key K, value V) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if l.held[key] == nil {
		l.held[key] = &entry[V]{done: closed, value: value, found: true}
	}
}

// Values returns what was found so far. Objects that do not know which others
// they were read with take it for their page: it holds that page.
func (l *Loader[K, V]) Values() []V {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	values := make([]V, 0, len(l.held))
	for _, e := range l.held {
		select {
		case <-e.done:
			if e.found {
				values = append(values, e.value)
			}
		default:
		}
	}
	return values
}

// batch are keys that one call reads, and their entries.
type batch[K comparable, V any] struct {
	keys    []K
	entries []*entry[V]
	done    chan struct{}
}

// claim finds the key's entry and, if this call is the first to ask for it,
// the batch that the call must read.
func (l *Loader[K, V]) claim(key K, beside []K) (*entry[V], *batch[K, V]) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if held := l.held[key]; held != nil {
		return held, nil
	}
	b := &batch[K, V]{done: make(chan struct{})}
	for _, k := range append([]K{key}, beside...) {
		if l.held[k] != nil {
			continue
		}
		l.held[k] = &entry[V]{done: b.done}
		b.keys, b.entries = append(b.keys, k), append(b.entries, l.held[k])
	}
	return l.held[key], b
}

func (l *Loader[K, V]) fill(ctx context.Context, b *batch[K, V]) {
	values, err := map[K]V(nil), errGone
	defer func() {
		for i, e := range b.entries {
			e.value, e.found = values[b.keys[i]]
			e.err = err
		}
		close(b.done)
	}()
	values, err = l.read(ctx, b.keys)
}
