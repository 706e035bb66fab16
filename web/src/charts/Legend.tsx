import { Group, Text } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { dashOf } from './MonthLines'
import type { Series } from './series'
import { fillOf, Textures } from './Textures'

interface Props {
  readonly series?: readonly Series[]
  /** Series that are drawn as lines. */
  readonly lines?: readonly Series[]
  /** Whether the chart shows months that are yet to come. */
  readonly projected?: boolean
}

/** Which colour and texture is which. The order is that of the stack, from below. One series alone is what the chart is called. */
export function Legend({ series = [], lines = [], projected = false }: Props) {
  const figure = useId()
  if (series.length + lines.length < 2 && !projected) return null
  return (
    <Group gap="md" mb={4} aria-hidden>
      {series.map((one) => (
        <Sample key={one.key} label={one.label}>
          <Textures figure={`${figure}-${one.key}`} series={[one]} />
          <rect width={14} height={14} rx={2} fill={fillOf(`${figure}-${one.key}`, one)} />
        </Sample>
      ))}
      {lines.map((one, index) => (
        <Sample key={one.key} label={one.label} width={24}>
          <line x1={0} x2={24} y1={7} y2={7} stroke={one.colour} strokeWidth={2.5} strokeDasharray={dashOf(index)} />
        </Sample>
      ))}
      {projected && series[0] && (
        <Sample label={<FormattedMessage id="charts.projection" />}>
          <Textures figure={figure} series={[series[0]]} />
          <rect width={14} height={14} rx={2} fill={fillOf(figure, series[0], true)} />
        </Sample>
      )}
    </Group>
  )
}

function Sample({ label, width = 14, children }: { label: ReactNode; width?: number; children: ReactNode }) {
  return (
    <Group gap={6} wrap="nowrap">
      <svg width={width} height={14}>
        {children}
      </svg>
      <Text size="xs">{label}</Text>
    </Group>
  )
}
