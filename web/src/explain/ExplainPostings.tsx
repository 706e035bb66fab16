import { Button, Group, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { ExplainPostings_query$key } from '../__generated__/ExplainPostings_query.graphql'
import type { ExplainPostingsPageQuery } from '../__generated__/ExplainPostingsPageQuery.graphql'
import { useFormat } from '../language/format'
import { PostingRow } from './PostingRow'

const page = 25

/** The postings that a number is the sum of, the latest first; each opens its event, rule and arithmetic. */
export function ExplainPostings({ data }: { data: ExplainPostings_query$key }) {
  const format = useFormat()
  const [open, setOpen] = useState<string>()
  const { data: answer, hasNext, isLoadingNext, loadNext } = usePaginationFragment<ExplainPostingsPageQuery, ExplainPostings_query$key>(
    graphql`
      fragment ExplainPostings_query on Query
      @refetchable(queryName: "ExplainPostingsPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 25 }, cursor: { type: "String" }) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            explain(figure: $figure, client: $client, line: $line, from: $from, asOf: $asOf, knownAt: $knownAt) {
              postings(first: $count, after: $cursor) @connection(key: "ExplainPostings_postings", filters: []) {
                totalCount
                totalIsAtLeast
                edges {
                  node {
                    id
                    ...PostingRow_posting
                  }
                }
              }
            }
          }
        }
      }
    `,
    data,
  )
  const postings = answer.viewer?.partner?.explain.postings
  if (!postings) return null
  if (postings.edges.length === 0) {
    return (
      <Text c="dimmed">
        <FormattedMessage id="explain.none" />
      </Text>
    )
  }
  return (
    <>
      <Table.ScrollContainer minWidth={440} type="native">
        <Table aria-labelledby="explain-postings" verticalSpacing="xs" highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <FormattedMessage id="explain.on" />
              </Table.Th>
              <Table.Th>
                <FormattedMessage id="explain.client" />
              </Table.Th>
              <Table.Th>
                <FormattedMessage id="explain.what" />
              </Table.Th>
              <Table.Th ta="end">
                <FormattedMessage id="explain.points" />
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {postings.edges.map(({ node }) => (
              <PostingRow
                key={node.id}
                posting={node}
                open={open === node.id}
                onToggle={() => setOpen((now) => (now === node.id ? undefined : node.id))}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group justify="space-between" mt="sm">
        <Text size="sm" c="dimmed" aria-live="polite">
          <FormattedMessage
            id={postings.totalIsAtLeast ? 'explain.shown.atLeast' : 'explain.shown'}
            values={{ shown: format.number(postings.edges.length), count: postings.totalCount, total: format.number(postings.totalCount) }}
          />
        </Text>
        {hasNext && (
          <Button variant="default" size="xs" loading={isLoadingNext} onClick={() => loadNext(page)}>
            <FormattedMessage id="explain.more" />
          </Button>
        )}
      </Group>
    </>
  )
}
