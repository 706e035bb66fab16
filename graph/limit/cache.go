package limit

import (
	"container/list"
	"context"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// documentOverhead is what a parsed document takes per byte of its text, as a
// round upper figure.
const documentOverhead = 32

// Cache keeps parsed documents, the most recently used ones, within a number
// of bytes: a count of entries would let few large documents take all memory.
// Those of the server's own texts stay whatever else comes, and do not count.
type Cache struct {
	mutex sync.Mutex
	// own has a nil document for an own text that was not parsed yet.
	own   map[string]*ast.QueryDocument
	bytes int
	most  int
	order *list.List
	byKey map[string]*list.Element
}

type cached struct {
	key      string
	document *ast.QueryDocument
}

var _ graphql.Cache[*ast.QueryDocument] = (*Cache)(nil)

// NewCache returns a cache that takes about the given number of bytes, beside
// what the server's own texts take.
func NewCache(bytes int, own ...string) *Cache {
	c := &Cache{own: make(map[string]*ast.QueryDocument, len(own)), most: bytes, order: list.New(), byKey: map[string]*list.Element{}}
	for _, text := range own {
		c.own[text] = nil
	}
	return c
}

// Get returns the parsed document of a text.
func (c *Cache) Get(_ context.Context, key string) (*ast.QueryDocument, bool) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if document := c.own[key]; document != nil {
		return document, true
	}
	element, ok := c.byKey[key]
	if !ok {
		return nil, false
	}
	c.order.MoveToFront(element)
	return element.Value.(*cached).document, true
}

// Add keeps a parsed document. One that would take more than a tenth of the
// cache is not kept.
func (c *Cache) Add(_ context.Context, key string, document *ast.QueryDocument) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if _, isOwn := c.own[key]; isOwn {
		c.own[key] = document
		return
	}
	size := documentOverhead * len(key)
	if size > c.most/10 {
		return
	}
	if _, known := c.byKey[key]; known {
		return
	}
	c.byKey[key] = c.order.PushFront(&cached{key, document})
	c.bytes += size
	for c.bytes > c.most {
		last := c.order.Back()
		c.order.Remove(last)
		old := last.Value.(*cached).key
		delete(c.byKey, old)
		c.bytes -= documentOverhead * len(old)
	}
}

// Bytes returns about how much the cache takes, beside the server's own texts.
func (c *Cache) Bytes() int {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.bytes
}
