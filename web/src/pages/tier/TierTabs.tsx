import { useIntl } from 'react-intl'
import { LinkTo } from '../../app/LinkTo'
import classes from './tier.module.css'

/** The views of the page Tier, as links. */
export function TierTabs() {
  const intl = useIntl()
  // The router marks the link that leads to the page itself with aria-current.
  const exact = { exact: true, includeSearch: false }
  return (
    <nav aria-label={intl.formatMessage({ id: 'tier.tabs' })} className={`${classes['tabs']} no-print`}>
      <LinkTo to="/tier" activeOptions={exact}>
        {intl.formatMessage({ id: 'tier.overview' })}
      </LinkTo>
      <LinkTo to="/tier/breakdown" activeOptions={exact}>
        {intl.formatMessage({ id: 'breakdown.title' })}
      </LinkTo>
    </nav>
  )
}
