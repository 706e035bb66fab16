package load_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/tierboard/tierboard/graph/load"
)

// counted returns a loader of squares that counts its batches.
func counted() (*load.Loader[int, int], *atomic.Int32) {
	var batches atomic.Int32
	return load.New(func(_ context.Context, keys []int) (map[int]int, error) {
		batches.Add(1)
		values := map[int]int{}
		for _, key := range keys {
			if key >= 0 {
				values[key] = key * key
			}
		}
		return values, nil
	}), &batches
}

func TestOneBatchForAPage(t *testing.T) {
	loader, batches := counted()
	page := make([]int, 100)
	for i := range page {
		page[i] = i
	}
	var group sync.WaitGroup
	for _, key := range page {
		group.Go(func() {
			if value, found, err := loader.Load(context.Background(), key, page...); value != key*key || !found || err != nil {
				t.Errorf("%d: %d %v %v", key, value, found, err)
			}
		})
	}
	group.Wait()
	if n := batches.Load(); n != 1 {
		t.Errorf("%d batches", n)
	}
}

// Objects take the values read so far for their page: whoever of a page wakes
// first must see the whole page, or it would be read in parts.
func TestABatchIsSeenWhole(t *testing.T) {
	page := make([]int, 100)
	for i := range page {
		page[i] = i
	}
	for range 50 {
		loader, _ := counted()
		var group sync.WaitGroup
		for _, key := range page {
			group.Go(func() {
				_, _, _ = loader.Load(context.Background(), key, page...)
				if n := len(loader.Values()); n != len(page) {
					t.Errorf("%d sees %d of %d", key, n, len(page))
				}
			})
		}
		group.Wait()
	}
}

func TestKnownKeysAreNotReadAgain(t *testing.T) {
	loader, batches := counted()
	loader.Put(3, 10)
	if value, found, err := loader.Load(context.Background(), 3); value != 10 || !found || err != nil {
		t.Errorf("what was put: %d %v %v", value, found, err)
	}
	if _, found, err := loader.Load(context.Background(), -1); found || err != nil {
		t.Errorf("what is absent: %v %v", found, err)
	}
	_, _, _ = loader.Load(context.Background(), -1, 3)
	if n := batches.Load(); n != 1 {
		t.Errorf("%d batches", n)
	}
}

func TestAFailedBatchFailsAllItsKeys(t *testing.T) {
	failure := errors.New("no database")
	loader := load.New(func(context.Context, []int) (map[int]int, error) { return nil, failure })
	for _, key := range []int{1, 2} {
		if _, _, err := loader.Load(context.Background(), key, 1, 2); !errors.Is(err, failure) {
			t.Errorf("%d: %v", key, err)
		}
	}
}

func TestAPanicInABatchLeavesNobodyWaiting(t *testing.T) {
	loader := load.New(func(context.Context, []int) (map[int]int, error) { panic("boom") })
	func() {
		defer func() {
			if cause := fmt.Sprint(recover()); cause != "boom" {
				t.Errorf("recovered %s", cause)
			}
		}()
		_, _, _ = loader.Load(context.Background(), 1, 2)
	}()
	if _, _, err := loader.Load(context.Background(), 2); err == nil {
		t.Error("the other key has a value")
	}
}

func TestWaitingEndsWithTheContext(t *testing.T) {
	started, release := make(chan struct{}), make(chan struct{})
	loader := load.New(func(context.Context, []int) (map[int]int, error) {
		close(started)
		<-release
		return nil, nil
	})
	go func() { _, _, _ = loader.Load(context.Background(), 1) }()
	<-started
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := loader.Load(ctx, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	close(release)
}
