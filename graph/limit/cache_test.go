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
	cache, ctx := limit.NewCache(most, nil), context.Background()
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
	cache, ctx := limit.NewCache(1<<20, nil), context.Background()
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
	cache, ctx := limit.NewCache(1<<20, nil), context.Background()
	giant := strings.Repeat(" ", 1<<20)
	cache.Add(ctx, giant, &ast.QueryDocument{})
	if _, ok := cache.Get(ctx, giant); ok || cache.Bytes() != 0 {
		t.Error("it is kept")
	}
}

func TestCacheKeepsTheServersOwn(t *testing.T) {
	const broken = "{"
	giant := strings.Repeat(" ", 1<<20)
	parsed := map[string]int{}
	own := &ast.QueryDocument{}
	cache, ctx := limit.NewCache(1<<20, func(text string) *ast.QueryDocument {
		parsed[text]++
		if text == broken {
			return nil
		}
		return own
	}, "own", giant, broken), context.Background()
	for i := range 10_000 {
		cache.Add(ctx, fmt.Sprintf("%d%s", i, strings.Repeat(" ", 500)), &ast.QueryDocument{})
		if kept, ok := cache.Get(ctx, "own"); !ok || kept != own {
			t.Fatalf("it is gone after %d others", i+1)
		}
	}
	if parsed["own"] != 1 || parsed[giant] != 0 {
		t.Errorf("what was asked for was parsed %d times, what was not %d times", parsed["own"], parsed[giant])
	}
	if kept, ok := cache.Get(ctx, giant); !ok || kept != own {
		t.Error("a giant of the server's own is not kept")
	}
	if document, ok := cache.Get(ctx, broken); ok {
		t.Errorf("there is %v for a text that cannot be parsed", document)
	}
}
