import { Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientTools_client$key } from '../../__generated__/ClientTools_client.graphql'
import { MonthsChart } from '../../charts/MonthsChart'
import { useFormat } from '../../language/format'
import { monthOf } from './month'
import { PanelSection } from './PanelSection'

/** How many tools the client's portal uses, now and month by month (F6). */
export function ClientTools({ client: key }: { client: ClientTools_client$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { toolUsage, usage } = useFragment(
    graphql`
      fragment ClientTools_client on Client {
        toolUsage(asOf: $asOf) {
          tools
          readOn
        }
        usage(asOf: $asOf) {
          toolsOverTime {
            tools
            readOn
          }
        }
      }
    `,
    key,
  )
  if (!toolUsage) {
    return (
      <PanelSection title="client.tools">
        <Text size="sm" c="dimmed">
          <FormattedMessage id="client.unread" />
        </Text>
      </PanelSection>
    )
  }
  return (
    <PanelSection title="client.tools">
      <MonthsChart
        title={intl.formatMessage({ id: 'client.tools' })}
        summary={intl.formatMessage({ id: 'client.tools.summary' }, { count: toolUsage.tools, date: format.date(toolUsage.readOn) })}
        series={[{ key: 'tools', label: intl.formatMessage({ id: 'client.tools' }), colour: 'var(--track-managed)' }]}
        months={usage.toolsOverTime.map(({ tools, readOn }) => ({ month: monthOf(readOn), values: { tools: String(tools) } }))}
        format={format.number}
        height={180}
      />
    </PanelSection>
  )
}
