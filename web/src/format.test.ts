import { describe, expect, test } from 'vitest'
import { civilDate, formatDate, formatMoney, formatNumber, formatPoints, formatRatio, isCivilDate } from './format'

describe('numbers', () => {
  test('points are rounded for reading', () => expect(formatPoints('3.333333')).toBe('3.33'))
  test('and exact on demand', () => expect(formatNumber('3.333333')).toBe('3.333333'))
  test('no digit of a large number is lost', () =>
    expect(formatNumber('9223372036854.775807')).toBe('9,223,372,036,854.775807'))
  test('money has the decimals of its currency', () => {
    expect(formatMoney('1000', 'USD')).toBe('$1,000.00')
    expect(formatMoney('14400', 'JPY')).toBe('¥14,400')
  })
  test('ratios are percentages', () => expect(formatRatio('0.8514')).toBe('85.1%'))
})

describe('dates', () => {
  test('are written out, whatever the time zone', () => expect(formatDate('2026-01-15')).toBe('January 15, 2026'))
  test('of a moment are those of the browser', () =>
    expect(civilDate(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'))
  test.each(['2024-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) => expect(isCivilDate(text)).toBe(true))
  test.each(['', '2026-02-30', '2026-13-01', '0000-01-01', '15.1.2026', '2026-1-5'])('%j is none', (text) =>
    expect(isCivilDate(text)).toBe(false),
  )
})
