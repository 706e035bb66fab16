// @vitest-environment node
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { editions } from '../../../../wasm/dist/editions.js'
import * as points from '../../../../wasm/dist/points.js'
import { sumOf } from '../../charts/decimal'
import type { PartnerBook } from './book'
import { tippedBy } from './causes'
import { newClient, type Change } from './change'
import { contributionsOf } from './contributions'
import { openReplay, type OpenBook } from './engine'
import { dealFor } from './goal'
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

let opened: OpenBook
beforeAll(async () => {
  opened = await openReplay(points, book, bytes)
})

const dune = newClient('Dune', [])
const alone: Change = { kind: 'manager_removed', company: 'cl_1', on: book.today, partner: 'other-1' }
const deal: Change = { kind: 'deal_closes', company: dune, on: book.today, line: 'sales', mrr: '1000', currency: 'USD', dealType: 'assisted', country: 'BR', manage: true }

test('a book is replayed under changes, from the official tier on', () => {
  const { replay, currencies, refusal } = opened
  const { standing } = replay.forecast()
  expect([standing.total, standing.performance, standing.credited, standing.since]).toEqual(['55', 'untiered', 'gold', '2026-03-01'])
  expect(currencies.find(({ currency }) => currency === 'JPY')?.decimals).toBe(0)

  const changes: Change[] = [alone, { kind: 'line_renews', company: 'cl_1', on: book.today, line: 'none', mrr: '5' }, deal]
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

test('a closed book is replayed no more, nor are its other days', async () => {
  const other = await openReplay(points, book, bytes)
  expect(other.replay.standingOn('2026-11-01', [], undefined).total).toBe('55')
  other.close()
  const refused = expect.objectContaining({ code: 'INVALID' })
  expect(() => other.replay.forecast()).toThrow(refused)
  expect(() => other.replay.standingOn('2026-11-01', [], undefined)).toThrow(refused)
  expect(opened.replay.forecast().standing.total).toBe('55')
})

test('two new clients of one name are two', () => {
  const second: Change = { ...deal, company: newClient('Dune', [deal]) }
  const { difference } = outcomeOf(opened.replay, [deal, second], undefined, opened.refusal)
  expect(difference[0]?.points.total).toBe('160')
})

test('two other partners share with two', () => {
  const others = ['another-1', 'another-2'].map((partner): Change => ({ kind: 'manager_added', company: 'cl_1', on: book.today, partner }))
  const { hypothesis } = outcomeOf(opened.replay, others, undefined, opened.refusal)
  expect(hypothesis.standing.managed).toBe('2.5')
})

test('a line that a deal sold renews', () => {
  const renewal: Change = { kind: 'line_renews', company: dune, on: '2026-12-01', line: 'sales', mrr: '500' }
  const { faults, hypothesis } = outcomeOf(opened.replay, [deal, renewal], undefined, opened.refusal)
  expect([...faults]).toEqual([])
  expect(hypothesis.months[1]?.points.total).toBe('95')
})

test('the parts that clients contribute add up to the whole', () => {
  const rules = { program: 'points', edition: '2022-07-18' }
  const parts = contributionsOf(opened.replay, [alone, deal], rules)
  const { base, hypothesis, difference } = outcomeOf(opened.replay, [alone, deal], rules, opened.refusal)
  expect(parts.map(({ company }) => company)).toEqual([undefined, 'cl_1', dune])
  expect(sumOf(parts.map(({ today }) => today))).toBe(difference[0]?.points.total)
  expect(sumOf(parts.map(({ end }) => end))).toBe(difference.at(-1)?.points.total)
  const atReview = sumOf([hypothesis.review?.points.total ?? '', `-${base.review?.points.total}`])
  expect(sumOf(parts.map(({ review }) => review ?? ''))).toBe(atReview)
})

describe('what tips the performance tier', () => {
  const tipped = (changes: readonly Change[], place: number) => {
    const change = outcomeOf(opened.replay, changes, undefined, opened.refusal).hypothesis.changes.filter(({ kind }) => kind === 'performance')[place]
    if (!change) throw new Error('the tier does not change')
    return tippedBy(opened.replay, change, changes, undefined).map(({ measure, have }) => `${measure} ${have}`)
  }
  const later: Change = { ...deal, on: '2026-12-24' }
  test('on a rise, what lacked until the day before', () => expect(tipped([later], 0)).toEqual(['total 55']))
  test('on a fall, what lacks from that day on', () => expect(tipped([later], 1)).toEqual(['total 85', 'sourced 0']))
})

test('a deal is proposed that brings what a tier lacks, and no dollar more', () => {
  const proposed = dealFor(opened, 'keep')
  if (!proposed) throw new Error('nothing is missing')
  const outcome = (mrr: string) => {
    const change: Change = { kind: 'deal_closes', company: dune, on: book.today, line: 'new', mrr, currency: 'USD', dealType: 'sourced', country: 'US', manage: proposed.manage }
    return outcomeOf(opened.replay, [change], undefined, opened.refusal).hypothesis.review?.toKeep?.met
  }
  expect([outcome(proposed.mrr), outcome(String(Number(proposed.mrr) - 1))]).toEqual([true, false])
})
