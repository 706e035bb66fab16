import { expectBehind, openingsOf } from './behind'
import { open, partner } from './demo'
import { test } from './page'
import { knownPages } from './pages'

const ofPartner = ['dashboard', 'client-points', 'engagement', 'renewals', 'tier', 'breakdown', 'forecast', 'editions', 'commissions', 'statement']

// A partner sees the same numbers but for those of the program manager's pages.
for (const eyes of [undefined, 'partner'] as const) {
  for (const name of [...ofPartner, ...(eyes ? [] : ['program'])]) {
    test(`F29 ${name}, ${eyes ? 'through the partner’s eyes' : 'as a program manager'}: what a number opens adds up to it`, async ({ page }) => {
      const known = (await knownPages()).find((one) => one.name === name)
      if (!known) throw new Error(`there is no page "${name}"`)
      await open(page, known.path, { ...known.place, ...(name === 'editions' && { rules: 'points:2022-07-18' }), ...(eyes && { partner, eyes }) })
      await page.waitForLoadState('networkidle')
      const openings = await openingsOf(page, known.place['client'] ? '[role="dialog"]' : 'main')
      test.expect(openings.length, 'the page has numbers that open').toBeGreaterThan(0)
      for (const opening of openings) await test.step(opening.kind, () => expectBehind(page, opening))
    })
  }
}
