import { SimpleGrid, Text } from '@mantine/core'
import type { ReactNode } from 'react'

interface FactProps {
  readonly label: ReactNode
  /** The figure, large. */
  readonly children: ReactNode
  /** What is to be said of it, small. */
  readonly note?: ReactNode
}

/** A figure with its name, and what is to be said of it. */
export function Fact({ label, children, note }: FactProps) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} size="xl" fw={650} className="numeric">
        {children}
      </Text>
      {note && (
        <Text component="dd" m={0} size="xs" c="dimmed">
          {note}
        </Text>
      )}
    </div>
  )
}

/** Figures side by side, fewer on narrow screens. */
export function Facts({ cols, children }: { readonly cols: number; readonly children: ReactNode }) {
  return (
    <SimpleGrid component="dl" m={0} cols={{ base: 1, xs: 2, lg: cols }} spacing="md" verticalSpacing="md">
      {children}
    </SimpleGrid>
  )
}
