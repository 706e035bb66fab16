import { request, type Page } from '@playwright/test'

/** Whose book a page is to show, through whose eyes, and what else its address says. */
export interface Place {
  /** The partner's name in the demo book, without its mark. */
  readonly partner?: string
  readonly eyes?: 'partner'
  readonly [parameter: string]: string | undefined
}

/** The partner of the demo book that has everything. */
export const partner = 'Alder & Finch'

/** Asks the API, as a program manager; the answer holds what the pages show to the same digit. */
export async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const context = await request.newContext({ baseURL: process.env['TIERBOARD_URL'] ?? 'http://127.0.0.1:8080' })
  try {
    const response = await context.post('/graphql', { data: { query, variables } })
    const answer = (await response.json()) as { data?: Data; errors?: readonly { message: string }[] }
    if (!answer.data || answer.errors) throw new Error(answer.errors?.[0]?.message ?? `status ${response.status()}`)
    return answer.data
  } finally {
    await context.dispose()
  }
}

/** The id of a partner of the demo book. */
export async function partnerId(name: string): Promise<string> {
  type Answer = { partners: { nodes: readonly { id: string; name: string }[] } }
  const { partners } = await ask<Answer>('query($search: String) { partners(first: 10, filter: {search: $search}) { nodes { id name } } }', { search: name })
  const found = partners.nodes.find((node) => node.name.startsWith(name))
  if (!found) throw new Error(`the demo book has no partner "${name}"`)
  return found.id
}

/** The address of a page. */
export async function addressOf(path: string, { partner: name, ...rest }: Place = {}): Promise<string> {
  const search = new URLSearchParams()
  if (name) search.set('partner', await partnerId(name))
  for (const [parameter, value] of Object.entries(rest)) if (value) search.set(parameter, value)
  const query = search.toString()
  return query ? `${path}?${query}` : path
}

/** Opens a page and waits until it shows its answer. */
export async function open(page: Page, path: string, place: Place = { partner }): Promise<void> {
  await page.goto(await addressOf(path, place))
  await page.getByRole('heading', { level: 1 }).waitFor()
}
