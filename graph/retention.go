package graph

import (
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// retentionHistoryMost is how many months of retention one may ask.
const retentionHistoryMost = 60

// retentionOf shows the retention in force on the day of a standing (F8). C$R
// and GRR are what the standing is judged by.
func (r *Resolver) retentionOf(s *ledger.Standing) *model.Retention {
	shown := &model.Retention{
		CustomerDollarRetention: decimalOrNone(s.Facts.CDR), GrossRevenueRetention: decimalOrNone(s.Facts.GRR),
		Months: []*model.RetentionMonth{}, Computed: s.Retention,
	}
	if n := len(s.Retention); n > 0 {
		shown.NetRevenueRetention = decimalOrNone(s.Retention[n-1].NRR)
		for i := range s.Retention[n-1].Months {
			shown.Months = append(shown.Months, r.retentionMonth(&s.Retention[n-1].Months[i]))
		}
	}
	return shown
}

func (r *Resolver) retentionMonth(m *points.RetentionMonth) *model.RetentionMonth {
	usd := func(cents int64) *points.Money { return &points.Money{Amount: cents, Currency: "USD"} }
	return &model.RetentionMonth{
		Month: m.First, Edition: r.kept().from(m.Edition), ClientCount: m.Clients,
		StartMrr: usd(m.Start), Churned: usd(m.Start - m.Kept), Contraction: usd(m.Kept - m.Retained),
		Expansion: usd(m.End - m.Retained), EndMrr: usd(m.End),
		CustomerDollarRetention: retentionRatio(m.CDR), GrossRevenueRetention: retentionRatio(m.GRR), NetRevenueRetention: retentionRatio(m.NRR),
	}
}

func retentionRatio(ratio *points.RetentionRatio) *model.RetentionRatio {
	if ratio == nil {
		return nil
	}
	return &model.RetentionRatio{Month: billionths(ratio.Month), Annualised: billionths(ratio.Year)}
}

// retentionHistory is how the computed figures changed.
func retentionHistory(computed []points.Retention, months int) ([]*model.RetentionPoint, error) {
	if months < 1 || months > retentionHistoryMost {
		return nil, invalid("months", "ask for 1 to 60 months")
	}
	shown := []*model.RetentionPoint{}
	for _, figures := range computed[max(0, len(computed)-months):] {
		shown = append(shown, &model.RetentionPoint{
			Month: figures.From, CustomerDollarRetention: decimalOrNone(figures.CDR),
			GrossRevenueRetention: decimalOrNone(figures.GRR), NetRevenueRetention: decimalOrNone(figures.NRR),
		})
	}
	return shown, nil
}
