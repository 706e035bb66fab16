import { ColorSwatch, Group } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  /** A colour, such as var(--gained); it never stands without the words. */
  readonly colour: string
  readonly children: ReactNode
}

/** A state in words, with a dot of its colour before them: the words keep the contrast of text. */
export function Mark({ colour, children }: Props) {
  return (
    <Group component="span" gap={6} wrap="nowrap" display="inline-flex" fz="sm">
      <ColorSwatch component="span" color={colour} size={9} withShadow={false} aria-hidden style={{ flexShrink: 0 }} />
      <span>{children}</span>
    </Group>
  )
}
