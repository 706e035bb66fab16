import { describe, expect, test } from 'vitest'
import { presets, rangeFault, rangeInput, readRange, writeRange } from './range'

describe('a range in an address', () => {
  test.each([...presets.map((preset) => ({ preset })), { from: '2024-02-29', to: '2026-01-01' }])('%o is read as it was written', (range) => {
    expect(readRange(writeRange(range))).toEqual(range)
    expect(rangeInput(range)).toEqual(range)
  })
  test.each([
    undefined,
    '',
    'NEXT_MONTH',
    '2026-01-01',
    '2026-01-01..',
    '..2026-01-01',
    '2026-02-30..2026-03-01',
    '2026-03-01..2026-02-01',
    '2016-01-01..2026-01-02',
    '2026-01-01..2026-01-02..2026-01-03',
  ])('%s is none', (text) => expect(readRange(text)).toBeUndefined())
})

test.each([
  [null, '2026-01-01', 'incomplete'],
  ['2026-01-02', '2026-01-01', 'backwards'],
  ['2016-01-01', '2026-01-02', 'tooLong'],
  ['2016-01-01', '2026-01-01', undefined],
  ['2026-01-01', '2026-01-01', undefined],
] as const)('from %s to %s: %s', (from, to, fault) => expect(rangeFault(from, to)).toBe(fault))
