package graph

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/tierboard/tierboard/book"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger"
	"github.com/tierboard/tierboard/points"
	"github.com/tierboard/tierboard/store"
)

// How much comes through the door at once.
const (
	eventsMost    = 1000
	companiesMost = 1000
	linesMost     = 100
	faultsMost    = 100
)

// sourceName is what a source may be called.
var sourceName = regexp.MustCompile(`^[a-z0-9._-]{1,50}$`)

// receiptForm is how a receipt is remembered under its idempotency key.
const receiptForm = "%d recorded, %d unchanged, %d companies, %d postings, %d reversals"

// recordEvents takes a delivery of a billing system (rules 3).
func (r *Resolver) recordEvents(ctx context.Context, input model.EventsRecordInput) (*model.EventsRecordPayload, error) {
	answer, errs, err := r.do(ctx, command{
		action: "eventsRecord", key: &input.IdempotencyKey, input: input,
		act: func(ctx context.Context, tx *store.Tx, at time.Time) (string, error) {
			delivery, err := deliveryOf(&input)
			if err != nil {
				return "", err
			}
			done, err := r.desk(tx, at).Receive(ctx, delivery)
			return fmt.Sprintf(receiptForm, done.Recorded, done.Unchanged, done.Companies, done.Postings, done.Reversals), err
		},
	})
	if err != nil || len(errs) > 0 {
		return &model.EventsRecordPayload{UserErrors: errs}, err
	}
	receipt := &model.EventsReceipt{}
	_, err = fmt.Sscanf(answer, receiptForm, &receipt.Recorded, &receipt.Unchanged, &receipt.Companies, &receipt.Postings, &receipt.Reversals)
	return &model.EventsRecordPayload{Receipt: receipt, UserErrors: errs}, err
}

// deliveryOf reads what came through the door.
func deliveryOf(input *model.EventsRecordInput) (book.Delivery, error) {
	d := book.Delivery{Source: input.Source}
	switch {
	case !sourceName.MatchString(d.Source):
		return d, invalid("input.source", "name the source in 1 to 50 lower case letters, digits, dots, dashes and underscores")
	case d.Source == book.Source:
		return d, invalid("input.source", "\""+book.Source+"\" is the source of what people do here: name yours")
	case len(input.Events) == 0 || len(input.Events) > eventsMost:
		return d, invalid("input.events", fmt.Sprintf("send 1 to %d events at once, not %d", eventsMost, len(input.Events)))
	case len(input.Companies) > companiesMost:
		return d, invalid("input.companies", fmt.Sprintf("send at most %d companies at once", companiesMost))
	case len(input.Lines) > linesMost:
		return d, invalid("input.lines", fmt.Sprintf("send at most %d lines at once", linesMost))
	}
	for i, line := range input.Lines {
		path := fmt.Sprintf("input.lines.%d.", i)
		if err := errors.Join(sound(path+"key", line.Key), sound(path+"name", line.Name)); err != nil {
			return d, err
		}
		d.Lines = append(d.Lines, book.LineRecord{Key: line.Key, Name: line.Name})
	}
	for i, company := range input.Companies {
		if err := soundCompany(fmt.Sprintf("input.companies.%d.", i), company); err != nil {
			return d, err
		}
		d.Companies = append(d.Companies, book.CompanyRecord{
			Key: company.Key, Name: company.Name, Domain: company.Domain, Sector: company.Sector, Employees: company.Employees,
			Founded: company.Founded, CRMAddress: company.CrmURL, AccountAddress: company.AccountURL,
		})
	}
	for i, event := range input.Events {
		read, err := eventOf(d.Source, event)
		if err != nil {
			return d, atField(err, fmt.Sprintf("input.events.%d.", i))
		}
		d.Events = append(d.Events, read)
	}
	return d, nil
}

// eventOf reads an event; what the engine judges is left to it.
func eventOf(source string, in *model.EventInput) (ledger.Event, error) {
	if err := sound("id", in.ID); err != nil {
		return ledger.Event{}, err
	}
	e := ledger.Event{Voided: in.Voided, Event: points.Event{
		Key: source + "/" + in.ID, Company: orZero(in.Company), On: orZero(in.On), Kind: orZero(in.Kind),
		Country: orZero(in.Country), Line: orZero(in.Line), Currency: orZero(in.Currency), Seller: orZero(in.Seller), DealType: orZero(in.DealType),
		Partner: orZero(in.Partner), Track: orZero(in.Track), Points: orZero(in.Points), Until: orZero(in.Until), Reason: orZero(in.Reason),
	}}
	e.Seq = max(e.Kind.DefaultSeq(), 0)
	switch {
	case !in.Voided && in.Kind == nil:
		return e, invalid("kind", "say what happened, or that the event is voided")
	case !in.Voided && in.On == nil:
		return e, invalid("on", "say when it took effect, or that the event is voided")
	case !in.Voided && e.Company == "" && e.Kind != points.EventAdjustment:
		return e, invalid("company", "say which company it happened to")
	case in.Seq != nil && (*in.Seq < 0 || *in.Seq > 1_000_000):
		return e, invalid("seq", "the order within the day counts from 0 to 1,000,000")
	case in.Revision != nil && (*in.Revision < 1 || *in.Revision > 1_000_000):
		return e, invalid("revision", "revisions count from 1 to 1,000,000")
	case in.Mrr != nil && in.Currency == nil:
		return e, invalid("currency", "say which currency the MRR is in")
	case !in.Voided && in.Mrr == nil && (e.Kind == points.EventLineSold || e.Kind == points.EventLineChanged):
		return e, invalid("mrr", "say the MRR: what was sold, or the line's new one")
	case utf8.RuneCountInString(e.Reason) > 500:
		return e, invalid("reason", "a reason has at most 500 characters")
	}
	if in.Seq != nil {
		e.Seq = int32(*in.Seq)
	}
	if in.Revision != nil {
		e.Revision = int32(*in.Revision)
	}
	if in.Mrr == nil {
		return e, nil
	}
	money, err := points.ParseMoney(*in.Mrr, *in.Currency)
	if err != nil {
		var domain *points.Error
		if errors.As(err, &domain) && domain.Field == "amount" {
			return e, invalid("mrr", domain.Message)
		}
		return e, err
	}
	e.MRR = money.Amount
	return e, nil
}

// sound refuses names and keys that cannot be kept or told apart.
func sound(path, text string) error {
	if n := utf8.RuneCountInString(text); n < 1 || n > 200 || strings.TrimSpace(text) != text || strings.ContainsFunc(text, unicode.IsControl) {
		return invalid(path, "give 1 to 200 characters, without control characters or spaces around them")
	}
	return nil
}

func soundCompany(path string, in *model.EventCompanyInput) error {
	if err := sound(path+"key", in.Key); err != nil {
		return err
	}
	for field, text := range map[string]*string{"name": in.Name, "domain": in.Domain, "sector": in.Sector} {
		if text != nil && *text != "" {
			if err := sound(path+field, *text); err != nil {
				return err
			}
		}
	}
	if in.Name != nil && *in.Name == "" {
		return invalid(path+"name", "a company's name cannot be taken away")
	}
	for field, number := range map[string]*int{"employees": in.Employees, "founded": in.Founded} {
		if number != nil && (*number < 0 || *number > 100_000_000) {
			return invalid(path+field, "give a number from 0 to 100,000,000")
		}
	}
	for field, address := range map[string]*string{"crmUrl": in.CrmURL, "accountUrl": in.AccountURL} {
		if address == nil || *address == "" {
			continue
		}
		parsed, err := url.Parse(*address)
		if err != nil || parsed.Scheme != "https" && parsed.Scheme != "http" || parsed.Host == "" || len(*address) > 2000 {
			return invalid(path+field, "give an address that begins with https:// or http://")
		}
	}
	return nil
}

// fieldOfEvent names an event's field as the input does.
var fieldOfEvent = strings.NewReplacer("deal_type", "dealType")

// faultsOf makes user errors of the events that a delivery is refused for.
func faultsOf(faults book.RefusedError) []*model.UserError {
	shown := []*model.UserError{}
	for _, fault := range faults {
		if len(shown) == faultsMost {
			break
		}
		placed := atField(fault.Err, fmt.Sprintf("input.events.%d.", fault.Index))
		_, errs, _ := userErrors(placed)
		for _, one := range errs {
			if one.Field != nil {
				named := fieldOfEvent.Replace(*one.Field)
				one.Field = &named
			}
		}
		shown = append(shown, errs...)
	}
	return shown
}
