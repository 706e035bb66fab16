package graph

import (
	"context"

	"github.com/tierboard/tierboard/ent/id"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
)

// measureFigures are the measures of tiers that are sums of postings.
var measureFigures = map[points.Measure]ledger.Figure{
	points.MeasureTotal: ledger.FigureTotal, points.MeasureSold: ledger.FigureSold,
	points.MeasureSourced: ledger.FigureSourced, points.MeasureManaged: ledger.FigureManaged,
}

// explainFigure opens a number down to its postings (F29).
func (r *Resolver) explainFigure(ctx context.Context, partner *model.Partner, figure ledger.Figure, clientID, lineID *string, from *points.Date, k ledger.Known) (*model.FigureExplanation, error) {
	q := ledger.PostingsQuery{PartnerID: partner.ID, Known: k, From: orZero(from), Figure: figure}
	if from != nil && *from > k.On {
		return nil, invalid("from", "the first day comes after asOf: swap them")
	}
	if clientID != nil {
		// Whether the client exists shows only in what the partner has of it.
		q.ClientID = *clientID
		if id.Of(*clientID) != id.Clientship {
			return nil, notFound("client", "client", *clientID)
		}
		client, err := r.client(ctx, *clientID)
		if err != nil || client.PartnerID != partner.ID {
			return nil, notFound("client", "client", *clientID)
		}
	}
	if lineID != nil {
		line, err := r.lineByID(ctx, *lineID)
		if err != nil {
			return nil, notFound("line", "product line", *lineID)
		}
		q.Line = line.Key
	}
	opened, err := q.Explain(ctx, r.db)
	if err != nil {
		return nil, err
	}
	shown := &model.FigureExplanation{
		Figure: figure, From: from, AsOf: k.On, Points: opened.Points, Query: q, Parts: make([]*model.FigurePart, len(opened.Parts)),
	}
	for i, part := range opened.Parts {
		shown.Parts[i] = &model.FigurePart{
			Track: part.Track, Kind: part.Kind, Edition: r.kept().from(part.Edition), PostingCount: part.Postings, Points: part.Points,
		}
	}
	return shown, nil
}
