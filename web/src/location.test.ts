import { describe, expect, test } from 'vitest'
import { initialFields } from './calculator/fields'
import { readPlace, writePlace } from './location'

const today = '2026-11-21'

describe('the address of the page', () => {
  test('says nothing where all is as at first', () => {
    expect(writePlace(readPlace('', today), today)).toBe('')
  })

  test.each([
    '?calculator=currency&method=toPoints&soldValue=75',
    '?calculator=points&dealType=assisted&amount=1%2C250.5&country=IN&currency=EUR&on=2024-03-01&others=2',
    '?calculator=closed&manage=no',
    '?asOf=2017-12-31&calculator=points',
    '?amount=', // an emptied field stays empty
  ])('survives reading and writing: %s', (search) => {
    expect(writePlace(readPlace(search, today), today)).toBe(search)
  })

  test.each([
    ['?calculator=other'],
    ['?dealType=free&method=back&manage=perhaps'],
    ['?asOf=2026-02-30'],
    [`?amount=${'9'.repeat(41)}`],
    ['?unknown=1'],
  ])('falls back to the default for %s', (search) => {
    expect(readPlace(search, today)).toEqual({ fields: initialFields(today) })
  })
})
