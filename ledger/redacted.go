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

// RedactedStreams returns the events that counted at a moment of the companies
// of some clients, by the client's id, each as the client's partner may see them
// (points.Redact): the company is named by the client's id, the partner by its
// own. Clients that a correction took away have none, not even as known before
// it; nor have those that nothing had made clients by then. The caller has read
// the clients under the viewer's policy; what comes back shows nothing of others.
func RedactedStreams(ctx context.Context, db *ent.Client, clients []*ent.Clientship, known Known) (map[string][]points.Event, error) {
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
	streams, err := loadStreamsKnown(ctx, db, of, false, known)
	if err != nil {
		return nil, err
	}
	redacted := make(map[string][]points.Event, len(clients))
	for _, client := range clients {
		stream := streams[of.key[client.CompanyID]]
		if !client.Since.IsZero() && (known.At.IsZero() || names(stream, keys[client.PartnerID])) {
			redacted[client.ID] = redact(stream, client.ID, client.PartnerID, keys[client.PartnerID])
		}
	}
	return redacted, nil
}

// names reports whether a partner, by its key, has a part in any of the events.
func names(stream []points.Event, key string) bool {
	return slices.ContainsFunc(stream, func(e points.Event) bool { return e.Seller == key || e.Partner == key })
}

// RedactedAdjustments returns the adjustments of a partner that stand without a
// company, as RedactedStreams shows them.
func RedactedAdjustments(ctx context.Context, db *ent.Client, partnerID string, known Known) ([]points.Event, error) {
	ctx = viewer.NewContext(ctx, viewer.System())
	keys, err := keysOf(ctx, db, []string{partnerID})
	if err != nil {
		return nil, err
	}
	rows, err := db.Event.Query().
		Where(event.CompanyIDIsNil(), known.Events(), event.Partner(keys[partnerID])).All(ctx)
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
