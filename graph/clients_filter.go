package graph

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/points"
)

// The most ids, and the most countries, that a filter takes.
const (
	filterIDsMost       = 100
	filterCountriesMost = 300
)

// clientsFilter reads the filter of a list of clients.
func clientsFilter(in *model.ClientFilter) (book.ClientsFilter, error) {
	if in == nil {
		return book.ClientsFilter{}, nil
	}
	filter := book.ClientsFilter{
		Relationships: distinct(in.Relationship), Market: orZero(in.Market), Countries: distinct(in.Country),
		InWindow: in.RenewalInWindow, List: orZero(in.List),
	}
	if len(filter.Countries) > filterCountriesMost {
		return filter, invalid("filter.country", fmt.Sprintf("give at most %d countries", filterCountriesMost))
	}
	var err error
	if filter.Search, err = searchText(in.Search); err != nil {
		return filter, err
	}
	if filter.MRR, err = decimalRange("filter.mrrInUSD", in.MrrInUsd, 10_000); err != nil {
		return filter, err
	}
	for _, read := range []func(*book.ClientsFilter, *model.ClientFilter) error{readProducts, readEngagement, readUsage} {
		if err := read(&filter, in); err != nil {
			return filter, err
		}
	}
	return filter, nil
}

func readProducts(filter *book.ClientsFilter, in *model.ClientFilter) error {
	if in.Products == nil {
		return nil
	}
	filter.AnyLines, filter.AllLines = distinct(in.Products.AnyOf), distinct(in.Products.AllOf)
	if in.Products.AnyOf != nil && len(filter.AnyLines) == 0 {
		return invalid("filter.products.anyOf", "name at least one product line, or leave it out")
	}
	if max(len(filter.AnyLines), len(filter.AllLines)) > filterIDsMost {
		return invalid("filter.products", fmt.Sprintf("give at most %d product lines", filterIDsMost))
	}
	return nil
}

func readEngagement(filter *book.ClientsFilter, in *model.ClientFilter) error {
	if in.Engagement == nil {
		return nil
	}
	filter.Bands = slices.Clone(in.Engagement.Band)
	var err error
	filter.Score, err = decimalRange("filter.engagement.score", in.Engagement.Score, 100_000)
	return err
}

func readUsage(filter *book.ClientsFilter, in *model.ClientFilter) error {
	if in.Usage == nil {
		return nil
	}
	filter.Read = in.Usage.Known
	var err error
	if filter.Tools, err = intRange("filter.usage.tools", in.Usage.Tools); err != nil {
		return err
	}
	filter.Uses, err = intRange("filter.usage.uses", in.Usage.Uses)
	return err
}

// decimalRange reads a range of numbers from zero up, in units of so many
// millionths, which the bounds must be multiples of.
func decimalRange(field string, in *model.DecimalRange, unit int64) (book.Range, error) {
	if in == nil {
		return book.Range{}, nil
	}
	bound := func(name string, text *string) (*int64, error) {
		if text == nil {
			return nil, nil
		}
		value, err := points.ParsePoints(*text)
		if err != nil || value < 0 || int64(value)%unit != 0 {
			return nil, invalid(field+"."+name, fmt.Sprintf("%s is no bound here: give a number from 0 up, in steps of %s", quoted(*text), millionths(unit)))
		}
		units := int64(value) / unit
		return &units, nil
	}
	var err error
	r := book.Range{}
	if r.Min, err = bound("min", in.Min); err != nil {
		return r, err
	}
	if r.Max, err = bound("max", in.Max); err != nil {
		return r, err
	}
	return r, ordered(field, r)
}

func intRange(field string, in *model.IntRange) (book.Range, error) {
	if in == nil {
		return book.Range{}, nil
	}
	bound := func(value *int) *int64 {
		if value == nil {
			return nil
		}
		wide := int64(*value)
		return &wide
	}
	r := book.Range{Min: bound(in.Min), Max: bound(in.Max)}
	if r.Min != nil && *r.Min < 0 || r.Max != nil && *r.Max < 0 {
		return r, invalid(field, "give bounds from 0 up")
	}
	return r, ordered(field, r)
}

func ordered(field string, r book.Range) error {
	if r.Min != nil && r.Max != nil && *r.Min > *r.Max {
		return invalid(field, "min is greater than max: nothing lies between")
	}
	return nil
}

// allowance shows a reading of a tier; nil for nil.
func allowance(reading *ent.Allowance) *model.Allowance {
	if reading == nil {
		return nil
	}
	shown := &model.Allowance{
		Allowed: int(reading.Allowed), Used: int(reading.Used), Remaining: int(reading.Allowed - reading.Used), ReadOn: reading.On,
	}
	if reading.Allowed > 0 {
		share := decimal(big.NewRat(reading.Used, reading.Allowed))
		shown.Share = &share
	}
	return shown
}
