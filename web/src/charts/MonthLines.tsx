import { LinePath } from '@visx/shape'
import type { FigureScale, MonthScale } from './MonthColumns'
import { position } from './decimal'
import type { Month } from './months'
import type { Series } from './series'

interface Props<Key extends string> {
  readonly lines: readonly Series<Key>[]
  readonly months: readonly Month<Key>[]
  readonly x: MonthScale
  readonly y: FigureScale
}

const dashes = [undefined, '7 3', '2 3'] as const

/** The dashes that tell the nth line from the others without its colour. */
export const dashOf = (index: number) => dashes[index % dashes.length]

/** Lines from month to month, broken where a figure is unknown. */
export function MonthLines<Key extends string>({ lines, months, x, y }: Props<Key>) {
  const middle = (month: Month<Key>) => (x(month.month) ?? 0) + x.bandwidth() / 2
  return lines.map(({ key, colour }, index) => (
    <g key={key} aria-hidden style={{ pointerEvents: 'none' }}>
      <LinePath
        data={[...months]}
        x={middle}
        y={(month) => y(position(month.values[key] ?? '0'))}
        defined={(month) => month.values[key] !== null}
        stroke={colour}
        strokeWidth={2}
        strokeDasharray={dashOf(index)}
      />
      {months.map((month) =>
        month.values[key] === null ? null : (
          <circle
            key={month.month}
            cx={middle(month)}
            cy={y(position(month.values[key]))}
            r={3}
            fill={month.projected ? 'var(--surface)' : colour}
            stroke={colour}
            strokeWidth={1.5}
          />
        ),
      )}
    </g>
  ))
}
