import { Anchor, Group, Text } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { EngagementBands_list$key } from '../../__generated__/EngagementBands_list.graphql'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import { ShareBars } from '../../charts/ShareBars'
import { useFormat } from '../../language/format'
import { bandColours } from './Score'
import { Scores } from './Scores'

/** How the scores lie among the bands, with their mean and median; a band's name narrows the list to it (F15). */
export function EngagementBands({ list: key }: { list: EngagementBands_list$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { area } = useSearch({ from: '/engagement' })
  const { summary, unreadCount } = useFragment(
    graphql`
      fragment EngagementBands_list on EngagementConnection {
        unreadCount
        summary {
          clientCount
          average
          median
          bands {
            band
            clientCount
          }
        }
      }
    `,
    key,
  )
  const counts = { count: summary.clientCount, number: format.number(summary.clientCount) }
  return (
    <Section title={area ? 'engagement.bands.area' : 'engagement.bands'} values={{ area: area ?? '' }}>
      <Group gap="xl" mb="sm">
        <Figure label="engagement.average" value={<Scores are="average" shown={format.score(summary.average, 2)} />} />
        <Figure label="engagement.median" value={<Scores are="median" shown={format.score(summary.median, 2)} />} />
      </Group>
      <ShareBars
        title={intl.formatMessage({ id: 'engagement.bands' })}
        summary={intl.formatMessage({ id: 'engagement.bands.summary' }, counts)}
        groups={intl.formatMessage({ id: 'engagement.column.band' })}
        series={[{ key: 'clients', label: intl.formatMessage({ id: 'engagement.clients' }), colour: 'var(--track-managed)' }]}
        rows={summary.bands.map(({ band, clientCount }) => {
          const label = intl.formatMessage({ id: `engagement.band.range.${band}` })
          return {
            key: band,
            label,
            name: (
              <Anchor inherit renderRoot={(props) => <LinkTo to="." search={(now) => ({ ...now, band, page: undefined })} resetScroll={false} {...props} />}>
                <span aria-hidden style={{ color: bandColours[band] }}>
                  ●{' '}
                </span>
                {label}
              </Anchor>
            ),
            value: String(clientCount),
            // A band that the filters leave out is not what they would find without them.
            ...(clientCount > 0 && { shown: <Scores are="count" which={{ band }} shown={format.number(clientCount)} /> }),
            parts: { clients: String(clientCount) },
          }
        })}
        format={format.number}
      />
      {unreadCount > 0 && (
        <Text size="sm" c="dimmed" mt="sm">
          <FormattedMessage id="engagement.unread" values={{ count: unreadCount, number: format.number(unreadCount) }} />
        </Text>
      )}
    </Section>
  )
}

function Figure({ label, value }: { label: 'engagement.average' | 'engagement.median'; value: ReactNode }) {
  return (
    <div>
      <Text fz={28} fw={650} lh={1.2} className="numeric">
        {value}
      </Text>
      <Text size="sm" c="dimmed">
        <FormattedMessage id={label} />
      </Text>
    </div>
  )
}
