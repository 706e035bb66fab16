package graph

import (
	"context"
	"errors"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/graph/model"
)

// viewer tells who is asking, or lends a program manager a partner's eyes.
func (r *Resolver) viewer(ctx context.Context, asPartner *string) (*model.Viewer, error) {
	asking, ok := viewer.From(ctx)
	switch {
	case !ok, asPartner != nil && !asking.SeesAll():
		return nil, errForbidden
	case asPartner != nil:
		asking = viewer.Partner(*asPartner)
	case asking.SeesAll():
		return &model.Viewer{Role: model.RoleProgramManager, Eyes: asking}, nil
	}
	partner, err := r.partner(viewer.NewContext(ctx, asking), asking.PartnerID)
	if err != nil {
		if errors.Is(err, errAbsent) && asPartner != nil {
			return nil, notFound("asPartner", "partner", *asPartner)
		}
		return nil, missing(err, "partner", asking.PartnerID)
	}
	return &model.Viewer{Role: model.RolePartner, Partner: partner, Eyes: asking}, nil
}

// viewerPartner is the viewer's own partner, or for a program manager the named
// one. Another's is not even looked for.
func (r *Resolver) viewerPartner(ctx context.Context, seen *model.Viewer, id *string) (*model.Partner, error) {
	switch {
	case id == nil, seen.Partner != nil && seen.Partner.ID == *id:
		return seen.Partner, nil
	case seen.Role != model.RoleProgramManager:
		return nil, notFound("id", "partner", *id)
	}
	partner, err := r.partner(ctx, *id)
	return partner, missing(err, "partner", *id)
}

// missing says what is absent where something is.
func missing(err error, what, id string) error { return missingAt(err, "id", what, id) }

// missingAt is missing for an id that was given in the named field.
func missingAt(err error, field, what, id string) error {
	if errors.Is(err, errAbsent) {
		return notFound(field, what, id)
	}
	return err
}

// managersOnly refuses all but program managers.
func managersOnly(ctx context.Context) error {
	if asking, ok := viewer.From(ctx); !ok || !asking.SeesAll() {
		return errForbidden
	}
	return nil
}
