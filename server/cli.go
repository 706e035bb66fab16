package main

import (
	"time"

	"github.com/tierboard/tierboard/points"
)

// cli is the whole command line. Each flag is also an environment variable and
// a key of the configuration file (settings.go).
type cli struct {
	globalFlags

	Serve      serveCommand      `cmd:"" help:"Serve the API, the page and GraphiQL."`
	Import     importCommand     `cmd:"" help:"Take CSV files in through a mapping."`
	Demo       demoCommand       `cmd:"" help:"Fill an empty database with a made-up book."`
	Verify     verifyCommand     `cmd:"" help:"Prove every kept figure, or name the first row that differs."`
	Export     exportCommand     `cmd:"" help:"Write events, postings or facts to standard output."`
	Rebuild    rebuildCommand    `cmd:"" help:"Replay every company, after an upgrade that brings a new edition."`
	Snapshot   snapshotCommand   `cmd:"" help:"Fix the official standings of a day."`
	Replay     replayCommand     `cmd:"" help:"Replay events into postings or standings, without a database."`
	Schema     schemaCommand     `cmd:"" help:"Print the GraphQL schema."`
	Version    versionCommand    `cmd:"" help:"Print the version."`
	Completion completionCommand `cmd:"" help:"Print a completion script for a shell."`
}

// globalFlags are the flags of every command.
type globalFlags struct {
	Config    string   `help:"Read settings from this YAML or JSON file." placeholder:"FILE"`
	DB        string   `name:"db" help:"The database: an SQLite file, or a postgres:// URL." default:"tierboard.db" placeholder:"FILE-OR-URL"`
	LogLevel  string   `help:"Log from this level on: debug, info, warn or error." enum:"debug,info,warn,error" default:"info"`
	LogFormat string   `help:"Log as text or json; auto is text on a terminal." enum:"auto,text,json" default:"auto"`
	TimeZone  timeZone `help:"The time zone that decides which day it is." default:"UTC" placeholder:"ZONE"`
}

// day is a date as a flag.
type day struct{ points.Date }

// UnmarshalText reads YYYY-MM-DD.
func (d *day) UnmarshalText(text []byte) error {
	date, err := points.ParseDate(string(text))
	if err != nil {
		return usagef("%q is not a date: write it as YYYY-MM-DD", text)
	}
	d.Date = date
	return nil
}

// or returns the day, or where none was given, the day that now falls on.
func (d day) or(now time.Time) points.Date {
	if !d.IsZero() {
		return d.Date
	}
	return today(now)
}

// today returns the civil date of a moment in its own time zone.
func today(now time.Time) points.Date {
	year, month, dayOfMonth := now.Date()
	date, err := points.NewDate(year, int(month), dayOfMonth)
	if err != nil {
		return points.MaxDate
	}
	return date
}

// timeZone is an IANA time zone as a flag.
type timeZone struct{ *time.Location }

// UnmarshalText reads a name such as Europe/Berlin.
func (z *timeZone) UnmarshalText(text []byte) error {
	location, err := time.LoadLocation(string(text))
	if err != nil {
		return usagef("%q is no time zone: use a name such as UTC or Europe/Berlin", text)
	}
	z.Location = location
	return nil
}
