package graph

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/employee"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/ent/renewal"
	"github.com/tierboard/tierboard/ent/subscription"
	"github.com/tierboard/tierboard/graph/load"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// details are the loaders of one request and viewer. Values that depend on a
// day have loaders per day.
type details struct {
	dealDetails
	teamDetails

	partners  *load.Loader[string, *ent.Partner]
	employees *load.Loader[string, *ent.Employee]
	companies *load.Loader[string, *ent.Company]
	clients   *load.Loader[string, *ent.Clientship]
	postings  *load.Loader[string, *ent.Posting]
	sources   *load.Loader[string, ledger.Revisions]
	// subscriptions and renewals are bare rows, for finding them by id.
	subscriptions *load.Loader[string, *ent.Subscription]
	renewals      *load.Loader[string, *ent.Renewal]
	// clientsOf are partners' clients by the company.
	clientsOf *load.Loader[clientOf, *ent.Clientship]
	// lines holds the catalogue, which is small, by key.
	lines func() (map[string]*ent.ProductLine, error)

	reportDetails

	mutex sync.Mutex
	days  map[ledger.Known]*dayDetails
	read  func(ledger.Known) *dayDetails
	spans map[book.Span]*spanDetails
}

// dayDetails are the loaders of what depends on the day.
type dayDetails struct {
	// companyClients are the clients that a company is, by the company's id.
	companyClients *load.Loader[string, []*ent.Clientship]
	// streams are clients' events as their partners may see them.
	streams *load.Loader[*ent.Clientship, []points.Event]
	// sinces and countries are asked for what was known before now alone: rows hold
	// those of now.
	sinces        *load.Loader[*ent.Clientship, points.Date]
	countries     *load.Loader[string, points.Country]
	relationships *load.Loader[*ent.Clientship, book.Footing]
	subscriptions *load.Loader[string, []*book.Subscription]
	renewals      *load.Loader[string, []*book.Renewal]
	activities    *load.Loader[*ent.Clientship, *ent.Activity]
	usages        *load.Loader[string, *book.PortalUsage]
	engagements   *load.Loader[string, *book.Engagement]
	tools         *load.Loader[string, *ent.ToolUsage]
	allowances    *load.Loader[string, book.Allowances]
	balances      *load.Loader[*ent.Clientship, points.Balance]
	standings     *load.Loader[string, *ledger.Standing]
	recorded      *load.Loader[string, *ledger.Recorded]
	linePostings  *load.Loader[string, []*ent.Posting]
	months        *load.Loader[clientSpan, []ledger.Month]
	commissions   *load.Loader[string, *book.Commissions]
	won           *load.Loader[string, *book.Won]

	mutex sync.Mutex
	// forecasts are by their last day.
	forecasts map[points.Date]*load.Loader[string, *points.Forecast]
	ahead     func(until points.Date) *load.Loader[string, *points.Forecast]
}

// forecast returns the loader of forecasts through a day.
func (d *dayDetails) forecast(until points.Date) *load.Loader[string, *points.Forecast] {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	if d.forecasts[until] == nil {
		d.forecasts[until] = d.ahead(until)
	}
	return d.forecasts[until]
}

func (d *details) on(k ledger.Known) *dayDetails {
	d.mutex.Lock()
	defer d.mutex.Unlock()
	if d.days[k] == nil {
		d.days[k] = d.read(k)
	}
	return d.days[k]
}

func (r *Resolver) newDetails(ctx context.Context) *details {
	return &details{
		dealDetails: r.newDealDetails(),
		teamDetails: r.newTeamDetails(),
		partners: load.New(func(ctx context.Context, ids []string) (map[string]*ent.Partner, error) {
			rows, err := r.db.Partner.Query().Where(partner.IDIn(ids...)).All(ctx)
			return byKey(rows, func(row *ent.Partner) string { return row.ID }), err
		}),
		employees: load.New(func(ctx context.Context, ids []string) (map[string]*ent.Employee, error) {
			rows, err := r.db.Employee.Query().Where(employee.IDIn(ids...)).All(ctx)
			return byKey(rows, func(row *ent.Employee) string { return row.ID }), err
		}),
		companies: load.New(func(ctx context.Context, ids []string) (map[string]*ent.Company, error) {
			rows, err := r.db.Company.Query().Where(company.IDIn(ids...)).All(ctx)
			return byKey(rows, func(row *ent.Company) string { return row.ID }), err
		}),
		clients: load.New(func(ctx context.Context, ids []string) (map[string]*ent.Clientship, error) {
			rows, err := r.db.Clientship.Query().Where(clientship.IDIn(ids...)).All(ctx)
			return byKey(rows, func(row *ent.Clientship) string { return row.ID }), err
		}),
		postings: load.New(func(ctx context.Context, ids []string) (map[string]*ent.Posting, error) {
			rows, err := r.db.Posting.Query().Where(posting.IDIn(ids...)).All(ctx)
			return byKey(rows, func(row *ent.Posting) string { return row.ID }), err
		}),
		sources: load.New(func(ctx context.Context, keys []string) (map[string]ledger.Revisions, error) {
			return ledger.Sources(ctx, r.db, keys)
		}),
		subscriptions: load.New(func(ctx context.Context, ids []string) (map[string]*ent.Subscription, error) {
			rows, err := r.db.Subscription.Query().Where(subscription.IDIn(ids...)).All(ctx)
			return byKey(rows, func(row *ent.Subscription) string { return row.ID }), err
		}),
		renewals: load.New(func(ctx context.Context, ids []string) (map[string]*ent.Renewal, error) {
			rows, err := r.db.Renewal.Query().Where(renewal.IDIn(ids...)).All(ctx)
			return byKey(rows, func(row *ent.Renewal) string { return row.ID }), err
		}),
		clientsOf: load.New(r.readClientsOf),
		lines: sync.OnceValues(func() (map[string]*ent.ProductLine, error) {
			rows, err := r.db.ProductLine.Query().All(ctx)
			return byKey(rows, func(row *ent.ProductLine) string { return row.Key }), err
		}),
		reportDetails: r.newReportDetails(),

		days: map[ledger.Known]*dayDetails{},
		read: r.newDayDetails, spans: map[book.Span]*spanDetails{},
	}
}

func (r *Resolver) newDayDetails(k ledger.Known) *dayDetails {
	return &dayDetails{
		companyClients: load.New(func(ctx context.Context, ids []string) (map[string][]*ent.Clientship, error) {
			return r.book.ClientsOfCompanies(ctx, ids, k)
		}),
		streams: load.New(func(ctx context.Context, rows []*ent.Clientship) (map[*ent.Clientship][]points.Event, error) {
			streams, err := ledger.RedactedStreams(ctx, r.db, rows, k)
			found := make(map[*ent.Clientship][]points.Event, len(rows))
			for _, row := range rows {
				found[row] = streams[row.ID]
			}
			return found, err
		}),
		sinces: load.New(func(ctx context.Context, rows []*ent.Clientship) (map[*ent.Clientship]points.Date, error) {
			return r.book.Sinces(ctx, rows, k)
		}),
		countries: load.New(func(ctx context.Context, ids []string) (map[string]points.Country, error) {
			return r.book.Countries(ctx, ids, k)
		}),
		relationships: load.New(func(ctx context.Context, rows []*ent.Clientship) (map[*ent.Clientship]book.Footing, error) {
			return r.book.Footings(ctx, rows, k)
		}),
		subscriptions: load.New(func(ctx context.Context, ids []string) (map[string][]*book.Subscription, error) {
			return r.book.Subscriptions(ctx, ids, k)
		}),
		renewals: load.New(func(ctx context.Context, ids []string) (map[string][]*book.Renewal, error) {
			return r.book.UpcomingRenewals(ctx, ids, k)
		}),
		activities: load.New(func(ctx context.Context, rows []*ent.Clientship) (map[*ent.Clientship]*ent.Activity, error) {
			return r.book.LastActivities(ctx, rows, k.On)
		}),
		usages: load.New(func(ctx context.Context, ids []string) (map[string]*book.PortalUsage, error) {
			return r.book.Usages(ctx, ids, k.On)
		}),
		engagements: load.New(func(ctx context.Context, ids []string) (map[string]*book.Engagement, error) {
			return r.book.Engagements(ctx, ids, k.On)
		}),
		tools: load.New(func(ctx context.Context, ids []string) (map[string]*ent.ToolUsage, error) {
			return r.book.ToolUsages(ctx, ids, k.On)
		}),
		allowances: load.New(func(ctx context.Context, ids []string) (map[string]book.Allowances, error) {
			return r.book.Allowances(ctx, ids, k.On)
		}),
		balances: load.New(func(ctx context.Context, rows []*ent.Clientship) (map[*ent.Clientship]points.Balance, error) {
			return r.book.Balances(ctx, rows, k)
		}),
		linePostings: load.New(func(ctx context.Context, ids []string) (map[string][]*ent.Posting, error) {
			return ledger.LinePostings(ctx, r.db, ids, k)
		}),
		months: load.New(r.loadMonths(k)),
		standings: load.New(func(ctx context.Context, ids []string) (map[string]*ledger.Standing, error) {
			return r.ledger.Standings(ctx, r.db, ids, k)
		}),
		recorded: load.New(func(ctx context.Context, ids []string) (map[string]*ledger.Recorded, error) {
			return r.ledger.Recorded(ctx, r.db, ids, k)
		}),
		commissions: load.New(func(ctx context.Context, ids []string) (map[string]*book.Commissions, error) {
			partners, err := r.db.Partner.Query().Where(partner.IDIn(ids...)).All(ctx)
			if err != nil || len(partners) == 0 {
				return nil, err
			}
			return r.book.Commissions(ctx, partners, k)
		}),
		won: load.New(func(ctx context.Context, ids []string) (map[string]*book.Won, error) {
			return r.book.WonSourced(ctx, ids, k.On)
		}),
		forecasts: map[points.Date]*load.Loader[string, *points.Forecast]{},
		ahead: func(until points.Date) *load.Loader[string, *points.Forecast] {
			return load.New(func(ctx context.Context, ids []string) (map[string]*points.Forecast, error) {
				return r.ledger.Forecasts(ctx, r.db, ids, k, until)
			})
		},
	}
}

func byKey[K comparable, T any](rows []T, key func(T) K) map[K]T {
	found := make(map[K]T, len(rows))
	for _, row := range rows {
		found[key(row)] = row
	}
	return found
}

// request holds the details of one request by viewer: what one may see must
// not be answered to another, though both ask in one request.
type request struct {
	resolver *Resolver
	mutex    sync.Mutex
	byViewer map[viewer.Viewer]*details
}

type requestKey struct{}

// withDetails gives every request details of its own.
func withDetails(r *Resolver, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		held := &request{resolver: r, byViewer: map[viewer.Viewer]*details{}}
		next.ServeHTTP(w, q.WithContext(context.WithValue(q.Context(), requestKey{}, held)))
	})
}

// details returns the loaders of the context's request and viewer.
func (r *Resolver) details(ctx context.Context) *details {
	held := ctx.Value(requestKey{}).(*request)
	asking, _ := viewer.From(ctx)
	held.mutex.Lock()
	defer held.mutex.Unlock()
	if held.byViewer[asking] == nil {
		held.byViewer[asking] = r.newDetails(ctx)
	}
	return held.byViewer[asking]
}

// forget drops what the context's request has read: a command changed it, and
// what follows in the request is to see the change.
func forget(ctx context.Context) {
	held := ctx.Value(requestKey{}).(*request)
	held.mutex.Lock()
	defer held.mutex.Unlock()
	clear(held.byViewer)
}

// dayOf returns the loaders of a day as known.
func (r *Resolver) dayOf(ctx context.Context, on ledger.Known) *dayDetails {
	on.At = on.At.Round(0).In(time.UTC)
	return r.details(ctx).on(on)
}
