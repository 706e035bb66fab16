import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ToolPortals_partner$data, ToolPortals_partner$key } from '../__generated__/ToolPortals_partner.graphql'
import { dash, useFormat } from '../language/format'
import { ClientLink } from '../pages/client/ClientLink'
import type { Column } from '../table/column'
import { PlainTable } from '../table/PlainTable'

type Portal = ToolPortals_partner$data['toolUsage']['low']['nodes'][number]

const rowKey = ({ client }: Portal) => client.id

/** The portals that the median tool usage is the middle of, the fewest tools first. */
export function ToolPortals({ partner }: { readonly partner: ToolPortals_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { toolUsage } = useFragment(
    graphql`
      fragment ToolPortals_partner on Partner {
        toolUsage(asOf: $asOf) {
          inForce
          median
          readCount
          unreadCount
          low: portals(first: 100, direction: ASC) {
            totalCount
            nodes {
              tools
              readOn
              client {
                id
                company {
                  name
                }
              }
            }
          }
        }
      }
    `,
    partner,
  )
  const { inForce, median, readCount, unreadCount, low } = toolUsage
  const columns = useMemo<readonly Column<Portal>[]>(
    () => [
      { id: 'client', header: 'explain.client', cell: ({ client }) => <ClientLink id={client.id} name={client.company.name} tab="usage" /> },
      { id: 'readOn', header: 'explain.tools.readOn', width: 150, cell: ({ readOn }) => format.date(readOn) },
      { id: 'tools', header: 'tier.account.tools', align: 'end', width: 120, cell: ({ tools }) => format.number(tools) },
    ],
    [format],
  )
  return (
    <>
      <Text size="xl" fz={36} lh={1.2} fw={650} className="numeric" data-testid="explained">
        {inForce == null ? dash : format.number(inForce)}
      </Text>
      <Text size="sm" c="dimmed">
        <FormattedMessage id="tier.account.portals" values={{ read: readCount, unread: unreadCount }} />
      </Text>
      <PlainTable
        caption={intl.formatMessage({ id: 'explain.tools.portals' })}
        columns={columns}
        rows={low.nodes}
        rowKey={rowKey}
        foot={{ client: <FormattedMessage id="explain.tools.median" />, tools: median == null ? dash : format.number(median) }}
      />
      {low.totalCount > low.nodes.length && (
        <Text size="sm" c="dimmed">
          <FormattedMessage id="explain.tools.shown" values={{ shown: low.nodes.length, count: low.totalCount }} />
        </Text>
      )}
    </>
  )
}
