import type { ReactNode } from 'react'
import { ahead } from '../app/later'
import { LinkTo } from '../app/LinkTo'
import { openingState } from '../app/opening'
import type { Drill } from './drills'
import { loadDrill } from './load'

interface Props {
  readonly drill: Drill
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A number of the dashboard that opens the dialog with what is behind it. It is a link, so that the dialog has an address. */
export function DrillLink({ drill, className, children }: Props) {
  return (
    <LinkTo
      from="/"
      to="/"
      search={(now) => ({ ...now, drill })}
      state={openingState('drill')}
      resetScroll={false}
      preload={false}
      className={className}
      data-drill={drill}
      onPointerEnter={() => ahead(loadDrill)}
      onFocus={() => ahead(loadDrill)}
    >
      {children}
    </LinkTo>
  )
}
