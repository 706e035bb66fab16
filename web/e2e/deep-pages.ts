import { ask, partner, partnerId, type Place } from './demo'
import type { Made } from './made'

/** An address with everything set that its page knows. */
export interface DeepPage {
  readonly name: string
  readonly path: string
  readonly place: Place
  /** What is open on the page or beside it: each asks for itself, at the same time as the page. */
  readonly beside: readonly RegExp[]
}

/** Every page that has filters, an order, a range, a tab or something to open, at an address that sets them. */
export async function deepPages({ list, report }: Made): Promise<readonly DeepPage[]> {
  const { viewer } = await ask<{ viewer: { partner: { clients: { nodes: readonly { id: string }[] } } } }>(
    'query($id: ID!) { viewer { partner(id: $id) { clients(first: 1, orderBy: {field: POINTS, direction: DESC}) { nodes { id } } } } }',
    { id: await partnerId(partner) },
  )
  const client = viewer.partner.clients.nodes[0]?.id
  const at = (name: string, path: string, place: Place, ...beside: RegExp[]): DeepPage => ({ name, path, place: { partner, ...place }, beside })
  return [
    at('dashboard', '/', { search: 'a', relationship: 'SOLD,SOLD_AND_MANAGED', market: 'ESTABLISHED', mrrFrom: '100', toolsTo: '90', sort: '-MRR', renewalSort: '-MRR_CHANGE', target: 'ELITE', changes: 'LAST_YEAR', selling: '2026-01-01..2026-06-30' }),
    at('dashboard, second page', '/', { sort: '-POINTS', page: '2' }),
    at('dashboard, deals', '/', { drill: 'WON', selling: 'LAST_YEAR' }, /^DealReportQuery$/),
    at('dashboard, changes', '/', { drill: 'LOST_SOLD', changes: 'LAST_12_MONTHS' }, /^ChangeReportQuery$/),
    at('dashboard, explained', '/', { search: 'a', explain: 'SOLD' }, /^ExplanationQuery$/),
    at('client', '/', { sort: '-POINTS', client, tab: 'points', explain: `SOLD,${client}` }, /^ClientPointsQuery$/, /^ExplanationQuery$/),
    at('engagement', '/engagement', { q: 'a', band: 'LOW,MEDIUM', sort: 'NAME', direction: 'DESC', page: '1' }),
    at('renewals', '/renewals', { search: 'a', status: 'PENDING,NOT_OPEN', decision: 'UNDECIDED', owner: 'VENDOR', starts: '2026-11-22..2027-12-31', sort: '-NAME', page: '1' }),
    at('tier', '/tier', { range: '2025-10-01..2026-12-31', month: '2026-09-01', show: 'gained' }, /^SoldPointsMonthQuery$/),
    at('tier, calculator', '/tier', { calculator: 'currency', soldPoints: '70', month: '2026-09-01' }, /^SoldPointsMonthQuery$/, /^CalculatorQuery$/),
    at('breakdown', '/tier/breakdown', { dealType: 'SOURCED', market: 'ESTABLISHED', search: 'a', sort: 'NAME', direction: 'asc' }),
    at('editions', '/forecast/editions', { rules: 'points:2025-07-15', show: 'all', first: 'gaining' }),
    at('forecast', '/forecast', { asOf: '2026-08-01', knownAt: '2026-11-01T00:00:00Z' }),
    at('commissions', '/commissions', { asOf: '2026-08-01' }),
    at('lists', '/lists', { search: 'a', sort: '-RECORDED_AT' }),
    at('list', `/lists/${list}`, { sort: '-NAME' }),
    at('report', `/reports/${report}`, { range: 'LAST_YEAR', rename: 'yes' }),
    at('team', '/team', { eyes: 'partner' }),
    { name: 'program', path: '/program', place: { search: 'a', outlook: 'ABOUT_TO_REACH,BELOW_CREDITED', tier: 'UNTIERED,GOLD', sort: '-NAME', page: '1' }, beside: [] },
    { name: 'adjustments', path: '/program/adjustments', place: { asOf: '2026-08-01' }, beside: [] },
    { name: 'audit', path: '/program/audit', place: { action: 'listCreate', subject: list }, beside: [] },
  ]
}
