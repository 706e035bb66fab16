package mapping

import (
	"github.com/tierboard/tierboard/intake"
	"github.com/tierboard/tierboard/points"
)

func partnerKind() kind {
	type record = intake.Partner
	k := &kindOf[record]{
		called: "partner", recorded: intake.RecordPartner,
		begin:    func(key string) record { return record{Key: key} },
		identify: func(p *record) string { return p.Key },
		add:      func(b *intake.Book, p record) { b.Partners = append(b.Partners, p) },
	}
	return k.
		with("name", typeText, needed, func(p *record, v scalar, _ points.Currency) { p.Name = v.text }).
		with("country", typeCountry, optional, func(p *record, v scalar, _ points.Currency) { p.Country = points.Country(v.text) }).
		with("level", oneOf(string(intake.LevelPartner), string(intake.LevelProvider)), optional, func(p *record, v scalar, _ points.Currency) { p.Level = intake.PartnerLevel(v.text) }).
		with("payout_currency", typeCurrency, optional, func(p *record, v scalar, _ points.Currency) { p.PayoutCurrency = points.Currency(v.text) }).
		with("communication_owner", typeOwner, optional, func(p *record, v scalar, _ points.Currency) { p.CommunicationOwner = intake.CommunicationOwner(v.text) })
}

var typeOwner = oneOf(string(intake.OwnerVendor), string(intake.OwnerPartner))

func employeeKind() kind {
	type record = intake.Employee
	k := &kindOf[record]{
		called: "employee", recorded: intake.RecordEmployee,
		begin:      func(key string) record { return record{Key: key} },
		identify:   func(e *record) string { return e.Key },
		add:        func(b *intake.Book, e record) { b.Employees = append(b.Employees, e) },
		references: func(e *record, _ string) string { return e.Partner },
	}
	return k.
		with("partner", reference(intake.RecordPartner), needed, func(e *record, v scalar, _ points.Currency) { e.Partner = v.text }).
		with("name", typeText, needed, func(e *record, v scalar, _ points.Currency) { e.Name = v.text }).
		with("email", typeText, optional, func(e *record, v scalar, _ points.Currency) { e.Email = v.text }).
		with("office", typeText, optional, func(e *record, v scalar, _ points.Currency) { e.Office = v.text })
}

func lineKind() kind {
	type record = intake.Line
	k := &kindOf[record]{
		called: "line", recorded: intake.RecordLine,
		begin:    func(key string) record { return record{Key: key} },
		identify: func(l *record) string { return l.Key },
		add:      func(b *intake.Book, l record) { b.Lines = append(b.Lines, l) },
	}
	return k.with("name", typeText, needed, func(l *record, v scalar, _ points.Currency) { l.Name = v.text })
}

func productKind() kind {
	type record = intake.Product
	k := &kindOf[record]{
		called: "product", recorded: intake.RecordProduct,
		begin:      func(key string) record { return record{Key: key} },
		identify:   func(p *record) string { return p.Key },
		add:        func(b *intake.Book, p record) { b.Products = append(b.Products, p) },
		references: func(p *record, _ string) string { return p.Line },
	}
	return k.
		with("name", typeText, needed, func(p *record, v scalar, _ points.Currency) { p.Name = v.text }).
		with("line", reference(intake.RecordLine), needed, func(p *record, v scalar, _ points.Currency) { p.Line = v.text }).
		with("currency", typeCurrency, optional, func(*record, scalar, points.Currency) {}).
		with("list_price", typeMoney, optional, func(p *record, v scalar, c points.Currency) {
			p.ListPrice = points.Money{Amount: v.number, Currency: c}
		})
}

func companyKind() kind {
	type record = intake.Company
	k := &kindOf[record]{
		called: "company", recorded: intake.RecordCompany,
		begin:      func(key string) record { return record{Key: key} },
		identify:   func(c *record) string { return c.Key },
		add:        func(b *intake.Book, c record) { b.Companies = append(b.Companies, c) },
		references: func(c *record, _ string) string { return c.Parent },
	}
	return k.
		with("name", typeText, needed, func(c *record, v scalar, _ points.Currency) { c.Name = v.text }).
		with("domain", typeText, optional, func(c *record, v scalar, _ points.Currency) { c.Domain = v.text }).
		with("sector", typeText, optional, func(c *record, v scalar, _ points.Currency) { c.Sector = v.text }).
		with("employees", typeWhole, optional, func(c *record, v scalar, _ points.Currency) { c.Employees = int(v.number) }).
		with("founded", typeWhole, optional, func(c *record, v scalar, _ points.Currency) { c.Founded = int(v.number) }).
		with("parent", reference(intake.RecordCompany), optional, func(c *record, v scalar, _ points.Currency) { c.Parent = v.text }).
		with("crm_url", typeAddress, optional, func(c *record, v scalar, _ points.Currency) { c.CRMURL = v.text }).
		with("account_url", typeAddress, optional, func(c *record, v scalar, _ points.Currency) { c.AccountURL = v.text })
}

func dealKind() kind {
	type record = intake.Deal
	k := &kindOf[record]{
		called: "deal", recorded: intake.RecordDeal,
		begin:    func(key string) record { return record{Key: key} },
		identify: func(d *record) string { return d.Key },
		dated:    func(d *record) points.Date { return d.OpenedOn },
		add:      func(b *intake.Book, d record) { b.Deals = append(b.Deals, d) },
		references: func(d *record, name string) string {
			switch name {
			case "partner":
				return d.Partner
			case "company":
				return d.Company
			case "employee":
				return d.Employee
			}
			return d.Product
		},
	}
	stages := oneOf(string(intake.StageProspecting), string(intake.StageEngaging), string(intake.StageWon), string(intake.StageLost))
	return k.
		with("partner", reference(intake.RecordPartner), needed, func(d *record, v scalar, _ points.Currency) { d.Partner = v.text }).
		with("name", typeText, optional, func(d *record, v scalar, _ points.Currency) { d.Name = v.text }).
		with("company", reference(intake.RecordCompany), optional, func(d *record, v scalar, _ points.Currency) { d.Company = v.text }).
		with("employee", reference(intake.RecordEmployee), optional, func(d *record, v scalar, _ points.Currency) { d.Employee = v.text }).
		with("product", reference(intake.RecordProduct), optional, func(d *record, v scalar, _ points.Currency) { d.Product = v.text }).
		with("stage", stages, needed, func(d *record, v scalar, _ points.Currency) { d.Stage = intake.DealStage(v.text) }).
		with("deal_type", typeDealType, optional, func(d *record, v scalar, _ points.Currency) { d.DealType = points.DealType(v.text) }).
		with("currency", typeCurrency, optional, func(*record, scalar, points.Currency) {}).
		with("amount", typeMoney, optional, func(d *record, v scalar, c points.Currency) { d.Amount = points.Money{Amount: v.number, Currency: c} }).
		with("opened_on", typeDate, optional, func(d *record, v scalar, _ points.Currency) { d.OpenedOn = v.date }).
		with("closed_on", typeDate, optional, func(d *record, v scalar, _ points.Currency) { d.ClosedOn = v.date })
}

var typeDealType = oneOf(points.DealType("").Values()...)

func factKind() kind {
	type record = points.Fact
	k := &kindOf[record]{
		called: "fact", recorded: intake.RecordFact,
		identify:   func(f *record) string { return intake.FactKey(*f) },
		dated:      func(f *record) points.Date { return f.On },
		add:        func(b *intake.Book, f record) { b.Facts = append(b.Facts, f) },
		references: func(f *record, _ string) string { return f.Partner },
	}
	return k.
		with("partner", reference(intake.RecordPartner), needed, func(f *record, v scalar, _ points.Currency) { f.Partner = v.text }).
		with("on", typeDate, needed, func(f *record, v scalar, _ points.Currency) { f.On = v.date }).
		with("kind", typeFactKind, needed, func(f *record, v scalar, _ points.Currency) { f.Kind = points.FactKind(v.text) }).
		with("value", typeFactValue, needed, func(f *record, v scalar, _ points.Currency) { f.Value = v.text })
}

var typeFactKind = oneOf(points.FactKind("").Values()...)
