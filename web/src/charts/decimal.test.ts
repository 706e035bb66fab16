import { expect, test } from 'vitest'
import { compareDecimals, shareOf, sumOf, wholeOf } from './decimal'

test('adds without losing a millionth', () => {
  expect(sumOf(['0.1', '0.2'])).toBe('0.3')
  expect(sumOf(['9007199254740993.000001', '-0.000001'])).toBe('9007199254740993')
  expect(sumOf(['-12.5', '2.25'])).toBe('-10.25')
  expect(sumOf([])).toBe('0')
})

test('compares by value, not by text', () => {
  expect(compareDecimals('9', '10')).toBeLessThan(0)
  expect(compareDecimals('-1', '-2')).toBeGreaterThan(0)
  expect(compareDecimals('1.50', '1.5')).toBe(0)
})

test('tells the share of a part, and none of nothing', () => {
  expect(shareOf('1', '8')).toBe('0.125')
  expect(shareOf('5', '0')).toBeNull()
})

test('rounds to whole numbers, halves away from zero', () => {
  expect(['0.4', '0.5', '-0.5', '-0.4', '1234.999999'].map(wholeOf)).toEqual(['0', '1', '-1', '0', '1235'])
})
