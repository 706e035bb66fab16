import { expect, test } from 'vitest'
import { firstDayOf, rowsOf } from './month-rows'

test('a month counts from its first day', () => {
  expect(firstDayOf('2026-10-01', '2026-11-21')).toBe('2026-10-01')
  expect(firstDayOf('2026-11-01', '2026-11-21')).toBe('2026-11-01')
  expect(firstDayOf('2027-01-01', '2026-11-21')).toBe('2027-01-01')
})

test('the first month ahead also counts what is left of the present one', () => {
  expect(firstDayOf('2026-12-01', '2026-11-21')).toBe('2026-11-22')
  expect(firstDayOf('2027-01-01', '2026-12-31')).toBe('2027-01-01')
})

test('adjustments are a row only where there are any', () => {
  const none = { new: '1', increased: '0', expiredOrChurned: '0', decreased: '0', adjusted: '0' }
  expect(rowsOf([none]).map(({ row }) => row)).toEqual(['new', 'increased', 'expired', 'decreased'])
  expect(rowsOf([none, { ...none, adjusted: '-5' }]).map(({ row }) => row)).toContain('adjusted')
})
