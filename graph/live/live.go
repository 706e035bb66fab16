// Package live tells those who look on what has changed, in whichever process:
// it asks the database, once in a while and once for all who listen, and not at
// all while nobody does.
package live

import (
	"context"
	"log/slog"
	"sync"
	"time"
)

// Watch tells listeners when what they listen to changes.
type Watch struct {
	// Versions returns the version of each topic, as of now: any text that
	// differs whenever the topic has changed. A topic without a version is gone.
	Versions func(ctx context.Context, topics []string) (map[string]string, error)
	// Every is how often versions are asked for.
	Every time.Duration
	Log   *slog.Logger

	mutex     sync.Mutex
	listeners map[string]map[chan struct{}]bool
	running   bool
}

// askMost bounds one question for versions.
const askMost = 10 * time.Second

// Listen returns a channel that receives something soon after the topic changed,
// and once soon after the call: what changed in between is not missed. Several
// changes may be told as one. It is for as long as ctx is.
func (w *Watch) Listen(ctx context.Context, topic string) <-chan struct{} {
	changed := make(chan struct{}, 1)
	w.mutex.Lock()
	defer w.mutex.Unlock()
	if w.listeners == nil {
		w.listeners = map[string]map[chan struct{}]bool{}
	}
	if w.listeners[topic] == nil {
		w.listeners[topic] = map[chan struct{}]bool{}
	}
	w.listeners[topic][changed] = true
	if !w.running {
		w.running = true
		go w.run()
	}
	changed <- struct{}{}
	context.AfterFunc(ctx, func() {
		w.mutex.Lock()
		defer w.mutex.Unlock()
		delete(w.listeners[topic], changed)
		if len(w.listeners[topic]) == 0 {
			delete(w.listeners, topic)
		}
	})
	return changed
}

// run asks until nobody listens.
func (w *Watch) run() {
	ticker := time.NewTicker(w.Every)
	defer ticker.Stop()
	known := map[string]string{}
	for topics, more := w.topics(); more; topics, more = w.topics() {
		ctx, cancel := context.WithTimeout(context.Background(), askMost)
		versions, err := w.Versions(ctx, topics)
		cancel()
		if err != nil {
			w.Log.Error("live: changes could not be asked for", "error", err)
		} else {
			for _, topic := range topics {
				if version, seen := known[topic]; !seen || version != versions[topic] {
					w.tell(topic)
				}
			}
			known = make(map[string]string, len(topics))
			for _, topic := range topics {
				known[topic] = versions[topic]
			}
		}
		<-ticker.C
	}
}

// topics lists what is listened to; false where that is nothing, and then run
// must end.
func (w *Watch) topics() ([]string, bool) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	topics := make([]string, 0, len(w.listeners))
	for topic := range w.listeners {
		topics = append(topics, topic)
	}
	w.running = len(topics) > 0
	return topics, w.running
}

func (w *Watch) tell(topic string) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	for changed := range w.listeners[topic] {
		select {
		case changed <- struct{}{}:
		default: // Told already, and not heard yet.
		}
	}
}
