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
// The server's own documents stay whatever else comes, and do not count.
type Cache struct {
	// own parses an own text the first time that it is asked for.
	own   map[string]func() *ast.QueryDocument
	mutex sync.Mutex
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
// the server's own documents. Those it parses itself, each when it is first asked
// for; where parse returns nil, the text is like any other.
func NewCache(bytes int, parse func(text string) *ast.QueryDocument, own ...string) *Cache {
	c := &Cache{own: make(map[string]func() *ast.QueryDocument, len(own)), most: bytes, order: list.New(), byKey: map[string]*list.Element{}}
	for _, text := range own {
		c.own[text] = sync.OnceValue(func() *ast.QueryDocument { return parse(text) })
	}
	return c
}

// Get returns the parsed document of a text.
func (c *Cache) Get(_ context.Context, key string) (*ast.QueryDocument, bool) {
	if parse, isOwn := c.own[key]; isOwn {
		if document := parse(); document != nil {
			return document, true
		}
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
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
	size := documentOverhead * len(key)
	if size > c.most/10 {
		return
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
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

// Bytes returns about how much the cache takes, beside the server's own documents.
func (c *Cache) Bytes() int {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.bytes
}
