package intake

import "strings"

// clients checks what a book has about clients and a partner's team.
func (c *bookChecker) clients(book *Book) {
	for i := range book.TeamMembers {
		c.teamMember(&book.TeamMembers[i])
	}
	for i := range book.Activities {
		activity := &book.Activities[i]
		c.keyed(RecordActivity, activity.Partner, activity.Key)
		word(c, RecordActivity, activity.Key, "kind", activity.Kind, ActivityEmail, ActivityCall, ActivityMeeting, ActivityNote, ActivityTask, ActivityOther)
		if activity.On == 0 {
			c.refuse(RecordActivity, activity.Key, "on", "an activity has a day")
		}
	}
	for i := range book.Payments {
		payment := &book.Payments[i]
		c.keyed(RecordPayment, "", payment.Key)
		if payment.On == 0 {
			c.refuse(RecordPayment, payment.Key, "on", "a payment has a day")
		}
		if !payment.Amount.Currency.Valid() {
			c.refuse(RecordPayment, payment.Key, "amount", "a payment has a currency")
		}
	}
	for i := range book.Clients {
		client := &book.Clients[i]
		c.keyed(RecordClient, "", client.Key())
		word(c, RecordClient, client.Key(), "communication_owner", client.CommunicationOwner, "", OwnerVendor, OwnerPartner)
	}
}

func (c *bookChecker) teamMember(m *TeamMember) {
	c.named(RecordTeamMember, m.Partner, m.Key, m.Name)
	word(c, RecordTeamMember, m.Key, "role", m.Role, RolePartnerDevelopmentManager, RoleChannelAccountManager, RoleChannelConsultant)
	if m.Email != "" && !EmailAddress(m.Email) {
		c.refuse(RecordTeamMember, m.Key, "email", "this is no e-mail address: write it as name@example.com")
	}
	if m.Until != 0 && m.Until < m.Since {
		c.refuse(RecordTeamMember, m.Key, "until", "the last day, "+m.Until.String()+", is before the first, "+m.Since.String())
	}
}

// EmailAddress reports whether a text can be written to and nothing else: the
// dashboard offers it to the reader's mail program (F28).
func EmailAddress(text string) bool {
	name, domain, found := strings.Cut(text, "@")
	return found && name != "" && domain != "" && !strings.ContainsFunc(text, func(r rune) bool {
		return r <= ' ' || r == 0x7f || strings.ContainsRune(`<>()[]\,;:"?&%`, r)
	}) && !strings.Contains(domain, "@")
}
