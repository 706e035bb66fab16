import { expect, test } from 'vitest'
import { bookOf, type BookHead, type BookPage } from './book'

const event = (company: string) => `{"id":"${company}/1","company":"${company}","on":"2024-01-01","kind":"company","country":"US"}\n`
const sale = (company: string) =>
  `{"id":"${company}/2","company":"${company}","on":"2024-01-02","kind":"line_sold","line":"sales","mrr":"5","currency":"USD"}\n`

const page = (company: string): BookPage => ({
  ndjson: event(company) + sale(company),
  lines: [{ key: 'sales', line: { id: 'pl_1', name: 'Sales' } }],
  clients: [{ id: company, company: { name: `Client ${company}` }, renewal: { startsOn: '2027-01-01', line: { id: 'pl_1' } } }],
})

const head: BookHead = {
  points: { editions: [{ file: '{"from":"2022-07-18"}' }] },
  mrr: { editions: [{ file: '{"from":"2018-01-01"}' }] },
  partner: { id: 'pa_1', name: 'Ada', factStream: { asOf: '2026-11-21', facts: '', snapshots: '' } },
}

test('a book is put together from pages of clients', () => {
  const book = bookOf(head, [page('cl_1'), page('cl_2')])
  expect(book.today).toBe('2026-11-21')
  expect(book.pages).toEqual([event('cl_1') + sale('cl_1'), event('cl_2') + sale('cl_2')])
  expect(book.clients.map(({ name, lines }) => [name, lines[0]?.renewsOn])).toEqual([
    ['Client cl_1', '2027-01-01'],
    ['Client cl_2', '2027-01-01'],
  ])
  expect(book.editions).toEqual({ points: [{ from: '2022-07-18' }], mrr: [{ from: '2018-01-01' }] })
  expect([...book.lines]).toEqual([['sales', 'Sales']])
})

test('a book may have no clients', () => {
  expect(bookOf(head, [{ ndjson: '', lines: [], clients: [] }]).clients).toEqual([])
})
