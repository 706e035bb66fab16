import { FormattedMessage, useIntl } from 'react-intl'
import { LinkTo } from '../../app/LinkTo'
import classes from './PartnerTabs.module.css'

const tabs = [
  { to: '/', label: 'dashboard.tab.dashboard' },
  { to: '/tier', label: 'dashboard.tab.tier' },
  { to: '/team', label: 'dashboard.tab.team' },
] as const

/** The tabs at the head of the partner's dashboard: links to pages of their own. */
export function PartnerTabs({ current }: { readonly current: (typeof tabs)[number]['to'] }) {
  const intl = useIntl()
  return (
    <nav aria-label={intl.formatMessage({ id: 'dashboard.tabs' })} className={`${classes['tabs']} no-print`}>
      {tabs.map(({ to, label }) => (
        <LinkTo key={to} to={to} aria-current={to === current ? 'page' : undefined}>
          <FormattedMessage id={label} />
        </LinkTo>
      ))}
    </nav>
  )
}
