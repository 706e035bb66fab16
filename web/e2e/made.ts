import { ask, partner, partnerId } from './demo'

/** What a test has made of its own. */
export interface Made {
  readonly list: string
  readonly report: string
}

interface Answer {
  readonly listCreate: { readonly list: { readonly id: string } | null }
  readonly reportSave: { readonly report: { readonly id: string } | null }
}

/** Makes a list and a saved report of the demo's partner, and deletes them when the run is over. */
export async function withMade(name: string, run: (made: Made) => Promise<void>): Promise<void> {
  const unique = `${name} ${Date.now()}`
  const report = { kind: 'POINT_CHANGES', figure: 'NEW_SOLD', range: { preset: 'LAST_12_MONTHS' } }
  const input = { partner: await partnerId(partner), name: unique }
  const { listCreate, reportSave } = await ask<Answer>(
    `mutation($list: ListCreateInput!, $report: ReportSaveInput!) {
      listCreate(input: $list) { list { id } }
      reportSave(input: $report) { report { id } }
    }`,
    { list: { ...input, from: report }, report: { ...input, report } },
  )
  if (!listCreate.list || !reportSave.report) throw new Error(`"${unique}" was not made`)
  const made = { list: listCreate.list.id, report: reportSave.report.id }
  try {
    await run(made)
  } finally {
    await ask('mutation($list: ID!, $report: ID!) { listDelete(input: {list: $list}) { userErrors { field } } reportDelete(input: {report: $report}) { userErrors { field } } }', { ...made })
  }
}
