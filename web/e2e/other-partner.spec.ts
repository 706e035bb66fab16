import type { Page } from '@playwright/test'
import { ask, open, partner, partnerId } from './demo'
import { withMade } from './made'
import { expect, test } from './page'

const other = 'Baobab & Daughters'

interface Objects {
  readonly partner: {
    readonly commissionStatements: { readonly nodes: readonly { id: string }[] }
    readonly clients: { readonly nodes: readonly { company: { id: string } }[] }
  }
}

/** A statement and a company of a partner. */
async function objectsOf(name: string) {
  const { partner: found } = await ask<Objects>(
    'query($id: ID!) { partner(id: $id) { commissionStatements(first: 1) { nodes { id } } clients(first: 100) { nodes { company { id } } } } }',
    { id: await partnerId(name) },
  )
  return { statement: found.commissionStatements.nodes[0]?.id, companies: found.clients.nodes.map(({ company }) => company.id) }
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Partner: / }).click()
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click()
  await expect(page.getByRole('button', { name: new RegExp(`^Partner: ${name}`) })).toBeVisible()
}

test('choosing another partner leaves what is one partner’s for all that the other has', async ({ page }) => {
  const { statement, companies } = await objectsOf(partner)
  const chosen = await partnerId(other)
  await withMade('Of one partner', async ({ list, report }) => {
    const pages = [
      [`/commissions/${statement}`, '/commissions', 'Commissions'],
      [`/lists/${list}`, '/lists', 'Lists and reports'],
      [`/reports/${report}`, '/lists', 'Lists and reports'],
      [`/companies/${companies[0]}`, '/', 'Dashboard'],
    ] as const
    for (const [path, collection, heading] of pages) {
      await open(page, path, { partner, asOf: '2026-11-20' })
      await choose(page, other)
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      const { pathname, searchParams } = new URL(page.url())
      expect([pathname, Object.fromEntries(searchParams)]).toEqual([collection, { partner: chosen, asOf: '2026-11-20' }])
    }
  })
})

test('other eyes stay with what they may see, and leave what is closed to them', async ({ page, traffic }) => {
  traffic.expectedErrors.push(/does not exist, or you have no access/)
  const { statement, companies } = await objectsOf(partner)
  const { companies: known } = await objectsOf(other)
  const eyes = page.getByRole('combobox', { name: 'View as' })
  await open(page, `/commissions/${statement}`)
  const total = await page.locator('main').getByRole('table').first().textContent()
  await eyes.selectOption('Partner')
  await expect(page).toHaveURL(new RegExp(`/commissions/${statement}.*eyes=partner`))
  await expect(page.locator('main').getByRole('table').first()).toHaveText(total ?? '')

  const strange = companies.find((company) => !known.includes(company))
  await open(page, `/companies/${strange}`, { partner: other })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await eyes.selectOption('Partner')
  await expect(page.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/\\?partner=${await partnerId(other)}&eyes=partner`))
})
