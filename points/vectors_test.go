package points_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/wire"
)

// vectorFile is a file of points/testdata/vectors; its README tells the format.
type vectorFile struct {
	Kind    string
	About   string
	Vectors []vector
}

type vector struct {
	Name, Rule, Program string
	Estimate            *estimateVector
	Convert             *convertVector
	Events              []json.RawMessage
	On                  string
	Balance             balanceVector
	Facts               []json.RawMessage
	Performance         []struct{ On, Tier string }
	Certified           []struct{ On, Through string }
	Want                json.RawMessage
	Error               *errorVector
}

type errorVector struct {
	Code         points.Code
	Event, Field string
}

type balanceVector struct{ Sourced, Assisted, Managed string }

type estimateVector struct {
	Amount, Country string
	Currency        points.Currency
	DealType        points.DealType `json:"deal_type"`
	Manage          bool
	OtherPartners   int `json:"other_partners"`
	On              string
}

type convertVector struct {
	To, Sold, Managed, Country string
	Currency                   points.Currency
	DealType                   points.DealType `json:"deal_type"`
	On                         string
}

// TestVectors answers every shared vector natively.
func TestVectors(t *testing.T) {
	paths, err := filepath.Glob("testdata/vectors/*.json")
	if err != nil || len(paths) < 5 {
		t.Fatalf("found %d vector files: %v", len(paths), err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			file := readVectors(t, path)
			for _, v := range file.Vectors {
				t.Run(v.Name, func(t *testing.T) {
					checkVector(t, file.Kind, programNamed(t, v.Program), v)
				})
			}
		})
	}
}

func readVectors(t testing.TB, path string) vectorFile {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var file vectorFile
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, v := range file.Vectors {
		if names[v.Name] || v.Name == "" || v.Rule == "" || (v.Want == nil) == (v.Error == nil) {
			t.Fatalf("vector %q: want a unique name, a rule, and either want or error", v.Name)
		}
		names[v.Name] = true
	}
	return file
}

func checkVector(t *testing.T, kind string, program *points.Program, v vector) {
	t.Helper()
	answer, err := answerVector(kind, program, v)
	if v.Error != nil {
		var got *points.Error
		switch {
		case !errors.As(err, &got):
			t.Fatalf("answered %v, error %v; want %+v", answer, err, *v.Error)
		case got.Code != v.Error.Code || v.Error.Event != "" && got.Event != v.Error.Event || v.Error.Field != "" && got.Field != v.Error.Field:
			t.Fatalf("error %+v; want %+v", *got, *v.Error)
		}
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	var got, want any
	encoded, err := json.Marshal(answer)
	if err != nil {
		t.Fatal(err)
	}
	mustDecode(t, encoded, &got)
	mustDecode(t, v.Want, &want)
	if kind == "replay" {
		got, want = sortedJSON(got), sortedJSON(want)
	}
	if kind == "standing" {
		onlyAsked(got, want)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%s\nwant\n%s", pretty(got), pretty(want))
	}
}

func mustDecode(t *testing.T, content []byte, into any) {
	t.Helper()
	if err := json.Unmarshal(content, into); err != nil {
		t.Fatal(err)
	}
}

func pretty(value any) string {
	list, ok := value.([]any)
	if !ok {
		list = []any{value}
	}
	text := ""
	for _, item := range list {
		line, _ := json.Marshal(item)
		text += "  " + string(line) + "\n"
	}
	return text
}

// sortedJSON sorts a list by the text of its items: their order is not part of
// a case.
func sortedJSON(list any) any {
	items, _ := list.([]any)
	slices.SortFunc(items, func(a, b any) int { return strings.Compare(pretty(a), pretty(b)) })
	return items
}

// onlyAsked leaves in got the tiers that want names, and sorts conditions.
func onlyAsked(got, want any) {
	asked := map[any]bool{}
	for _, standing := range []any{want, got} {
		object := standing.(map[string]any)
		var tiers []any
		for _, tier := range object["tiers"].([]any) {
			tier := tier.(map[string]any)
			if reflect.DeepEqual(standing, want) {
				asked[tier["tier"]] = true
			}
			if asked[tier["tier"]] {
				tier["conditions"] = sortedJSON(tier["conditions"])
				tiers = append(tiers, tier)
			}
		}
		object["tiers"] = tiers
	}
}

func answerVector(kind string, program *points.Program, v vector) (any, error) {
	switch kind {
	case "estimate":
		return answerEstimate(program, v.Estimate)
	case "convert":
		return answerConvert(program, v.Convert)
	case "replay":
		return answerReplay(program, v.Events)
	case "standing":
		return answerStanding(program, v)
	case "credited":
		return answerCredited(program, v)
	}
	return nil, fmt.Errorf("there is no kind of vector %q", kind)
}

func answerEstimate(program *points.Program, in *estimateVector) (any, error) {
	on, err := points.ParseDate(in.On)
	if err != nil {
		return nil, err
	}
	amount, err := points.ParseMoney(in.Amount, in.Currency)
	if err != nil {
		return nil, err
	}
	estimate, err := program.Estimate(points.EstimateInput{
		Amount: amount, Country: points.Country(in.Country), DealType: in.DealType,
		Manage: in.Manage, OtherPartners: in.OtherPartners, On: on,
	})
	return map[string]string{
		"sold": estimate.Sold.String(), "managed": estimate.Managed.String(), "total": estimate.Total.String(),
	}, err
}

func answerConvert(program *points.Program, v *convertVector) (any, error) {
	on, err := points.ParseDate(v.On)
	if err != nil {
		return nil, err
	}
	in := points.ConvertInput{Country: points.Country(v.Country), Currency: v.Currency, DealType: v.DealType, On: on}
	if v.To == "money" {
		sold, err := points.ParsePoints(v.Sold)
		if err != nil {
			return nil, err
		}
		managed, err := points.ParsePoints(v.Managed)
		if err != nil {
			return nil, err
		}
		values, err := program.ConvertToMoney(in, sold, managed)
		return map[string]string{"sold": values.Sold.String(), "managed": values.Managed.String()}, err
	}
	sold, err := points.ParseMoney(v.Sold, v.Currency)
	if err != nil {
		return nil, err
	}
	managed, err := points.ParseMoney(v.Managed, v.Currency)
	if err != nil {
		return nil, err
	}
	estimate, err := program.ConvertToPoints(in, sold.Amount, managed.Amount)
	return map[string]string{"sold": estimate.Sold.String(), "managed": estimate.Managed.String()}, err
}

func answerReplay(program *points.Program, lines []json.RawMessage) (any, error) {
	events, err := wire.ReadEvents(bytes.NewReader(streamOf(lines)), wire.NDJSON)
	if err != nil {
		return nil, err
	}
	result, err := points.Replay(program, events)
	if err != nil {
		return nil, err
	}
	var written bytes.Buffer
	writer := wire.NewPostingWriter(&written, wire.NDJSON)
	for i := range result.Postings {
		if err := writer.Write(wire.FromPosting(&result.Postings[i])); err != nil {
			return nil, err
		}
	}
	if err := writer.Flush(); err != nil {
		return nil, err
	}
	postings := []json.RawMessage{}
	for line := range bytes.Lines(written.Bytes()) {
		postings = append(postings, json.RawMessage(line))
	}
	return postings, nil
}

func answerStanding(program *points.Program, v vector) (any, error) {
	on, err := points.ParseDate(v.On)
	if err != nil {
		return nil, err
	}
	var list []points.Fact
	for _, text := range v.Facts {
		var fact struct{ On, Fact, Value string }
		if err := json.Unmarshal(text, &fact); err != nil {
			return nil, err
		}
		day, err := points.ParseDate(fact.On)
		if err != nil {
			return nil, err
		}
		list = append(list, points.Fact{Partner: "north", On: day, Kind: points.FactKind(fact.Fact), Value: fact.Value})
	}
	facts, err := points.FactsOn(list, "north", on)
	if err != nil {
		return nil, err
	}
	var balance points.Balance
	for _, track := range []struct {
		text string
		into *points.Points
	}{{v.Balance.Sourced, &balance.Sourced}, {v.Balance.Assisted, &balance.Assisted}, {v.Balance.Managed, &balance.Managed}} {
		if *track.into, err = points.ParsePoints(track.text); err != nil {
			return nil, err
		}
	}
	standing, err := program.StandingOn(balance, facts, on)
	if err != nil {
		return nil, err
	}
	w := wire.FromStanding("", &standing, nil)
	return map[string]any{"edition": w.Edition, "sold": w.Sold, "total": w.Total, "performance": w.Performance, "tiers": w.Tiers}, nil
}

func answerCredited(program *points.Program, v vector) (any, error) {
	var performance []points.TierChange
	for _, change := range v.Performance {
		tier, err := points.ParseTier(change.Tier)
		if err != nil {
			return nil, err
		}
		performance = append(performance, points.TierChange{On: mustDate(change.On), Tier: tier})
	}
	certified := func(on points.Date) bool {
		valid := false
		for _, fact := range v.Certified {
			if mustDate(fact.On) <= on {
				valid = mustDate(fact.Through) >= on
			}
		}
		return valid
	}
	var asked []map[string]string
	if err := json.Unmarshal(v.Want, &asked); err != nil {
		return nil, err
	}
	answers := []map[string]string{}
	for _, day := range asked {
		credited := program.CreditedOn(points.Credited{}, 0, mustDate(day["on"]), performance, certified)
		answer := map[string]string{"on": day["on"], "credited": credited.Tier.String()}
		if !credited.Since.IsZero() {
			answer["since"] = credited.Since.String()
		}
		answers = append(answers, answer)
	}
	return answers, nil
}

// mustDate reads a date that the test itself wrote down.
func mustDate(text string) points.Date {
	date, err := points.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return date
}
