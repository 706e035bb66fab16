package main

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

func load(t *testing.T) *natives {
	t.Helper()
	natives, err := loadNatives()
	if err != nil {
		t.Fatal(err)
	}
	return natives
}

func TestQuestionsAreDrawnByTheirSeed(t *testing.T) {
	natives := load(t)
	first := chunk(natives, 7, 3, 500)
	if !bytes.Equal(first, chunk(natives, 7, 3, 500)) {
		t.Error("the same seed and chunk give other questions")
	}
	if bytes.Equal(first, chunk(natives, 8, 3, 500)) || bytes.Equal(first, chunk(natives, 7, 4, 500)) {
		t.Error("another seed or chunk gives the same questions")
	}
}

// TestQuestionsReachEverything: of each kind enough questions are answered and
// enough refused, so that agreeing on them says something.
func TestQuestionsReachEverything(t *testing.T) {
	lines := strings.Split(string(chunk(load(t), 1, 0, 20_000)), "\n")
	answered, refused, codes := map[string]int{}, map[string]int{}, map[string]int{}
	for i := 0; i+1 < len(lines); i += 2 {
		var question struct{ Ask string }
		var answer struct{ Error *struct{ Code string } }
		if err := json.Unmarshal([]byte(lines[i]), &question); err != nil {
			t.Fatalf("%s: %v", lines[i], err)
		}
		if err := json.Unmarshal([]byte(lines[i+1]), &answer); err != nil {
			t.Fatalf("%s: %v", lines[i+1], err)
		}
		if answer.Error == nil {
			answered[question.Ask]++
			continue
		}
		refused[question.Ask]++
		codes[answer.Error.Code]++
	}
	for _, kind := range kinds {
		drawn := answered[kind.name] + refused[kind.name]
		if answered[kind.name]*3 < drawn || drawn == 0 {
			t.Errorf("%s: %d of %d questions are answered; want a third", kind.name, answered[kind.name], drawn)
		}
		if kind.name != "editions" && refused[kind.name]*40 < drawn {
			t.Errorf("%s: %d of %d questions are refused; want a fortieth", kind.name, refused[kind.name], drawn)
		}
	}
	if answered["redacted"] == 0 {
		t.Error("no redacted stream was drawn")
	}
	for _, code := range []string{"INVALID", "CONFLICT", "OVERFLOW"} {
		if codes[code] == 0 {
			t.Errorf("no question is refused with %s", code)
		}
	}
	if codes["INTERNAL"] > 0 {
		t.Errorf("%d questions are refused for no reason", codes["INTERNAL"])
	}
}

func TestAppendJSON(t *testing.T) {
	for _, text := range append([]string{"plain", "a\u2028b", "\x00\x1f\x7f\b\f\r\"\\"}, unlikely...) {
		var back string
		if err := json.Unmarshal(appendString(nil, text), &back); err != nil || back != text {
			t.Errorf("%q comes back as %q, %v", text, back, err)
		}
	}
	if got := string(appendString(nil, "a"+halfPair+"b")); got != `"a\ud800b"` {
		t.Errorf("half a surrogate pair is written %s", got)
	}
	value := object{{"b", list{number("1"), true, nil, "x"}}, {"a", object{}}}
	if got, want := string(appendJSON(nil, value)), `{"a":{},"b":[1,true,null,"x"]}`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	var back any
	if err := json.Unmarshal(appendJSON(nil, value), &back); err != nil || !reflect.DeepEqual(back, map[string]any{"a": map[string]any{}, "b": []any{1.0, true, nil, "x"}}) {
		t.Errorf("it comes back as %v, %v", back, err)
	}
}
