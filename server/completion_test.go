package main

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// TestBashCompletion asks bash itself what it offers.
func TestBashCompletion(t *testing.T) {
	script := tierboard(t, "", nil, "completion", "bash")
	if script.code != exitOK {
		t.Fatalf("exit code %d: %s", script.code, script.stderr)
	}
	for _, test := range []struct {
		name, line string
		want       []string
		not        string
	}{
		{"commands", "tierboard ver", []string{"version"}, "completion"},
		{"flags before a command", "tierboard --log-f", []string{"--log-format"}, "--log-level"},
		{"flags of a command", "tierboard replay --st", []string{"--standings"}, "--db"},
		{"flags of another command are not offered", "tierboard version --", []string{"--json"}, "--standings"},
		{"values of a flag", "tierboard replay --format c", []string{"csv"}, "ndjson"},
		{"values of an argument", "tierboard completion z", []string{"zsh"}, "bash"},
		{"after a flag with a value", "tierboard --db x rep", []string{"replay"}, "version"},
	} {
		t.Run(test.name, func(t *testing.T) {
			words := strings.Split(test.line, " ")
			quoted := make([]string, len(words))
			for i, word := range words {
				quoted[i] = quote(word)
			}
			bash := exec.CommandContext(t.Context(), "bash", "--norc", "-eu", "-c", script.stdout+
				"\nCOMP_WORDS=("+strings.Join(quoted, " ")+"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=(); _tierboard; printf '%s\\n' \"${COMPREPLY[@]}\"")
			output, err := bash.CombinedOutput()
			if err != nil {
				t.Fatalf("bash: %v\n%s", err, output)
			}
			offered := strings.Fields(string(output))
			for _, want := range test.want {
				if !slices.Contains(offered, want) {
					t.Errorf("%q offers %v, without %s", test.line, offered, want)
				}
			}
			if slices.Contains(offered, test.not) {
				t.Errorf("%q offers %s", test.line, test.not)
			}
		})
	}
}

// TestCompletionNamesEveryCommandAndFlag holds for the shells that may not be
// installed here.
func TestCompletionNamesEveryCommandAndFlag(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish"} {
		script := tierboard(t, "", nil, "completion", shell).stdout
		for _, word := range []string{"replay", "version", "completion", "standings", "as-of", "log-format"} {
			if !strings.Contains(script, word) {
				t.Errorf("the script for %s lacks %s", shell, word)
			}
		}
	}
}
