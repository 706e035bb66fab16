import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import classes from './tier.module.css'

interface Props {
  /** How the live figures differ from the official ones; null where there are no official ones. */
  readonly since: object | null | undefined
  /** Whether this one differs. */
  readonly changed: boolean | undefined
  /** What it is now. */
  readonly children: ReactNode
}

/** What an official figure has become since it was taken (F25). A figure without an official one is live itself. */
export function Live({ since, changed, children }: Props) {
  return (
    <Text component="div" size="sm" className={classes['live'] ?? ''} data-changed={changed || undefined}>
      {!since ? (
        <FormattedMessage id="tier.live" />
      ) : changed ? (
        <FormattedMessage id="tier.live.value" values={{ value: children }} />
      ) : (
        <FormattedMessage id="tier.live.same" />
      )}
    </Text>
  )
}
