package mapping

import (
	"math/big"

	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/intake/csvfile"
	"github.com/tierboard/tierboard/points"
)

// The bound forms of a mapping: references resolved against the headers of
// the files at hand, so that a row is evaluated without looking up names.

// boundFile is a section of files with the real files that it matched.
type boundFile struct {
	spec *fileSpec
	// columns are the columns that the mapping refers to; every input knows
	// where it has them.
	columns []string
	lets    []*boundLet
	joins   []*boundJoin
	ignores []*boundNote
	reports []*boundNote
	records []*boundRecord
	inputs  []*boundInput
	// held files are joined to: their rows stay in memory.
	held bool
	rows []*row
}

// boundInput is one real file.
type boundInput struct {
	file   *boundFile
	input  Input
	header []string
	// places are the cells' indexes by the index of boundFile.columns.
	places []int
	report *intake.FileReport
}

// boundReference is a resolved reference; one of let, join and column counts.
type boundReference struct {
	name string
	let  *boundLet
	join *boundJoin
	// rest is the reference within the joined file.
	rest   *boundReference
	column int
}

type boundPart struct {
	literal   string
	reference *boundReference
	optional  bool
}

type boundTemplate struct{ parts []boundPart }

type boundLet struct {
	index int
	name  string
	value *boundValue
}

type boundJoin struct {
	index   int
	spec    *joinSpec
	value   *boundTemplate
	target  *boundFile
	matches *boundTemplate
	// found maps what matches gives to the rows of the target; it is made on
	// first use.
	found map[string][]*row
}

type boundValue struct {
	spec                          *value
	template, otherwise, fallback *boundTemplate
	multiplyBy, divideBy          *boundTemplate
	multiply, divide              *big.Rat
	// mended counts the corrections made, by what was corrected.
	mended map[string]int
}

type boundCondition struct {
	spec  *condition
	value *boundTemplate
}

type boundNote struct {
	spec *rowNote
	when []*boundCondition
	rows int
}

type boundRecord struct {
	spec     *recordSpec
	kind     kind
	key      *boundTemplate
	when     []*boundCondition
	values   []boundField
	currency int
}

// boundField is a field that the mapping gives, with what is known of it
// before any row.
type boundField struct {
	index int
	field field
	value *boundValue
	// fixed is the value of a constant that is the same for every row.
	fixed *scalar
}

// row is a row of a file while it is evaluated, and afterwards what its
// records trace back to.
type row struct {
	input *boundInput
	csvfile.Row
	// lets and joined keep what was computed for the row.
	lets   []letResult
	joined []joinResult
	// A row is rejected; or it was counted as imported; or it is accounted for
	// otherwise: ignored, or used by a row that is joined to it.
	rejected bool
	imported bool
	ignored  bool
	used     bool
}

type letResult struct {
	done     bool
	text     string
	authored bool
	fault    *fault
}

type joinResult struct {
	done  bool
	row   *row
	fault *fault
}

// fault is what is wrong with one value of a row.
type fault struct {
	column     int
	columnName string
	value      string
	reason     Reason
	message    string
}

// draft is a record that a row made, before repeats and references are
// settled.
type draft struct {
	from   *boundRecord
	row    *row
	record any
}

// recordContext carries what later fields of a record are read by.
type recordContext struct {
	currency points.Currency
	fact     points.FactKind
	voided   bool
}
