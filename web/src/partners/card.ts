import { element } from '../dom'
import { formatDate, formatNumber, formatPoints, formatRatio, type Decimal } from '../format'
import { locale, message } from '../messages'
import type { Condition, Partner, Standing, Tier } from './load'

const regions = new Intl.DisplayNames(locale, { type: 'region' })

/** Shows a partner: its tier, its points, and what the next tier takes. */
export function partnerCard({ id, name, country, standing }: Partner): HTMLElement {
  const heading = element('h2', { id: `partner-${id}` }, name)
  return element(
    'article',
    { class: 'card', 'aria-labelledby': heading.id },
    element(
      'header',
      {},
      element('div', {}, heading, country && element('p', { class: 'muted' }, regions.of(country) ?? country)),
      tiers(standing),
    ),
    figures(standing),
    aim(standing),
    element(
      'a',
      { class: 'what-if-link', href: `/what-if/?partner=${encodeURIComponent(id)}`, 'aria-label': message('whatIf.link.label', { partner: name }) },
      message('whatIf.link'),
    ),
  )
}

function tiers({ creditedTier, creditedSince, performanceTier }: Standing): HTMLElement {
  return element(
    'dl',
    { class: 'tiers' },
    element(
      'div',
      {},
      element('dt', {}, message('partner.creditedTier')),
      element('dd', {}, badge(creditedTier)),
      creditedSince && element('dd', { class: 'muted' }, message('partner.creditedSince', { date: formatDate(creditedSince) })),
    ),
    performanceTier !== creditedTier &&
      element('div', {}, element('dt', {}, message('partner.performanceTier')), element('dd', {}, badge(performanceTier))),
  )
}

function badge(tier: Tier): HTMLElement {
  return element('span', { class: `badge tier-${tier.toLowerCase()}` }, message(`tier.${tier}`))
}

function figures({ points }: Standing): HTMLElement {
  const figure = (label: string, value: Decimal) =>
    element('div', {}, element('dt', {}, label), element('dd', {}, exact(value)))
  return element(
    'dl',
    { class: 'figures' },
    figure(message('partner.total'), points.total),
    figure(message('partner.sold'), points.sold),
    figure(message('partner.managed'), points.managed),
  )
}

/** Points rounded for reading; the exact value stays within reach. */
function exact(value: Decimal): HTMLElement {
  const [text, full] = [formatPoints(value), formatNumber(value)]
  return element('data', { value, title: full === text ? undefined : full }, text)
}

/** What the next tier takes; at the top, what it takes to stay there. */
function aim({ next, toKeep }: Standing): HTMLElement | null {
  const aim = next ?? toKeep
  if (!aim) return null
  const tier = message(`tier.${aim.tier}`)
  return element(
    'section',
    { class: 'aim' },
    element('h3', {}, message(next ? 'partner.next' : 'partner.keep', { tier })),
    element('ul', {}, ...aim.conditions.map(condition)),
    aim.met && element('p', { class: 'muted' }, message('partner.allMet', { tier })),
  )
}

function condition(row: Condition): HTMLElement {
  const label = message(`measure.${row.measure}`)
  const mark = row.met ? 'met' : 'unmet'
  if (row.unit === 'YES_NO') {
    const answer = row.have === null ? message('partner.unknown') : value(row, row.have)
    return element('li', { class: mark }, element('span', {}, label), element('span', { class: 'state' }, answer))
  }
  const have = row.have === null ? message('partner.unknown') : value(row, row.have)
  const amounts = message(row.above ? 'partner.haveAbove' : 'partner.have', { have, need: value(row, row.need) })
  const state = row.met ? message('partner.met') : message('partner.missing', { missing: value(row, row.missing) })
  return element(
    'li',
    { class: mark },
    element('span', {}, label),
    element('span', { class: 'amounts' }, amounts),
    bar(label, row, amounts),
    element('span', { class: 'state' }, state),
  )
}

function value(row: Condition, decimal: Decimal): string {
  switch (row.unit) {
    case 'POINTS':
      return formatPoints(decimal)
    case 'TOOLS':
      return formatNumber(decimal)
    case 'RATIO':
      return formatRatio(decimal)
    case 'YES_NO':
      return message(decimal === '0' ? 'partner.no' : 'partner.yes')
  }
}

/** A bar of what is there towards what is needed. Its length is only a picture: the text beside it is exact. */
function bar(label: string, row: Condition, text: string): HTMLElement {
  const share = Math.max(0, Math.min(1, Number(row.have ?? 0) / Number(row.need) || 0))
  const fill = element('span')
  fill.style.inlineSize = `${(share * 100).toFixed(2)}%`
  return element(
    'span',
    {
      class: 'bar',
      role: 'meter',
      'aria-label': label,
      'aria-valuemin': 0,
      'aria-valuemax': 100,
      'aria-valuenow': Math.floor(share * 100),
      'aria-valuetext': text,
    },
    fill,
  )
}
