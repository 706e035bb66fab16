import { Button, NativeSelect, Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { AffectedClients_query$key } from '../../__generated__/AffectedClients_query.graphql'
import type { AffectedClientsPageQuery } from '../../__generated__/AffectedClientsPageQuery.graphql'
import { Explained } from '../../explain/Explained'
import { ClientLink } from '../client/ClientLink'
import { Delta, Points } from '../forecast/Delta'
import tables from '../forecast/forecast.module.css'
import { Scroll } from '../forecast/Scroll'

const more = 25

/** The clients whose points the edition changes, those that lose or gain most first. */
export function AffectedClients({ query }: { readonly query: AffectedClients_query$key }) {
  const intl = useIntl()
  const navigate = useNavigate({ from: '/forecast/editions' })
  const { first } = useSearch({ from: '/forecast/editions' })
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<AffectedClientsPageQuery, AffectedClients_query$key>(
    graphql`
      fragment AffectedClients_query on Query
      @refetchable(queryName: "AffectedClientsPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            standing(asOf: $asOf, knownAt: $knownAt) {
              points {
                total
              }
            }
            underEdition(program: $program, edition: $edition, asOf: $asOf, knownAt: $knownAt) {
              standing {
                points {
                  total
                }
              }
              difference {
                total
              }
              clients(first: $count, after: $cursor, orderBy: { field: DIFFERENCE, direction: $direction })
                @connection(key: "AffectedClients_clients", filters: ["orderBy"]) {
                totalCount
                edges {
                  node {
                    client {
                      id
                      company {
                        name
                      }
                    }
                    points {
                      total
                    }
                    kept {
                      total
                    }
                    difference {
                      total
                    }
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
  const partner = data.viewer?.partner
  const clients = partner?.underEdition.clients
  if (!partner || !clients || clients.totalCount === 0) {
    return (
      <Text size="sm" c="dimmed">
        <FormattedMessage id="editions.clients.none" />
      </Text>
    )
  }
  const { standing, underEdition: view } = partner
  return (
    <div className={tables['stack']} id="clients">
      <NativeSelect
        label={intl.formatMessage({ id: 'editions.clients.order' })}
        maw={260}
        value={first ?? ''}
        onChange={(event) => {
          const gaining = event.currentTarget.value === 'gaining'
          void navigate({ to: '.', search: ({ first: _, ...now }) => (gaining ? { ...now, first: 'gaining' as const } : now), resetScroll: false })
        }}
        data={[
          { value: '', label: intl.formatMessage({ id: 'editions.clients.losing' }) },
          { value: 'gaining', label: intl.formatMessage({ id: 'editions.clients.gaining' }) },
        ]}
      />
      <Text size="sm" role="status">
        <FormattedMessage id="editions.clients.count" values={{ shown: clients.edges.length, count: clients.totalCount }} />
      </Text>
      <Scroll label={intl.formatMessage({ id: 'editions.clients' })}>
        <table className={tables['table']} aria-label={intl.formatMessage({ id: 'editions.clients' })}>
          <thead>
            <tr>
              <th scope="col">
                <FormattedMessage id="forecast.client" />
              </th>
              <th scope="col" className={tables['number']}>
                <FormattedMessage id="editions.kept" />
              </th>
              <th scope="col" className={tables['number']}>
                <FormattedMessage id="editions.clients.under" />
              </th>
              <th scope="col" className={tables['number']}>
                <FormattedMessage id="whatIf.difference" />
              </th>
            </tr>
          </thead>
          <tbody>
            {clients.edges.map(({ node: { client, points, kept, difference } }) => (
              <tr key={client.id}>
                <th scope="row">
                  <ClientLink id={client.id} name={client.company.name} />
                </th>
                <td className={tables['number']}>
                  <Explained figure="TOTAL" client={client.id}>
                    <Points value={kept.total} />
                  </Explained>
                </td>
                <td className={tables['number']}>
                  <Points value={points.total} />
                </td>
                <td className={tables['number']}>
                  <Delta value={difference.total} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className={tables['sum']}>
              <th scope="row">
                <FormattedMessage id="points.total" />
              </th>
              <td className={tables['number']} data-column="kept">
                <Points value={standing.points.total} />
              </td>
              <td className={tables['number']} data-column="under">
                <Points value={view.standing.points.total} />
              </td>
              <td className={tables['number']} data-column="difference">
                <Delta value={view.difference.total} />
              </td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
      {hasNext && (
        <Button variant="default" loading={isLoadingNext} onClick={() => loadNext(more)} style={{ justifySelf: 'start' }}>
          <FormattedMessage id="forecast.more" />
        </Button>
      )}
    </div>
  )
}
