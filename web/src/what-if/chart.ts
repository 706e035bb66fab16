import type { ForecastMonth } from '../../../wasm/dist/points.js'
import { svg } from '../dom'
import { formatDate, formatNumber, formatPoints } from '../format'
import { message } from '../messages'
import { thresholdsOf, type Outcome } from './outcome'
import { monthName, tierName } from './wording'

const size = { width: 720, height: 280, left: 56, right: 92, top: 16, bottom: 28 }

/**
 * Draws the total points at the end of each month, as it is and under the
 * changes, and the totals that tiers ask. A picture: the table has the values.
 */
export function chart(outcome: Outcome, changed: boolean): SVGElement {
  const { base, hypothesis } = outcome
  const scale = scaleOf(outcome)
  const lines = scale.thresholds.map(({ tier, total }) =>
    svg(
      'g',
      { class: 'threshold' },
      svg('line', { x1: size.left, x2: size.width - size.right, y1: scale.y(total), y2: scale.y(total) }),
      svg('text', { x: size.width - size.right + 6, y: scale.y(total) + 4 }, tierName(tier)),
    ),
  )
  const ticks = scale.ticks.map((value) =>
    svg(
      'g',
      { class: 'tick' },
      svg('line', { x1: size.left, x2: size.width - size.right, y1: scale.y(value), y2: scale.y(value) }),
      svg('text', { x: size.left - 8, y: scale.y(value) + 4 }, formatNumber(String(value))),
    ),
  )
  const step = Math.ceil(base.months.length / 7)
  const names = base.months.map(({ month }, place) =>
    place % step === 0 ? svg('text', { class: 'month', x: scale.x(place), y: size.height - 6 }, monthName(month, false)) : null,
  )
  return svg(
    'svg',
    { class: 'chart', viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', 'aria-label': describe(base.months, hypothesis.months, changed) },
    ...ticks,
    ...names,
    ...lines,
    curve('base', base.months, scale),
    changed && curve('hypothesis', hypothesis.months, scale),
  )
}

interface Scale {
  x: (place: number) => number
  y: (points: number | string) => number
  ticks: number[]
  thresholds: { tier: string; total: number }[]
}

function scaleOf({ base, hypothesis }: Outcome): Scale {
  const totals = [...base.months, ...hypothesis.months].map(({ points }) => Number(points.total))
  const most = Math.max(1, ...totals)
  const all = thresholdsOf(hypothesis).map(({ tier, total }) => ({ tier, total: Number(total) }))
  // The next tier above is worth seeing where it is not far.
  const thresholds = all.filter(({ total }) => total <= 1.5 * most)
  const least = Math.min(0, ...totals)
  const top = 1.08 * Math.max(most, ...thresholds.map(({ total }) => total))
  const height = size.height - size.top - size.bottom
  const width = size.width - size.left - size.right
  const unit = tickUnit((top - least) / 5)
  const ticks = Array.from({ length: Math.floor(top / unit) + 1 }, (_, place) => place * unit)
  return {
    x: (place) => round(size.left + (width * place) / Math.max(1, base.months.length - 1)),
    y: (points) => round(size.top + (height * (top - Number(points))) / (top - least)),
    ticks,
    thresholds,
  }
}

// 1, 2 or 5 times a power of ten, at least as large as asked.
function tickUnit(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least))
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= least) ?? 10)
}

const round = (value: number) => Math.round(value * 10) / 10

function curve(name: string, months: readonly ForecastMonth[], { x, y }: Scale): SVGElement {
  const path = months.map(({ points }, place) => `${place === 0 ? 'M' : 'L'}${x(place)} ${y(points.total)}`).join(' ')
  const dots = months.map(({ on, points }, place) =>
    svg('circle', { cx: x(place), cy: y(points.total), r: 3.5 }, svg('title', {}, `${formatDate(on)}: ${formatPoints(points.total)}`)),
  )
  return svg('g', { class: `curve ${name}` }, svg('path', { d: path, fill: 'none' }), ...dots)
}

function describe(base: readonly ForecastMonth[], hypothesis: readonly ForecastMonth[], changed: boolean): string {
  const last = base.at(-1)
  const end = hypothesis.at(-1)
  const values = {
    today: formatPoints(base[0]?.points.total ?? '0'),
    date: last ? formatDate(last.on) : '',
    base: formatPoints(last?.points.total ?? '0'),
    changed: formatPoints(end?.points.total ?? '0'),
  }
  return message(changed ? 'whatIf.chart.changed' : 'whatIf.chart', values)
}
