package limit_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/tierboard/tierboard/graph/limit"
)

func TestCacheStaysWithinItsBytes(t *testing.T) {
	const most = 1 << 20
	cache, ctx := limit.NewCache(most), context.Background()
	for i := range 10_000 {
		cache.Add(ctx, fmt.Sprintf("%d%s", i, strings.Repeat(" ", 500)), &ast.QueryDocument{})
		if cache.Bytes() > most {
			t.Fatalf("%d bytes after %d documents", cache.Bytes(), i+1)
		}
	}
	if cache.Bytes() < most/2 {
		t.Errorf("only %d bytes are used", cache.Bytes())
	}
}

func TestCacheKeepsWhatIsUsed(t *testing.T) {
	cache, ctx := limit.NewCache(1<<20), context.Background()
	used := &ast.QueryDocument{}
	cache.Add(ctx, "used", used)
	for i := range 10_000 {
		cache.Add(ctx, fmt.Sprintf("%d%s", i, strings.Repeat(" ", 500)), &ast.QueryDocument{})
		if kept, ok := cache.Get(ctx, "used"); !ok || kept != used {
			t.Fatalf("it is gone after %d others", i+1)
		}
	}
	if _, ok := cache.Get(ctx, "0"+strings.Repeat(" ", 500)); ok {
		t.Error("the oldest is still there")
	}
}

func TestCacheKeepsNoGiants(t *testing.T) {
	cache, ctx := limit.NewCache(1<<20), context.Background()
	giant := strings.Repeat(" ", 1<<20)
	cache.Add(ctx, giant, &ast.QueryDocument{})
	if _, ok := cache.Get(ctx, giant); ok || cache.Bytes() != 0 {
		t.Error("it is kept")
	}
}

func TestCacheKeepsTheServersOwn(t *testing.T) {
	giant := strings.Repeat(" ", 1<<20)
	cache, ctx := limit.NewCache(1<<20, "own", giant), context.Background()
	if document, ok := cache.Get(ctx, "own"); ok {
		t.Errorf("there is %v before it was parsed", document)
	}
	own := &ast.QueryDocument{}
	cache.Add(ctx, "own", own)
	cache.Add(ctx, giant, own)
	if cache.Bytes() != 0 {
		t.Errorf("they take %d bytes of the others'", cache.Bytes())
	}
	for i := range 10_000 {
		cache.Add(ctx, fmt.Sprintf("%d%s", i, strings.Repeat(" ", 500)), &ast.QueryDocument{})
	}
	for _, text := range []string{"own", giant} {
		if kept, ok := cache.Get(ctx, text); !ok || kept != own {
			t.Errorf("the one of %d bytes is gone", len(text))
		}
	}
}
