import { scaleLinear } from '@visx/scale'
import { expect, test } from 'vitest'
import { ticksOf } from './ticks'

const upTo = (most: number) => scaleLinear({ domain: [0, most], range: [100, 0] })

test('between whole figures there is no tick', () => {
  expect(ticksOf(upTo(1.08), ['1', null, '0'])).toEqual([0, 1])
  expect(ticksOf(upTo(2.16), ['2', '1.00'])).toEqual([0, 1, 2])
  expect(ticksOf(upTo(1), [])).toEqual([0, 1])
})

test('between others there may be', () => {
  expect(ticksOf(upTo(1.08), ['1', '0.25'])).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
  expect(ticksOf(upTo(540), ['500'])).toEqual([0, 100, 200, 300, 400, 500])
})
