import { describe, expect, test } from 'vitest'
import { makeFormat } from '../language/format'
import { languageTag, locales } from '../language/locale'
import { readDay } from './day-text'

describe.each(locales)('a day typed in %s', (locale) => {
  const tag = languageTag(locale)
  test('is read as the dashboard writes it, in every month', () => {
    const format = makeFormat(tag, 'UTC')
    for (let month = 1; month <= 12; month++) {
      const day = `2026-${String(month).padStart(2, '0')}-09`
      expect(readDay(format.date(day), tag)).toBe(day)
    }
  })
  test('is read as YYYY-MM-DD', () => expect(readDay(' 2024-02-29 ', tag)).toBe('2024-02-29'))
  test.each(['2026-02-29', '1.2.3', '12', '', 'x', '1.13.', '2026-1'])('"%s" is none', (text) => expect(readDay(text, tag)).toBeUndefined())
})

test.each([
  ['en', '3/31/2026'],
  ['en', 'March 31, 2026'],
  ['de', '31.3.2026'],
  ['de', '31. März 2026'],
  ['fr', '31/03/2026'],
  ['it', '31/3/2026'],
  ['pl', '31.03.2026'],
  ['pl', '31 marca 2026'],
  ['th', '31/3/2026'],
  ['th', '31 มีนาคม 2026'],
] as const)('in %s, %s is the last of March', (locale, text) => expect(readDay(text, languageTag(locale))).toBe('2026-03-31'))
