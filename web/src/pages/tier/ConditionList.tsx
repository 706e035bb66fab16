import { Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ConditionList_conditions$key, MeasureUnit } from '../../__generated__/ConditionList_conditions.graphql'
import { factOf } from '../../explain/fact'
import { Have } from '../../explain/Have'
import { useFormat } from '../../language/format'
import classes from './tier.module.css'

/** The conditions of a tier, each with what there is, what it takes and what is missing (F19). */
export function ConditionList({ conditions: key }: { conditions: ConditionList_conditions$key }) {
  const intl = useIntl()
  const write = useMeasures()
  const conditions = useFragment(
    graphql`
      fragment ConditionList_conditions on TierConditionResult @relay(plural: true) {
        measure
        unit
        need
        above
        have
        missing
        met
        figure
      }
    `,
    key,
  )
  return (
    <ul className={classes['conditions']}>
      {conditions.map(({ measure, unit, need, above, have, missing, met, figure }) => (
        <li key={measure}>
          {met ? (
            <IconCircleCheck size={18} className={classes['met']} aria-label={intl.formatMessage({ id: 'tier.condition.met' })} role="img" />
          ) : (
            <IconAlertTriangle size={18} className={classes['open']} aria-label={intl.formatMessage({ id: 'tier.condition.open' })} role="img" />
          )}
          <Text size="sm">
            <FormattedMessage id={`measure.${measure}`} />
          </Text>
          <Text size="sm" fw={650} className={classes['amount'] ?? ''} component="div">
            <Have figure={figure} fact={have == null ? undefined : factOf(measure)} shown={write(unit, have)} />
          </Text>
          <Text size="sm" c="dimmed" className={classes['note'] ?? ''}>
            {unit === 'YES_NO' ? (
              <FormattedMessage id="tier.condition.required" />
            ) : (
              <FormattedMessage id={above ? 'tier.condition.above' : 'tier.condition.need'} values={{ need: write(unit, need) }} />
            )}
            {!met && unit !== 'YES_NO' && (
              <>
                {' · '}
                <FormattedMessage id="charts.missingAmount" values={{ value: write(unit, missing) }} />
              </>
            )}
          </Text>
        </li>
      ))}
    </ul>
  )
}

/** Writes the value of a condition on its scale; null is unknown. */
function useMeasures(): (unit: MeasureUnit, value: string | null | undefined) => string {
  const intl = useIntl()
  const format = useFormat()
  return (unit, value) => {
    if (value == null) return intl.formatMessage({ id: 'tier.unknown' })
    if (unit === 'YES_NO') return intl.formatMessage({ id: value === '1' ? 'tier.yes' : 'tier.no' })
    if (unit === 'RATIO') return format.percent(value)
    return unit === 'POINTS' ? format.points(value) : format.number(value)
  }
}
