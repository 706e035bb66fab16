// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as points from '../../../wasm/dist/points.js'
import { editions } from '../../../wasm/dist/editions.js'
import { openReplay } from './engine'
import type { PartnerBook } from './load'
import { newClient, type Change } from './model'
import { outcomeOf } from './outcome'

const bytes = new Uint8Array(readFileSync('../wasm/dist/points.wasm'))

const book: PartnerBook = {
  partner: { id: 'pa_1', name: 'Ada' },
  today: '2026-11-21',
  pages: [
    '{"id":"cl_1/1","company":"cl_1","on":"2026-01-20","kind":"company","country":"US"}\n' +
      '{"id":"cl_1/2","company":"cl_1","on":"2026-02-01","kind":"line_sold","line":"sales","mrr":"1000","currency":"USD","seller":"pa_1","deal_type":"sourced"}\n' +
      '{"id":"cl_1/3","company":"cl_1","on":"2026-02-01","kind":"manager_added","partner":"pa_1"}\n' +
      '{"id":"cl_1/4","company":"cl_1","on":"2026-02-02","kind":"manager_added","partner":"other-1"}\n',
  ],
  facts: '{"partner":"pa_1","on":"2026-01-01","fact":"certified_through","value":"2030-01-01"}\n',
  snapshots: '{"on":"2026-11-20","performance":"untiered","credited":"gold","since":"2026-03-01"}\n',
  editions,
  clients: [],
  lines: new Map(),
}

test('a book is replayed under changes, from the official tier on', async () => {
  const { replay, currencies, refusal } = await openReplay(points, book, bytes)
  const { standing } = replay.forecast()
  expect([standing.total, standing.performance, standing.credited, standing.since]).toEqual(['55', 'untiered', 'gold', '2026-03-01'])
  expect(currencies.find(({ currency }) => currency === 'JPY')?.decimals).toBe(0)

  const changes: Change[] = [
    { kind: 'manager_removed', company: 'cl_1', on: book.today, partner: 'other-1' },
    { kind: 'line_renews', company: 'cl_1', on: book.today, line: 'none', mrr: '5' },
    { kind: 'deal_closes', company: newClient('Dune'), on: book.today, line: 'sales', mrr: '1000', currency: 'USD', dealType: 'assisted', country: 'BR', manage: true },
  ]
  const { difference, faults, hypothesis } = outcomeOf(replay, changes, undefined, refusal)
  // Managed alone: 5 more; US$ 1,000 assisted in a growth market: 60 and 20.
  expect(difference[0]?.points).toEqual({ sourced: '0', assisted: '60', sold: '60', managed: '25', total: '85' })
  expect([...faults.keys()]).toEqual([1])
  expect(hypothesis.standing.performance).toBe('gold')
  expect(replay.forecast().standing).toEqual(standing)

  const old = outcomeOf(replay, [], { program: 'points', edition: '2022-07-18' }, refusal)
  expect(old.difference[0]?.points.total).toBe('-20')
  expect(outcomeOf(replay, [], { program: 'points', edition: '2021-01-01' }, refusal).rulesFault).toContain('2021-01-01')
})
