import { Stack, Text, Title } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql, type PreloadedQuery } from 'react-relay'
import { ApiError } from '../api/errors'
import { useAsked } from '../api/use-asked'
import { useFormat } from '../language/format'
import { ExplainParts } from './ExplainParts'
import { ExplainPostings } from './ExplainPostings'
import type { ExplainedFigure } from './figure'
import type { ExplanationQuery } from './load'

/** A number, opened: what it is, what adds up to it, and every posting behind it. */
export function Explanation({ query, figure }: { query: PreloadedQuery<ExplanationQuery>; figure: ExplainedFigure | undefined }) {
  const format = useFormat()
  const data = useAsked<ExplanationQuery>(
    graphql`
      query ExplanationQuery(
        $partner: ID
        $eyes: ID
        $figure: Figure!
        $client: ID
        $line: ID
        $from: Date
        $asOf: Date
        $knownAt: DateTime
      ) @preloadable {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            name
            explain(figure: $figure, client: $client, line: $line, from: $from, asOf: $asOf, knownAt: $knownAt) {
              from
              asOf
              points
              latest: postings(first: 1) {
                nodes {
                  client {
                    company {
                      name
                    }
                  }
                }
              }
              ...ExplainParts_explanation
            }
          }
        }
        ...ExplainPostings_query
      }
    `,
    query,
  )
  const partner = data.viewer?.partner
  if (!partner) throw new ApiError('no partner is chosen', 'NOT_FOUND', undefined)
  const { explain } = partner
  // A figure of one client tells its name by any posting; without postings there is nothing to tell apart.
  const client = figure?.client && explain.latest.nodes[0]?.client?.company.name
  const rounded = format.points(explain.points)
  const exact = format.points(explain.points, 'exact')
  return (
    <Stack gap="lg">
      <div>
        <Text size="xl" fz={36} lh={1.2} fw={650} className="numeric" data-testid="explained">
          {rounded}
        </Text>
        {exact !== rounded && (
          <Text size="sm" c="dimmed" className="numeric">
            <FormattedMessage id="explain.exactly" values={{ points: exact }} />
          </Text>
        )}
        <Text c="dimmed" size="sm">
          {explain.from ? (
            <FormattedMessage
              id={client ? 'explain.movement.client' : 'explain.movement'}
              values={{ partner: partner.name, client, days: format.dateRange(explain.from, explain.asOf) }}
            />
          ) : (
            <FormattedMessage
              id={client ? 'explain.balance.client' : 'explain.balance'}
              values={{ partner: partner.name, client, date: format.date(explain.asOf) }}
            />
          )}
        </Text>
      </div>
      <ExplainParts explanation={explain} />
      <section>
        <Title order={3} size="h5" id="explain-postings" mb="xs">
          <FormattedMessage id="explain.postings" />
        </Title>
        <ExplainPostings data={data} />
      </section>
    </Stack>
  )
}
