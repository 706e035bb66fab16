package mapping

import (
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

func renewalKind() kind {
	type record = intake.Renewal
	k := &kindOf[record]{
		called: "renewal", recorded: intake.RecordRenewal,
		begin:    func(key string) record { return record{Key: key} },
		identify: func(r *record) string { return r.Key },
		dated:    func(r *record) points.Date { return r.StartsOn },
		add:      func(b *intake.Book, r record) { b.Renewals = append(b.Renewals, r) },
		references: func(r *record, name string) string {
			if name == "company" {
				return r.Company
			}
			return r.Line
		},
	}
	decisions := oneOf(string(intake.DecisionUndecided), string(intake.DecisionRenew), string(intake.DecisionChange), string(intake.DecisionCancel))
	return k.
		with("company", reference(intake.RecordCompany), needed, func(r *record, v scalar, _ points.Currency) { r.Company = v.text }).
		with("line", reference(intake.RecordLine), needed, func(r *record, v scalar, _ points.Currency) { r.Line = v.text }).
		with("starts_on", typeDate, needed, func(r *record, v scalar, _ points.Currency) { r.StartsOn = v.date }).
		with("currency", typeCurrency, needed, func(*record, scalar, points.Currency) {}).
		with("mrr", typeMoney, needed, func(r *record, v scalar, c points.Currency) { r.MRR = points.Money{Amount: v.number, Currency: c} }).
		with("manager", typeText, optional, func(r *record, v scalar, _ points.Currency) { r.Manager = v.text }).
		with("decision", decisions, optional, func(r *record, v scalar, _ points.Currency) { r.Decision = intake.RenewalDecision(v.text) }).
		with("decided_on", typeDate, optional, func(r *record, v scalar, _ points.Currency) { r.DecidedOn = v.date })
}

func clientKind() kind {
	type record = intake.Client
	k := &kindOf[record]{
		called: "client", recorded: intake.RecordClient,
		identify: func(c *record) string { return c.Key() },
		add:      func(b *intake.Book, c record) { b.Clients = append(b.Clients, c) },
		references: func(c *record, name string) string {
			if name == "partner" {
				return c.Partner
			}
			return c.Company
		},
	}
	return k.
		with("partner", reference(intake.RecordPartner), needed, func(c *record, v scalar, _ points.Currency) { c.Partner = v.text }).
		with("company", reference(intake.RecordCompany), needed, func(c *record, v scalar, _ points.Currency) { c.Company = v.text }).
		with("communication_owner", typeOwner, optional, func(c *record, v scalar, _ points.Currency) { c.CommunicationOwner = intake.CommunicationOwner(v.text) })
}

func teamMemberKind() kind {
	type record = intake.TeamMember
	k := &kindOf[record]{
		called: "team_member", recorded: intake.RecordTeamMember,
		begin:      func(key string) record { return record{Key: key} },
		identify:   func(m *record) string { return m.Key },
		dated:      func(m *record) points.Date { return m.Since },
		add:        func(b *intake.Book, m record) { b.TeamMembers = append(b.TeamMembers, m) },
		references: func(m *record, _ string) string { return m.Partner },
	}
	roles := oneOf(string(intake.RolePartnerDevelopmentManager), string(intake.RoleChannelAccountManager), string(intake.RoleChannelConsultant))
	return k.
		with("partner", reference(intake.RecordPartner), needed, func(m *record, v scalar, _ points.Currency) { m.Partner = v.text }).
		with("name", typeText, needed, func(m *record, v scalar, _ points.Currency) { m.Name = v.text }).
		with("email", typeEmail, optional, func(m *record, v scalar, _ points.Currency) { m.Email = v.text }).
		with("role", roles, needed, func(m *record, v scalar, _ points.Currency) { m.Role = intake.TeamRole(v.text) }).
		with("description", typeText, optional, func(m *record, v scalar, _ points.Currency) { m.Description = v.text }).
		with("since", typeDate, optional, func(m *record, v scalar, _ points.Currency) { m.Since = v.date }).
		with("until", typeDate, optional, func(m *record, v scalar, _ points.Currency) { m.Until = v.date })
}

func activityKind() kind {
	type record = intake.Activity
	k := &kindOf[record]{
		called: "activity", recorded: intake.RecordActivity,
		begin:    func(key string) record { return record{Key: key, Kind: intake.ActivityOther} },
		identify: func(a *record) string { return a.Key },
		dated:    func(a *record) points.Date { return a.On },
		add:      func(b *intake.Book, a record) { b.Activities = append(b.Activities, a) },
		references: func(a *record, name string) string {
			switch name {
			case "partner":
				return a.Partner
			case "employee":
				return a.Employee
			}
			return a.Company
		},
	}
	done := oneOf(string(intake.ActivityEmail), string(intake.ActivityCall), string(intake.ActivityMeeting), string(intake.ActivityNote), string(intake.ActivityTask), string(intake.ActivityOther))
	return k.
		with("partner", reference(intake.RecordPartner), needed, func(a *record, v scalar, _ points.Currency) { a.Partner = v.text }).
		with("employee", reference(intake.RecordEmployee), needed, func(a *record, v scalar, _ points.Currency) { a.Employee = v.text }).
		with("company", reference(intake.RecordCompany), needed, func(a *record, v scalar, _ points.Currency) { a.Company = v.text }).
		with("kind", done, optional, func(a *record, v scalar, _ points.Currency) { a.Kind = intake.ActivityKind(v.text) }).
		with("on", typeDate, needed, func(a *record, v scalar, _ points.Currency) { a.On = v.date })
}

func paymentKind() kind {
	type record = intake.Payment
	k := &kindOf[record]{
		called: "payment", recorded: intake.RecordPayment,
		begin:    func(key string) record { return record{Key: key} },
		identify: func(p *record) string { return p.Key },
		dated:    func(p *record) points.Date { return p.On },
		add:      func(b *intake.Book, p record) { b.Payments = append(b.Payments, p) },
		references: func(p *record, name string) string {
			if name == "company" {
				return p.Company
			}
			return p.Line
		},
	}
	return k.
		with("company", reference(intake.RecordCompany), needed, func(p *record, v scalar, _ points.Currency) { p.Company = v.text }).
		with("line", reference(intake.RecordLine), needed, func(p *record, v scalar, _ points.Currency) { p.Line = v.text }).
		with("on", typeDate, needed, func(p *record, v scalar, _ points.Currency) { p.On = v.date }).
		with("currency", typeCurrency, needed, func(*record, scalar, points.Currency) {}).
		with("amount", typeMoney, needed, func(p *record, v scalar, c points.Currency) { p.Amount = points.Money{Amount: v.number, Currency: c} })
}
