import { describe, expect, test } from 'vitest'
import { makeFormat } from './format'
import { languageTag, locales, preferredLocale } from './locale'

// Languages part numbers and currencies by spaces that do not break.
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ')
const of = (locale: (typeof locales)[number]) => {
  const format = makeFormat(languageTag(locale), 'Asia/Bangkok')
  return {
    ...format,
    date: (day: string) => plain(format.date(day)),
    month: (day: string) => plain(format.month(day)),
    points: (points: string, detail?: 'exact') => plain(format.points(points, detail)),
    money: (amount: string, currency: string, detail?: 'exact') => plain(format.money({ amount, currency }, detail)),
    dateTime: (moment: string) => plain(format.dateTime(moment)),
  }
}

describe('a day', () => {
  test.each([
    ['en', 'Feb 25, 2025'],
    ['de', '25. Feb. 2025'],
    ['fr', '25 févr. 2025'],
    ['it', '25 feb 2025'],
    ['pl', '25 lut 2025'],
    ['th', '25 ก.พ. 2025'],
  ] as const)('in %s has the Gregorian year', (locale, written) => expect(of(locale).date('2025-02-25')).toBe(written))
  test.each(locales)('in %s: months, ranges and moments have it too', (locale) => {
    const format = of(locale)
    expect(format.month('2025-02-01')).toContain('2025')
    expect(format.longDate('2025-02-25')).toContain('2025')
    expect(format.dateRange('2025-02-01', '2025-03-31')).toContain('2025')
    expect(format.dateTime('2025-02-25T20:00:00Z')).toContain('2025')
  })
  test('is the same day in every time zone, but a moment is not', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) expect(makeFormat('en', zone).date('2025-02-25')).toBe('Feb 25, 2025')
    expect(of('en').dateTime('2025-02-25T20:00:00Z')).toContain('Feb 26')
  })
  test('that is unknown is a dash', () => expect(makeFormat('en', 'UTC').date(null)).toBe('–'))
})

describe('figures', () => {
  test.each([
    ['en', '1,234,567.89'],
    ['de', '1.234.567,89'],
    ['fr', '1 234 567,89'],
    ['it', '1.234.567,89'],
    ['pl', '1 234 567,89'],
    ['th', '1,234,567.89'],
  ] as const)('points in %s', (locale, written) => expect(of(locale).points('1234567.891234')).toBe(written))
  test('are exact where asked, beyond what a floating point number holds', () =>
    expect(of('en').points('9007199254740993.000001', 'exact')).toBe('9,007,199,254,740,993.000001'))
  test('of money stand in their own currency', () => {
    expect(of('de').money('1234.50', 'EUR', 'exact')).toBe('1.234,50 €')
    expect(of('en').money('14400', 'JPY', 'exact')).toBe('¥14,400')
    expect(of('fr').money('1234.50', 'USD')).toBe('1 235 $US')
  })
  test('of changes have their sign', () => {
    const format = makeFormat('en', 'UTC')
    expect(format.change('12.5')).toBe('+12.5')
    expect(format.change('-3')).toBe('-3')
    expect(format.change('0')).toBe('0')
  })
})

describe('the language', () => {
  test.each([
    ['the chosen one', 'pl', ['de-DE'], 'pl'],
    ['else the first of the browser that is ours', undefined, ['sv-SE', 'fr-CA', 'de'], 'fr'],
    ['else English', undefined, ['sv'], 'en'],
    ['not one that was never ours', 'xx', ['it'], 'it'],
  ] as const)('%s', (_, chosen, wanted, expected) => expect(preferredLocale(chosen, wanted)).toBe(expected))
})
