import { Anchor, Badge } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { PartnersTable_query$data, PartnersTable_query$key } from '../../__generated__/PartnersTable_query.graphql'
import type { PartnersTablePaginationQuery } from '../../__generated__/PartnersTablePaginationQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { LinkTo } from '../../app/LinkTo'
import { Section } from '../../app/Section'
import type { Step } from '../../app/use-typing'
import { useFormat, type Format } from '../../language/format'
import type { Column } from '../../table/column'
import { Explained } from '../../explain/Explained'
import { DataTable } from '../../table/DataTable'
import { SearchField } from '../../table/SearchField'
import { readSorting, writeSorting, type Field, type ProgramSearch } from './search'

type Row = PartnersTable_query$data['partners']['edges'][number]['node']

/** All partners and where they stand; a name leads to the partner's dashboard. */
export function PartnersTable({ query }: { query: PartnersTable_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const search = useSearch({ from: '/program' })
  const navigate = useNavigate({ from: '/program' })
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<PartnersTablePaginationQuery, PartnersTable_query$key>(
    graphql`
      fragment PartnersTable_query on Query
      @refetchable(queryName: "PartnersTablePaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        partners(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy, asOf: $asOf, knownAt: $knownAt)
          @connection(key: "PartnersTable_partners", filters: ["filter", "orderBy", "asOf", "knownAt"]) {
          totalCount
          totals {
            points {
              sold
              managed
              total
            }
          }
          edges {
            node {
              id
              name
              country
              standing(asOf: $asOf, knownAt: $knownAt) {
                creditedTier
                performanceTier
                points {
                  sold
                  managed
                  total
                }
                next {
                  tier
                  conditions {
                    measure
                    missing
                  }
                }
              }
            }
          }
        }
      }
    `,
    query,
  )
  const rows = useMemo(() => data.partners.edges.map(({ node }) => node), [data])
  const columns = useMemo(() => partnerColumns(format), [format])
  const change = (next: Partial<ProgramSearch>, step?: Step) => void navigate({ search: (now) => ({ ...now, page: now.page && 1, ...next }), ...step, resetScroll: false })
  const sums = data.partners.totals.points
  const filtered = [search.search, search.outlook, search.tier].some((value) => value !== undefined)
  return (
    <Section title="program.list" anchor="partners">
      <DataTable
        name="partners"
        label={intl.formatMessage({ id: 'program.title' })}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        total={data.partners.totalCount}
        count={intl.formatMessage({ id: 'program.count' }, { count: data.partners.totalCount })}
        sorting={readSorting(search.sort)}
        onSort={(sorting) => change({ sort: writeSorting(sorting) })}
        onMore={hasNext ? loadNext : undefined}
        loadingMore={isLoadingNext}
        page={search.page}
        onPage={(page) => change({ page })}
        onOpen={({ id }) => void navigate({ to: '/', search: { partner: id } })}
        filters={<SearchField label="app.choosePartner.search" value={search.search} onSearch={(text, step) => change({ search: text }, step)} />}
        foot={{
          name: <FormattedMessage id="program.together" />,
          sold: format.points(sums.sold),
          managed: format.points(sums.managed),
          total: format.points(sums.total),
        }}
        onClearFilters={filtered ? () => change({ search: undefined, outlook: undefined, tier: undefined }) : undefined}
        empty={<EmptyState title="app.choosePartner.empty" text="app.choosePartner.empty.text" />}
      />
    </Section>
  )
}

function partnerColumns(format: Format): readonly Column<Row, Field>[] {
  return [
    {
      id: 'name',
      header: 'program.column.name',
      width: 240,
      sort: 'NAME',
      cell: ({ id, name }) => (
        <Anchor inherit renderRoot={(props) => <LinkTo to="/" search={(now) => ({ asOf: now.asOf, knownAt: now.knownAt, partner: id })} {...props} />}>
          {name}
        </Anchor>
      ),
    },
    { id: 'country', header: 'program.column.country', width: 150, cell: ({ country }) => (country ? format.country(country) : '–') },
    {
      id: 'credited',
      header: 'program.column.credited',
      width: 150,
      sort: 'CREDITED_TIER',
      cell: ({ standing }) => (
        <Badge variant="light" color="indigo" c="var(--mantine-color-text)" tt="none" radius="sm">
          <FormattedMessage id={`tier.${standing.creditedTier}`} />
        </Badge>
      ),
    },
    { id: 'performance', header: 'program.column.performance', width: 170, cell: ({ standing }) => <FormattedMessage id={`tier.${standing.performanceTier}`} /> },
    { id: 'sold', header: 'points.sold', align: 'end', width: 140, sort: 'SOLD', cell: ({ id, standing }) => <Explained figure="SOLD" partner={id}>{format.points(standing.points.sold)}</Explained> },
    { id: 'managed', header: 'points.managed', align: 'end', width: 160, sort: 'MANAGED', cell: ({ id, standing }) => <Explained figure="MANAGED" partner={id}>{format.points(standing.points.managed)}</Explained> },
    { id: 'total', header: 'points.total', align: 'end', width: 140, sort: 'TOTAL', cell: ({ id, standing }) => <Explained figure="TOTAL" partner={id}>{format.points(standing.points.total)}</Explained> },
    { id: 'missing', header: 'program.column.missing', align: 'end', width: 190, sort: 'MISSING', cell: ({ standing }) => <Missing next={standing.next} format={format} /> },
  ]
}

/** The total points that are missing to the tier above the credited one. */
function Missing({ next, format }: { next: Row['standing']['next']; format: Format }) {
  const total = next?.conditions.find(({ measure }) => measure === 'TOTAL_POINTS')
  if (!next || !total) return '–'
  return <FormattedMessage id="program.missing" values={{ points: format.points(total.missing), tier: <FormattedMessage id={`tier.${next.tier}`} /> }} />
}
