package graph

import (
	"context"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/graph/model"
)

// commandPartner reads the partner that a command is for: the one given, else the
// sender's own.
func (r *Resolver) commandPartner(ctx context.Context, field string, given *string) (*model.Partner, []*model.UserError, error) {
	asking, ok := viewer.From(ctx)
	if !ok {
		return nil, nil, errForbidden
	}
	partnerID := asking.PartnerID
	if given != nil {
		partnerID = *given
	}
	if partnerID == "" {
		_, errs, err := userErrors(invalid(field, "name the partner: a program manager has none"))
		return nil, errs, err
	}
	partner, err := r.partner(ctx, partnerID)
	if absent := missingAt(err, field, "partner", partnerID); absent != nil {
		_, errs, err := userErrors(absent)
		return nil, errs, err
	}
	return partner, nil, nil
}
