import { describe, expect, test } from 'vitest'
import { mostChanges, nameOfNew, newClient, readState, writeState, type State } from './model'

const full: State = {
  partner: 'pa_1',
  rules: { program: 'points', edition: '2025-07-15' },
  changes: [
    { kind: 'client_churns', company: 'cl_1', on: '2026-12-01' },
    { kind: 'line_renews', company: 'cl_1', on: '2027-01-01', line: 'sales~hub!', mrr: '1200.50' },
    { kind: 'deal_closes', company: newClient('Dune & Co ~ 100 %'), on: '2026-12-24', line: 'sales', mrr: '12000', currency: 'JPY', dealType: 'sourced', manage: true, country: 'JP' },
    { kind: 'deal_closes', company: 'cl_2', on: '2026-12-24', line: 'sales', mrr: '1', currency: 'USD', dealType: 'assisted', manage: false },
    { kind: 'manager_added', company: 'cl_2', on: '2026-12-24', partner: 'other-1' },
    { kind: 'manager_removed', company: 'cl_2', on: '2026-12-25' },
  ],
}

describe('the address', () => {
  test('holds every change', () => expect(readState(writeState(full))).toEqual(full))
  test('says nothing where nothing is asked', () => expect(writeState({ changes: [] })).toBe(''))
  test('may name other rules of a program', () => {
    expect(readState('?rules=mrr')).toEqual({ changes: [], rules: { program: 'mrr' } })
  })

  test.each([
    ['an unknown kind', '?change=invented~cl_1~2026-12-01'],
    ['no client', '?change=client_churns~~2026-12-01'],
    ['no day', '?change=client_churns~cl_1~2026-02-30'],
    ['no line', '?change=line_renews~cl_1~2026-12-01~~5'],
    ['no amount', '?change=line_renews~cl_1~2026-12-01~sales~-5'],
    ['no currency', '?change=deal_closes~cl_1~2026-12-01~sales~5~usd~sourced'],
    ['no deal type', '?change=deal_closes~cl_1~2026-12-01~sales~5~USD~free'],
    ['a name without end', `?partner=${'x'.repeat(201)}`],
    ['no edition', '?rules=points/yesterday'],
    ['no program', '?rules=%3Cscript%3E'],
    ['nothing', ''],
  ])('leaves out what it cannot use: %s', (_, search) => expect(readState(search)).toEqual({ changes: [] }))

  test('holds so many changes and no more', () => {
    const query = Array.from({ length: mostChanges + 1 }, () => 'change=client_churns~cl_1~2026-12-01').join('&')
    expect(readState(`?${query}`).changes).toHaveLength(mostChanges)
  })
})

test('made-up clients are told from those of the book', () => {
  expect(nameOfNew(newClient('Dune'))).toBe('Dune')
  expect(nameOfNew('cl_1')).toBeUndefined()
})
