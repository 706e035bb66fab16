package schema_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/privacy"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ent/company"
	"github.com/tierboard/tierboard/ent/deal"
	"github.com/tierboard/tierboard/ent/employee"
	"github.com/tierboard/tierboard/ent/migrate"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/ent/posting"
	"github.com/tierboard/tierboard/ent/product"
	"github.com/tierboard/tierboard/ent/subscription"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

// types calls visit with the name of every type of the schema and the builder
// that its client's method makes.
func types(t *testing.T, c *ent.Client, method string, visit func(name string, builder reflect.Value)) {
	t.Helper()
	value, seen := reflect.ValueOf(c).Elem(), 0
	for i := range value.NumField() {
		field := value.Type().Field(i)
		if !field.IsExported() || field.Type.Kind() != reflect.Pointer {
			continue
		}
		if make := value.Field(i).MethodByName(method); make.IsValid() {
			seen++
			visit(field.Name, make.Call(nil)[0])
		}
	}
	if seen != len(migrate.Tables) {
		t.Errorf("saw %d types for %d tables", seen, len(migrate.Tables))
	}
}

// call calls a method of a builder that returns a number and an error.
func call(ctx context.Context, builder reflect.Value, method string) (int, error) {
	out := builder.MethodByName(method).Call([]reflect.Value{reflect.ValueOf(ctx)})
	err, _ := out[1].Interface().(error)
	return int(out[0].Int()), err
}

func denied(t *testing.T, what string, err error) {
	t.Helper()
	if !errors.Is(err, privacy.Deny) {
		t.Errorf("%s: got %v; want a denial", what, err)
	}
}

func TestEveryTypeDeniesByDefault(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		contexts := map[string]context.Context{
			"nobody":                b.nobody,
			"a viewer without role": viewer.NewContext(t.Context(), viewer.Viewer{}),
			"a partner without id":  viewer.NewContext(t.Context(), viewer.Partner("")),
			"an unknown role":       viewer.NewContext(t.Context(), viewer.Viewer{Role: "auditor", PartnerID: b.a.partner.ID}),
		}
		for who, ctx := range contexts {
			types(t, s.Read(), "Query", func(name string, query reflect.Value) {
				_, err := call(ctx, query, "Count")
				denied(t, who+" counts "+name, err)
			})
		}
		contexts["a partner"] = b.a.ctx
		for who, ctx := range contexts {
			for _, method := range []string{"Delete", "Update"} {
				types(t, s.Read(), method, func(name string, builder reflect.Value) {
					run := map[string]string{"Delete": "Exec", "Update": "Save"}[method]
					_, err := call(ctx, builder, run)
					denied(t, who+": "+method+" "+name, err)
				})
			}
		}
	})
}

// TestAPartnerSeesItsOwn holds the number of rows that each viewer sees of
// every type.
func TestAPartnerSeesItsOwn(t *testing.T) {
	everything := map[string]int{
		"Partner": 2, "Employee": 2, "ProductLine": 1, "Product": 1, "Company": 3, "Clientship": 4, "Subscription": 2,
		"MRRChange": 2, "Event": 2, "Posting": 2, "PointsMonth": 2, "Fact": 2, "Standing": 2, "Deal": 3, "Renewal": 2,
		"Batch": 1, "Setting": 1, "BookChange": 2,
		"TeamMember": 2, "Activity": 2, "Allowance": 2, "Usage": 2, "ToolUsage": 2, "Engagement": 2, "Payment": 2, "SpotRate": 2,
		"ClientList": 2, "ListMember": 2, "SavedReport": 2, "Export": 2, "FileChunk": 2, "ImportRun": 2, "AuditEntry": 2,
		"IdempotencyKey": 2, "AuthoredEdition": 2, "StagedCompany": 2,
	}
	// -1 stands for a denial.
	ofB := map[string]int{
		"Partner": 1, "Employee": 1, "ProductLine": 1, "Product": 1, "Company": 2, "Clientship": 2, "Subscription": 1,
		"MRRChange": 1, "Event": -1, "Posting": 1, "PointsMonth": 1, "Fact": 1, "Standing": 1, "Deal": 1, "Renewal": 1,
		"Batch": -1, "Setting": 1, "BookChange": 1,
		"TeamMember": 1, "Activity": 1, "Allowance": 1, "Usage": 1, "ToolUsage": 1, "Engagement": 1, "Payment": -1, "SpotRate": 2,
		"ClientList": 1, "ListMember": 1, "SavedReport": 1, "Export": 1, "FileChunk": -1, "ImportRun": -1, "AuditEntry": -1,
		"IdempotencyKey": -1, "AuthoredEdition": -1, "StagedCompany": -1,
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		types(t, s.Read(), "Query", func(name string, query reflect.Value) {
			for _, all := range []viewer.Viewer{viewer.System(), viewer.Manager()} {
				n, err := call(viewer.NewContext(t.Context(), all), query.MethodByName("Clone").Call(nil)[0], "Count")
				if err != nil || n != everything[name] {
					t.Errorf("%s: %s counts %d, %v; want %d", name, all.Role, n, err, everything[name])
				}
			}
			n, err := call(b.b.ctx, query, "Count")
			if ofB[name] < 0 {
				denied(t, "a partner counts "+name, err)
			} else if err != nil || n != ofB[name] {
				t.Errorf("%s: the partner counts %d, %v; want %d", name, n, err, ofB[name])
			}
		})
	})
}

// TestEveryTenantTableIsNarrowed finds tables that carry a partner and were
// forgotten above.
func TestEveryTenantTableIsNarrowed(t *testing.T) {
	var tenant []string
	for _, table := range migrate.Tables {
		for _, column := range table.Columns {
			if column.Name == "partner_id" {
				tenant = append(tenant, table.Name)
			}
		}
	}
	slices.Sort(tenant)
	want := []string{
		"activities", "audit_entries", "book_changes", "client_lists", "clients", "deals", "employees", "exports", "facts", "list_members",
		"points_months", "postings", "saved_reports", "standings", "team_members",
	}
	if !slices.Equal(tenant, want) {
		t.Errorf("tables with a partner are %v; want %v: narrow the new one in ent/scope, and count it in TestAPartnerSeesItsOwn", tenant, want)
	}
}

func TestReadsDoNotLeak(t *testing.T) {
	type probe struct {
		name string
		ask  func(b *book, c *ent.Client, ctx context.Context) (any, error)
		want any
	}
	probes := []probe{
		{"another's row by id exists", func(b *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Clientship.Query().Where(clientship.ID(b.b.client.ID)).Exist(ctx)
		}, false},
		{"another's company by id exists", func(b *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Company.Query().Where(company.ID(b.b.company.ID)).Exist(ctx)
		}, false},
		{"a sum over all", func(_ *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Posting.Query().Aggregate(ent.Sum(posting.FieldPoints)).Int(ctx)
		}, 1000},
		{"a sum by partner", func(_ *book, c *ent.Client, ctx context.Context) (any, error) {
			var sums []struct {
				PartnerID string `json:"partner_id"`
				Sum       int
			}
			err := c.Posting.Query().GroupBy(posting.FieldPartnerID).Aggregate(ent.As(ent.Sum(posting.FieldPoints), "sum")).Scan(ctx, &sums)
			return len(sums), err
		}, 1},
		{"ids", func(_ *book, c *ent.Client, ctx context.Context) (any, error) {
			ids, err := c.Employee.Query().IDs(ctx)
			return len(ids), err
		}, 1},
		{"a selected column", func(_ *book, c *ent.Client, ctx context.Context) (any, error) {
			names, err := c.Employee.Query().Select(employee.FieldName).Strings(ctx)
			return strings.Join(names, ","), err
		}, "secret-a"},
		{"or with everything", func(_ *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Employee.Query().Where(employee.Or(employee.NameNEQ(""), employee.Name("x"))).Count(ctx)
		}, 1},
		{"a shared company's clients, loaded with it", func(b *book, c *ent.Client, ctx context.Context) (any, error) {
			found, err := c.Company.Query().Where(company.ID(b.shared.ID)).WithClients().Only(ctx)
			if err != nil {
				return nil, err
			}
			return len(found.Edges.Clients), nil
		}, 1},
		{"a shared company's clients, from the row", func(b *book, _ *ent.Client, ctx context.Context) (any, error) {
			found, err := b.Read().Company.Get(b.system, b.shared.ID)
			if err != nil {
				return nil, err
			}
			return found.QueryClients().Count(ctx)
		}, 1},
		{"another partner's clients, from its row", func(b *book, _ *ent.Client, ctx context.Context) (any, error) {
			found, err := b.Read().Partner.Get(b.system, b.b.partner.ID)
			if err != nil {
				return nil, err
			}
			return found.QueryClients().Count(ctx)
		}, 0},
		{"clients on the way from companies", func(_ *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Company.Query().QueryClients().Count(ctx)
		}, 2},
		{"postings on the way from companies", func(_ *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Company.Query().QueryClients().QueryPostings().Count(ctx)
		}, 1},
		{"the partner of a shared company's other client", func(b *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Company.Query().QueryClients().QueryPartner().Where(partner.ID(b.b.partner.ID)).Exist(ctx)
		}, false},
		{"whether a shared company has a client with a balance of another's", func(_ *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Company.Query().Where(company.HasClientsWith(clientship.Managed(77))).Count(ctx)
		}, 0},
		{"the same, negated", func(b *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Company.Query().Where(company.ID(b.shared.ID), company.Not(company.HasClientsWith(clientship.ManagedGT(11)))).Count(ctx)
		}, 1},
		{"the same, two edges on", func(b *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Company.Query().Where(company.HasClientsWith(clientship.HasPartnerWith(partner.ID(b.b.partner.ID)))).Count(ctx)
		}, 0},
		{"the same, after an edge", func(_ *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Clientship.Query().QueryCompany().Where(company.HasClientsWith(clientship.Managed(77))).Count(ctx)
		}, 0},
		{"the same, grouped", func(_ *book, c *ent.Client, ctx context.Context) (any, error) {
			names, err := c.Company.Query().Where(company.HasClientsWith(clientship.Managed(77))).GroupBy(company.FieldName).Strings(ctx)
			return len(names), err
		}, 0},
		{"a catalogue row's subscribers", func(_ *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Subscription.Query().Where(subscription.HasCompanyWith(company.NameHasPrefix("secret-b"))).Count(ctx)
		}, 0},
		{"the company of an own row that points at another's", func(b *book, c *ent.Client, ctx context.Context) (any, error) {
			found, err := c.Deal.Query().Where(deal.ID(b.crossed.ID)).WithCompany().WithEmployee().Only(ctx)
			if err != nil {
				return nil, err
			}
			return found.Edges.Company == nil && found.Edges.Employee == nil, nil
		}, true},
		{"whether that company has a name", func(_ *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Deal.Query().Where(deal.HasCompanyWith(company.NameHasPrefix("secret-b"))).Count(ctx)
		}, 0},
		{"whether it has a company at all", func(b *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Deal.Query().Where(deal.ID(b.crossed.ID), deal.HasCompany()).Exist(ctx)
		}, false},
		{"whether that employee has a name", func(_ *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Deal.Query().Where(deal.HasEmployeeWith(employee.NameHasPrefix("secret-b"))).Count(ctx)
		}, 0},
		{"the catalogue", func(_ *book, c *ent.Client, ctx context.Context) (any, error) {
			return c.Product.Query().Where(product.HasLine()).Count(ctx)
		}, 1},
	}
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		for _, p := range probes {
			t.Run(p.name, func(t *testing.T) {
				got, err := p.ask(b, s.Read(), b.a.ctx)
				if err != nil || got != p.want {
					t.Errorf("got %v, %v; want %v", got, err, p.want)
				}
				_, err = p.ask(b, s.Read(), b.nobody)
				denied(t, "nobody asks", err)
			})
		}
	})
}

// TestTheVendorSeesThroughEdges guards the guard: what narrows partners must
// not narrow the vendor.
func TestTheVendorSeesThroughEdges(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		manager := viewer.NewContext(t.Context(), viewer.Manager())
		for name, ask := range map[string]func() (int, error){
			"with a predicate": func() (int, error) {
				return s.Read().Company.Query().Where(company.HasClientsWith(clientship.Managed(77))).Count(manager)
			},
			"after an edge": func() (int, error) {
				return s.Read().Clientship.Query().Where(clientship.ID(b.sharedA.ID)).QueryCompany().
					Where(company.HasClientsWith(clientship.Managed(77))).Count(manager)
			},
			"grouped": func() (int, error) {
				names, err := s.Read().Company.Query().Where(company.HasClientsWith(clientship.Managed(77))).
					GroupBy(company.FieldName).Strings(manager)
				return len(names), err
			},
			"into the crossed deal": func() (int, error) {
				return s.Read().Deal.Query().Where(deal.HasEmployeeWith(employee.NameHasPrefix("secret-b"))).Count(manager)
			},
		} {
			if n, err := ask(); err != nil || n != 1 {
				t.Errorf("%s: got %d, %v; want 1", name, n, err)
			}
		}
	})
}

func TestAPartnerWritesNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		for name, write := range map[string]func(c *ent.Client, ctx context.Context) error{
			"a row of its own": func(c *ent.Client, ctx context.Context) error {
				return c.Employee.Create().SetPartnerID(b.a.partner.ID).SetKey("n").SetName("N").Exec(ctx)
			},
			"a row of another": func(c *ent.Client, ctx context.Context) error {
				return c.Employee.Create().SetPartnerID(b.b.partner.ID).SetKey("n").SetName("N").Exec(ctx)
			},
			"many rows": func(c *ent.Client, ctx context.Context) error {
				return c.Employee.CreateBulk(c.Employee.Create().SetPartnerID(b.a.partner.ID).SetKey("n").SetName("N")).Exec(ctx)
			},
			"an own row's edge to another's row": func(c *ent.Client, ctx context.Context) error {
				return c.Deal.UpdateOneID(b.a.deal.ID).SetEmployeeID(b.b.employee.ID).Exec(ctx)
			},
			"all rows": func(c *ent.Client, ctx context.Context) error {
				return c.Clientship.Update().SetManaged(0).Exec(ctx)
			},
			"another's row by id": func(c *ent.Client, ctx context.Context) error {
				return c.Clientship.UpdateOneID(b.b.client.ID).SetManaged(1).Exec(ctx)
			},
			"away with another's row": func(c *ent.Client, ctx context.Context) error {
				return c.Deal.DeleteOneID(b.b.deal.ID).Exec(ctx)
			},
			"over another's row by its key": func(c *ent.Client, ctx context.Context) error {
				return c.Company.Create().SetKey("company-b").SetName("hijack").
					OnConflict(sql.ConflictColumns(company.FieldKey)).UpdateNewValues().Exec(ctx)
			},
			"a setting": func(c *ent.Client, ctx context.Context) error {
				return c.Setting.Create().SetKey("demo").SetValue("yes").Exec(ctx)
			},
		} {
			err := s.WithTx(b.a.ctx, func(ctx context.Context, tx *store.Tx) error { return write(tx.Ent(), ctx) })
			denied(t, name, err)
		}
		if name := s.Read().Company.GetX(b.system, b.b.company.ID).Name; name != "secret-b" {
			t.Errorf("another's company is now called %s", name)
		}
	})
}

// TestTheTenantsHookHolds takes the policy away, as a later rule might, and
// finds the hook behind it.
func TestTheTenantsHookHolds(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		b := newBook(t, s)
		err := s.WithTx(privacy.DecisionContext(b.a.ctx, privacy.Allow), func(ctx context.Context, tx *store.Tx) error {
			c := tx.Ent()
			denied(t, "a row for another", c.Employee.Create().SetPartnerID(b.b.partner.ID).SetKey("n").SetName("N").Exec(ctx))
			denied(t, "another's row", c.Clientship.UpdateOneID(b.b.client.ID).SetManaged(1).Exec(ctx))
			denied(t, "nobody's row", c.Employee.Create().SetKey("m").SetName("M").
				Exec(privacy.DecisionContext(b.nobody, privacy.Allow)))
			own, err := c.Employee.Create().SetKey("n").SetName("N").Save(ctx)
			if err == nil && own.PartnerID != b.a.partner.ID {
				t.Errorf("the row belongs to %s; want %s", own.PartnerID, b.a.partner.ID)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}

// TestNoGeneratedOrderReachesThroughEdges reads the generated code: ent's own
// ordering by a neighbour's column would let the order of rows tell of rows
// that a partner does not see.
func TestNoGeneratedOrderReachesThroughEdges(t *testing.T) {
	files, err := filepath.Glob("../*/*.go")
	if err != nil || len(files) < 2*len(migrate.Tables) {
		t.Fatalf("found %d files, %v", len(files), err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, forbidden := range []string{"sqlgraph.OrderByNeighbor", "sqlgraph.HasNeighbors(s"} {
			if strings.Contains(string(text), forbidden) && !strings.HasSuffix(file, "_test.go") {
				t.Errorf("%s has %s", file, forbidden)
			}
		}
	}
}

// TestNobodyTakesThePoliciesAway reads the code: a context in which a decision
// is made beforehand passes every policy below it. Who works for the program
// says so by taking viewer.System.
func TestNobodyTakesThePoliciesAway(t *testing.T) {
	seen := 0
	err := filepath.WalkDir("../..", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (strings.HasPrefix(entry.Name(), ".") && entry.Name() != ".." || entry.Name() == "node_modules"):
			return filepath.SkipDir
		case !strings.HasSuffix(path, ".go"), strings.HasSuffix(path, "_test.go"):
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		seen++
		if strings.Contains(string(text), "DecisionContext(") && filepath.Base(filepath.Dir(path)) != "privacy" {
			t.Errorf("%s decides beforehand", path)
		}
		return nil
	})
	if err != nil || seen < 100 {
		t.Errorf("read %d files, %v", seen, err)
	}
}
