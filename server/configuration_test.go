package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

var update = flag.Bool("update", false, "rewrite the table in docs/configuration.md")

const (
	configurationPath  = "../docs/configuration.md"
	configurationBegin = "<!-- table: go test ./server -run Configuration -update -->\n"
	configurationEnd   = "<!-- end of table -->\n"
)

// TestConfigurationIsDocumented holds docs/configuration.md against the flags.
func TestConfigurationIsDocumented(t *testing.T) {
	text, err := os.ReadFile(configurationPath)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok1 := strings.Cut(string(text), configurationBegin)
	table, after, ok2 := strings.Cut(rest, configurationEnd)
	if !ok1 || !ok2 {
		t.Fatalf("%s has no table between %q and %q", configurationPath, configurationBegin, configurationEnd)
	}
	want := configurationTable(t)
	if *update {
		if err := os.WriteFile(configurationPath, []byte(before+configurationBegin+want+configurationEnd+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if table != want {
		t.Errorf("%s differs from the flags; run `go test ./server -run Configuration -update`. Want:\n%s", configurationPath, want)
	}
}

// configurationTable writes the settings of all commands as Markdown.
func configurationTable(t *testing.T) string {
	t.Helper()
	parser, err := kong.New(&cli{}, kong.Name("tierboard"), kong.Exit(func(int) {}))
	if err != nil {
		t.Fatal(err)
	}
	var table strings.Builder
	table.WriteString("| command | flag | variable | default | meaning |\n|---|---|---|---|---|\n")
	row := func(command string, flags []*kong.Flag) {
		for _, flag := range flags {
			if flag.Name == "help" || flag.Hidden {
				continue
			}
			byDefault := ""
			if flag.Default != "" {
				byDefault = "`" + flag.Default + "`"
			}
			fmt.Fprintf(&table, "| %s | `--%s` | `%s` | %s | %s |\n", command, flag.Name, variable(flag.Name), byDefault, strings.ReplaceAll(flag.Help, "|", `\|`))
		}
	}
	row("all", parser.Model.Flags)
	for _, command := range parser.Model.Children {
		row("`"+command.Name+"`", command.Flags)
	}
	return table.String()
}
