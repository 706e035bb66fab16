import { describe, expect, test } from 'vitest'
import { readChanges, readRules, writeChanges, writeRules } from './address'
import { mostChanges, nameOfNew, newClient, type Change } from './change'

const full: readonly Change[] = [
  { kind: 'client_churns', company: 'cl_1', on: '2026-12-01' },
  { kind: 'line_renews', company: 'cl_1', on: '2027-01-01', line: 'sales~hub!,', mrr: '1200.50' },
  { kind: 'deal_closes', company: newClient('Dune & Co ~ 100 %, !2', []), on: '2026-12-24', line: 'sales', mrr: '12000', currency: 'JPY', dealType: 'sourced', manage: true, country: 'JP' },
  { kind: 'deal_closes', company: 'cl_2', on: '2026-12-24', line: 'sales', mrr: '1', currency: 'USD', dealType: 'assisted', manage: false },
  { kind: 'manager_added', company: 'cl_2', on: '2026-12-24', partner: 'another-2' },
  { kind: 'manager_removed', company: 'cl_2', on: '2026-12-25' },
]

describe('the address', () => {
  test('holds every change', () => expect(readChanges(writeChanges(full))).toEqual(full))
  test('says nothing where nothing is asked', () => expect([writeChanges([]), writeRules(undefined)]).toEqual([undefined, undefined]))
  test.each([[{ program: 'mrr' }], [{ program: 'points', edition: '2025-07-15' }]])('names other rules: %o', (rules) => {
    expect(readRules(writeRules(rules))).toEqual(rules)
  })

  test.each([
    ['an unknown kind', 'invented~cl_1~2026-12-01'],
    ['no client', 'client_churns~~2026-12-01'],
    ['no day', 'client_churns~cl_1~2026-02-30'],
    ['no line', 'line_renews~cl_1~2026-12-01~~5'],
    ['no amount', 'line_renews~cl_1~2026-12-01~sales~-5'],
    ['no currency', 'deal_closes~cl_1~2026-12-01~sales~5~usd~sourced'],
    ['no deal type', 'deal_closes~cl_1~2026-12-01~sales~5~USD~free'],
    ['a name without end', `client_churns~${'x'.repeat(201)}~2026-12-01`],
    ['nothing', ''],
  ])('leaves out what it cannot use: %s', (_, text) => expect(readChanges(`${text},${writeChanges(full.slice(0, 1))}`)).toEqual(full.slice(0, 1)))

  test.each(['points:yesterday', '<script>', 'points:', ''])('knows no rules such as %j', (text) => expect(readRules(text)).toBeUndefined())

  test('holds so many changes and no more', () => {
    const text = Array.from({ length: mostChanges + 1 }, () => 'client_churns~cl_1~2026-12-01').join(',')
    expect(readChanges(text)).toHaveLength(mostChanges)
  })
})

test('made-up clients are told from those of the book, and from each other', () => {
  const first = newClient('Dune', [])
  const second = newClient('Dune', [{ kind: 'client_churns', company: first, on: '2026-12-01' }])
  expect(second).not.toBe(first)
  expect([first, second, 'cl_1'].map(nameOfNew)).toEqual(['Dune', 'Dune', undefined])
})
