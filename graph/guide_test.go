package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/ent/renewal"
	"github.com/tierboard/tierboard/ent/subscription"
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/demo"
	"github.com/tierboard/tierboard/intake/mapping"
	"github.com/tierboard/tierboard/intake/mappings"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// lesson is an operation that a page of the guide shows, with the variables
// that stand below it.
type lesson struct {
	page, operation string
	variables       map[string]any
}

func (l *lesson) is(kind string) bool {
	text := regexp.MustCompile(`(?m)^\s*#.*$`).ReplaceAllString(l.operation, "")
	return strings.HasPrefix(strings.TrimSpace(text), kind)
}

var fences = regexp.MustCompile("(?ms)^```(graphql|json)\n(.*?)^```$")

// guide reads the operations of docs/guide, page by page.
func guide(t *testing.T) map[string][]*lesson {
	t.Helper()
	pages := map[string][]*lesson{}
	for _, path := range must(filepath.Glob("../docs/guide/*.md"))(t) {
		page := strings.TrimSuffix(filepath.Base(path), ".md")
		for _, block := range fences.FindAllStringSubmatch(string(must(os.ReadFile(path))(t)), -1) {
			lessons := pages[page]
			if block[1] == "graphql" {
				pages[page] = append(lessons, &lesson{page: page, operation: block[2]})
				continue
			}
			if len(lessons) == 0 {
				t.Fatalf("%s: variables before the first operation", page)
			}
			if err := json.Unmarshal([]byte(block[2]), &lessons[len(lessons)-1].variables); err != nil {
				t.Fatalf("%s: its variables are no JSON object: %v", page, err)
			}
		}
		if len(pages[page]) == 0 {
			t.Errorf("%s shows no operation", page)
		}
	}
	if len(pages) == 0 {
		t.Fatal("there is no guide")
	}
	return pages
}

// TestGuide runs every operation of the guide on the demo book, on both
// databases: a reader who pastes it sees something, and no error.
func TestGuide(t *testing.T) {
	pages := guide(t)
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		today := day("2026-11-21")
		book := must(demo.Generate(1, today, demo.MinClients))(t)
		a := open(t, s, &book, today)
		known := examplesOf(t, s.Read())
		for page, lessons := range pages {
			t.Run(page, func(t *testing.T) {
				for _, l := range lessons {
					if !l.is("subscription") {
						l.learn(t, a, known)
					}
				}
			})
		}
	})
}

// TestGuideOnTheRealBook runs every query of the guide on the real CRM set,
// which lacks much of what the demo book has.
func TestGuideOnTheRealBook(t *testing.T) {
	folder := shared(t, "data/crm-sales")
	today := day("2017-12-31")
	s := storetest.Open(t, storetest.SQLite(t))
	kept := ledger.New(load(t, "points"))
	importRealBook(t, s, kept, folder, today)
	a := open(t, s, nil, today)
	known := examplesOf(t, s.Read())
	for page, lessons := range guide(t) {
		t.Run(page, func(t *testing.T) {
			for _, l := range lessons {
				if !l.is("subscription") && !l.is("mutation") {
					a.get(t, "manager", l.operation, l.given(known))
				}
			}
		})
	}
}

// learn runs an operation and keeps the ids of what it made.
func (l *lesson) learn(t *testing.T, a *api, known map[string]string) {
	t.Helper()
	r := a.get(t, "manager", l.operation, l.given(known))
	for name, value := range r.Data {
		if value == nil {
			t.Errorf("%s is null: %s", name, r.Text)
		}
		if payload, ok := value.(map[string]any); ok && l.is("mutation") {
			if faults, ok := payload["userErrors"].([]any); ok && len(faults) > 0 {
				t.Errorf("%s has user errors: %s", name, r.Text)
			}
		}
	}
	if len(r.Text) < 80 {
		t.Errorf("it shows next to nothing: %s", r.Text)
	}
	raw := rename(r.Text, a.ids)
	for name, prefix := range map[string]string{"@list": "li_", "@report": "rp_", "@export": "ex_", "@import": "im_", "@edition": "ed_", "@event": "ev_", "@teamMember": "tm_"} {
		if found := regexp.MustCompile(prefix + "[0-9a-f]{32}").FindString(raw); found != "" && l.is("mutation") {
			known[name] = found
		}
	}
}

// given puts real ids in the places of a page's placeholders.
func (l *lesson) given(known map[string]string) map[string]any {
	encoded, err := json.Marshal(l.variables)
	if err != nil {
		panic(err)
	}
	quoted := make(map[string]string, len(known))
	for name, id := range known {
		quoted[`"`+name+`"`] = `"` + id + `"`
	}
	var variables map[string]any
	if err := json.Unmarshal([]byte(rename(string(encoded), quoted)), &variables); err != nil {
		panic(err)
	}
	return variables
}

// examplesOf finds an id for each placeholder, around one client that its
// partner manages and that has a renewal, where there is one.
func examplesOf(t *testing.T, db *ent.Client) map[string]string {
	t.Helper()
	known := map[string]string{}
	managed := db.Clientship.Query().Where(clientship.Manages(true)).Order(clientship.ByID()).WithPartner().WithCompany()
	renewing := managed.Clone().Where(clientship.HasCompanyWith(company.HasSubscriptionsWith(subscription.HasRenewals())))
	if renewing.CountX(system) > 0 {
		managed = renewing
	}
	client := managed.FirstX(system)
	known["@client"], known["@partner"], known["@company"] = client.ID, client.PartnerID, client.CompanyID
	known["@partnerKey"], known["@companyKey"] = client.Edges.Partner.Key, client.Edges.Company.Key
	row := func(name string, ids []string, err error) {
		if err != nil {
			t.Fatal(err)
		}
		if len(ids) > 0 {
			known[name] = ids[0]
		}
	}
	ids, err := db.Renewal.Query().Where(renewal.CompanyID(client.CompanyID)).IDs(system)
	row("@renewal", ids, err)
	ids, err = db.Subscription.Query().Where(subscription.CompanyID(client.CompanyID), subscription.ClosedOn(0)).IDs(system)
	row("@subscription", ids, err)
	ids, err = db.ProductLine.Query().IDs(system)
	row("@line", ids, err)
	ids, err = db.Partner.Query().Where(partner.ID(client.PartnerID)).QueryEmployees().IDs(system)
	row("@employee", ids, err)
	ids, err = db.Deal.Query().IDs(system)
	row("@deal", ids, err)
	return known
}

// shared returns the path of what lies in the shared folder beside the
// checkout; where it is not there the test is skipped, unless everything must
// be.
func shared(t *testing.T, path string) string {
	t.Helper()
	found := filepath.Join("..", "..", "shared", filepath.FromSlash(path))
	if _, err := os.Stat(found); err != nil {
		if os.Getenv("TIERBOARD_REQUIRE_SHARED") != "" {
			t.Fatalf("%s is needed: %v", found, err)
		}
		t.Skipf("%s is not beside the checkout", found)
	}
	return found
}

func importRealBook(t *testing.T, s *store.Store, kept *ledger.Ledger, folder string, today points.Date) {
	t.Helper()
	m := must(mapping.Parse("crm-sales.yaml", must(mappings.Files.ReadFile("crm-sales.yaml"))(t)))(t)
	_, err := mapping.Import(context.Background(), s, kept, m, must(mapping.Inputs(folder))(t), mapping.ImportOptions{
		Apply: intake.Options{Now: intake.At(time.Date(2018, 1, 1, 6, 0, 0, 0, time.UTC)), Today: today},
	})
	if err != nil {
		t.Fatal(fmt.Errorf("import the real book: %w", err))
	}
}
