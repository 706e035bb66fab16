import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { FormattedMessage } from 'react-intl'
import { Explained } from '../../explain/Explained'
import classes from './forecast.module.css'
import { useMeasures } from './measures'
import type { Measure, TierResult } from './standing'
import { Scroll } from './Scroll'

interface Props {
  readonly result: TierResult
  readonly caption: string
  /** Whether points open as their postings, and of which day where not of the page's: not where they stand under other rules. */
  readonly explained?: boolean | string
}

const figures: Partial<Record<Measure, 'TOTAL' | 'SOLD' | 'SOURCED' | 'MANAGED'>> = {
  TOTAL_POINTS: 'TOTAL',
  SOLD_POINTS: 'SOLD',
  SOURCED_POINTS: 'SOURCED',
  MANAGED_POINTS: 'MANAGED',
}

/** What a tier asks, what there is of it and what is missing. */
export function ConditionTable({ result, caption, explained = false }: Props) {
  const write = useMeasures()
  return (
    <Scroll label={caption}>
      <table className={classes['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="charts.measure" />
            </th>
            <th scope="col" className={classes['number']}>
              <FormattedMessage id="forecast.condition.have" />
            </th>
            <th scope="col" className={classes['number']}>
              <FormattedMessage id="charts.needed" />
            </th>
            <th scope="col">
              <FormattedMessage id="forecast.condition.state" />
            </th>
          </tr>
        </thead>
        <tbody>
          {result.conditions.map(({ measure, unit, need, above, have, missing, met }) => {
            const figure = explained ? figures[measure] : undefined
            return (
              <tr key={measure} data-measure={measure}>
                <th scope="row">
                  <FormattedMessage id={`measure.${measure}`} />
                </th>
                <td className={classes['number']}>{figure ? <Explained figure={figure} on={typeof explained === 'string' ? explained : undefined}>{write(unit, have)}</Explained> : write(unit, have)}</td>
                <td className={classes['number']}>
                  {above ? <FormattedMessage id="tier.condition.above" values={{ need: write(unit, need) }} /> : write(unit, need)}
                </td>
                <td>
                  <span className={classes[met ? 'met' : 'open']}>
                    {met ? <IconCircleCheck size={16} aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}
                    {met && <FormattedMessage id="tier.condition.met" />}
                    {!met && unit === 'YES_NO' && <FormattedMessage id="tier.condition.open" />}
                    {!met && unit !== 'YES_NO' && <FormattedMessage id="charts.missingAmount" values={{ value: write(unit, missing) }} />}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Scroll>
  )
}
