import { FormattedMessage } from 'react-intl'
import { useFormat } from '../../language/format'
import classes from './forecast.module.css'

/** A difference of points with its sign and colour; nothing is "no change". The exact value is its title. */
export function Delta({ value }: { readonly value: string }) {
  const format = useFormat()
  if (!/[1-9]/.test(value)) {
    return (
      <data value={value}>
        <FormattedMessage id="forecast.noChange" />
      </data>
    )
  }
  return (
    <data value={value} title={format.change(value, 'exact')} className={classes[value.startsWith('-') ? 'lost' : 'gained']}>
      {format.change(value)}
    </data>
  )
}

/** Points rounded for reading, with the exact value as title. */
export function Points({ value }: { readonly value: string }) {
  const format = useFormat()
  return (
    <data value={value} title={format.points(value, 'exact')}>
      {format.points(value)}
    </data>
  )
}
