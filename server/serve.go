package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/graph"
	"github.com/tierboard/tierboard/intake/demo"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/web"
)

// operationTimeout bounds one GraphQL operation.
const operationTimeout = 10 * time.Second

type serveCommand struct {
	Listen        string        `help:"The address to listen on: of this machine only, as there is no sign-in yet." default:"127.0.0.1:8080" placeholder:"HOST:PORT"`
	Demo          bool          `help:"Fill an empty database with a made-up book."`
	AsOf          day           `help:"The day that counts as today (default: the clock's)." placeholder:"DATE"`
	CORSOrigin    []string      `name:"cors-origin" help:"An exact origin whose pages may use the API, such as https://example.com; may be repeated." placeholder:"ORIGIN"`
	AllowHost     []string      `help:"A host name to answer to beside loopback's, for a proxy on this machine; may be repeated." placeholder:"NAME"`
	Introspection bool          `help:"Let clients read the schema." default:"true" negatable:""`
	OnlyPersisted bool          `help:"Answer the operations of the server's own pages only: no other document, of GraphiQL or of other clients."`
	MaxUpload     int64         `help:"The size of the largest file to import, in MiB." default:"256" placeholder:"MIB"`
	DrainWait     time.Duration `help:"How long /readyz says 503 before connections are refused, once told to stop." default:"0s"`
}

// Help shows examples.
func (serveCommand) Help() string {
	return `Serves the page at /, GraphiQL at /graphiql/, the API at /graphql, exported files below /exports/, the schema at /schema.graphql, and /healthz and /readyz for supervisors. SIGINT and SIGTERM stop it once the requests in flight are answered.

Examples:

  tierboard serve --demo --db demo.db
  tierboard serve --db postgres://tierboard@localhost/tierboard --listen 127.0.0.1:9000
  tierboard serve --as-of 2017-12-31`
}

// Run serves until ctx ends.
func (c *serveCommand) Run(ctx context.Context, p *program) error {
	if err := c.check(); err != nil {
		return err
	}
	book, kept, err := p.openDatabase(ctx)
	if err != nil {
		return err
	}
	defer book.Close()
	if err := c.fill(ctx, p, book, kept); err != nil {
		return err
	}
	if err := c.refresh(ctx, p, book, kept); err != nil {
		return err
	}
	work, err := c.background(ctx, p, book, kept)
	if err != nil {
		return err
	}
	defer work.queue.Close()
	site, err := c.site(ctx, p, book, kept, work)
	if err != nil {
		return err
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", c.Listen)
	if err != nil {
		return fmt.Errorf("--listen: %w", err)
	}
	p.log.InfoContext(ctx, "serving", "url", "http://"+listener.Addr().String()+"/", "database", book.Dialect())
	p.log.WarnContext(ctx, "there is no sign-in yet: every request has the program manager's role")
	server := &httpServer{handler: site.handler(), health: site.Health, drainWait: c.DrainWait, log: p.log}
	return work.beside(ctx, func(ctx context.Context) error { return server.serve(ctx, listener) })
}

// refresh brings the projections up to the day, so that reads need not sum
// what has come into effect since they were made.
func (c *serveCommand) refresh(ctx context.Context, p *program, book *store.Store, kept *ledger.Ledger) error {
	return book.WithTx(asProgram(ctx), func(ctx context.Context, tx *store.Tx) error {
		receipt, err := kept.Refresh(ctx, tx, ledger.Batch{Source: "refresh", RecordedAt: p.now(), Today: c.AsOf.or(p.now())})
		p.log.DebugContext(ctx, "projections refreshed", "companies", receipt.Companies)
		return err
	})
}

func (c *serveCommand) check() error {
	if err := checkListen(c.Listen); err != nil {
		return err
	}
	for _, origin := range c.CORSOrigin {
		if err := checkOrigin(origin); err != nil {
			return err
		}
	}
	if c.OnlyPersisted && len(web.Operations()) == 0 {
		return usagef("--only-persisted: the pages of this program have no operations that could be answered")
	}
	if c.MaxUpload < 1 || c.MaxUpload > 1024 {
		return usagef("--max-upload: %d is not between 1 and 1024", c.MaxUpload)
	}
	if c.DrainWait < 0 || c.DrainWait > time.Minute {
		return usagef("--drain-wait: %s is not between 0s and 1m", c.DrainWait)
	}
	return nil
}

// fill makes up a book for an empty database if asked, or says how to fill it.
func (c *serveCommand) fill(ctx context.Context, p *program, book *store.Store, kept *ledger.Ledger) error {
	empty, err := isEmpty(ctx, book)
	if err != nil {
		return err
	}
	switch {
	case empty && c.Demo:
		_, err = fillWithDemo(ctx, p, book, kept, demoSeed, demo.DefaultClients, c.AsOf.or(p.now()))
		return err
	case empty:
		p.log.WarnContext(ctx, "the database is empty: fill it with `tierboard import --mapping FILE DIRECTORY`, or serve with --demo for a made-up book")
	case c.Demo:
		p.log.InfoContext(ctx, "the database has a book already: --demo changes nothing")
	}
	return nil
}

// site puts together what is served.
func (c *serveCommand) site(ctx context.Context, p *program, book *store.Store, kept *ledger.Ledger, work *background) (*site, error) {
	programs, err := allPrograms()
	if err != nil {
		return nil, err
	}
	api := graph.NewHandler(graph.Deps{
		Store: book, Ledger: kept, Programs: programs,
		Today: func() points.Date { return c.AsOf.or(p.now()) },
		Now:   p.now,
		Log:   p.log,
		Work:  work.queue, Jobs: work.queue, Daily: work.daily, Importing: work.imports.Progress, Stopping: ctx.Done(),
		Timeout: operationTimeout, WithoutIntrospection: !c.Introspection,
		Operations: web.Operations(), OnlyOperations: c.OnlyPersisted,
	})
	sdl := ""
	if c.Introspection {
		sdl = graph.SDL()
	}
	hosts := slices.Clone(c.AllowHost)
	for i, host := range hosts {
		hosts[i] = strings.ToLower(host)
	}
	return &site{
		Uploads: &uploads{store: book, most: c.MaxUpload << 20, log: p.log, now: p.now},
		GraphQL: asManager(api), Page: web.Handler(), SDL: sdl,
		Files:   asManager(downloads(book.Read(), p.log, p.now)),
		Health:  &health{check: book.Ping, log: p.log},
		Origins: c.CORSOrigin, Hosts: hosts, Log: p.log, Now: p.now,
	}, nil
}

// asManager gives every request the program manager's role: until there is
// sign-in, whoever reaches a loopback address owns the machine.
func asManager(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(viewer.NewContext(r.Context(), viewer.Manager())))
	})
}

// allPrograms loads every program that ships.
func allPrograms() ([]*points.Program, error) {
	var programs []*points.Program
	var failed error
	for _, name := range editions.Names() {
		program, err := editions.Load(name)
		failed = errors.Join(failed, err)
		programs = append(programs, program)
	}
	return programs, failed
}
