package points

// Points is a number of micro-points: 1,000,000 is one point. Balances are
// rounded to it once, half to even; postings are differences of balances, so
// sums never drift (docs/rules.md, section 1).
type Points int64

// Point is one point.
const Point Points = 1_000_000

// ParsePoints reads a decimal number of points with up to six decimals, such
// as "3.333333" or "-10".
func ParsePoints(text string) (Points, error) {
	micro, err := parseDecimal(text, 6)
	if err != nil {
		err.Field = "points"
		return 0, err
	}
	return Points(micro), nil
}

// String returns the shortest exact decimal: "30", "3.333333", "-0.5".
func (p Points) String() string { return string(p.Append(nil)) }

// Append appends the shortest exact decimal.
func (p Points) Append(to []byte) []byte { return appendDecimal(to, int64(p), 6, 0) }

// Add returns the sum, or an error where it does not fit into 64 bits.
func (p Points) Add(q Points) (Points, error) {
	sum := p + q
	if (sum > p) != (q > 0) && q != 0 {
		return 0, overflow("points")
	}
	return sum, nil
}
