package intake

import (
	"strconv"
	"strings"

	"github.com/tierboard/tierboard/points"
)

// Key names the allowance in messages and among others: by company, kind and
// day.
func (a *Allowance) Key() string { return readingKey(a.On, a.Company, string(a.Kind)) }

// Key names the usage: by company, kind, name and day.
func (u *Usage) Key() string { return readingKey(u.On, u.Company, string(u.Kind), u.Name) }

// Key names the tool usage: by company and day.
func (u *ToolUsage) Key() string { return readingKey(u.On, u.Company) }

// Key names the engagement: by company, area and day.
func (e *Engagement) Key() string { return readingKey(e.On, e.Company, e.Area) }

// Key names the spot rate: by currencies and day.
func (r *SpotRate) Key() string { return readingKey(r.On, string(r.Base), string(r.Quote)) }

// Key names the client: by partner and company.
func (c *Client) Key() string { return joined(c.Partner, c.Company) }

func readingKey(on points.Date, parts ...string) string { return joined(append(parts, on.String())...) }

// joined makes one name of several, empty ones left out. Texts with blanks are
// quoted, so that different names stay different.
func joined(parts ...string) string {
	var name []byte
	for _, part := range parts {
		if part == "" {
			continue
		}
		if len(name) > 0 {
			name = append(name, ' ')
		}
		if strings.ContainsAny(part, ` "`) {
			name = strconv.AppendQuote(name, part)
		} else {
			name = append(name, part...)
		}
	}
	return string(name)
}

// readings checks what a book has read on days.
func (c *bookChecker) readings(book *Book) {
	for i := range book.Allowances {
		a := &book.Allowances[i]
		name := c.reading(RecordAllowance, a.On, a.Key())
		word(c, RecordAllowance, name, "kind", a.Kind, AllowanceContacts, AllowanceEmails)
		c.count(RecordAllowance, name, "allowed", a.Allowed)
		c.count(RecordAllowance, name, "used", a.Used)
	}
	for i := range book.Usages {
		u := &book.Usages[i]
		name := c.reading(RecordUsage, u.On, u.Key())
		word(c, RecordUsage, name, "kind", u.Kind, UsageProduct, UsageApp)
		if u.Name == "" {
			c.refuse(RecordUsage, name, "name", "a usage has the name of a product or app")
		}
		c.count(RecordUsage, name, "uses", u.Uses)
		c.count(RecordUsage, name, "users", u.Users)
	}
	for i := range book.ToolUsages {
		u := &book.ToolUsages[i]
		c.count(RecordToolUsage, c.reading(RecordToolUsage, u.On, u.Key()), "tools", u.Tools)
	}
	for i := range book.Engagements {
		e := &book.Engagements[i]
		name := c.reading(RecordEngagement, e.On, e.Key())
		if e.Score < 0 || e.Score > 100 {
			c.refuse(RecordEngagement, name, "score", "a score is from 0 to 10, in tenths")
		}
	}
	for i := range book.SpotRates {
		r := &book.SpotRates[i]
		name := c.reading(RecordSpotRate, r.On, r.Key())
		switch {
		case !r.Base.Valid():
			c.refuse(RecordSpotRate, name, "base", "a currency is three capitals, such as EUR")
		case !r.Quote.Valid():
			c.refuse(RecordSpotRate, name, "quote", "a currency is three capitals, such as EUR")
		case r.Base == r.Quote:
			c.refuse(RecordSpotRate, name, "quote", "a currency has no rate to itself")
		}
		if NormalRate(r.Rate) == "" {
			c.refuse(RecordSpotRate, name, "rate", "a rate is a decimal number above zero with up to 12 digits on each side of the point, such as 1.0825")
		}
	}
}

// reading refuses a reading without a day and a second one of the same, and
// returns its name.
func (c *bookChecker) reading(kind RecordKind, on points.Date, name string) string {
	if on == 0 {
		c.refuse(kind, name, "on", "a reading has a day")
	}
	c.keyed(kind, "", name)
	return name
}

func (c *bookChecker) count(kind RecordKind, name, field string, value int64) {
	if value < 0 {
		c.refuse(kind, name, field, "this counts from 0")
	}
}

// NormalRate returns a rate as SpotRate has it in its shortest form, so that
// 1.10 and 1.1 are the same, or "" for what is no rate.
func NormalRate(text string) string {
	whole, fraction, pointed := strings.Cut(text, ".")
	if whole == "" || pointed && fraction == "" {
		return ""
	}
	for _, digits := range []string{whole, fraction} {
		if strings.Trim(digits, "0123456789") != "" {
			return ""
		}
	}
	whole, fraction = strings.TrimLeft(whole, "0"), strings.TrimRight(fraction, "0")
	switch {
	case len(whole) > 12 || len(fraction) > 12 || whole+fraction == "":
		return ""
	case whole == "":
		whole = "0"
	}
	if fraction == "" {
		return whole
	}
	return whole + "." + fraction
}
