import { expect, test as base, type Page } from '@playwright/test'
import axe from 'axe-core'

/** What a page did that a test may look at. */
export interface Traffic {
  /** The addresses asked for so far, in order, but for the icon, which the browser asks for when it likes. */
  readonly requests: string[]
  /** Console errors that a test provokes and expects. */
  readonly expectedErrors: RegExp[]
}

/**
 * The test function of all specs. Whatever else a test looks at, it fails if
 * the page asked another host for anything, wrote an error to the console (a
 * violation of the content security policy is one) or threw.
 */
export const test = base.extend<{ traffic: Traffic }>({
  traffic: [
    async ({ page, baseURL }, use) => {
      const origin = new URL(baseURL ?? '').origin
      const requests: string[] = []
      const errors: string[] = []
      const expectedErrors: RegExp[] = []
      page.on('request', (request) => {
        if (!request.url().endsWith('/favicon.svg')) requests.push(request.url())
      })
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await use({ requests, expectedErrors })
      expect(requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin)).toEqual([])
      expect(errors.filter((text) => !expectedErrors.some((expected) => expected.test(text)))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Fails on any finding of axe, best practices included. */
export async function expectAccessible(page: Page): Promise<void> {
  // Through the debugger, because the page's policy lets no foreign script in.
  await page.evaluate(axe.source)
  const findings = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  })
  expect(findings).toEqual([])
}
