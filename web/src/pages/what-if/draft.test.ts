import { describe, expect, test } from 'vitest'
import type { Client } from './clients'
import { faultsOf, kindsOf, readDraft, type Draft, type DraftContext } from './draft'

const client: Client = { id: 'cl_1', name: 'Ape', country: 'JP', managers: ['pa_1', 'other-1', 'another-1'], lines: [{ key: 'sales', mrr: '12000', currency: 'JPY' }] }
const context: DraftContext = {
  book: { partner: { id: 'pa_1', name: 'Ada' }, today: '2026-11-21' },
  changes: [],
  client,
  currencies: [
    { currency: 'JPY', decimals: 0 },
    { currency: 'USD', decimals: 2 },
  ],
  locale: 'en',
}
const draft: Draft = { kind: 'deal_closes', name: '', country: 'US', line: 'sales', mrr: '1,000', currency: 'USD', dealType: 'sourced', on: '2026-11-21', manage: true }

test('an upsell is in the currency of the line, and not managed twice', () => {
  expect(readDraft(draft, context)).toEqual({ kind: 'deal_closes', company: 'cl_1', on: '2026-11-21', line: 'sales', mrr: '1000', currency: 'JPY', dealType: 'sourced', manage: false })
})

test('another partner is another one each time, and the last to come goes first', () => {
  expect(readDraft({ ...draft, kind: 'other_added' }, context)).toMatchObject({ kind: 'manager_added', partner: 'another-2' })
  expect(readDraft({ ...draft, kind: 'other_removed' }, context)).toMatchObject({ kind: 'manager_removed', partner: 'another-1' })
})

test('two new clients of one name stay two', () => {
  const first = readDraft({ ...draft, name: 'Dune' }, { ...context, client: undefined })
  const second = readDraft({ ...draft, name: 'Dune' }, { ...context, client: undefined, changes: [first] })
  expect(second.company).not.toBe(first.company)
  expect(first).toMatchObject({ country: 'US', manage: true })
})

test('offers what can happen to the client', () => {
  expect(kindsOf(undefined, 'pa_1')).toEqual(['deal_closes'])
  expect(kindsOf(client, 'pa_1')).toEqual(['client_churns', 'line_renews', 'deal_closes', 'manager_removed', 'other_added', 'other_removed'])
  expect(kindsOf({ ...client, lines: [], managers: ['other-1'] }, 'pa_1')).toEqual(['deal_closes', 'manager_added', 'other_added', 'other_removed'])
})

describe('a draft lacks', () => {
  test.each([
    ['nothing', {}, []],
    ['a number', { mrr: 'much' }, [['mrr', { kind: 'malformed' }]]],
    ['an amount above zero', { mrr: '0' }, [['mrr', { kind: 'zero' }]]],
    ['whole yen', { mrr: '5.5' }, [['mrr', { kind: 'decimals', decimals: 0 }]]],
    ['a later day', { on: '2026-11-20' }, [['on', { kind: 'on' }]]],
    ['nothing, where a line ends', { kind: 'line_renews', mrr: '0' }, []],
  ] as const)('%s', (_, change, faults) => expect([...faultsOf({ ...draft, ...change }, context)]).toEqual(faults))

  test('a name, where the client is new', () => expect([...faultsOf(draft, { ...context, client: undefined }).keys()]).toEqual(['name']))
})
