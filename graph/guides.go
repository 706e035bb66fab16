package graph

import (
	"context"
	"net/url"
	"time"

	"github.com/tierboard/tierboard/ent/setting"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/store"
)

// The settings that hold the addresses of the program's own guides.
const (
	SettingGuideEngagement = "guide.engagement"
	SettingGuideRenewals   = "guide.renewals"
)

// addressMost is how long an address may be, in bytes.
const addressMost = 2000

// guides are the addresses of the program's own guides.
func (r *Resolver) guides(ctx context.Context) (*model.Guides, error) {
	rows, err := r.db.Setting.Query().Where(setting.KeyIn(SettingGuideEngagement, SettingGuideRenewals)).All(ctx)
	shown := &model.Guides{}
	for _, row := range rows {
		switch row.Key {
		case SettingGuideEngagement:
			shown.Engagement = orNone(row.Value)
		case SettingGuideRenewals:
			shown.Renewals = orNone(row.Value)
		}
	}
	return shown, err
}

func (r *Resolver) setGuides(ctx context.Context, input model.ProgramSetGuidesInput) (*model.ProgramSetGuidesPayload, error) {
	_, errs, err := r.do(ctx, command{
		action: "programSetGuides", input: input,
		act: func(ctx context.Context, tx *store.Tx, _ time.Time) (string, error) {
			for _, guide := range []struct {
				key, field string
				address    *string
			}{
				{SettingGuideEngagement, "input.engagement", input.Engagement},
				{SettingGuideRenewals, "input.renewals", input.Renewals},
			} {
				if err := checkAddress(guide.field, guide.address); err != nil {
					return "", err
				}
				err := tx.Ent().Setting.Create().SetKey(guide.key).SetValue(orZero(guide.address)).
					OnConflictColumns(setting.FieldKey).UpdateValue().Exec(ctx)
				if err != nil {
					return "", err
				}
			}
			return "guides", nil
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.ProgramSetGuidesPayload{UserErrors: errs}, err
	}
	after, err := r.guides(ctx)
	return &model.ProgramSetGuidesPayload{Guides: after, UserErrors: errs}, err
}

// checkAddress refuses what is no address of a page: it becomes a link.
func checkAddress(field string, address *string) error {
	if address == nil {
		return nil
	}
	parsed, err := url.Parse(*address)
	if err != nil || len(*address) > addressMost || parsed.Host == "" || parsed.Scheme != "https" && parsed.Scheme != "http" {
		return invalid(field, "give the address of a page, such as https://example.com/guide, or leave it out")
	}
	return nil
}
