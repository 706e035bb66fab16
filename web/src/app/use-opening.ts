import { useEffect, useState, type RefObject } from 'react'

/**
 * Whether something is open that was loaded because its button was used: it
 * opens at once, after its button has got the focus back, so that the focus
 * returns there when it closes.
 */
export function useOpening(button: RefObject<HTMLElement | null>) {
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    button.current?.focus()
    // What opens before it is mounted does not know where the focus was.
    // oxlint-disable-next-line react/set-state-in-effect
    setOpened(true)
  }, [button])
  return [opened, setOpened] as const
}
