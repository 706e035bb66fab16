package mapping

import (
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

// Readings have no key: what is read and the day tell them apart.

func allowanceKind() kind {
	type record = intake.Allowance
	k := &kindOf[record]{
		called: "allowance", recorded: intake.RecordAllowance,
		identify:   func(a *record) string { return a.Key() },
		dated:      func(a *record) points.Date { return a.On },
		add:        func(b *intake.Book, a record) { b.Allowances = append(b.Allowances, a) },
		references: func(a *record, _ string) string { return a.Company },
	}
	return k.
		with("company", reference(intake.RecordCompany), needed, func(a *record, v scalar, _ points.Currency) { a.Company = v.text }).
		with("kind", oneOf(string(intake.AllowanceContacts), string(intake.AllowanceEmails)), needed, func(a *record, v scalar, _ points.Currency) { a.Kind = intake.AllowanceKind(v.text) }).
		with("on", typeDate, needed, func(a *record, v scalar, _ points.Currency) { a.On = v.date }).
		with("allowed", typeWhole, needed, func(a *record, v scalar, _ points.Currency) { a.Allowed = v.number }).
		with("used", typeWhole, needed, func(a *record, v scalar, _ points.Currency) { a.Used = v.number })
}

func usageKind() kind {
	type record = intake.Usage
	k := &kindOf[record]{
		called: "usage", recorded: intake.RecordUsage,
		identify:   func(u *record) string { return u.Key() },
		dated:      func(u *record) points.Date { return u.On },
		add:        func(b *intake.Book, u record) { b.Usages = append(b.Usages, u) },
		references: func(u *record, _ string) string { return u.Company },
	}
	return k.
		with("company", reference(intake.RecordCompany), needed, func(u *record, v scalar, _ points.Currency) { u.Company = v.text }).
		with("kind", oneOf(string(intake.UsageProduct), string(intake.UsageApp)), needed, func(u *record, v scalar, _ points.Currency) { u.Kind = intake.UsageKind(v.text) }).
		with("name", typeText, needed, func(u *record, v scalar, _ points.Currency) { u.Name = v.text }).
		with("on", typeDate, needed, func(u *record, v scalar, _ points.Currency) { u.On = v.date }).
		with("uses", typeWhole, needed, func(u *record, v scalar, _ points.Currency) { u.Uses = v.number }).
		with("users", typeWhole, optional, func(u *record, v scalar, _ points.Currency) { u.Users = v.number })
}

func toolUsageKind() kind {
	type record = intake.ToolUsage
	k := &kindOf[record]{
		called: "tool_usage", recorded: intake.RecordToolUsage,
		identify:   func(u *record) string { return u.Key() },
		dated:      func(u *record) points.Date { return u.On },
		add:        func(b *intake.Book, u record) { b.ToolUsages = append(b.ToolUsages, u) },
		references: func(u *record, _ string) string { return u.Company },
	}
	return k.
		with("company", reference(intake.RecordCompany), needed, func(u *record, v scalar, _ points.Currency) { u.Company = v.text }).
		with("on", typeDate, needed, func(u *record, v scalar, _ points.Currency) { u.On = v.date }).
		with("tools", typeWhole, needed, func(u *record, v scalar, _ points.Currency) { u.Tools = v.number })
}

func engagementKind() kind {
	type record = intake.Engagement
	k := &kindOf[record]{
		called: "engagement", recorded: intake.RecordEngagement,
		identify:   func(e *record) string { return e.Key() },
		dated:      func(e *record) points.Date { return e.On },
		add:        func(b *intake.Book, e record) { b.Engagements = append(b.Engagements, e) },
		references: func(e *record, _ string) string { return e.Company },
	}
	return k.
		with("company", reference(intake.RecordCompany), needed, func(e *record, v scalar, _ points.Currency) { e.Company = v.text }).
		with("area", typeText, optional, func(e *record, v scalar, _ points.Currency) { e.Area = v.text }).
		with("on", typeDate, needed, func(e *record, v scalar, _ points.Currency) { e.On = v.date }).
		with("score", typeScore, needed, func(e *record, v scalar, _ points.Currency) { e.Score = v.number }).
		with("opportunity", typeText, optional, func(e *record, v scalar, _ points.Currency) { e.Opportunity = v.text })
}

func spotRateKind() kind {
	type record = intake.SpotRate
	k := &kindOf[record]{
		called: "spot_rate", recorded: intake.RecordSpotRate,
		identify: func(r *record) string { return r.Key() },
		dated:    func(r *record) points.Date { return r.On },
		add:      func(b *intake.Book, r record) { b.SpotRates = append(b.SpotRates, r) },
	}
	return k.
		with("on", typeDate, needed, func(r *record, v scalar, _ points.Currency) { r.On = v.date }).
		with("base", typeCurrency, needed, func(r *record, v scalar, _ points.Currency) { r.Base = points.Currency(v.text) }).
		with("quote", typeCurrency, needed, func(r *record, v scalar, _ points.Currency) { r.Quote = points.Currency(v.text) }).
		with("rate", typeRate, needed, func(r *record, v scalar, _ points.Currency) { r.Rate = v.text })
}
