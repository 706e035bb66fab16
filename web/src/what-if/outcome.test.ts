import { describe, expect, test } from 'vitest'
import type { Forecast, ForecastChange } from '../../../wasm/dist/points.js'
import type { Change, Rules } from './model'
import { compareTiers, outcomeOf, type Refusal, type Replay } from './outcome'

const leaves = (company: string): Change => ({ kind: 'client_churns', company, on: '2026-12-01' })

class Refused extends Error implements Refusal {
  constructor(readonly change: number | undefined) {
    super(`refused ${change}`)
  }
}

const refusal = (error: unknown) => (error instanceof Refused ? error : undefined)

/** A book that takes no act on "gone" and no program "none"; it tells what it was asked. */
function strict(asked: { companies: string[]; rules: Rules | undefined }[]): Replay {
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
  }
}

describe('an outcome', () => {
  test('leaves out changes that do not fit, and says which and why', () => {
    const asked: { companies: string[] }[] = []
    const changes = ['a', 'gone', 'b', 'gone', 'c'].map(leaves)
    const { faults } = outcomeOf(strict(asked as never), changes, undefined, refusal)
    expect(asked.at(-1)?.companies).toEqual(['a', 'b', 'c'])
    expect([...faults.keys()]).toEqual([1, 3])
    expect(faults.get(1)).toBe('refused 1')
  })

  test('goes by the published rules where others do not fit', () => {
    const asked: { companies: string[]; rules: Rules | undefined }[] = []
    const { rulesFault } = outcomeOf(strict(asked), [leaves('a')], { program: 'none' }, refusal)
    expect(rulesFault).toBe('refused undefined')
    expect(asked.at(-1)).toEqual({ companies: ['a'], rules: undefined })
  })

  test('does not hide a fault of ours', () => {
    const broken: Replay = { ...strict([]), whatIf: () => { throw new TypeError('ours') } }
    expect(() => outcomeOf(broken, [leaves('a')], undefined, refusal)).toThrow('ours')
  })
})

test('tier changes stand side by side', () => {
  const change = (on: string, to: ForecastChange['to']): ForecastChange => ({ on, kind: 'performance', from: 'platinum', to })
  const base = [change('2026-12-01', 'gold'), change('2027-03-01', 'untiered')]
  const compared = compareTiers(base, [change('2026-12-01', 'gold'), change('2027-02-01', 'untiered')])
  expect(compared.map(({ on, in: where }) => `${on} ${where}`)).toEqual(['2026-12-01 both', '2027-02-01 brought', '2027-03-01 avoided'])
})
