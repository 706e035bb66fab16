package keyset

import (
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// The bounds of a name's key and of the memo. A key of a name of 280 letters of
// any script is whole; what differs only beyond goes by id.
const (
	longestName   = 2000
	longestMemoed = 300
	memoMost      = 1 << 16
)

// Named places a row by its name as people of all languages look for it: letters
// with marks stand with those without, case counts only between names that are
// otherwise the same, and the id breaks ties. Both databases give the same order,
// since neither is asked.
func Named(name, id string) Key { return Key{Text: names.key(name), ID: id} }

// CompareNames orders names as Named does.
func CompareNames(a, b string) int { return Compare(Named(a, ""), Named(b, "")) }

// names is shared: a key depends on nothing but the name.
var names = memo{known: map[string]string{}, collator: collate.New(language.Und, collate.IgnoreCase)}

// memo keeps the keys of names, since lists are put together anew for each
// request. It begins anew when it is full.
type memo struct {
	mutex    sync.RWMutex
	known    map[string]string
	collator *collate.Collator
	buffer   collate.Buffer
}

func (m *memo) key(name string) string {
	m.mutex.RLock()
	key, found := m.known[name]
	m.mutex.RUnlock()
	if found {
		return key
	}
	// A collator serves one at a time.
	m.mutex.Lock()
	defer m.mutex.Unlock()
	key = m.make(name)
	if len(name) <= longestMemoed {
		if len(m.known) >= memoMost {
			clear(m.known)
		}
		m.known[name] = key
	}
	return key
}

// make returns the collation key and the name behind it. The key is of pairs of
// bytes at its end, none of them zero, so that two zeros end it.
func (m *memo) make(name string) string {
	m.buffer.Reset()
	read := name
	if len(read) > longestName {
		read = read[:longestName]
	}
	key := string(m.collator.KeyFromString(&m.buffer, read)) + "\x00\x00" + read
	return key[:min(len(key), longestName)]
}
