package report

import (
	"context"
	"fmt"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/savedreport"
)

// Save keeps a description under a name and returns the saved report's id.
// CONFLICT where the partner has one of the name.
func (d Desk) Save(ctx context.Context, partnerID, name, description string, q Query, onDashboard bool) (string, error) {
	name, err := d.reportName(ctx, partnerID, "", name)
	if err != nil {
		return "", err
	}
	if description, err = cleanDescription("description", description); err != nil {
		return "", err
	}
	n, err := d.Tx.Ent().SavedReport.Query().Where(savedreport.PartnerID(partnerID)).Count(ctx)
	if err != nil {
		return "", err
	}
	if n >= MostReports {
		return "", conflict("", fmt.Sprintf("a partner has at most %d saved reports: delete one first", MostReports))
	}
	query, err := q.Encode()
	if err != nil {
		return "", err
	}
	row, err := d.Tx.Ent().SavedReport.Create().SetPartnerID(partnerID).SetRecordedAt(d.Now).SetName(name).
		SetDescription(description).SetKind(string(q.Kind)).SetQuery(query).SetOnDashboard(onDashboard).Save(ctx)
	if err != nil {
		return "", fmt.Errorf("report: save a report: %w", err)
	}
	return row.ID, nil
}

// Rename gives a saved report another name and, unless nil, another
// description. CONFLICT where the partner has a report of the name.
func (d Desk) Rename(ctx context.Context, saved *ent.SavedReport, name string, description *string) error {
	name, err := d.reportName(ctx, saved.PartnerID, saved.ID, name)
	if err != nil {
		return err
	}
	update := d.Tx.Ent().SavedReport.UpdateOneID(saved.ID).SetName(name)
	if description != nil {
		text, err := cleanDescription("description", *description)
		if err != nil {
			return err
		}
		update.SetDescription(text)
	}
	return update.Exec(ctx)
}

// reportName reads the name of a saved report of a partner, which no other may
// have.
func (d Desk) reportName(ctx context.Context, partnerID, itself, name string) (string, error) {
	name, err := cleanName("name", name)
	if err != nil {
		return "", err
	}
	taken, err := d.Tx.Ent().SavedReport.Query().
		Where(savedreport.PartnerID(partnerID), savedreport.Name(name), savedreport.IDNEQ(itself)).Exist(ctx)
	if err == nil && taken {
		err = conflict("name", fmt.Sprintf("there is a report %q already: choose another name", name))
	}
	return name, err
}
