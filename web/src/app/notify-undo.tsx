import { Button, Group, Text } from '@mantine/core'
import { hideToast, notify } from './notify'

interface Undoable {
  /** What was done. */
  readonly message: string
  /** What the button that takes it back says. */
  readonly undo: string
  readonly onUndo: () => void
}

let count = 0

/** Says what was done, and offers for ten seconds to take it back. */
export function notifyUndo({ message, undo, onUndo }: Undoable): Promise<void> {
  const id = `undo-${++count}`
  const takeBack = () => {
    void hideToast(id)
    onUndo()
  }
  return notify({
    id,
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{message}</Text>
        <Button size="compact-sm" variant="light" onClick={takeBack} style={{ flexShrink: 0 }}>
          {undo}
        </Button>
      </Group>
    ),
  })
}
