package main

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent/export"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
	"github.com/tierboard/tierboard/report"
	"github.com/tierboard/tierboard/store"
	"github.com/tierboard/tierboard/store/storetest"
)

func TestDownloads(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		var own, foreign, exportID, waiting string
		err := s.WithTx(asProgram(context.Background()), func(ctx context.Context, tx *store.Tx) error {
			query, err := report.Query{Kind: report.Clients}.Encode()
			if err != nil {
				return err
			}
			for _, key := range []string{"own", "foreign"} {
				row, err := tx.Ent().Partner.Create().SetKey(key).SetName(key).Save(ctx)
				if err != nil {
					return err
				}
				own, foreign = foreign, row.ID
			}
			for range 2 {
				row, err := tx.Ent().Export.Create().SetPartnerID(own).SetRecordedAt(fixedClock()).SetName(`../Zahlen "März" 50%`).
					SetFormat(export.FormatCsv).SetKind(string(report.Clients)).SetQuery(query).Save(ctx)
				if err != nil {
					return err
				}
				exportID, waiting = row.ID, exportID
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		rules, err := editions.Load("points")
		if err != nil {
			t.Fatal(err)
		}
		log := slog.New(slog.DiscardHandler)
		err = report.Run(context.Background(), report.Deps{
			Store: s, Ledger: ledger.New(rules), Today: func() points.Date { return 739_000 }, Now: fixedClock, Log: log,
		}, exportID)
		if err != nil {
			t.Fatal(err)
		}
		var asking viewer.Viewer
		site := testSite(io.Discard)
		site.Origins = []string{"https://app.example"}
		site.Files = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			downloads(s.Read(), log, fixedClock).ServeHTTP(w, r.WithContext(viewer.NewContext(r.Context(), asking)))
		})
		handler := site.handler()
		for _, test := range []struct {
			name, method, id string
			asking           viewer.Viewer
			header           map[string]string
			status           int
		}{
			{"the partner", "GET", exportID, viewer.Partner(own), nil, 200},
			{"the program manager", "GET", exportID, viewer.Manager(), nil, 200},
			{"only the head", "HEAD", exportID, viewer.Partner(own), nil, 200},
			{"from a page of this site", "GET", exportID, viewer.Partner(own), map[string]string{"Sec-Fetch-Site": "same-origin"}, 200},
			{"another partner", "GET", exportID, viewer.Partner(foreign), nil, 404},
			{"not done", "GET", waiting, viewer.Partner(own), nil, 404},
			{"no id", "GET", "x'--", viewer.Partner(own), nil, 404},
			{"from another site", "GET", exportID, viewer.Partner(own), map[string]string{"Sec-Fetch-Site": "cross-site"}, 403},
			{"from a page of an allowed origin", "GET", exportID, viewer.Partner(own), map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "https://app.example"}, 200},
			{"to change it", "POST", exportID, viewer.Partner(own), nil, 405},
		} {
			t.Run(test.name, func(t *testing.T) {
				asking = test.asking
				got := ask(handler, test.method, here+"/exports/"+test.id, test.header, "")
				if got.Code != test.status {
					t.Fatalf("answered %d %s, want %d", got.Code, got.Body, test.status)
				}
				if test.status != 200 {
					if strings.Contains(got.Body.String(), "Company") || got.Header().Get("Content-Disposition") != "" {
						t.Errorf("something shows: %v %s", got.Header(), got.Body)
					}
					return
				}
				for name, want := range map[string]string{
					"Content-Type":           "text/csv; charset=utf-8",
					"X-Content-Type-Options": "nosniff",
					"Cache-Control":          "private, no-store",
					"Content-Disposition":    `attachment; filename="_.._Zahlen _M_rz_ 50_.csv"; filename*=UTF-8''_.._Zahlen%20_M%C3%A4rz_%2050%25.csv`,
				} {
					if have := got.Header().Get(name); have != want {
						t.Errorf("%s: %s, want %s", name, have, want)
					}
				}
				if test.method == "HEAD" != (got.Body.Len() == 0) {
					t.Errorf("the body is %q", got.Body)
				}
				if test.method == "GET" && !bytes.HasPrefix(got.Body.Bytes(), []byte("\ufeffCompany,")) {
					t.Errorf("the body is %q", got.Body)
				}
			})
		}
	})
}

// A file whose parts are gone ends the connection: half of one must not look
// whole.
func TestADownloadIsCutOffWhereItsFileIsGone(t *testing.T) {
	s := storetest.Open(t, storetest.SQLite(t))
	var exportID string
	err := s.WithTx(asProgram(context.Background()), func(ctx context.Context, tx *store.Tx) error {
		partner, err := tx.Ent().Partner.Create().SetKey("a").SetName("a").Save(ctx)
		if err != nil {
			return err
		}
		row, err := tx.Ent().Export.Create().SetPartnerID(partner.ID).SetRecordedAt(fixedClock()).SetName("x").SetFormat(export.FormatCsv).
			SetKind("clients").SetQuery("{}").SetState(export.StateDone).SetBytes(10).Save(ctx)
		exportID = row.ID
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	site := testSite(io.Discard)
	site.Files = asManager(downloads(s.Read(), slog.New(slog.DiscardHandler), fixedClock))
	server := httptest.NewServer(site.handler())
	defer server.Close()
	answer, err := http.Get(server.URL + "/exports/" + exportID) //nolint:noctx // a test's own server
	if err == nil {
		_, err = io.ReadAll(answer.Body)
		_ = answer.Body.Close()
	}
	if err == nil {
		t.Error("a broken file looks whole")
	}
}
