package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/alecthomas/kong"
)

// grammar is the model of the command line, as completion scripts and the
// configuration's documentation need it.
type grammar = kong.Application

// parsed is a command line understood.
type parsed struct {
	cli     *cli
	grammar *grammar
	context *kong.Context
	// helped is set where the help was asked for, and printed.
	helped bool
}

const description = `Points, tiers and clients of a partner program.

Settings come from flags, then environment variables, then the file of --config, then defaults.`

// parse reads the command line; settings it leaves out come from env and the
// configuration file. Its errors are for the user, in full.
func parse(args []string, env map[string]string, std streams) (*parsed, error) {
	result := &parsed{cli: &cli{}}
	settings := &settings{env: env}
	parser, err := kong.New(result.cli,
		kong.Name("tierboard"),
		kong.Description(description),
		kong.Writers(std.Out, std.Err),
		kong.Exit(func(int) { result.helped = true }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}),
		kong.ValueFormatter(nameVariable),
		kong.Resolvers(settings),
	)
	if err != nil {
		return nil, fmt.Errorf("the command line's grammar: %w", err)
	}
	result.grammar = parser.Model
	if len(args) == 0 {
		args = []string{"--help"}
	}
	if err := settings.load(args); err != nil {
		return nil, err
	}
	result.context, err = parser.Parse(args)
	if result.helped {
		return result, nil
	}
	var wrong *kong.ParseError
	if errors.As(err, &wrong) {
		return nil, usagef("%v\nRun `%s --help` for the flags and examples.", err, helpFor(wrong.Context))
	}
	return result, err
}

// helpFor returns the command whose help fits an error.
func helpFor(ctx *kong.Context) string {
	if selected := ctx.Selected(); selected != nil {
		return strings.TrimSpace(selected.FullPath())
	}
	return "tierboard"
}

// bindContext makes ctx what commands receive.
func (p *parsed) bindContext(ctx context.Context) {
	p.context.BindTo(ctx, (*context.Context)(nil))
}
