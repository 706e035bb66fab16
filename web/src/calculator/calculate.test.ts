import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { calculate } from './calculate'
import { loadEngine, type Engine } from './engine'
import { initialFields, type Fields, type Tab } from './state'

let engine: Engine

beforeAll(async () => {
  engine = await loadEngine(readFileSync('../wasm/dist/points.wasm'))
})

const run = (tab: Tab, change: Partial<Fields>) => calculate(engine, tab, { ...initialFields('2024-03-15'), ...change })

describe('points (F26)', () => {
  test.each<[string, Partial<Fields>, object]>([
    ['$1,000 sourced, managed alone', {}, { total: '60', sold: '50', managed: '10' }],
    ['managed with two others', { others: '2' }, { total: '53.333333', sold: '50', managed: '3.333333' }],
    ['not managed: others are not asked', { manage: false, others: 'x' }, { total: '50', sold: '50', managed: '0' }],
    ['assisted', { dealType: 'assisted' }, { total: '40', sold: '30', managed: '10' }],
    ['before the sourced rate', { on: '2021-10-01' }, { total: '40', sold: '30', managed: '10' }],
    ['€75', { amount: '75', currency: 'EUR', country: 'DE' }, { total: '6', sold: '5', managed: '1' }],
    ['€88 from July 2025', { amount: '88', currency: 'EUR', country: 'DE', on: '2025-07-15' }, { total: '6', sold: '5', managed: '1' }],
    ['growth market', { amount: '12,000', currency: 'JPY', country: 'IN' }, { total: '12', sold: '10', managed: '2' }],
  ])('%s', (_, change, points) => {
    expect(run('points', change)).toEqual({ kind: 'estimate', ...points })
  })

  test.each<[keyof Fields, Partial<Fields>, string]>([
    ['amount', { amount: '' }, 'Enter a number.'],
    ['amount', { amount: 'a lot' }, 'Write a number such as 1,250.5.'],
    ['amount', { amount: '0' }, 'Enter more than zero.'],
    ['amount', { amount: '-5' }, 'Enter zero or more.'],
    ['amount', { amount: '0.005' }, 'At most 2 decimals.'],
    ['amount', { amount: '0.5', currency: 'JPY' }, 'JPY has no decimals: enter a whole number.'],
    ['amount', { amount: '99999999999999999999' }, 'This number is too large.'],
    ['others', { others: '1.5' }, 'Enter a whole number.'],
    ['others', { others: '1001' }, 'Enter at most 1000.'],
    ['on', { on: '' }, 'Enter a date.'],
    ['country', { country: 'XX' }, 'Choose one of the list.'],
    ['currency', { currency: 'XXX' }, 'Choose one of the list.'],
  ])('says at %s what is wrong with %j', (field, change, text) => {
    expect(run('points', change)).toEqual({ kind: 'none', faults: { [field]: text } })
  })
})

describe('currency (F27)', () => {
  test('points to currency', () => {
    const result = run('currency', { method: 'toCurrency', soldPoints: '50', managedPoints: '10' })
    expect(result).toEqual({ kind: 'money', sold: '1000.00', managed: '1000.00', currency: 'USD' })
  })
  test('currency to points, managed points not split', () => {
    const result = run('currency', { method: 'toPoints', soldValue: '75', managedValue: '150', currency: 'EUR', others: '4' })
    expect(result).toMatchObject({ kind: 'points', sold: '5', managed: '2' })
  })
  test('says at the fields of the shown pair what is wrong', () => {
    expect(run('currency', { soldPoints: '1.0000001', managedPoints: '', soldValue: 'x' })).toEqual({
      kind: 'none',
      faults: { soldPoints: 'At most 6 decimals.', managedPoints: 'Enter a number.' },
    })
    expect(run('currency', { method: 'toPoints', managedValue: '99999999999999999999' })).toEqual({
      kind: 'none',
      faults: { managedValue: 'This number is too large.' },
    })
  })
})
