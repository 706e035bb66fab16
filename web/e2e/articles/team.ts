import { expect, type Walk } from './walk'

type Role = 'PARTNER_DEVELOPMENT_MANAGER' | 'CHANNEL_ACCOUNT_MANAGER' | 'CHANNEL_CONSULTANT'
interface Member {
  name: string
  email: string | null
  role: Role
  description: string
  describedByRole: boolean
}

/**
 * Dashboard > tab "Team" (F28): the vendor's people in the given roles, each
 * with how they help, and an e-mail in the default mail client. Who is there is
 * a matter of the day.
 */
export async function seeTeam(walk: Walk, roles: readonly Role[], asOf?: string): Promise<void> {
  const { say, page } = walk
  const day = asOf ? `(asOf: "${asOf}")` : ''
  const { team } = await walk.ask<{ team: Member[] }>(`team${day} { name email role description describedByRole }`)
  for (const role of roles) expect(team.map((member) => member.role)).toContain(role)
  for (const { name, email, role, description, describedByRole } of team) {
    const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) })
    await expect(card).toContainText(say(`team.role.${role}`))
    await expect(card).toContainText(describedByRole ? say(`team.role.${role}.text`) : description)
    const mail = card.getByRole('link', { name: say('team.mail.to', { name }), exact: true })
    await expect(mail).toHaveText(say('team.mail'))
    await expect(mail).toHaveAttribute('href', new RegExp(`^mailto:${(email ?? 'nobody').replaceAll('.', String.raw`\.`)}(\\?|$)`))
  }
}
