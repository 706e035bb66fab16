package live_test

import (
	"context"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/tierboard/tierboard/graph/live"
)

// source is where versions come from; it counts how often it is asked.
type source struct {
	mutex    sync.Mutex
	versions map[string]string
	asked    int
	topics   []string
}

func (s *source) read(_ context.Context, topics []string) (map[string]string, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.asked++
	s.topics = slices.Sorted(slices.Values(topics))
	told := map[string]string{}
	for _, topic := range topics {
		told[topic] = s.versions[topic]
	}
	return told, nil
}

func (s *source) set(topic, version string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.versions[topic] = version
}

func (s *source) count() (int, []string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.asked, s.topics
}

func watch() (*live.Watch, *source) {
	s := &source{versions: map[string]string{}}
	return &live.Watch{Versions: s.read, Every: time.Millisecond, Log: slog.New(slog.DiscardHandler)}, s
}

func receive(t *testing.T, what string, from <-chan struct{}) {
	t.Helper()
	select {
	case <-from:
	case <-time.After(time.Minute):
		t.Fatalf("not told: %s", what)
	}
}

func TestListenersAreToldOfTheirTopic(t *testing.T) {
	w, s := watch()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	a, b := w.Listen(ctx, "a"), w.Listen(ctx, "b")
	receive(t, "the present state of a", a)
	receive(t, "the present state of b", b)
	// The first question tells once more. After it nothing is told without a
	// change.
	for seen, _ := s.count(); ; {
		if now, topics := s.count(); now > seen+2 && len(topics) == 2 {
			break
		}
		time.Sleep(time.Millisecond)
	}
	select {
	case <-a:
	default:
	}
	select {
	case <-b:
	default:
	}
	s.set("a", "2")
	receive(t, "the change of a", a)
	select {
	case <-b:
		t.Error("b was told of a change of a")
	default:
	}
}

func TestManyListenersAreOneQuestionAndNoneIsNone(t *testing.T) {
	w, s := watch()
	ctx, cancel := context.WithCancel(t.Context())
	var all []<-chan struct{}
	for range 100 {
		all = append(all, w.Listen(ctx, "a"))
	}
	for _, one := range all {
		receive(t, "the present state", one)
	}
	for asked := 0; asked == 0; asked, _ = s.count() {
		time.Sleep(time.Millisecond)
	}
	if _, topics := s.count(); !slices.Equal(topics, []string{"a"}) {
		t.Errorf("asked for %v", topics)
	}
	cancel()
	// It ends, or else it asks on for ever: the count stands still at last.
	for before := -1; ; {
		now, _ := s.count()
		if now == before {
			break
		}
		before = now
		time.Sleep(50 * time.Millisecond)
	}
	again := w.Listen(t.Context(), "a")
	receive(t, "the present state, to who comes later", again)
	s.set("a", "2")
	receive(t, "a change, to who comes later", again)
}
