import { position } from './decimal'
import type { Series } from './series'
import { fillOf } from './Textures'

interface Props<Key extends string> {
  readonly figure: string
  readonly series: readonly Series<Key>[]
  readonly parts: Readonly<Partial<Record<Key, string>>>
  /** How long a figure is drawn. */
  readonly scale: (value: string) => number
  readonly top: number
  readonly height: number
}

/** The parts of a lying bar, one behind the other. */
export function BarPieces<Key extends string>({ figure, series, parts, scale, top, height }: Props<Key>) {
  let x = 0
  return series.map((one) => {
    const value = parts[one.key] ?? '0'
    const from = x
    if (position(value) <= 0) return null
    x += scale(value)
    return <rect key={one.key} x={from} y={top} width={x - from} height={height} fill={fillOf(figure, one)} stroke="var(--surface)" />
  })
}
