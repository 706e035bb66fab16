import { Anchor, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCertificate, IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { Alerts_partner$key } from '../../__generated__/Alerts_partner.graphql'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'
import classes from './dashboard.module.css'

/** What needs attention today (F1); each leads to where it is done. */
export function Alerts({ partner }: { readonly partner: Alerts_partner$key }) {
  const format = useFormat()
  const { alerts } = useFragment(
    graphql`
      fragment Alerts_partner on Partner {
        alerts(asOf: $asOf, knownAt: $knownAt) {
          __typename
          kind
          count
          ... on RenewalDecisionsAlert {
            overdue
            nextDeadline
            statuses
          }
          ... on CertificationAlert {
            certifiedThrough
            daysLeft
          }
        }
      }
    `,
    partner,
  )
  return (
    <Section title="dashboard.alerts">
      {alerts.length === 0 && (
        <Text c="dimmed">
          <FormattedMessage id="dashboard.alerts.none" />
        </Text>
      )}
      <Stack component="ul" gap="md" m={0} p={0} className={classes['alerts'] ?? ''}>
        {alerts.map((alert) => (
          <li key={alert.kind}>
            {alert.__typename === 'RenewalDecisionsAlert' && (
              <AlertOf icon={<IconRefresh size={18} aria-hidden />} count={format.number(alert.count)}>
                <Anchor renderRoot={(props) => <LinkTo to="/renewals" search={(now) => ({ ...now, status: alert.statuses })} {...props} />}>
                  <FormattedMessage id="dashboard.alerts.renewals" values={{ count: alert.count }} />
                </Anchor>
                {!!alert.overdue && (
                  <Text size="sm" c="var(--lost)" fw={600} className={classes['marked'] ?? ''}>
                    <IconAlertTriangle size={14} aria-hidden />
                    <FormattedMessage id="dashboard.alerts.overdue" values={{ count: alert.overdue }} />
                  </Text>
                )}
                {alert.nextDeadline && (
                  <Text size="sm" c="dimmed">
                    <FormattedMessage id="dashboard.alerts.deadline" values={{ date: format.date(alert.nextDeadline) }} />
                  </Text>
                )}
              </AlertOf>
            )}
            {alert.__typename === 'CertificationAlert' && alert.daysLeft !== undefined && (
              <AlertOf icon={<IconCertificate size={18} aria-hidden />} count={format.number(alert.count)}>
                <Anchor renderRoot={(props) => <LinkTo to="/tier" {...props} />}>
                  <FormattedMessage id={alert.daysLeft < 0 ? 'dashboard.alerts.certificationEnded' : 'dashboard.alerts.certification'} />
                </Anchor>
                <Text size="sm" c={alert.daysLeft < 0 ? 'var(--lost)' : 'dimmed'}>
                  <FormattedMessage
                    id="dashboard.alerts.certifiedThrough"
                    values={{ date: format.date(alert.certifiedThrough), days: format.days(alert.daysLeft) }}
                  />
                </Text>
              </AlertOf>
            )}
          </li>
        ))}
      </Stack>
    </Section>
  )
}

function AlertOf({ icon, count, children }: { icon: ReactNode; count: string; children?: ReactNode }) {
  return (
    <div className={classes['alert']}>
      {icon}
      <Text size="xl" fw={650} className="numeric" lh={1.2}>
        {count}
      </Text>
      <div>{children}</div>
    </div>
  )
}
