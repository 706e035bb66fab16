package intake

import (
	"strconv"
	"strings"

	"github.com/tierboard/tierboard/points"
)

// Check says what is wrong with a book in itself: a record without a key or
// name, a key given twice, companies that belong to each other in a circle, a
// fact that cannot be, an event key that does not begin with the source.
// Whether the events of a company fit together is the ledger's to judge.
func Check(book *Book) error {
	if book.Source == "" {
		return &Error{Code: points.CodeInvalid, Kind: "book", Field: "source", Message: "the book does not say where it comes from"}
	}
	checker := bookChecker{seen: map[RecordKind]map[string]bool{}}
	for i := range book.Partners {
		checker.partner(&book.Partners[i])
	}
	for i := range book.Employees {
		checker.named(RecordEmployee, book.Employees[i].Partner, book.Employees[i].Key, book.Employees[i].Name)
	}
	for i := range book.Lines {
		checker.named(RecordLine, "", book.Lines[i].Key, book.Lines[i].Name)
	}
	for i := range book.Products {
		checker.named(RecordProduct, "", book.Products[i].Key, book.Products[i].Name)
	}
	for i := range book.Companies {
		checker.named(RecordCompany, "", book.Companies[i].Key, book.Companies[i].Name)
	}
	for i := range book.Deals {
		checker.deal(&book.Deals[i])
	}
	for i := range book.Renewals {
		checker.renewal(&book.Renewals[i])
	}
	checker.clients(book)
	checker.readings(book)
	for i := range book.Facts {
		checker.fact(&book.Facts[i])
	}
	for i := range book.Events {
		if key := book.Events[i].Key; !strings.HasPrefix(key, book.Source+"/") {
			checker.refuse(RecordEvent, key, "key", "the key of an event begins with its source and a slash, here "+book.Source+"/")
		}
	}
	checker.circles(book.Companies)
	return checker.err
}

// bookChecker keeps the first fault.
type bookChecker struct {
	seen map[RecordKind]map[string]bool
	err  error
}

func (c *bookChecker) refuse(kind RecordKind, key, field, message string) {
	if c.err == nil {
		c.err = &Error{Code: points.CodeInvalid, Kind: kind, Key: key, Field: field, Message: message}
	}
}

func (c *bookChecker) keyed(kind RecordKind, owner, key string) {
	if key == "" {
		c.refuse(kind, key, "key", "a record without a key")
		return
	}
	if c.seen[kind] == nil {
		c.seen[kind] = map[string]bool{}
	}
	name := ownedKey(owner, key)
	if c.seen[kind][name] {
		c.refuse(kind, key, "key", "two records have this key")
	}
	c.seen[kind][name] = true
}

func (c *bookChecker) named(kind RecordKind, owner, key, name string) {
	c.keyed(kind, owner, key)
	if name == "" {
		c.refuse(kind, key, "name", "a record without a name")
	}
}

// word refuses a text that is none of the words.
func word[W ~string](c *bookChecker, kind RecordKind, key, field string, given W, words ...W) {
	list := make([]string, 0, len(words))
	for _, word := range words {
		if word == given {
			return
		}
		if word != "" {
			list = append(list, string(word))
		}
	}
	c.refuse(kind, key, field, "want one of "+strings.Join(list, ", ")+", not "+strconv.Quote(string(given)))
}

func (c *bookChecker) partner(p *Partner) {
	c.named(RecordPartner, "", p.Key, p.Name)
	word(c, RecordPartner, p.Key, "level", p.Level, "", LevelPartner, LevelProvider)
	word(c, RecordPartner, p.Key, "communication_owner", p.CommunicationOwner, "", OwnerVendor, OwnerPartner)
	if p.PayoutCurrency != "" && !p.PayoutCurrency.Valid() {
		c.refuse(RecordPartner, p.Key, "payout_currency", "a currency is three capitals, such as EUR")
	}
}

func (c *bookChecker) deal(d *Deal) {
	c.keyed(RecordDeal, d.Partner, d.Key)
	switch d.Stage {
	case StageProspecting, StageEngaging, StageWon, StageLost:
	default:
		c.refuse(RecordDeal, d.Key, "stage", "a deal is prospecting, engaging, won or lost")
	}
	if d.DealType != "" && !d.DealType.Valid() {
		c.refuse(RecordDeal, d.Key, "deal_type", "a deal is sourced or assisted")
	}
	if d.ClosedOn != 0 && d.OpenedOn > d.ClosedOn {
		c.refuse(RecordDeal, d.Key, "closed_on", "the deal is closed on "+d.ClosedOn.String()+", before it is opened on "+d.OpenedOn.String())
	}
}

func (c *bookChecker) renewal(r *Renewal) {
	c.keyed(RecordRenewal, "", r.Key)
	if r.StartsOn == 0 {
		c.refuse(RecordRenewal, r.Key, "starts_on", "a renewal has a first day")
	}
	if r.MRR.Amount < 0 || !r.MRR.Currency.Valid() {
		c.refuse(RecordRenewal, r.Key, "mrr", "a renewal has an MRR of at least 0 and a currency")
	}
	word(c, RecordRenewal, r.Key, "decision", r.Decision, "", DecisionUndecided, DecisionRenew, DecisionChange, DecisionCancel)
	switch decided := r.decided(); {
	case decided && r.DecidedOn == 0:
		c.refuse(RecordRenewal, r.Key, "decided_on", "a decision has a day")
	case !decided && r.DecidedOn != 0:
		c.refuse(RecordRenewal, r.Key, "decided_on", "there is a day of a decision, and no decision")
	}
}

// decided reports whether the source tells a decision.
func (r *Renewal) decided() bool { return r.Decision != "" && r.Decision != DecisionUndecided }

// FactKey names a fact, which has no key of its own: by partner, kind and day.
func FactKey(f points.Fact) string { return f.Partner + " " + string(f.Kind) + " " + f.On.String() }

func (c *bookChecker) fact(f *points.Fact) {
	name := FactKey(*f)
	c.keyed(RecordFact, "", name)
	if f.On == 0 {
		c.refuse(RecordFact, name, "on", "a fact is in force from a day")
	}
	var facts points.Facts
	if err := f.Put(&facts); err != nil {
		c.refuse(RecordFact, name, "value", err.Error())
	}
}

// circles finds companies that belong to each other.
func (c *bookChecker) circles(companies []Company) {
	parent := make(map[string]string, len(companies))
	for i := range companies {
		parent[companies[i].Key] = companies[i].Parent
	}
	sound := make(map[string]bool, len(companies))
	for i := range companies {
		walked := map[string]bool{}
		at := companies[i].Key
		for at != "" && !sound[at] {
			if walked[at] {
				c.refuse(RecordCompany, at, "parent", "the company belongs, through its parents, to itself")
				return
			}
			walked[at] = true
			at = parent[at]
		}
		for key := range walked {
			sound[key] = true
		}
	}
}
