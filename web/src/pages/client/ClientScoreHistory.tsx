import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientScoreHistory_engagement$key } from '../../__generated__/ClientScoreHistory_engagement.graphql'
import { LineChart } from '../../charts/LineChart'
import { useFormat } from '../../language/format'
import { monthOf } from './month'
import { PanelSection } from './PanelSection'

/** The engagement score month by month (F7). */
export function ClientScoreHistory({ engagement: key }: { engagement: ClientScoreHistory_engagement$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { history } = useFragment(
    graphql`
      fragment ClientScoreHistory_engagement on ClientEngagement {
        history {
          readOn
          score
        }
      }
    `,
    key,
  )
  const [first, last] = [history[0], history.at(-1)]
  if (!first || !last || history.length < 2) return null
  return (
    <PanelSection title="client.engagement.history">
      <LineChart
        title={intl.formatMessage({ id: 'client.engagement.history' })}
        summary={intl.formatMessage(
          { id: 'client.engagement.history.summary' },
          { from: format.score(first.score), fromMonth: format.month(first.readOn), to: format.score(last.score), toMonth: format.month(last.readOn) },
        )}
        series={[{ key: 'score', label: intl.formatMessage({ id: 'client.engagement' }), colour: 'var(--track-sourced)' }]}
        months={history.map(({ readOn, score }) => ({ month: monthOf(readOn), values: { score } }))}
        format={format.score}
        height={180}
      />
    </PanelSection>
  )
}
