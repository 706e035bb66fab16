package report

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/ent/clientship"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

var changeColumns = []Column{
	{"company", "Company", Text},
	{"new_sold", "New sold points", PointsOf},
	{"lost_sold", "Lost sold points", PointsOf},
	{"new_managed", "New managed points", PointsOf},
	{"lost_managed", "Lost managed points", PointsOf},
	{"adjusted", "Adjusted points", PointsOf},
	{"net", "Net change", PointsOf},
	{"postings", "Postings", Number},
}

// changeFigures are the numbers of a change, in the order of their columns.
var changeFigures = []ledger.Figure{
	ledger.FigureNewSold, ledger.FigureLostSold, ledger.FigureNewManaged, ledger.FigureLostManaged, ledger.FigureAdjusted,
}

// eachChange reads how points moved, by client in the order of names; what
// belongs to no client comes last, without a company. With a figure, only the
// clients behind it.
func eachChange(ctx context.Context, src Source, q Query, to Sink) error {
	from, until := q.Range.Days(src.Today)
	changes, err := ledger.ReadChanges(ctx, src.DB, ledger.ChangesQuery{
		PartnerID: src.Partner.ID, From: from, Known: q.known(until),
	})
	if err != nil {
		return err
	}
	behind, err := changes.ByClient(orZero(q.Figure))
	if err != nil {
		return err
	}
	net, err := changes.ByClient(ledger.FigureTotal)
	if err != nil {
		return err
	}
	parts := make([]map[string]ledger.PostingsSum, len(changeFigures))
	for i, figure := range changeFigures {
		if parts[i], err = changes.ByClient(figure); err != nil {
			return err
		}
	}
	to.total(len(behind))
	write := func(clientID, name string) error {
		cells := []string{name}
		for _, part := range parts {
			cells = append(cells, part[clientID].Points.String())
		}
		cells = append(cells, net[clientID].Points.String(), number(int64(net[clientID].Count)))
		return to.Row(Row{ClientID: clientID, Cells: cells})
	}
	clients, err := src.DB.Clientship.Query().Where(clientship.PartnerID(src.Partner.ID)).All(ctx)
	if err != nil {
		return fmt.Errorf("report: read clients: %w", err)
	}
	sortByName(clients)
	for _, client := range clients {
		if _, moved := behind[client.ID]; moved {
			if err := write(client.ID, client.Name); err != nil {
				return err
			}
		}
	}
	if _, moved := behind[""]; moved {
		return write("", "")
	}
	return nil
}

var monthColumns = []Column{
	{"month", "Month from", Day},
	{"balance_on", "Balance on", Day},
	{"new", "New", PointsOf},
	{"increased", "Increased", PointsOf},
	{"expired_or_churned", "Expired or churned", PointsOf},
	{"decreased", "Decreased", PointsOf},
	{"adjusted", "Adjusted", PointsOf},
	{"gained", "Gained", PointsOf},
	{"lost", "Lost", PointsOf},
	{"sold_points", "Sold points", PointsOf},
}

// eachMonth reads what sold points did month by month (F24), the last month up
// to the last day of the range.
func eachMonth(ctx context.Context, src Source, q Query, to Sink) error {
	from, until := q.Range.Days(src.Today)
	months, err := ledger.Months(ctx, src.DB, ledger.MonthsQuery{
		PartnerID: src.Partner.ID, From: from, To: until, Known: q.known(until),
	})
	if err != nil {
		return err
	}
	to.total(len(months))
	for _, month := range months {
		m := month.Movements
		gained, err := m.New.Add(m.Increased)
		if err != nil {
			return err
		}
		lost, err := m.ExpiredOrChurned.Add(m.Decreased)
		if err != nil {
			return err
		}
		sold, err := month.Balance.Sourced.Add(month.Balance.Assisted)
		if err != nil {
			return err
		}
		cells := []string{month.First.String(), month.On.String()}
		for _, value := range []points.Points{m.New, m.Increased, m.ExpiredOrChurned, m.Decreased, m.SoldAdjusted, gained, lost, sold} {
			cells = append(cells, value.String())
		}
		if err := to.Row(Row{Cells: cells}); err != nil {
			return err
		}
	}
	return nil
}
