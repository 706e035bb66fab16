// Package editions holds the editions of the programs that ship and reads and
// checks edition files. What an edition means is docs/rules.md, section 2; this
// is how a file says it. Every field must be there unless marked optional, no
// other field may, and the optional "note" and "source" (text) may stand in
// every object.
//
//	from             first day in force, YYYY-MM-DD, as in the file's name
//	illustrative     true where thresholds are made up
//	units            [{currency, amount}]: the amount, in a decimal string, that
//	                 earns a rate once; USD is 100.00; every currency of the
//	                 edition before is priced
//	growth           {multiplier, countries}: "2" or "3/2", from 1 to 100; ISO
//	                 3166-1 codes, sorted
//	rates            [{kind, dealType?, firstSoldFrom?, pointsPerUnit}]: the first
//	                 row that fits counts (? is optional); kind is sold or managed, and a row of
//	                 each without the optional fields fits what is left;
//	                 pointsPerUnit is above 0 and at most 1,000
//	lotMonths        life of a sold lot, 1 to 120
//	tiers            [{tier, conditions}], the lowest first
//	  conditions     [{measure, need, above?}]: need is a decimal string (points,
//	                 tools to 0.1, retention such as "0.85") and the least value
//	                 that will do, or with above: true one to exceed; certified
//	                 and invited have neither
//	homeGrowthShare  "1", or the share of point thresholds, such as "1/2", that
//	                 partners at home in a growth country need
//	holdMonths       months a credited tier is safe from review, 0 to 120
//	reviews          [{on, windowMonths}]: a day of the year, MM-DD, and the
//	                 months of its window, 1 to 12
package editions

import (
	"embed"
	"io/fs"

	"github.com/tierboard/tierboard/points"
)

//go:embed points mrr
var shipped embed.FS

// Names lists the programs that ship, sorted.
func Names() []string {
	entries, err := shipped.ReadDir(".")
	if err != nil {
		return nil
	}
	names := make([]string, 0, len(entries))
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}

// Load returns a program that ships, by its name (see Names), or an INVALID
// error that lists the names there are. The program is the caller's own copy.
func Load(name string) (*points.Program, error) {
	for _, known := range Names() {
		if known == name {
			files, err := fs.Sub(shipped, name)
			if err != nil {
				return nil, invalid("program", err.Error())
			}
			return Parse(name, files)
		}
	}
	return nil, invalid("program", quote(name)+" is no program: use "+oneOf(Names()))
}
