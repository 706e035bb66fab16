import type { Cell } from './tabular'
import classes from './charts.module.css'

interface Props {
  readonly title: string
  readonly rows: readonly { readonly label: string; readonly value: Cell }[]
  /** Where it points, as a share of the drawing's width. */
  readonly at: number
}

/** What a column says, beside the pointer or the focus. Screen readers hear the same as the column's own name. */
export function ChartTooltip({ title, rows, at }: Props) {
  // It opens to the side that has more room.
  const side = at < 0.5 ? { left: `${(at * 100).toFixed(2)}%` } : { right: `${((1 - at) * 100).toFixed(2)}%` }
  return (
    <div className={classes['tooltip']} style={side} aria-hidden>
      <strong>{title}</strong>
      <dl>
        {rows.map(({ label, value }) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value.text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
