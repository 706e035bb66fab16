package points

// MarshalText writes the date as YYYY-MM-DD.
func (d Date) MarshalText() ([]byte, error) {
	if d == 0 {
		return nil, nil
	}
	return d.Append(nil), nil
}

// UnmarshalText reads YYYY-MM-DD; an empty text is no date.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = 0
		return nil
	}
	date, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = date
	return nil
}

// MarshalText writes the shortest exact decimal.
func (p Points) MarshalText() ([]byte, error) { return p.Append(nil), nil }

// UnmarshalText reads a decimal with up to six decimals.
func (p *Points) UnmarshalText(text []byte) error {
	points, err := ParsePoints(string(text))
	if err != nil {
		return err
	}
	*p = points
	return nil
}
