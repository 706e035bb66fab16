import { expect, test } from 'vitest'
import { addDays, daysBetween, endOfLastMonth, endOfMonth, nextOf } from './known-days'

test.each([
  ['2026-11-21', '2026-10-31'],
  ['2026-01-01', '2025-12-31'],
  ['2024-03-31', '2024-02-29'],
])('the month before %s ended on %s', (day, end) => expect(endOfLastMonth(day)).toBe(end))

test.each([
  ['2026-11-01', '2026-11-30'],
  ['2026-12-31', '2026-12-31'],
  ['2024-02-10', '2024-02-29'],
])('the month of %s ends on %s', (day, end) => expect(endOfMonth(day)).toBe(end))

const reviews = [
  { month: 7, day: 15 },
  { month: 1, day: 15 },
]
test.each([
  ['2026-11-21', '2027-01-15'],
  ['2026-01-14', '2026-01-15'],
  ['2026-01-15', '2026-07-15'],
])('the review after %s is on %s', (day, next) => expect(nextOf(reviews, day)).toBe(next))
test('without reviews there is no next one', () => expect(nextOf([], '2026-01-01')).toBeUndefined())

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-03-29', 217, '2026-11-01'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days make %s', (day, count, sum) => {
  expect(addDays(day, count)).toBe(sum)
  expect(daysBetween(day, sum)).toBe(count)
})
