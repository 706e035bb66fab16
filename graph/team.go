package graph

import (
	"context"
	"net/mail"
	"slices"
	"unicode/utf8"

	"github.com/tierboard/tierboard/ent"
	"github.com/tierboard/tierboard/ent/teammember"
	"github.com/tierboard/tierboard/graph/load"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/ledger/keyset"
	"github.com/tierboard/tierboard/points"
)

// The greatest numbers of characters of what is told of a team's member.
const (
	memberNameMost        = 200
	memberEmailMost       = 254
	memberDescriptionMost = 500
)

// teamDetails are the loaders of teams and facts.
type teamDetails struct {
	members *load.Loader[string, *ent.TeamMember]
	facts   *load.Loader[string, *ent.Fact]
	// teams and factsOf are by the partner.
	teams   *load.Loader[string, []*ent.TeamMember]
	factsOf *load.Loader[string, []*ent.Fact]
}

func (r *Resolver) newTeamDetails() teamDetails {
	return teamDetails{
		members: load.New(func(ctx context.Context, ids []string) (map[string]*ent.TeamMember, error) {
			rows, err := r.db.TeamMember.Query().Where(teammember.IDIn(ids...)).All(ctx)
			return byKey(rows, func(row *ent.TeamMember) string { return row.ID }), err
		}),
		facts: load.New(r.readFacts),
		teams: load.New(func(ctx context.Context, ids []string) (map[string][]*ent.TeamMember, error) {
			rows, err := r.db.TeamMember.Query().Where(teammember.PartnerIDIn(ids...)).All(ctx)
			slices.SortFunc(rows, func(a, b *ent.TeamMember) int {
				return keyset.Compare(keyset.Named(a.Name, a.ID), keyset.Named(b.Name, b.ID))
			})
			teams := make(map[string][]*ent.TeamMember, len(ids))
			for _, row := range rows {
				teams[row.PartnerID] = append(teams[row.PartnerID], row)
			}
			return teams, err
		}),
		factsOf: load.New(r.readFactsOf),
	}
}

// teamRoles are the roles in the order that a team shows them, with how each
// helps.
var teamRoles = []struct {
	role teammember.Role
	text string
}{
	{teammember.RolePartnerDevelopmentManager, "Plans with you how to grow your business with the program, and answers your questions about it."},
	{teammember.RoleChannelAccountManager, "Helps you sell: deals, offers and product questions."},
	{teammember.RoleChannelConsultant, "Helps you deliver services to your clients and retain them."},
}

// team is who of the vendor is there for a partner on a day (F28).
func (r *Resolver) team(ctx context.Context, partner *model.Partner, on points.Date) ([]*ent.TeamMember, error) {
	all, _, err := r.details(ctx).teams.Load(ctx, partner.ID, partner.Page...)
	team := []*ent.TeamMember{}
	for _, known := range teamRoles {
		for _, member := range all {
			if member.Role == known.role && member.Since <= on && (member.Until.IsZero() || on <= member.Until) {
				team = append(team, member)
			}
		}
	}
	return team, err
}

func memberDescription(member *ent.TeamMember) string {
	if member.Description != "" {
		return member.Description
	}
	for _, known := range teamRoles {
		if known.role == member.Role {
			return known.text
		}
	}
	return ""
}

// checkMember judges what is told of a member.
func checkMember(member *ent.TeamMember) error {
	switch n := utf8.RuneCountInString(member.Name); {
	case n < 1 || n > memberNameMost:
		return invalid("input.name", "a name has 1 to 200 characters")
	case utf8.RuneCountInString(member.Description) > memberDescriptionMost:
		return invalid("input.description", "a description has at most 500 characters")
	case !member.Until.IsZero() && member.Until < member.Since:
		return invalid("input.until", "the last day comes before the first: swap since and until, or leave one out")
	}
	if member.Email == "" {
		return nil
	}
	address, err := mail.ParseAddress(member.Email)
	if err != nil || address.Address != member.Email || len(member.Email) > memberEmailMost {
		return invalid("input.email", "this is no e-mail address: write it as name@example.com")
	}
	return nil
}
