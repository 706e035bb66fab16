package ledger

import (
	"context"
	"slices"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/event"
	"github.com/tierboard/tierboard/ent/partner"
	"github.com/tierboard/tierboard/points"
)

// RedactedStreams returns the events that count of the companies of some
// clients, by the client's id, each as the client's partner may see them
// (points.Redact): the company is named by the client's id, the partner by its
// own. Clients that a correction took away have none. The caller has read the
// clients under the viewer's policy; what comes back shows nothing of others.
func RedactedStreams(ctx context.Context, db *ent.Client, clients []*ent.Clientship) (map[string][]points.Event, error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	var partnerIDs, companyIDs []string
	for _, client := range clients {
		partnerIDs, companyIDs = append(partnerIDs, client.PartnerID), append(companyIDs, client.CompanyID)
	}
	slices.Sort(partnerIDs)
	keys, err := keysOf(ctx, db, slices.Compact(partnerIDs))
	if err != nil {
		return nil, err
	}
	of, err := loadCompaniesByID(ctx, db, companyIDs)
	if err != nil {
		return nil, err
	}
	streams, err := loadStreams(ctx, db, of, false)
	if err != nil {
		return nil, err
	}
	redacted := make(map[string][]points.Event, len(clients))
	for _, client := range clients {
		if !client.Since.IsZero() {
			redacted[client.ID] = redact(streams[of.key[client.CompanyID]], client.ID, client.PartnerID, keys[client.PartnerID])
		}
	}
	return redacted, nil
}

// RedactedAdjustments returns the adjustments of a partner that stand without a
// company, as RedactedStreams shows them.
func RedactedAdjustments(ctx context.Context, db *ent.Client, partnerID string) ([]points.Event, error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	keys, err := keysOf(ctx, db, []string{partnerID})
	if err != nil {
		return nil, err
	}
	rows, err := db.Event.Query().
		Where(event.CompanyIDIsNil(), event.Current(true), event.Voided(false), event.Partner(keys[partnerID])).All(ctx)
	events := make([]points.Event, len(rows))
	for i, row := range rows {
		events[i] = engineEvent(row, nil)
	}
	return redact(events, "", partnerID, keys[partnerID]), err
}

// redact names the viewer by its id first: an alias must not be a partner's key.
func redact(stream []points.Event, clientID, partnerID, key string) []points.Event {
	events := make([]points.Event, len(stream))
	for i, e := range stream {
		e.Company = clientID
		if e.Seller == key {
			e.Seller = partnerID
		}
		if e.Partner == key {
			e.Partner = partnerID
		}
		events[i] = e
	}
	return points.Redact(events, partnerID)
}

// keysOf reads the keys of some partners by id.
func keysOf(ctx context.Context, db *ent.Client, ids []string) (map[string]string, error) {
	rows, err := db.Partner.Query().Where(partner.IDIn(ids...)).Select(partner.FieldID, partner.FieldKey).All(ctx)
	keys := make(map[string]string, len(rows))
	for _, row := range rows {
		keys[row.ID] = row.Key
	}
	return keys, err
}
