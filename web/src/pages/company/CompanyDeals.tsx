import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { CompanyDeals_company$data, CompanyDeals_company$key } from '../../__generated__/CompanyDeals_company.graphql'
import { EmptyState } from '../../app/EmptyState'
import { OnRecord } from '../../app/OnRecord'
import { Section } from '../../app/Section'
import { dash, useFormat } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'

type Deal = CompanyDeals_company$data['deals']['nodes'][number]

const rowKey = ({ id }: Deal) => id

/** The deals with a company, newest first. */
export function CompanyDeals({ company: key }: { company: CompanyDeals_company$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { deals } = useFragment(
    graphql`
      fragment CompanyDeals_company on Company {
        deals(first: 100) {
          totalCount
          nodes {
            id
            name
            product {
              name
            }
            stage
            dealType
            amount {
              amount
              currency
            }
            openedOn
            closedOn
            employee {
              name
            }
          }
        }
      }
    `,
    key,
  )
  const columns = useMemo<readonly Column<Deal>[]>(
    () => [
      { id: 'deal', header: 'company.deal', cell: ({ name, product }) => name ?? product?.name ?? dash },
      { id: 'stage', header: 'company.stage', cell: ({ stage }) => <FormattedMessage id={`company.stage.${stage}`} /> },
      { id: 'dealType', header: 'company.dealType', cell: ({ dealType }) => (dealType ? <FormattedMessage id={`dealType.${dealType}`} /> : dash) },
      { id: 'amount', header: 'company.amount', align: 'end', cell: ({ amount }) => format.money(amount) },
      { id: 'opened', header: 'company.openedOn', cell: ({ openedOn }) => format.date(openedOn) },
      { id: 'closed', header: 'company.closedOn', cell: ({ closedOn }) => format.date(closedOn) },
      { id: 'employee', header: 'company.employee', cell: ({ employee }) => employee?.name ?? dash },
    ],
    [format],
  )
  return (
    <Section
      title="company.deals"
      lead={deals.totalCount > deals.nodes.length && <FormattedMessage id="company.newest" values={{ shown: format.number(deals.nodes.length), total: format.number(deals.totalCount) }} />}
    >
      <OnRecord id="dates.onRecord.deals" dated />
      {deals.nodes.length === 0 ? (
        <EmptyState title="company.deals.none" text="company.deals.none.text" />
      ) : (
        <PlainTable caption={intl.formatMessage({ id: 'company.deals' })} columns={columns} rows={deals.nodes} rowKey={rowKey} />
      )}
    </Section>
  )
}
