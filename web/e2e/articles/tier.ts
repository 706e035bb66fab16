import { escaped, expect, figures, plain, type Walk } from './walk'

type Tier = 'UNTIERED' | 'SILVER' | 'GOLD' | 'PLATINUM' | 'DIAMOND' | 'ELITE'
type Measure = 'TOTAL_POINTS' | 'SOLD_POINTS' | 'SOURCED_POINTS' | 'MANAGED_POINTS' | 'CERTIFIED' | 'INVITED' | 'MEDIAN_TOOL_USAGE' | 'CUSTOMER_DOLLAR_RETENTION' | 'GROSS_REVENUE_RETENTION'
interface Condition {
  measure: Measure
  unit: 'POINTS' | 'RATIO' | 'COUNT' | 'YES_NO'
  need: string
  have: string | null
  missing: string
  met: boolean
}
interface Facts {
  medianToolUsage: string | null
  certified: boolean | null
  certifiedThrough: string | null
}
interface Standing {
  creditedTier: Tier
  performanceTier: Tier
  points: { sold: string; managed: string; total: string }
  facts: Facts
  official: (Facts & { on: string; takenAt: string; creditedTier: Tier; performanceTier: Tier; points: { total: string } }) | null
  tiers: { tier: Tier; met: boolean }[]
  toKeep: { tier: Tier; conditions: Condition[] } | null
  next: { tier: Tier; conditions: Condition[] } | null
}

async function standingOf(walk: Walk): Promise<Standing> {
  const conditions = 'tier conditions { measure unit need have missing met }'
  const facts = 'medianToolUsage certified certifiedThrough'
  const { standing } = await walk.ask<{ standing: Standing }>(`standing {
    creditedTier performanceTier points { sold managed total } facts { ${facts} }
    official { on takenAt creditedTier performanceTier points { total } ${facts} }
    tiers { tier met } toKeep { ${conditions} } next { ${conditions} }
  }`)
  return standing
}

function certification({ say }: Walk, { certified }: Facts): string {
  return say(certified === null ? 'tier.unknown' : certified ? 'tier.certified.yes' : 'tier.certified.no')
}

/** On top of the page (F17, F25): credited tier, current performance, median tool usage, certification, and how fresh they are. */
export async function seeTopReport(walk: Walk): Promise<void> {
  const { say, format } = walk
  const now = await standingOf(walk)
  const shown = now.official ?? now
  const facts = now.official ?? now.facts
  const card = walk.section('tier.card')
  expect(await figures(card.locator('dl'))).toEqual({
    [say('tier.credited')]: say(`tier.${shown.creditedTier}`),
    [say('tier.performance')]: say(`tier.${shown.performanceTier}`),
    [say('points.total')]: plain(format.points(shown.points.total)),
    [say('measure.MEDIAN_TOOL_USAGE')]: facts.medianToolUsage === null ? say('tier.unknown') : format.number(facts.medianToolUsage),
    [say('tier.certification')]: certification(walk, facts),
  })
  if (now.official) await expect(card).toContainText(format.date(now.official.on))
  else await expect(card).toContainText(say('tier.official.none'))
}

/** Section "Tier performance" (F17): the performance tier, how points are earned, and that sold plus managed is the total. */
export async function seePerformance(walk: Walk): Promise<void> {
  const { say, format } = walk
  const { points, performanceTier, creditedTier } = await standingOf(walk)
  const section = walk.section('tier.performance.title')
  await expect(section).toContainText(say('tier.performance.lead', { performance: say(`tier.${performanceTier}`) }))
  await expect(section).toContainText(say(`tier.${creditedTier}`))
  expect(await figures(section.locator('dl'))).toEqual(
    Object.fromEntries((['sold', 'managed', 'total'] as const).map((track) => [say(`points.${track}`), plain(format.points(points[track]))])),
  )
  await expect(section).toContainText(say('tier.sold.help', { months: 12 }))
  await expect(section).toContainText(say('tier.managed.help'))
}

/** The tier progress chart (F18): a bar for each track, the line at the next tier, and the points that it takes. */
export async function seeProgressChart(walk: Walk): Promise<void> {
  const { say, format } = walk
  const { points, next } = await standingOf(walk)
  if (!next) throw new Error(`${walk.article.partner} has no next tier`)
  const section = walk.section('tier.chart')
  for (const [track, measure] of [['total', 'TOTAL_POINTS'], ['sold', 'SOLD_POINTS'], ['managed', 'MANAGED_POINTS']] as const) {
    await expect(section.getByRole('img', { name: `${say(`measure.${measure}`)}: ${format.points(points[track])}` })).toBeVisible()
  }
  const asked = next.conditions.filter(({ unit }) => unit === 'POINTS')
  expect(asked.length).toBeGreaterThan(0)
  for (const { measure, need, missing, met } of asked) {
    const bar = section.getByRole('img', { name: new RegExp(`^${say(`measure.${measure}`)}: `) })
    await expect(bar.locator('line')).toHaveCount(1)
    await expect(bar.getByText(say('charts.threshold', { name: say(`tier.${next.tier}`), value: format.points(need) }), { exact: true })).toBeVisible()
    await expect(bar.getByText(met ? say('charts.reached') : say('charts.missingAmount', { value: format.points(missing) }), { exact: true })).toBeVisible()
  }
}

/** Section "Tier insights" (F19): where the points lead, what keeps the tier, what the next one takes. */
export async function seeInsights(walk: Walk): Promise<void> {
  const { say, format } = walk
  const { points, toKeep, next, tiers } = await standingOf(walk)
  if (!toKeep || !next) throw new Error(`${walk.article.partner} is at an end of the ladder`)
  const section = walk.section('tier.insights')
  const part = (title: string) => section.locator('div').filter({ has: walk.page.getByRole('heading', { level: 3, name: title, exact: true }) }).last()
  const now = part(say('tier.insights.now', { points: format.points(points.total) }))
  for (const { tier, met } of tiers) {
    const item = now.getByRole('listitem').filter({ hasText: new RegExp(`^${escaped(say(`tier.${tier}`))}`) })
    await expect(item.getByText(say(met ? 'tier.condition.allMet' : 'tier.condition.notAll'), { exact: true })).toBeVisible()
  }
  for (const [id, { tier, conditions }] of [['tier.insights.keep', toKeep], ['tier.insights.next', next]] as const) {
    const items = part(say(id, { tier: say(`tier.${tier}`) })).getByRole('listitem')
    await expect(items).toHaveCount(conditions.length)
    for (const [index, { measure, unit, need, have }] of conditions.entries()) {
      await expect(items.nth(index)).toContainText(say(`measure.${measure}`))
      if (unit !== 'POINTS') continue
      await expect(items.nth(index)).toContainText(format.points(have ?? '0'))
      await expect(items.nth(index)).toContainText(format.points(need))
    }
  }
}

/** Section "Account performance" (F20): median tool usage, and whether the partner is certified. */
export async function seeAccountPerformance(walk: Walk): Promise<void> {
  const { say, format } = walk
  const { facts } = await standingOf(walk)
  const section = walk.section('tier.account')
  expect(await figures(section.locator('dl').first())).toEqual({
    [say('measure.MEDIAN_TOOL_USAGE')]: facts.medianToolUsage === null ? say('tier.unknown') : format.number(facts.medianToolUsage),
    [say('tier.certification')]: certification(walk, facts),
  })
}
