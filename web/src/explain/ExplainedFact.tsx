import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { LinkTo } from '../app/LinkTo'
import classes from './Explained.module.css'
import type { Fact } from './fact'
import { loadFact } from './load-fact'

/** A number that is no sum of postings and opens what else it is made of (F29): months, portals. */
export function ExplainedFact({ fact, children }: { readonly fact: Fact; readonly children: ReactNode }) {
  const intl = useIntl()
  return (
    <UnstyledButton
      className={classes['explained'] ?? ''}
      title={intl.formatMessage({ id: 'explain.open' })}
      onPointerEnter={() => void loadFact()}
      onFocus={() => void loadFact()}
      renderRoot={(props) => (
        <LinkTo to="." search={(now) => ({ ...now, explain: fact })} state={(now) => ({ ...now, opened: true })} resetScroll={false} preload={false} data-opens={fact} {...props} />
      )}
    >
      {children}
    </UnstyledButton>
  )
}
