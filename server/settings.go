package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sort"
	"strings"

	"github.com/alecthomas/kong"
	"github.com/goccy/go-yaml"
)

// maxConfigSize bounds the configuration file.
const maxConfigSize = 1 << 20

// settings resolves the flags that the command line leaves out: from the
// environment first, then from the configuration file.
type settings struct {
	env  map[string]string
	path string
	file map[string]string
}

// environment turns the form of os.Environ into a map.
func environment(env []string) map[string]string {
	variables := make(map[string]string, len(env))
	for _, entry := range env {
		if name, value, ok := strings.Cut(entry, "="); ok {
			variables[name] = value
		}
	}
	return variables
}

// variable returns the environment variable of a flag: TIERBOARD_AS_OF for
// --as-of.
func variable(flag string) string {
	return "TIERBOARD_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// nameVariable adds a flag's environment variable to its help.
func nameVariable(value *kong.Value) string {
	if value.Flag == nil || value.Name == "help" {
		return value.Help
	}
	return strings.TrimSuffix(value.Help, ".") + " ($" + variable(value.Name) + ")."
}

// load reads the file that --config or its variable names.
func (s *settings) load(args []string) error {
	s.path = s.env[variable("config")]
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if arg == "--config" && i+1 < len(args) {
			s.path = args[i+1]
		} else if path, ok := strings.CutPrefix(arg, "--config="); ok {
			s.path = path
		}
	}
	if s.path == "" {
		return nil
	}
	info, err := os.Stat(s.path)
	if errors.Is(err, fs.ErrNotExist) {
		return usagef("--config: there is no file %s", s.path)
	}
	if err != nil {
		return usagef("--config: %v", err)
	}
	if info.Size() > maxConfigSize {
		return usagef("--config: %s is larger than 1 MiB", s.path)
	}
	text, err := os.ReadFile(s.path)
	if err != nil {
		return usagef("--config: %v", err)
	}
	var values map[string]any
	if err := yaml.Unmarshal(text, &values); err != nil {
		return usagef("--config: %s: %s", s.path, yaml.FormatError(err, false, true))
	}
	s.file = make(map[string]string, len(values))
	for key, value := range values {
		text, err := settingText(value)
		if err != nil {
			return usagef("--config: %s: %s: %v", s.path, key, err)
		}
		s.file[key] = text
	}
	return nil
}

// settingText writes a value of the configuration file as a flag would be
// written.
func settingText(value any) (string, error) {
	switch value := value.(type) {
	case string:
		return value, nil
	case bool, int, int64, uint64:
		return fmt.Sprint(value), nil
	case []any:
		texts := make([]string, len(value))
		for i, element := range value {
			text, err := settingText(element)
			if err != nil {
				return "", err
			}
			texts[i] = text
		}
		return strings.Join(texts, ","), nil
	case nil:
		return "", errors.New("has no value: give one, or leave the line out")
	}
	return "", errors.New("must be a text, a number, true, false or a list of them")
}

// Validate refuses keys of the configuration file and variables that begin
// with TIERBOARD_ but are no flag's: a misspelt setting must not be lost.
func (s *settings) Validate(app *kong.Application) error {
	known := map[string]bool{}
	_ = kong.Visit(app, func(node kong.Visitable, next kong.Next) error {
		if flag, ok := node.(*kong.Flag); ok && flag.Name != "help" {
			known[flag.Name] = true
		}
		return next(nil)
	})
	for _, key := range sortedKeys(s.file) {
		if !known[key] || key == "config" {
			return usagef("--config: %s: %q is no setting: the settings are named as the flags, without the dashes", s.path, key)
		}
	}
	variables := map[string]bool{}
	for name := range known {
		variables[variable(name)] = true
	}
	for _, name := range sortedKeys(s.env) {
		// Variables of the tests are none of the program's.
		if strings.HasPrefix(name, "TIERBOARD_") && !variables[name] && !strings.HasPrefix(name, "TIERBOARD_TEST_") && name != "TIERBOARD_REQUIRE_SHARED" {
			return usagef("the environment's %s is no setting: see docs/configuration.md for their names", name)
		}
	}
	return nil
}

// Resolve returns the setting of a flag, nil where there is none.
func (s *settings) Resolve(_ *kong.Context, _ *kong.Path, flag *kong.Flag) (any, error) {
	if flag.Name == "help" {
		return nil, nil
	}
	if value, ok := s.env[variable(flag.Name)]; ok {
		return value, nil
	}
	if value, ok := s.file[flag.Name]; ok {
		return value, nil
	}
	return nil, nil
}

func sortedKeys(values map[string]string) []string {
	keys := make([]string, 0, len(values))
	for key := range values {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}
