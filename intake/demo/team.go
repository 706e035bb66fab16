package demo

import (
	"strconv"

	"github.com/tierboard/tierboard/intake"
)

// vendorPeople are the vendor's people for partners. The first three manage
// development, the others are consultants.
var vendorPeople = []string{"Greta Holm", "Samuel Achterberg", "Noor Rahimi", "Ivo Marek", "Beatriz Salgado", "Dong-hyun Ryu"}

// team gives the partner people of the vendor, as the program went: an account
// manager until its partners got a development manager, and a consultant for
// those that sell much. The descriptions of some say more than the role.
func (p *partner) team() {
	first := p.figures.IntN(len(vendorPeople) / 2)
	changed := p.month(30 + p.figures.IntN(18))
	add := func(person int, role intake.TeamRole, change func(*intake.TeamMember)) {
		member := intake.TeamMember{
			Key: p.key + "-t" + strconv.Itoa(len(p.book.TeamMembers)+1), Partner: p.key, Name: vendorPeople[person],
			Email: slug(vendorPeople[person]) + "@vendor.example", Role: role,
		}
		change(&member)
		p.book.TeamMembers = append(p.book.TeamMembers, member)
	}
	if p.plan.levels[0] > 0 {
		add(first, intake.RoleChannelAccountManager, func(m *intake.TeamMember) { m.Until = changed - 1 })
	}
	next := (first + p.figures.IntN(2)) % (len(vendorPeople) / 2)
	add(next, intake.RolePartnerDevelopmentManager, func(m *intake.TeamMember) {
		m.Since = changed
		m.Description = "Plans the year with you, and brings the right people of ours to your deals."
	})
	if p.plan.staff > 3 {
		add(len(vendorPeople)/2+p.figures.IntN(len(vendorPeople)/2), intake.RoleChannelConsultant, func(*intake.TeamMember) {})
	}
}
