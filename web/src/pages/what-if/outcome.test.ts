import { describe, expect, test } from 'vitest'
import type { Forecast, ForecastChange } from '../../../../wasm/dist/points.js'
import type { Change, Rules } from './change'
import { compareTiers, outcomeOf, sameChange, type Refusal, type Replay } from './outcome'

const leaves = (company: string): Change => ({ kind: 'client_churns', company, on: '2026-12-01' })

class Refused extends Error implements Refusal {
  constructor(readonly change: number | undefined) {
    super(`refused ${change}`)
  }
}

const refusal = (error: unknown) => (error instanceof Refused ? error : undefined)

interface Asked {
  readonly companies: readonly string[]
  readonly rules: Rules | undefined
}

/** A book that takes no act on "gone" and no program "none"; it tells what it was asked. */
function strict(asked: Asked[]): Replay {
  const forecast = { asOf: '2026-11-21' } as Forecast
  return {
    forecast: () => forecast,
    whatIf(changes, rules) {
      asked.push({ companies: changes.map(({ company }) => company), rules })
      const place = changes.findIndex(({ company }) => company === 'gone')
      if (place >= 0) throw new Refused(place)
      if (rules?.program === 'none') throw new Refused(undefined)
      return { forecast, difference: [] }
    },
    standingOn: () => {
      throw new Error('nobody asks')
    },
  }
}

describe('an outcome', () => {
  test('leaves out changes that do not fit, and says which and why', () => {
    const asked: Asked[] = []
    const { faults, taken } = outcomeOf(strict(asked), ['a', 'gone', 'b', 'gone', 'c'].map(leaves), undefined, refusal)
    expect(asked.at(-1)?.companies).toEqual(['a', 'b', 'c'])
    expect(taken.map(({ company }) => company)).toEqual(['a', 'b', 'c'])
    expect([...faults]).toEqual([
      [1, 'refused 1'],
      [3, 'refused 2'],
    ])
  })

  test('goes by the published rules where others do not fit', () => {
    const asked: Asked[] = []
    const { rulesFault, rules } = outcomeOf(strict(asked), [leaves('a')], { program: 'none' }, refusal)
    expect(rulesFault).toBe('refused undefined')
    expect(rules).toBeUndefined()
    expect(asked.at(-1)).toEqual({ companies: ['a'], rules: undefined })
  })

  test('does not hide a fault of ours', () => {
    const broken: Replay = {
      ...strict([]),
      whatIf: () => {
        throw new TypeError('ours')
      },
    }
    expect(() => outcomeOf(broken, [leaves('a')], undefined, refusal)).toThrow('ours')
  })
})

test('tier changes of one day stand in one row, with and without the changes', () => {
  const change = (on: string, to: ForecastChange['to']): ForecastChange => ({ on, kind: 'performance', from: 'platinum', to })
  const base = [change('2026-12-01', 'gold'), change('2027-01-01', 'gold'), change('2027-03-01', 'untiered')]
  const compared = compareTiers(base, [change('2026-12-01', 'gold'), change('2027-01-01', 'untiered'), change('2027-02-01', 'untiered')])
  expect(compared.map(({ on, base: before, hypothesis }) => [on, before?.to, hypothesis?.to, sameChange(before, hypothesis)])).toEqual([
    ['2026-12-01', 'gold', 'gold', true],
    ['2027-01-01', 'gold', 'untiered', false],
    ['2027-02-01', undefined, 'untiered', false],
    ['2027-03-01', 'untiered', undefined, false],
  ])
})
