import { describe, expect, test } from 'vitest'
import { isDay, parseSearch, someOf, writeSearch } from './search'

describe('the query of an address', () => {
  test.each([
    ['nothing', {}, ''],
    ['texts as they are', { q: '100', asOf: '2026-01-15' }, '?q=100&asOf=2026-01-15'],
    ['a list with commas', { tier: 'GOLD,ELITE' }, '?tier=GOLD,ELITE'],
    ['letters of all languages', { q: 'Łódź & ไทย' }, '?q=%C5%81%C3%B3d%C5%BA%20%26%20%E0%B9%84%E0%B8%97%E0%B8%A2'],
    ['absent values left out', { q: undefined, on: '' }, ''],
  ])('%s', (_, search, query) => {
    expect(writeSearch(search)).toBe(query)
    const present = Object.fromEntries(Object.entries(search).filter(([, value]) => value))
    expect(parseSearch(query)).toEqual(present)
  })
  test('a list keeps what is known, in the order of the known', () => {
    expect(someOf(['A', 'B', 'C'], 'C,x,A')).toEqual(['A', 'C'])
    expect(someOf(['A'], 'x')).toBeUndefined()
  })
  test.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-2-9', false],
    ['tomorrow', false],
  ])('%s is a day: %s', (day, is) => expect(isDay(day)).toBe(is))
})
