package points

// Currency is an ISO 4217 code in capitals, such as "EUR".
type Currency string

// Valid reports whether the currency has the form of a code: three capitals.
func (c Currency) Valid() bool { return capitals(string(c), 3) }

// Exponent is the number of decimals of the currency's minor unit: 2 for most,
// 0 for the yen, 3 for the Kuwaiti dinar (ISO 4217).
func (c Currency) Exponent() int {
	switch c {
	case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF":
		return 0
	case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND":
		return 3
	case "CLF", "UYW":
		return 4
	}
	return 2
}

// Money is an amount in the minor units of one currency: {123456, "USD"} is
// US$ 1,234.56.
type Money struct {
	Amount   int64
	Currency Currency
}

// ParseMoney reads a decimal amount of a currency, such as "1234.5". More
// decimals than the currency has, signs other than "-" and digit groups are
// errors.
func ParseMoney(text string, currency Currency) (Money, error) {
	if !currency.Valid() {
		return Money{}, invalid("currency", "\""+string(currency)+"\" is not an ISO 4217 code: write three capitals, such as USD")
	}
	amount, err := parseDecimal(text, currency.Exponent())
	if err != nil {
		err.Field = "amount"
		return Money{}, err
	}
	return Money{Amount: amount, Currency: currency}, nil
}

// String returns the amount with all the decimals of its currency and without
// its code: "1234.50", "-0.05", and "14400" for yen.
func (m Money) String() string {
	return string(appendDecimal(nil, m.Amount, m.Currency.Exponent(), m.Currency.Exponent()))
}
