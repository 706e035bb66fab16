import { Anchor } from '@mantine/core'
import type { MouseEvent } from 'react'
import { ahead } from '../../app/later'
import { LinkTo } from '../../app/LinkTo'
import { openingClientState } from '../../app/opening'
import { askAtOnce } from './at-once'
import { loadClientPanel } from './load'
import type { ClientTab } from './tabs'

interface Props {
  /** The client (cl_…). */
  readonly id: string
  /** The client's own name, which the panel shows before its answer is there. */
  readonly name: string
  /** What the link says, where that is not the client's name. */
  readonly label?: string
  /** The tab that the panel opens at; default the client's details. */
  readonly tab?: ClientTab
}

/** A client's name, as a link that opens its panel at the right of the page (F3 to F7). */
export function ClientLink({ id, name, label = name, tab }: Props) {
  const show = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) => {
    // With a key, a link opens elsewhere.
    if (button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey) askAtOnce({ id, name, tab })
  }
  return (
    <Anchor
      inherit
      onClick={show}
      onPointerEnter={() => ahead(loadClientPanel)}
      onFocus={() => ahead(loadClientPanel)}
      renderRoot={(props) => (
        <LinkTo
          to="."
          search={({ explain: _, ...now }) => ({ ...now, client: id, tab })}
          state={openingClientState(name)}
          resetScroll={false}
          preload={false}
          data-client={id}
          {...props}
        />
      )}
    >
      {label}
    </Anchor>
  )
}
