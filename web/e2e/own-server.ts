import { expect, expectAccessible, test as base } from './page'
import { withServer } from './server.mjs'

/**
 * The test function of specs that change the whole book: they have a server and
 * a demo book of their own, which end with them.
 */
export const test = base.extend<object, { ownServer: string }>({
  ownServer: [
    // Playwright reads what a fixture needs off its first parameter.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const before = process.env['TIERBOARD_URL']
      await withServer({}, async (url) => {
        // For ask() of demo.ts too.
        process.env['TIERBOARD_URL'] = url
        await use(url)
        return 0
      })
      if (before === undefined) delete process.env['TIERBOARD_URL']
      else process.env['TIERBOARD_URL'] = before
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ ownServer }, use) => use(ownServer),
})

export { expect, expectAccessible }
