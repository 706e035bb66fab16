package main

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"testing/fstest"

	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/points/editions"
)

// shipped are the editions of each program as their files say them.
func shipped() (map[string][]object, error) {
	all := map[string][]object{}
	for name, days := range editionsOf {
		for _, day := range days {
			text, _ := editions.Text(name, mustDay(day))
			var value any
			decoder := json.NewDecoder(strings.NewReader(text))
			decoder.UseNumber()
			if err := decoder.Decode(&value); err != nil {
				return nil, err
			}
			all[name] = append(all[name], fromJSON(value).(object))
		}
	}
	return all, nil
}

// fromJSON returns what encoding/json read as the values that questions are
// made of, without the notes of editions.
func fromJSON(value any) any {
	switch value := value.(type) {
	case json.Number:
		return number(value)
	case []any:
		items := make(list, len(value))
		for i := range value {
			items[i] = fromJSON(value[i])
		}
		return items
	case map[string]any:
		var members object
		for name, item := range value {
			if name != "note" && name != "source" {
				members = append(members, member{name, fromJSON(item)})
			}
		}
		members.sort()
		return members
	}
	return value
}

// askLoad draws editions as data, mostly with a change or two that may or may
// not make them unusable, and what to ask the engine that they are loaded into.
func (n *natives) askLoad(d draw) (question, answer object) {
	var programs object
	for range d.within(1, 2) {
		from := pick(d, "points", "points", "mrr")
		name := pick(d, "points", "points", "own-2", from)
		files := n.files[from]
		files = files[d.IntN(len(files)):]
		var all list
		for _, file := range files[:d.within(1, min(2, len(files)))] {
			all = append(all, clone(file))
		}
		for _, edition := range all {
			vary(d, edition.(object))
		}
		programs = programs.set(name, all)
	}
	programs.sort()
	// One fault at most: which of several is told is no matter.
	spoilt := &programs[d.IntN(len(programs))]
	switch all := spoilt.value.(list); {
	case d.in(30):
		spoilt.name = pick(d, "", "Own", "own program", strings.Repeat("x", 40), strings.Repeat("x", 41), "株")
		programs.sort()
	case d.in(450):
		alter(d, all)
	case d.in(30):
		slices.Reverse(all)
	case d.in(10):
		spoilt.value = list{}
	}
	own, bad := parsePrograms(programs)
	var asked, answers list
	for range 3 {
		kind := pick(d, kinds[:loadable]...)
		of := kind.draw(draw{d.Rand, d.in(700)})
		if d.in(700) {
			of = of.set("program", pick(d, programs...).name)
		}
		asked = append(asked, object{{"ask", kind.name}, {"of", of}})
		if bad == nil {
			answers = append(answers, kind.reply(&natives{programs: own}, of))
		}
	}
	question = object{{"editions", programs}, {"then", asked}}
	if bad != nil {
		return question, fault(bad)
	}
	names := make([]string, len(programs))
	for i, program := range programs {
		names[i] = program.name
	}
	slices.Sort(names)
	loaded := make(list, len(names))
	for i, name := range names {
		loaded[i] = name
	}
	return question, object{{"programs", loaded}, {"then", answers}}
}

// vary gives an edition other values that are as good.
func vary(d draw, edition object) {
	for d.in(600) {
		switch d.IntN(6) {
		case 0:
			unit := pick(d, edition.get("units").(list)...).(object)
			if currency := unit.get("currency"); currency != "USD" && currency != "JPY" {
				unit.set("amount", pick(d, "0.01", "0.03", "0.07", "3.00", "97", "9999999999999.99", "12.5"))
			}
		case 1:
			rate := pick(d, edition.get("rates").(list)...).(object)
			rate.set("pointsPerUnit", pick(d, "0.000001", "0.333333", "7", "999.999999", "1000", "2.5"))
		case 2:
			edition.get("growth").(object).set("multiplier", pick(d, "1", "3/2", "7/3", "100", "10000/9999", "2/1"))
		case 3:
			edition.set("homeGrowthShare", pick(d, "1", "1/2", "2/3", "1/10000"))
		case 4:
			edition.set(pick(d, "lotMonths", "holdMonths"), number(pick(d, "1", "6", "13", "24", "120")))
		case 5:
			tier := pick(d, edition.get("tiers").(list)...).(object)
			conditions := tier.get("conditions").(list)
			i := d.IntN(len(conditions))
			condition := conditions[i].(object)
			if measure := condition.get("measure"); measure == "total" || measure == "sold" {
				conditions[i] = condition.set("need", pick(d, "0", "0.000001", "20", "333.333333", "1000000000")).set("above", d.in(500))
			}
		}
	}
}

// alter changes one value somewhere in a list of editions.
func alter(d draw, all list) {
	at := pick(d, all...)
	for {
		switch of := at.(type) {
		case object:
			i := d.IntN(len(of))
			if inner, ok := of[i].value.(object); ok && len(inner) > 0 && d.in(900) {
				at = inner
				continue
			}
			if inner, ok := of[i].value.(list); ok && len(inner) > 0 && d.in(900) {
				at = inner
				continue
			}
			of[i].value = altered(d, of[i].name, of[i].value)
			return
		case list:
			i := d.IntN(len(of))
			if inner, ok := of[i].(object); ok && len(inner) > 0 && d.in(950) {
				at = inner
				continue
			}
			if d.in(300) {
				j := d.IntN(len(of))
				of[i], of[j] = of[j], of[i]
				return
			}
			of[i] = altered(d, "", of[i])
			return
		default:
			return
		}
	}
}

// altered draws another value, mostly one that may stand in its place.
func altered(d draw, name string, value any) any {
	if d.in(100) {
		return pick[any](d, nil, d.odd(), d.mistyped())
	}
	switch name {
	case "from", "firstSoldFrom":
		return d.day()
	case "currency":
		return d.currency()
	case "amount", "pointsPerUnit", "need":
		return pick(d, "0.07", "3", "0.000001", "999", "1000", "1000.000001", "0", "-1", "1.5", "1000000000000", "10000000000000.01", d.amount())
	case "multiplier", "homeGrowthShare":
		return pick(d, "1", "2", "3/2", "7/3", "1/2", "100", "101", "100/1", "201/2", "2/4", "0", "0/1", "1/0", "10000/9999", "10001/10000", "01", "1/", "/2", "-1", "1.5", "1 /2")
	case "lotMonths", "holdMonths", "windowMonths":
		return number(pick(d, "0", "1", "6", "12", "13", "120", "121", "-1", "1.5", "2147483648"))
	case "illustrative", "above":
		return d.in(500)
	case "kind":
		return pick(d, "sold", "managed", "Sold", "")
	case "dealType":
		return d.dealType()
	case "tier":
		return pick(d, "silver", "gold", "platinum", "diamond", "elite", "untiered", "Gold", "")
	case "measure":
		return pick(d, "total", "sold", "sourced", "managed", "certified", "invited", "median_tool_usage", "customer_dollar_retention", "gross_revenue_retention", "luck")
	case "on":
		return pick(d, "01-15", "12-31", "02-28", "02-29", "07-15", "1-15", "13-01", "00-10", "")
	}
	switch of := value.(type) {
	case string: // a country
		return d.country()
	case list:
		if len(of) == 0 || d.in(50) {
			return list{}
		}
		if d.in(700) {
			i := d.IntN(len(of))
			return append(append(list{}, of[:i]...), of[i+1:]...)
		}
		return append(slices.Clone(of), pick(d, of...))
	case object:
		if d.in(300) {
			return of.with(pick(d, "note", "source", "colour"), pick[any](d, "why", number("1"), nil))
		}
		i := d.IntN(len(of))
		return append(slices.Clone(of[:i]), of[i+1:]...)
	}
	return value
}

func clone(value any) any {
	switch value := value.(type) {
	case list:
		items := make(list, len(value))
		for i := range value {
			items[i] = clone(value[i])
		}
		return items
	case object:
		members := make(object, len(value))
		for i := range value {
			members[i] = member{value[i].name, clone(value[i].value)}
		}
		return members
	}
	return value
}

// parsePrograms has points/editions read programs. Its errors name files; those
// of the package name places in what it is given.
func parsePrograms(programs object) (map[string]*points.Program, *points.Error) {
	parsed := map[string]*points.Program{}
	for _, of := range programs {
		path := "editions." + of.name
		files := fstest.MapFS{}
		places := map[string]string{}
		var before points.Date
		for i, edition := range of.value.(list) {
			place := path + "[" + strconv.Itoa(i) + "]"
			text, _ := edition.(object).get("from").(string)
			from, err := points.ParseDate(text)
			if err != nil || from <= before { // names of files would say so, or put them in order
				return nil, invalid(place + ".from")
			}
			before = from
			name := from.String() + ".json"
			files[name] = &fstest.MapFile{Data: appendJSON(nil, edition)}
			places[of.name+"/"+name] = place
		}
		program, err := editions.Parse(of.name, files)
		if err != nil {
			bad := domain(err)
			file, value, inside := strings.Cut(bad.Field, ": ")
			bad.Field = "editions"
			if place, ok := places[file]; ok {
				bad.Field = place
			} else if file == of.name {
				bad.Field = path
			}
			if inside {
				bad.Field += "." + value
			}
			return nil, bad
		}
		parsed[of.name] = program
	}
	return parsed, nil
}
