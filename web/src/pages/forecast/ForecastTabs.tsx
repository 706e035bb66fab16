import { useIntl } from 'react-intl'
import { LinkTo } from '../../app/LinkTo'
import classes from './forecast.module.css'

/** The views of what is ahead, as links. */
export function ForecastTabs() {
  const intl = useIntl()
  // The router marks the link that leads to the page itself with aria-current.
  const exact = { exact: true, includeSearch: false }
  return (
    <nav aria-label={intl.formatMessage({ id: 'forecast.tabs' })} className={`${classes['tabs']} no-print`}>
      <LinkTo to="/forecast" activeOptions={exact}>
        {intl.formatMessage({ id: 'forecast.title' })}
      </LinkTo>
      <LinkTo to="/forecast/what-if" activeOptions={exact}>
        {intl.formatMessage({ id: 'whatIf.title' })}
      </LinkTo>
      <LinkTo to="/forecast/editions" activeOptions={exact}>
        {intl.formatMessage({ id: 'editions.title' })}
      </LinkTo>
    </nav>
  )
}
