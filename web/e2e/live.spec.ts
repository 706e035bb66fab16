import { ask, open, partner, partnerId } from './demo'
import { expect, test } from './page'

/** Adjusts the partner's points through the API; returns what withdraws it. */
async function adjust(points: string): Promise<() => Promise<void>> {
  type Answer = { adjustmentRecord: { event: { id: string } | null; userErrors: readonly unknown[] } }
  const { adjustmentRecord } = await ask<Answer>('mutation($input: AdjustmentRecordInput!) { adjustmentRecord(input: $input) { event { id } userErrors { message } } }', {
    input: { partner: await partnerId(partner), track: 'MANAGED', points, reason: 'Seen at once', idempotencyKey: `live ${Date.now()}` },
  })
  expect(adjustmentRecord.userErrors).toEqual([])
  return async () => {
    await ask('mutation($input: EventVoidInput!) { eventVoid(input: $input) { userErrors { message } } }', { input: { event: adjustmentRecord.event?.id, reason: 'The test is over' } })
  }
}

const streams = /standingStreamSubscription/

test('F25 Live: points that somebody records show on the open tier page without a reload, and a reader who is busy is asked', async ({ page }) => {
  test.setTimeout(120_000)
  // Asked once the stream has told where the partner stands.
  const followed = page.waitForResponse((response) => /"FollowStandingQuery"/.test(response.request().postData() ?? ''), { timeout: 40_000 })
  await open(page, '/tier', { partner })
  const total = page.getByRole('region', { name: 'Tier performance', exact: true }).locator('dl')
  const before = await total.innerText()
  await page.evaluate(() => Object.assign(window, { stays: true }))
  await followed
  const withdraw = await adjust('11.25')
  try {
    await expect.poll(() => total.innerText(), { timeout: 30_000 }).not.toBe(before)
    expect(await page.evaluate(() => 'stays' in window)).toBe(true)
    // In the middle of a form, nothing moves before it is asked for.
    await page.getByRole('button', { name: /^Figures as of/ }).click()
    await page.getByRole('dialog').waitFor()
  } finally {
    await withdraw()
  }
  const offer = page.getByRole('button', { name: 'Show them' })
  await expect(offer).toBeVisible({ timeout: 30_000 })
  expect(await total.innerText()).not.toBe(before)
  await offer.click()
  await expect.poll(() => total.innerText()).toBe(before)
})

test('F25 Live: another day than today is not followed', async ({ page }) => {
  const followed: string[] = []
  page.on('request', (request) => {
    if (streams.test(request.postData() ?? '')) followed.push(request.url())
  })
  await page.clock.install()
  await open(page, '/tier', { partner, asOf: '2026-08-01' })
  await page.clock.fastForward(60_000)
  await page.getByRole('link', { name: 'Show today' }).click()
  await expect(page.getByText('You are looking at')).toHaveCount(0)
  await page.clock.fastForward(10_000)
  await expect.poll(() => followed.length).toBe(1)
})
