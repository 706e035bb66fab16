import { describe, expect, test } from 'vitest'
import { readFigure, writeFigure, type ExplainedFigure } from './figure'

const cases: readonly (readonly [string, ExplainedFigure])[] = [
  ['SOLD', { figure: 'SOLD' }],
  ['SOLD,2026-10-31', { figure: 'SOLD', on: '2026-10-31' }],
  ['NEW_SOLD,2026-10-01..', { figure: 'NEW_SOLD', from: '2026-10-01' }],
  ['NEW_SOLD,2026-10-01..2026-10-31,cl_1', { figure: 'NEW_SOLD', from: '2026-10-01', on: '2026-10-31', client: 'cl_1' }],
  ['MANAGED,cl_1,pl_1', { figure: 'MANAGED', client: 'cl_1', line: 'pl_1' }],
  ['TOTAL,pa_1', { figure: 'TOTAL', partner: 'pa_1' }],
  ['TOTAL,2026-11-21,2026-11-21T06:30:00Z', { figure: 'TOTAL', on: '2026-11-21', known: '2026-11-21T06:30:00Z' }],
  ['TOTAL,cl_1', { figure: 'TOTAL', client: 'cl_1' }],
]

describe('a figure in the address', () => {
  test.each(cases)('%s', (text, figure) => {
    expect(writeFigure(figure)).toBe(text)
    expect(readFigure(text)).toEqual(figure)
  })
  test.each([undefined, '', 'toString', 'SOLD,tomorrow', 'SOLD,2026-10-01..x', 'sold'])('%s is none', (text) => {
    expect(readFigure(text)).toBeUndefined()
  })
})
