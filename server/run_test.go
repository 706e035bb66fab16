package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// moment is what the clock says in tests.
var moment = time.Date(2026, time.March, 10, 9, 30, 0, 0, time.UTC)

func fixedClock() time.Time { return moment }

// outcome is what a run of the program left behind.
type outcome struct {
	code           int
	stdout, stderr string
}

// tierboard runs the real program.
func tierboard(t *testing.T, stdin string, env []string, args ...string) outcome {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code := run(t.Context(), args, streams{In: strings.NewReader(stdin), Out: &stdout, Err: &stderr}, env, fixedClock)
	return outcome{code: code, stdout: stdout.String(), stderr: stderr.String()}
}

func TestCommandLines(t *testing.T) {
	for _, test := range []struct {
		name string
		args []string
		env  []string
		code int
		// stdout and stderr are what the streams must contain; an empty stderr
		// must be empty.
		stdout, stderr string
	}{
		{name: "no command shows the help", args: nil, stdout: "Usage: tierboard <command>"},
		{name: "help", args: []string{"--help"}, stdout: "completion"},
		{name: "help of a command has examples", args: []string{"version", "--help"}, stdout: "tierboard version --json"},
		{name: "help names the variables", args: []string{"version", "--help"}, stdout: "$TIERBOARD_DB"},
		{name: "version", args: []string{"version"}, stdout: "tierboard "},
		{name: "version as JSON", args: []string{"version", "--json"}, stdout: `"platform":`},
		{name: "completion", args: []string{"completion", "bash"}, stdout: "complete -o default -F _tierboard tierboard"},
		{name: "completion for another shell", args: []string{"completion", "tcsh"}, code: exitUsage, stderr: "must be one of"},
		{name: "unknown command", args: []string{"sing"}, code: exitUsage, stderr: "unexpected argument sing"},
		{name: "unknown flag", args: []string{"version", "--loud"}, code: exitUsage, stderr: "unknown flag --loud"},
		{name: "usage errors name the help", args: []string{"version", "--loud"}, code: exitUsage, stderr: "tierboard version --help"},
		{name: "bad time zone", args: []string{"version", "--time-zone", "Mars"}, code: exitUsage, stderr: `"Mars" is no time zone`},
		{name: "bad variable", args: []string{"version"}, env: []string{"TIERBOARD_LOG_LEVEL=loud"}, code: exitUsage, stderr: "--log-level"},
		{name: "unknown variable", args: []string{"version"}, env: []string{"TIERBOARD_DATABASE=x"}, code: exitUsage, stderr: "TIERBOARD_DATABASE"},
		{name: "no database", args: []string{"verify", "--db", ""}, code: exitError, stderr: "give the path of a SQLite file"},
		{name: "no kind of database", args: []string{"verify", "--db", "mysql://localhost/x"}, code: exitError, stderr: "mysql:// is no kind of database"},
		{name: "missing configuration file", args: []string{"version", "--config", "nowhere.yaml"}, code: exitUsage, stderr: "there is no file nowhere.yaml"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := tierboard(t, "", test.env, test.args...)
			if got.code != test.code {
				t.Errorf("exit code %d, want %d; stderr: %s", got.code, test.code, got.stderr)
			}
			if !strings.Contains(got.stdout, test.stdout) {
				t.Errorf("stdout lacks %q:\n%s", test.stdout, got.stdout)
			}
			if test.stderr == "" && got.stderr != "" || !strings.Contains(got.stderr, test.stderr) {
				t.Errorf("stderr should have %q:\n%s", test.stderr, got.stderr)
			}
		})
	}
}

func TestSettingsComeFromFlagThenEnvironmentThenFileThenDefault(t *testing.T) {
	file := filepath.Join(t.TempDir(), "tierboard.yaml")
	write(t, file, "db: file.db\nlog-level: warn\n")
	for _, test := range []struct {
		name string
		args []string
		env  map[string]string
		want string
	}{
		{"default", nil, nil, "tierboard.db"},
		{"file", []string{"--config", file}, nil, "file.db"},
		{"file named by the environment", nil, map[string]string{"TIERBOARD_CONFIG": file}, "file.db"},
		{"environment over file", []string{"--config=" + file}, map[string]string{"TIERBOARD_DB": "env.db"}, "env.db"},
		{"flag over environment and file", []string{"--config", file, "--db", "flag.db"}, map[string]string{"TIERBOARD_DB": "env.db"}, "flag.db"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := parse(append([]string{"version"}, test.args...), test.env, streams{})
			if err != nil {
				t.Fatal(err)
			}
			if got.cli.DB != test.want {
				t.Errorf("db is %q, want %q", got.cli.DB, test.want)
			}
		})
	}
}

func TestConfigurationFile(t *testing.T) {
	for _, test := range []struct {
		name, text string
		// err is part of the error, "" for none.
		err string
	}{
		{"YAML", "db: x.db\nlog-format: json\n", ""},
		{"JSON", `{"db": "x.db", "log-format": "json"}`, ""},
		{"empty", "", ""},
		{"unknown key", "databank: x\n", `"databank" is no setting`},
		{"names itself", "config: other.yaml\n", `"config" is no setting`},
		{"no value", "db:\n", "db: has no value"},
		{"a table for a value", "db:\n  file: x\n", "db: must be a text"},
		{"bad value", "log-level: loud\n", "--log-level"},
		{"not YAML", "db: [\n", "--config"},
		{"not a table", "- db\n", "--config"},
	} {
		t.Run(test.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "settings")
			write(t, file, test.text)
			got := tierboard(t, "", nil, "version", "--config", file)
			if test.err == "" && got.code != exitOK || test.err != "" && (got.code != exitUsage || !strings.Contains(got.stderr, test.err)) {
				t.Errorf("exit code %d, stderr %s; want %q", got.code, got.stderr, test.err)
			}
		})
	}
}

func TestDay(t *testing.T) {
	var none day
	if got := none.or(moment).String(); got != "2026-03-10" {
		t.Errorf("today is %s", got)
	}
	tokyo, err := time.LoadLocation("Asia/Tokyo")
	if err != nil {
		t.Fatal(err)
	}
	evening := time.Date(2026, time.March, 10, 20, 0, 0, 0, time.UTC)
	if got := none.or(evening.In(tokyo)).String(); got != "2026-03-11" {
		t.Errorf("in Tokyo today is %s", got)
	}
	var given day
	if err := given.UnmarshalText([]byte("2020-02-29")); err != nil || given.or(moment).String() != "2020-02-29" {
		t.Errorf("given %v, %v", given, err)
	}
	if err := given.UnmarshalText([]byte("2021-02-29")); err == nil {
		t.Error("2021-02-29 was taken for a day")
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
