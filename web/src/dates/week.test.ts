import { expect, test } from 'vitest'
import { firstDayOfWeek } from './week'

test.each([
  ['en', [], 0],
  ['en', ['de-DE'], 0],
  ['de', [], 1],
  ['th', [], 0],
  ['pl', ['pl-PL'], 1],
] as const)('weeks in %s, wanted %o, begin with day %i', (locale, wanted, day) => expect(firstDayOfWeek(locale, wanted)).toBe(day))
