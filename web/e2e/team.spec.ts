import { ask, open, partner, partnerId } from './demo'
import { expect, expectAccessible, test } from './page'

interface Member {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly description: string
}

async function team(): Promise<readonly Member[]> {
  const { partner: found } = await ask<{ partner: { team: readonly Member[] } }>('query($partner: ID!) { partner(id: $partner) { team { id name email description } } }', {
    partner: await partnerId(partner),
  })
  return found.team
}

test('F28 the team: who helps and how, and an e-mail in the default mail client', async ({ page }) => {
  await open(page, '/team', { partner, eyes: 'partner' })
  const members = await team()
  expect(members.length).toBeGreaterThan(0)
  for (const { name, email, description } of members) {
    const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name }) })
    await expect(card).toContainText(description)
    if (email) await expect(card.getByRole('link', { name: `Send e-mail to ${name}` })).toHaveAttribute('href', new RegExp(`^mailto:${email}\\?subject=.*Alder`))
  }
  await expect(page.getByRole('button', { name: 'Add team member' })).toHaveCount(0)
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
})

test('F28 a program manager adds, changes and removes somebody', async ({ page }) => {
  await open(page, '/team')
  await page.getByRole('button', { name: 'Add team member' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Wanda Wren')
  await dialog.getByLabel('Role').selectOption('CHANNEL_CONSULTANT')
  await dialog.getByLabel('E-mail address').fill('wanda.wren@vendor.example')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Save' }).click()
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Wanda Wren' }) })
  await expect(card).toContainText('Channel consultant')
  expect((await team()).map(({ name }) => name)).toContain('Wanda Wren')

  await card.getByRole('button', { name: 'Edit Wanda Wren' }).click()
  await dialog.getByLabel('How the person helps').fill('Knows migrations.')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(card).toContainText('Knows migrations.')

  await card.getByRole('button', { name: 'Remove Wanda Wren' }).click()
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(card).toHaveCount(0)
  expect((await team()).map(({ name }) => name)).not.toContain('Wanda Wren')
})
