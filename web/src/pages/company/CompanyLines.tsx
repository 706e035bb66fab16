import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { CompanyLines_company$data, CompanyLines_company$key } from '../../__generated__/CompanyLines_company.graphql'
import { EmptyState } from '../../app/EmptyState'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'

type Line = CompanyLines_company$data['subscriptions'][number]

const rowKey = ({ id }: Line) => id

/** The lines that a company subscribed to, those that are open first. */
export function CompanyLines({ company: key }: { company: CompanyLines_company$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { subscriptions } = useFragment(
    graphql`
      fragment CompanyLines_company on Company {
        subscriptions(asOf: $asOf, knownAt: $knownAt) {
          id
          line {
            name
          }
          mrr {
            amount
            currency
          }
          firstSoldOn
          openedOn
          closedOn
        }
      }
    `,
    key,
  )
  const columns = useMemo<readonly Column<Line>[]>(
    () => [
      { id: 'line', header: 'company.line', cell: ({ line }) => line.name },
      { id: 'mrr', header: 'company.mrr', align: 'end', cell: ({ mrr }) => format.money(mrr, 'exact') },
      { id: 'firstSold', header: 'company.firstSold', cell: ({ firstSoldOn }) => format.date(firstSoldOn) },
      { id: 'opened', header: 'company.opened', cell: ({ openedOn }) => format.date(openedOn) },
      { id: 'closed', header: 'company.closed', cell: ({ closedOn }) => format.date(closedOn) },
    ],
    [format],
  )
  return (
    <Section title="company.lines">
      {subscriptions.length === 0 ? (
        <EmptyState title="company.lines.none" text="company.lines.none.text" />
      ) : (
        <PlainTable caption={intl.formatMessage({ id: 'company.lines' })} columns={columns} rows={subscriptions} rowKey={rowKey} />
      )}
    </Section>
  )
}
