import { useIntl } from 'react-intl'
import { useFormat } from '../../language/format'
import type { Condition } from './standing'

/** Writes the value of a condition on its scale; null is unknown. */
export function useMeasures(): (unit: Condition['unit'], value: string | null | undefined) => string {
  const intl = useIntl()
  const format = useFormat()
  return (unit, value) => {
    if (value == null) return intl.formatMessage({ id: 'charts.unknown' })
    if (unit === 'YES_NO') return intl.formatMessage({ id: value === '1' ? 'tier.yes' : 'tier.no' })
    if (unit === 'RATIO') return format.percent(value)
    return unit === 'POINTS' ? format.points(value) : format.number(value)
  }
}
