import type { Series } from './series'

/** Makes the fill of a series in the figure of that id; see Textures. */
export function fillOf(figure: string, { key }: Series, projected = false): string {
  return `url(#${figure}-${key}${projected ? '-projected' : ''})`
}

/** Defines the fills of a figure's series: colour and texture, and for what is projected a hatch of that colour. */
export function Textures({ figure, series }: { figure: string; series: readonly Series[] }) {
  return (
    <defs>
      {series.map(({ key, colour, texture = 'plain' }) => (
        <pattern key={key} id={`${figure}-${key}`} width={6} height={6} patternUnits="userSpaceOnUse">
          <rect width={6} height={6} fill={colour} />
          {texture === 'dots' && <circle cx={3} cy={3} r={1.1} fill="var(--surface)" />}
          {texture === 'stripes' && <rect y={4} width={6} height={1.2} fill="var(--surface)" />}
        </pattern>
      ))}
      {series.map(({ key, colour }) => (
        <pattern
          key={key}
          id={`${figure}-${key}-projected`}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={6} height={6} fill={colour} opacity={0.15} />
          <rect width={2} height={6} fill={colour} opacity="var(--projected-opacity)" />
        </pattern>
      ))}
    </defs>
  )
}
