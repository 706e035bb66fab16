import type { Locator } from '@playwright/test'
import { ask } from './demo'

/** A partner of the demo book that holds a tier and has clients beside others. */
export const holder = 'Asanagi Partners'

/** A client of a partner, with its points. */
export interface BookClient {
  readonly id: string
  readonly company: { readonly name: string }
  readonly points: { readonly total: string; readonly sold: string; readonly managed: string }
  readonly postings: { readonly totalCount: number }
}

/** A client with sold and managed points, all of which end when it leaves. */
export async function leaver(partner: string): Promise<BookClient> {
  const { partner: found } = await ask<{ partner: { clients: { nodes: readonly BookClient[] } } }>(
    `query ($partner: ID!) { partner(id: $partner) { clients(first: 100, filter: { relationship: [SOLD_AND_MANAGED] }) { nodes {
      id company { name } points { total sold managed } postings(filter: { kind: [ADJUSTMENT] }) { totalCount } } } } }`,
    { partner },
  )
  const client = found.clients.nodes.find(({ points, postings }) => Number(points.sold) > 0 && Number(points.managed) > 0 && postings.totalCount === 0)
  if (!client) throw new Error('no client has sold and managed points')
  return client
}

/** The exact values of a table's row. */
export function values(row: Locator): Promise<string[]> {
  return row.locator('data').evaluateAll((all) => all.map((data) => (data as HTMLDataElement).value))
}

/** Points as the English dashboard writes them. */
export function written(points: string): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(points as Intl.StringNumericLiteral)
}

/** A day as the English dashboard writes it. */
export function writtenDay(day: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`))
}
