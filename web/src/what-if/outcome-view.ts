import type { Forecast, ForecastMonth, ReviewPrediction, Tier } from '../../../wasm/dist/points.js'
import { element, type Attributes } from '../dom'
import { formatDate, formatNumber, formatPoints, formatRatio, type Decimal } from '../format'
import { message, type MessageId } from '../messages'
import { isNegative } from './amounts'
import { chart } from './chart'
import { compareTiers, type ComparedChange, type Outcome } from './outcome'
import { monthName, signed, tierName } from './wording'

/** Shows what the engine says: today, the months ahead, the tiers, the next review. */
export function outcomeView(outcome: Outcome, changed: boolean, tableOpen: boolean, onTable: (open: boolean) => void): HTMLElement[] {
  const { base, hypothesis } = outcome
  const months = element(
    'details',
    { open: tableOpen },
    element('summary', {}, message('whatIf.months.table')),
    monthsTable(outcome, changed),
  )
  months.addEventListener('toggle', () => onTable(months.open))
  return [
    card('whatIf.points', pointsTable(outcome, changed)),
    card('whatIf.ahead', legend(changed), chart(outcome, changed), months),
    card('whatIf.tiers', tiersAhead(compareTiers(base.changes, hypothesis.changes))),
    card('whatIf.review', reviewView(base.review, hypothesis.review, changed)),
  ]
}

function card(title: MessageId, ...children: (Element | null)[]): HTMLElement {
  const heading = element('h2', { id: title.replace('.', '-') }, message(title))
  return element('section', { class: 'card', 'aria-labelledby': heading.id }, heading, ...children)
}

/** The days of most interest: today, the next review, the end. */
function pointsTable({ base, hypothesis, difference }: Outcome, changed: boolean): HTMLElement {
  const places = [0, base.months.length - 1]
  const days = places.map((place) => (place === 0 ? message('whatIf.today') : formatDate(base.months[place]?.on ?? '')))
  const row = (label: MessageId, cells: (Element | null)[], attributes: Attributes = {}) =>
    element('tr', attributes, element('th', { scope: 'row' }, message(label)), ...cells)
  const cells = (months: readonly ForecastMonth[]) =>
    places.map((place) => {
      const month = months[place]
      return month ? element('td', {}, exact(month.points.total, 'figure'), badge(month.creditedTier)) : null
    })
  return element(
    'table',
    { class: 'points-table' },
    element('thead', {}, element('tr', {}, element('td'), ...days.map((day) => element('th', { scope: 'col' }, day)))),
    element(
      'tbody',
      {},
      row('whatIf.asItIs', cells(base.months)),
      changed ? row('whatIf.withChanges', cells(hypothesis.months), { class: 'hypothesis' }) : null,
      changed ? row('whatIf.difference', places.map((place) => element('td', {}, delta(difference[place]?.points.total ?? '0'))), { class: 'difference' }) : null,
    ),
  )
}

function monthsTable({ base, hypothesis, difference }: Outcome, changed: boolean): HTMLElement {
  const columns: MessageId[] = changed
    ? ['whatIf.months.on', 'whatIf.asItIs', 'whatIf.withChanges', 'whatIf.difference', 'whatIf.performance', 'whatIf.credited']
    : ['whatIf.months.on', 'whatIf.months.total', 'whatIf.months.sold', 'whatIf.months.managed', 'whatIf.performance', 'whatIf.credited']
  const rows = hypothesis.months.map((month, place) => {
    const before = base.months[place] ?? month
    const points = changed
      ? [exact(before.points.total), exact(month.points.total), delta(difference[place]?.points.total ?? '0')]
      : [exact(month.points.total), exact(month.points.sold), exact(month.points.managed)]
    const name = place === 0 ? message('whatIf.today') : monthName(month.month)
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      ...points.map((cell) => element('td', { class: 'number' }, cell)),
      element('td', {}, tierChange(before.performanceTier, month.performanceTier)),
      element('td', {}, tierChange(before.creditedTier, month.creditedTier)),
    )
  })
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': message('whatIf.months.table') },
    element(
      'table',
      { class: 'months-table' },
      element('thead', {}, element('tr', {}, ...columns.map((id) => element('th', { scope: 'col' }, message(id))))),
      element('tbody', {}, ...rows),
    ),
  )
}

/** A tier, and what it would be without the changes where that is another. */
function tierChange(before: Tier, after: Tier): string {
  return before === after ? tierName(after) : message('whatIf.insteadOf', { tier: tierName(after), other: tierName(before) })
}

function legend(changed: boolean): HTMLElement {
  const entry = (name: string, id: MessageId) => element('li', { class: name }, message(id))
  return element(
    'ul',
    { class: 'legend', 'aria-hidden': 'true' },
    entry('base', 'whatIf.asItIs'),
    changed && entry('hypothesis', 'whatIf.withChanges'),
    entry('threshold', 'whatIf.thresholds'),
  )
}

function tiersAhead(changes: readonly ComparedChange[]): HTMLElement {
  if (changes.length === 0) return element('p', { class: 'muted' }, message('whatIf.tiers.none'))
  const item = (change: ComparedChange) => {
    const kind = message(`whatIf.tiers.${change.kind}`)
    const values = { date: formatDate(change.on), kind, from: tierName(change.from), to: tierName(change.to) }
    return element(
      'li',
      { class: change.in },
      element('span', {}, message('whatIf.tiers.change', values)),
      change.cause ? element('span', { class: 'muted' }, message(`whatIf.cause.${change.cause}`)) : null,
      change.in === 'both' ? null : element('span', { class: 'tag' }, message(`whatIf.tiers.${change.in}`)),
    )
  }
  return element('ul', { class: 'tier-changes' }, ...changes.map(item))
}

function reviewView(base: ReviewPrediction | undefined, hypothesis: ReviewPrediction | undefined, changed: boolean): HTMLElement {
  if (!hypothesis) return element('p', { class: 'muted' }, message('whatIf.review.none'))
  const rows = [
    base && element('li', {}, element('span', { class: 'label' }, message('whatIf.asItIs')), ...verdict(base)),
    changed && element('li', { class: 'hypothesis' }, element('span', { class: 'label' }, message('whatIf.withChanges')), ...verdict(hypothesis)),
  ]
  return element(
    'div',
    { class: 'review' },
    element('p', {}, message('whatIf.review.on', { date: formatDate(hypothesis.on) })),
    element('ul', {}, ...rows),
    missing(hypothesis),
  )
}

function verdict(review: ReviewPrediction): Element[] {
  const values = { before: tierName(review.creditedBefore), after: tierName(review.creditedAfter), best: tierName(review.bestInWindow) }
  const date = review.heldUntil ? formatDate(review.heldUntil) : ''
  let text = message('whatIf.review.keeps', values)
  if (review.creditedBefore === 'untiered') text = message('whatIf.review.untiered')
  else if (review.held) text = message('whatIf.review.held', { ...values, date })
  else if (review.cause === 'certification') text = message('whatIf.review.certification', values)
  else if (review.cause) text = message('whatIf.review.falls', values)
  return [badge(review.creditedAfter), element('span', {}, text)]
}

/** What is missing on the day of the review for the tier that it takes. */
function missing({ toKeep, next }: ReviewPrediction): HTMLElement | null {
  const result = toKeep && !toKeep.met ? toKeep : next
  const open = result?.conditions.filter(({ met }) => !met) ?? []
  if (!result || open.length === 0) return null
  const title = message(result === toKeep ? 'whatIf.review.toKeep' : 'whatIf.review.toReach', { tier: tierName(result.tier) })
  const label = (measure: string) => message(measureNames[measure] ?? 'measure.TOTAL_POINTS')
  return element(
    'div',
    { class: 'missing' },
    element('h3', {}, title),
    element(
      'ul',
      {},
      ...open.map(({ measure, missing: amount, need }) => {
        const yesNo = measure === 'certified' || measure === 'invited'
        const format = measure.endsWith('_retention') ? formatRatio : formatPoints
        const text = yesNo ? message('whatIf.review.no') : message('whatIf.review.missing', { missing: format(amount), need: format(need) })
        return element('li', {}, element('span', {}, label(measure)), element('strong', {}, text))
      }),
    ),
  )
}

const measureNames: Readonly<Record<string, MessageId>> = {
  total: 'measure.TOTAL_POINTS',
  sold: 'measure.SOLD_POINTS',
  sourced: 'measure.SOURCED_POINTS',
  managed: 'measure.MANAGED_POINTS',
  certified: 'measure.CERTIFIED',
  invited: 'measure.INVITED',
  median_tool_usage: 'measure.MEDIAN_TOOL_USAGE',
  customer_dollar_retention: 'measure.CUSTOMER_DOLLAR_RETENTION',
  gross_revenue_retention: 'measure.GROSS_REVENUE_RETENTION',
}

function badge(tier: Tier): HTMLElement {
  return element('span', { class: `badge tier-${tier}` }, tierName(tier))
}

/** Points rounded for reading; the exact value stays within reach. */
function exact(value: Decimal, name?: string): HTMLElement {
  const [text, full] = [formatPoints(value), formatNumber(value)]
  return element('data', { value, class: name, title: full === text ? undefined : full }, text)
}

function delta(value: Decimal): HTMLElement {
  const direction = !/[1-9]/.test(value) ? 'same' : isNegative(value) ? 'less' : 'more'
  return element('data', { value, class: `delta ${direction}`, title: formatNumber(value) }, signed(value))
}

/** What is said to screen readers when the changes are others. */
export function announcement({ base, hypothesis, difference }: Outcome): string {
  const place = base.months.length - 1
  const month = hypothesis.months[place]
  return message('whatIf.announcement', {
    today: signed(difference[0]?.points.total ?? '0'),
    date: month ? formatDate(month.on) : '',
    end: signed(difference[place]?.points.total ?? '0'),
    tier: tierName(month?.creditedTier ?? 'untiered'),
  })
}

/** The tiers of today, for the head of the page. */
export function todayTiers({ standing }: Forecast): HTMLElement {
  return element(
    'dl',
    { class: 'tiers' },
    element('div', {}, element('dt', {}, message('partner.creditedTier')), element('dd', {}, badge(standing.credited))),
    standing.performance === standing.credited
      ? null
      : element('div', {}, element('dt', {}, message('partner.performanceTier')), element('dd', {}, badge(standing.performance))),
  )
}
