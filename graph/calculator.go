package graph

import (
	"errors"
	"fmt"
	"strings"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/points"
)

// managersMost is how many other managers an estimate takes.
const managersMost = 1000

func (r *Resolver) estimate(in *model.PointsEstimateInput) (*model.PointsEstimate, error) {
	p, on := r.programs[in.Program], day(in.On, r.today())
	amount, err := points.ParseMoney(in.Amount, in.Currency)
	switch {
	case err != nil:
		return nil, atField(err, "input.")
	case amount.Amount <= 0:
		return nil, invalid("input.amount", "the sold amount must be more than zero")
	case in.OtherManagers < 0 || in.OtherManagers > managersMost:
		return nil, invalid("input.otherManagers", fmt.Sprintf("%d is out of range: give 0 to %d", in.OtherManagers, managersMost))
	case in.OtherManagers > 0 && !in.WillManage:
		return nil, invalid("input.otherManagers", "others share managed points only if you will manage the client: set willManage, or leave this out")
	}
	earned, err := p.Estimate(points.EstimateInput{
		Amount: amount, Country: in.Country, DealType: in.DealType, Manage: in.WillManage, OtherPartners: in.OtherManagers, On: on,
	})
	if err != nil {
		return nil, atField(err, "input.")
	}
	return &model.PointsEstimate{
		Total: earned.Total, Sold: earned.Sold, Managed: earned.Managed, Market: p.market(in.Country, on), Edition: p.on(on),
	}, nil
}

func (r *Resolver) convert(in *model.PointsConvertInput) (*model.PointsConversion, error) {
	p, on := r.programs[in.Program], day(in.On, r.today())
	terms := points.ConvertInput{Country: in.Country, Currency: in.Currency, DealType: in.DealType, On: on}
	shown := &model.PointsConversion{Market: p.market(in.Country, on), Edition: p.on(on)}
	switch toMoney, toPoints := in.PointsToCurrency, in.CurrencyToPoints; {
	case (toMoney == nil) == (toPoints == nil):
		return nil, invalid("input", "give exactly one of pointsToCurrency and currencyToPoints")
	case toMoney != nil:
		values, err := p.ConvertToMoney(terms, toMoney.Sold, toMoney.Managed)
		if err != nil {
			return nil, atConversion(err, "soldPoints", "pointsToCurrency.sold", "managedPoints", "pointsToCurrency.managed")
		}
		shown.SoldPoints, shown.ManagedPoints = toMoney.Sold, toMoney.Managed
		shown.SoldAmount, shown.ManagedAmount = &values.Sold, &values.Managed
	default:
		sold, err := points.ParseMoney(toPoints.Sold, in.Currency)
		if err != nil {
			return nil, atConversion(err, "amount", "currencyToPoints.sold")
		}
		managed, err := points.ParseMoney(toPoints.Managed, in.Currency)
		if err != nil {
			return nil, atConversion(err, "amount", "currencyToPoints.managed")
		}
		earned, err := p.ConvertToPoints(terms, sold.Amount, managed.Amount)
		if err != nil {
			return nil, atConversion(err, "soldValue", "currencyToPoints.sold", "managedValue", "currencyToPoints.managed")
		}
		shown.SoldPoints, shown.ManagedPoints = earned.Sold, earned.Managed
		shown.SoldAmount, shown.ManagedAmount = &sold, &managed
	}
	return shown, nil
}

// atConversion names the field of a conversion's input that an error is about:
// the engine's names come in pairs with the schema's.
func atConversion(err error, names ...string) error {
	var domain *points.Error
	if !errors.As(err, &domain) {
		return err
	}
	placed := *domain
	placed.Field = "input." + strings.NewReplacer(names...).Replace(domain.Field)
	return &placed
}

func (p *program) market(country points.Country, on points.Date) book.Market {
	if p.EditionOn(on).GrowthMarket(country) {
		return book.Growth
	}
	return book.Established
}
