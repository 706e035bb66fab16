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

type entry[V any] struct {
	done  chan struct{}
	value V
	found bool
	err   error
}

// New returns a loader. read returns the values of the keys that have one; it
// runs once per batch, and several batches may run at a time.
func New[K comparable, V any](read func(ctx context.Context, keys []K) (map[K]V, error)) *Loader[K, V] {
	return &Loader[K, V]{read: read, held: map[K]*entry[V]{}}
}

// errGone is what the others of a batch get when its reader panics.
var errGone = errors.New("load: the batch's reader panicked")

// Load returns the value of a key, and whether it has one. Where it is not yet
// known, it is read together with those of the keys beside it.
func (l *Loader[K, V]) Load(ctx context.Context, key K, beside ...K) (V, bool, error) {
	mine, batch, entries := l.claim(key, beside)
	if len(batch) > 0 {
		l.fill(ctx, batch, entries)
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
		known := &entry[V]{done: make(chan struct{}), value: value, found: true}
		close(known.done)
		l.held[key] = known
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

// claim finds the key's entry and, if this call is the first to ask for it,
// the batch that the call must read.
func (l *Loader[K, V]) claim(key K, beside []K) (mine *entry[V], batch []K, entries []*entry[V]) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if held := l.held[key]; held != nil {
		return held, nil, nil
	}
	for _, k := range append([]K{key}, beside...) {
		if l.held[k] != nil {
			continue
		}
		l.held[k] = &entry[V]{done: make(chan struct{})}
		batch, entries = append(batch, k), append(entries, l.held[k])
	}
	return l.held[key], batch, entries
}

func (l *Loader[K, V]) fill(ctx context.Context, batch []K, entries []*entry[V]) {
	values, err := map[K]V(nil), errGone
	defer func() {
		for i, e := range entries {
			e.value, e.found = values[batch[i]]
			e.err = err
			close(e.done)
		}
	}()
	values, err = l.read(ctx, batch)
}
