import { Table, Title } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ExplainParts_explanation$key } from '../__generated__/ExplainParts_explanation.graphql'
import { useFormat } from '../language/format'

/** What adds up to a number: its postings by track, kind and edition. */
export function ExplainParts({ explanation }: { explanation: ExplainParts_explanation$key }) {
  const format = useFormat()
  const { points, parts } = useFragment(
    graphql`
      fragment ExplainParts_explanation on FigureExplanation {
        points
        parts {
          track
          kind
          edition {
            from
          }
          postingCount
          points
        }
      }
    `,
    explanation,
  )
  if (parts.length < 2) return null
  return (
    <section>
      <Title order={3} size="h5" id="explain-parts" mb="xs">
        <FormattedMessage id="explain.parts" />
      </Title>
      <Table.ScrollContainer minWidth={440} type="native">
        <Table aria-labelledby="explain-parts" verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>
                <FormattedMessage id="explain.track" />
              </Table.Th>
              <Table.Th>
                <FormattedMessage id="explain.kind" />
              </Table.Th>
              <Table.Th>
                <FormattedMessage id="explain.edition" />
              </Table.Th>
              <Table.Th ta="end">
                <FormattedMessage id="explain.count" />
              </Table.Th>
              <Table.Th ta="end">
                <FormattedMessage id="explain.points" />
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody className="numeric">
            {parts.map((part) => (
              <Table.Tr key={`${part.track} ${part.kind} ${part.edition?.from ?? ''}`}>
                <Table.Td>
                  <FormattedMessage id={`track.${part.track}`} />
                </Table.Td>
                <Table.Td>
                  <FormattedMessage id={`explain.kind.${part.kind}`} />
                </Table.Td>
                <Table.Td>{format.date(part.edition?.from)}</Table.Td>
                <Table.Td ta="end">{format.number(part.postingCount)}</Table.Td>
                <Table.Td ta="end">{format.change(part.points, 'exact')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          <Table.Tfoot className="numeric">
            <Table.Tr>
              <Table.Th colSpan={4} scope="row">
                <FormattedMessage id="explain.sum" />
              </Table.Th>
              <Table.Td ta="end" fw={650}>
                {format.change(points, 'exact')}
              </Table.Td>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
    </section>
  )
}
