import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { ahead } from '../app/later'
import { LinkTo } from '../app/LinkTo'
import { openingState } from '../app/opening'
import { writeFigure, type ExplainedFigure } from './figure'
import classes from './Explained.module.css'
import { loadExplanation } from './load'

/**
 * A number that opens what it is the sum of: the postings, their events, rules
 * and arithmetic (F29). It is a link, so that the explanation has an address.
 * `figure`, `client`, `from` and `on` are those of Partner.explain; `on` is
 * needed where the number is not of the page's own day, and `partner` where the
 * page is not about one partner.
 */
export function Explained({ children, partner, ...figure }: ExplainedFigure & { readonly partner?: string | undefined; readonly children: ReactNode }) {
  const intl = useIntl()
  const explain = writeFigure(figure)
  return (
    <UnstyledButton
      className={classes['explained'] ?? ''}
      title={intl.formatMessage({ id: 'explain.open' })}
      onPointerEnter={() => ahead(loadExplanation)}
      onFocus={() => ahead(loadExplanation)}
      renderRoot={(props) => (
        <LinkTo to="." search={(now) => ({ ...now, partner: partner ?? now.partner, explain })} state={openingState('explain')} resetScroll={false} preload={false} data-opens={explain} {...props} />
      )}
    >
      {children}
    </UnstyledButton>
  )
}
