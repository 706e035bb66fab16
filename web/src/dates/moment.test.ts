import { describe, expect, test } from 'vitest'
import { clockAt, momentAt } from './moment'

describe.each([
  ['UTC', '2026-06-30', '06:00', '2026-06-30T06:00:00Z'],
  ['Europe/Berlin', '2026-06-30', '06:00', '2026-06-30T04:00:00Z'],
  ['Europe/Berlin', '2026-12-31', '00:30', '2026-12-30T23:30:00Z'],
  ['America/New_York', '2026-01-01', '20:00', '2026-01-02T01:00:00Z'],
  ['Asia/Bangkok', '2026-11-21', '06:59', '2026-11-20T23:59:00Z'],
  ['Asia/Kathmandu', '2026-11-21', '06:00', '2026-11-21T00:15:00Z'],
  // The night in which clocks are put forward, and the one in which they are put back.
  ['Europe/Berlin', '2026-03-29', '01:59', '2026-03-29T00:59:00Z'],
  ['Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T01:00:00Z'],
  ['Europe/Berlin', '2026-10-25', '03:00', '2026-10-25T02:00:00Z'],
])('in %s', (zone, day, time, moment) => {
  test(`${day} ${time} is ${moment}`, () => expect(momentAt(day, time, zone)).toBe(moment))
  test(`${moment} is ${day} ${time}`, () => expect(clockAt(moment, zone)).toEqual({ day, time }))
})

test('a time that clocks show twice is the first of the two', () =>
  expect(momentAt('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z'))

test('a time that clocks skip is as much later', () =>
  expect(momentAt('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z'))
