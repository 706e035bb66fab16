package commission

import "github.com/tierboard/tierboard/points"

// Earning is an open line whose payments earn commission.
type Earning struct {
	LineOf
	Sale Sale
	// Until is the first day on which it earns no more.
	Until points.Date
	// MRR is that of the day, Monthly its Percent, rounded like an accrual.
	MRR, Monthly points.Money
}

// Earn returns what a line with an MRR on a day is expected to earn; false
// where its payments earn the partner nothing. The sales are those that opened
// the line.
func Earn(terms Terms, on points.Date, line LineOf, sales []Sale, mrr points.Money) (*Earning, bool, error) {
	sale, sold := SaleOn(sales, on)
	if !sold || !terms.earns(sale) || on >= terms.Until(sale) || mrr.Amount == 0 {
		return nil, false, nil
	}
	monthly, err := Accrue(mrr)
	return &Earning{LineOf: line, Sale: sale, Until: terms.Until(sale), MRR: mrr, Monthly: monthly}, true, err
}

// In reports whether a payment on the first day of a day's month would earn.
func (e *Earning) In(month points.Date) bool { return month.StartOfMonth() < e.Until }

// ForecastMonth is a month to come.
type ForecastMonth struct {
	First points.Date
	// Expected are the months' accruals, by currency: nobody knows the rates.
	Expected Purse
	// Lines counts the lines that earn.
	Lines int
}

// Forecast expects each earning once a month, paid on its first day, in the
// months after that of a day, while the earning lasts.
func Forecast(earnings []*Earning, on points.Date, months int) ([]*ForecastMonth, error) {
	forecast := make([]*ForecastMonth, months)
	for i := range forecast {
		m := &ForecastMonth{First: on.StartOfMonth().AddMonths(i + 1)}
		for _, earning := range earnings {
			if !earning.In(m.First) {
				continue
			}
			m.Lines++
			if err := m.Expected.Put(earning.Monthly); err != nil {
				return nil, err
			}
		}
		forecast[i] = m
	}
	return forecast, nil
}
