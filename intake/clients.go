package intake

import (
	"context"
	"slices"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/clientship"
)

// clients gives the relationships that the events made what the source tells of
// them. A communication owner chosen on the dashboard stays.
func (a *application) clients(ctx context.Context) error {
	onRecord, err := a.clientsOnRecord(ctx)
	if err != nil {
		return err
	}
	change := a.changes[RecordClient]
	for i := range a.book.Clients {
		c := &a.book.Clients[i]
		seller, err := a.id(RecordClient, c.Key(), "partner", RecordPartner, c.Partner)
		if err != nil {
			return err
		}
		company, err := a.id(RecordClient, c.Key(), "company", RecordCompany, c.Company)
		if err != nil {
			return err
		}
		row := onRecord[[2]string{seller, company}]
		switch {
		case row == nil:
			return &Error{Code: CodeNotFound, Kind: RecordClient, Key: c.Key(), Field: "company",
				Message: "the company is no client of the partner: record a sale or management first, or in the same book"}
		case c.CommunicationOwner == "" || row.CommunicationOwner != nil:
			if told := clientship.CommunicationOwner(c.CommunicationOwner); told != "" && told != *row.CommunicationOwner {
				change.Kept++
			}
			change.Unchanged++
			continue
		}
		if err := row.Update().SetCommunicationOwner(clientship.CommunicationOwner(c.CommunicationOwner)).Exec(ctx); err != nil {
			return err
		}
		change.Changed++
	}
	return nil
}

// clientsOnRecord returns the relationships of the book's clients by the ids of
// partner and company.
func (a *application) clientsOnRecord(ctx context.Context) (map[[2]string]*ent.Clientship, error) {
	companies := make([]string, 0, len(a.book.Clients))
	for i := range a.book.Clients {
		companies = append(companies, a.ids[RecordCompany][a.book.Clients[i].Company])
	}
	slices.Sort(companies)
	found := map[[2]string]*ent.Clientship{}
	for chunk := range slices.Chunk(slices.Compact(companies), keysPerQuery) {
		rows, err := a.tx.Ent().Clientship.Query().Where(clientship.CompanyIDIn(chunk...)).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, row := range rows {
			found[[2]string{row.PartnerID, row.CompanyID}] = row
		}
	}
	return found, nil
}
