import { afterEach, expect, test, vi } from 'vitest'
import { loadBook, loadChoice } from './load'

const event = (company: string) => `{"id":"${company}/1","company":"${company}","on":"2024-01-01","kind":"company","country":"US"}\n`
const sale = (company: string) =>
  `{"id":"${company}/2","company":"${company}","on":"2024-01-02","kind":"line_sold","line":"sales","mrr":"5","currency":"USD"}\n`

const page = (company: string, endCursor: string | null) => ({
  ndjson: event(company) + sale(company),
  hasNextPage: endCursor !== null,
  endCursor,
  lines: [{ key: 'sales', line: { id: 'pl_1', name: 'Sales' } }],
  clients: [{ id: company, company: { name: `Client ${company}` }, renewal: { startsOn: '2027-01-01', line: { id: 'pl_1' } } }],
})

const first = {
  program: { today: '2026-11-21', editions: [{ from: '2022-07-18', file: '{"from":"2022-07-18"}' }] },
  mrr: { editions: [{ from: '2018-01-01', file: '{"from":"2018-01-01"}' }] },
  partner: { id: 'pa_1', name: 'Ada', factStream: { facts: '', snapshots: '' }, eventStream: page('cl_1', 'there') },
}

/** Answers one request after the other, and returns what was asked. */
function answer(...answers: unknown[]): { variables: Record<string, unknown> }[] {
  const asked: { variables: Record<string, unknown> }[] = []
  vi.stubGlobal('fetch', (_: string, { body }: { body: string }) => {
    asked.push(JSON.parse(body))
    return Promise.resolve(Response.json(answers.shift()))
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

const signal = new AbortController().signal

test('a book comes in pages of clients', async () => {
  const second = { data: { partner: { id: 'pa_1', name: 'Ada', eventStream: page('cl_2', null) } } }
  const asked = answer({ data: first }, second)
  const book = await loadBook('pa_1', signal)
  expect(asked.map(({ variables }) => variables)).toEqual([{ partner: 'pa_1' }, { partner: 'pa_1', after: 'there', first: false }])
  expect(book.pages).toEqual([event('cl_1') + sale('cl_1'), event('cl_2') + sale('cl_2')])
  expect(book.clients.map(({ name, lines }) => [name, lines[0]?.renewsOn])).toEqual([
    ['Client cl_1', '2027-01-01'],
    ['Client cl_2', '2027-01-01'],
  ])
  expect(book.editions).toEqual({ points: [{ from: '2022-07-18' }], mrr: [{ from: '2018-01-01' }] })
  expect([...book.lines]).toEqual([['sales', 'Sales']])
})

test('a partner that is not there is told', async () => {
  answer({ data: { ...first, partner: null }, errors: [{ message: 'there is no partner pa_2' }] })
  await expect(loadBook('pa_2', signal)).rejects.toThrow('there is no partner pa_2')
})

test('a partner looks at its own book, a program manager chooses', async () => {
  answer({ data: { viewer: { partner: { id: 'pa_1', name: 'Ada' } } } })
  expect(await loadChoice(signal)).toEqual({ partners: [{ id: 'pa_1', name: 'Ada' }], all: 1 })
  answer({ data: { viewer: { partner: null } } }, { data: { partners: { totalCount: 2, nodes: [{ id: 'pa_1', name: 'Ada' }] } } })
  expect(await loadChoice(signal)).toEqual({ partners: [{ id: 'pa_1', name: 'Ada' }], all: 2 })
})
