package graph

import (
	"cmp"
	"log/slog"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/graph/limit"
	"github.com/tierboard/tierboard/graph/live"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/graph/persisted"
	"github.com/tierboard/tierboard/graph/transport"
	"github.com/tierboard/tierboard/intake/upload"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// The limits of one request. Tests hold each at n and n+1.
const (
	// MaxBody is the greatest size of a request, in bytes.
	MaxBody = 256 << 10
	// MaxTokens is the greatest number of tokens in a document, save the server's
	// own operations.
	MaxTokens = 1000
	// cacheBytes is about what parsed documents take in memory.
	cacheBytes = 32 << 20
	// MaxStreams is the greatest number of streams of events open at a time.
	MaxStreams = 200
	// keepAlive is how often a stream without events says that it is there, and
	// streamLongest how long it is at most.
	keepAlive     = 15 * time.Second
	streamLongest = time.Hour
)

// guard holds the static limits of an operation.
var guard = limit.Guard{
	Depth: 12, Aliases: 30, Directives: 50, RootFields: 20, Objects: 20_000,
	PageDefault: pageDefault, PageMost: pageMost,
	ListSize: 10,
	Sizes: map[string]int{
		"SharedSelling.months":   monthsMost,
		"Partner.pointsOverTime": monthsMost, "Client.pointsOverTime": monthsMost, "CommissionForecast.months": forecastMost, "Query.jobs": jobsMost,
		"ReportTable.rows":     pageMost,
		"PortalUsage.overTime": spanMonthsMost + 1, "ClientUsage.toolsOverTime": spanMonthsMost + 1, "ClientEngagement.history": spanMonthsMost + 1,
	},
	IntrospectionDepth: 24, IntrospectionFields: 500,
}

// Deps are what the API answers from.
type Deps struct {
	Store  *store.Store
	Ledger *ledger.Ledger
	// Programs are those that editions and the calculator know, the ledger's
	// among them.
	Programs []*points.Program
	// Today returns the day that answers stand for where none is asked.
	Today func() points.Date
	// Now tells the time: what is known later cannot be asked.
	Now func() time.Time
	Log *slog.Logger
	// Work does what goes on after an answer, and Jobs tells what is in its queue;
	// without, there is none.
	Work Work
	Jobs Jobs
	// Importing tells how far an import is that this process does; without, rows
	// alone tell.
	Importing func(importID string) (upload.Progress, bool)
	// Daily is when the daily round is done.
	Daily Daily
	// LookEvery is how often the database is asked for changes while somebody is
	// subscribed; 0 means a second.
	LookEvery time.Duration
	// Stopping ends the streams of subscriptions; nil never does.
	Stopping <-chan struct{}
	// Timeout bounds the execution of one query or mutation; 0 means no bound.
	Timeout time.Duration
	// WithoutIntrospection hides the schema.
	WithoutIntrospection bool
	// Operations are those that clients may name by the SHA-256 of their text, in
	// hexadecimal digits: the dashboard's.
	Operations map[string]string
	// OnlyOperations refuses every other document.
	OnlyOperations bool
}

// NewHandler returns the API as an http.Handler, for any path. The request's
// context must hold the viewer (access/viewer); without one every object is
// UNAUTHENTICATED. Each request goes by the ledger's rules as they are when it
// comes. It panics where a program that the schema names is missing, or where an
// operation has another's hash: those are mistakes in the wiring, to be found
// when the program starts.
func NewHandler(deps Deps) http.Handler {
	h := &following{deps: deps, stream: &transport.Stream{
		HTTP: transport.HTTP{MaxBody: MaxBody, Timeout: deps.Timeout},
		Most: MaxStreams, KeepAlive: keepAlive, Longest: streamLongest, Stopping: deps.Stopping, Now: deps.Now,
	}}
	h.handler()
	return h
}

// following is the API by the ledger's rules: made anew when an edition has come
// into effect.
type following struct {
	deps Deps
	// stream counts the streams of all that are open, whatever rules they go by.
	stream *transport.Stream
	mutex  sync.Mutex
	rules  *points.Program
	api    http.Handler
}

// ServeHTTP answers by the rules of the moment.
func (h *following) ServeHTTP(w http.ResponseWriter, q *http.Request) { h.handler().ServeHTTP(w, q) }

func (h *following) handler() http.Handler {
	h.mutex.Lock()
	defer h.mutex.Unlock()
	if kept := h.deps.Ledger.Frozen(); h.rules != kept.Program() {
		deps := h.deps
		deps.Ledger, deps.Programs = kept, slices.Clone(deps.Programs)
		for i, program := range deps.Programs {
			if program.Name == kept.Program().Name {
				deps.Programs[i] = kept.Program()
			}
		}
		h.rules, h.api = kept.Program(), newHandler(deps, h.stream)
	}
	return h.api
}

func newHandler(deps Deps, stream *transport.Stream) http.Handler {
	resolver := &Resolver{
		store: deps.Store, db: deps.Store.Read(), ledger: deps.Ledger, today: deps.Today, now: deps.Now, work: deps.Work, jobs: deps.Jobs, daily: deps.Daily, importing: deps.Importing,
		book:     book.New(deps.Store.Read(), deps.Ledger.Program()),
		programs: programsOf(deps.Programs),
	}
	for _, key := range model.AllProgramKey {
		if resolver.programs[key] == nil {
			panic("graph: program " + string(key) + " is missing")
		}
	}
	resolver.live = &live.Watch{Versions: resolver.versions, Every: cmp.Or(deps.LookEvery, time.Second), Log: deps.Log}
	present := presenter{deps.Log}
	operations, err := persisted.New(deps.Operations, deps.OnlyOperations)
	if err != nil {
		panic("graph: " + err.Error())
	}
	schema := NewExecutableSchema(Config{Resolvers: resolver})
	server := handler.New(schema)
	server.AddTransport(stream)
	server.AddTransport(stream.HTTP)
	server.SetParserTokenLimit(MaxTokens)
	server.SetValidationRulesFn(limit.Rules)
	server.SetDisableSuggestion(true)
	server.SetQueryCache(limit.NewCache(cacheBytes, persisted.Parse(schema.Schema()), operations.Texts()...))
	server.SetErrorPresenter(present.present)
	server.SetRecoverFunc(present.recovered)
	if !deps.WithoutIntrospection {
		server.Use(extension.Introspection{})
	}
	server.Use(operations)
	server.Use(guard)
	server.AroundResponses(resolver.eachEvent)
	server.AroundResponses(capErrors)
	server.AroundFields(borrowEyes)
	server.AroundFields(refuseFuture(deps.Now))
	return withDetails(resolver, server)
}

var _ graphql.FieldMiddleware = borrowEyes
