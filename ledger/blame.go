package ledger

import (
	"errors"

	"github.com/tierboard/tierboard/points"
)

// blame completes the engine's refusal of a stream: where the event that does
// not fit was accepted before, the batch's event that made it so is named too
// (docs/rules.md, section 3).
func (r *recording) blame(err error, stream []points.Event) error {
	var refused *points.Error
	if !errors.As(err, &refused) {
		return err
	}
	var victim *points.Event
	for i := range stream {
		if stream[i].Key == refused.Event {
			victim = &stream[i]
		}
	}
	if victim == nil {
		return err
	}
	var culprit *points.Event
	closeness := 0
	for i := range r.added {
		late := &r.added[i]
		// A correction may have taken the event from the victim's company.
		if !late.current || late.event.Company != victim.Company && late.from != victim.Company {
			continue
		}
		if late.event.Key == victim.Key {
			return err
		}
		e := &late.event.Event
		near := 1
		if e.Line != "" && e.Line == victim.Line || e.Partner != "" && e.Partner == victim.Partner {
			near = 2
		}
		// A correction may also break the stream by what it took away.
		if !e.Before(victim) && late.event.Revision == 1 {
			continue
		}
		if near > closeness || near == closeness && culprit.Before(e) {
			culprit, closeness = e, near
		}
	}
	if culprit == nil {
		return err
	}
	both := *refused
	both.Other = culprit.Key
	return &both
}
