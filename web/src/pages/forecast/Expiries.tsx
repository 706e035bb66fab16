import { Anchor, Button, Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, usePaginationFragment } from 'react-relay'
import type { ExpiriesPageQuery } from '../../__generated__/ExpiriesPageQuery.graphql'
import type { Expiries_query$key } from '../../__generated__/Expiries_query.graphql'
import { LinkTo } from '../../app/LinkTo'
import { dash, useFormat } from '../../language/format'
import { ClientLink } from '../client/ClientLink'
import { Delta } from './Delta'
import classes from './forecast.module.css'
import { Scroll } from './Scroll'

const more = 25

/** Which points expire when: of which client and line, and since when they counted. */
export function Expiries({ query }: { readonly query: Expiries_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<ExpiriesPageQuery, Expiries_query$key>(
    graphql`
      fragment Expiries_query on Query
      @refetchable(queryName: "ExpiriesPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            forecast(asOf: $asOf, knownAt: $knownAt) {
              expiries(first: $count, after: $cursor) @connection(key: "Expiries_expiries") {
                totalCount
                sum
                edges {
                  node {
                    id
                    on
                    points
                    track
                    line {
                      name
                    }
                    client {
                      id
                      company {
                        name
                      }
                    }
                    explanation {
                      lot {
                        madeOn
                      }
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
  const expiries = data.viewer?.partner?.forecast.expiries
  if (!expiries || expiries.totalCount === 0) {
    return (
      <Text size="sm" c="dimmed">
        <FormattedMessage id="forecast.expiries.none" />
      </Text>
    )
  }
  return (
    <div className={classes['stack']}>
      <Text size="sm">
        <FormattedMessage id="forecast.expiries.sum" values={{ count: expiries.totalCount, points: format.change(expiries.sum) }} />
      </Text>
      <Scroll label={intl.formatMessage({ id: 'forecast.expiries' })}>
        <table className={classes['table']} aria-label={intl.formatMessage({ id: 'forecast.expiries' })}>
          <thead>
            <tr>
              <th scope="col">
                <FormattedMessage id="forecast.expiries.on" />
              </th>
              <th scope="col">
                <FormattedMessage id="forecast.client" />
              </th>
              <th scope="col">
                <FormattedMessage id="forecast.line" />
              </th>
              <th scope="col">
                <FormattedMessage id="forecast.expiries.sold" />
              </th>
              <th scope="col">
                <FormattedMessage id="forecast.expiries.track" />
              </th>
              <th scope="col" className={classes['number']}>
                <FormattedMessage id="forecast.points" />
              </th>
              <th scope="col">
                <FormattedMessage id="whatIf.title" />
              </th>
            </tr>
          </thead>
          <tbody>
            {expiries.edges.map(({ node: { id, on, points, track, line, client, explanation } }) => (
              <tr key={id}>
                <td>{format.date(on)}</td>
                <th scope="row">{client ? <ClientLink id={client.id} name={client.company.name} /> : dash}</th>
                <td>{line?.name ?? dash}</td>
                <td>{format.date(explanation.lot?.madeOn)}</td>
                <td>
                  <FormattedMessage id={`track.${track}`} />
                </td>
                <td className={classes['number']}>
                  <Delta value={points} />
                </td>
                <td>
                  {client && (
                    <Anchor
                      size="sm"
                      aria-label={intl.formatMessage({ id: 'forecast.tryChange.label' }, { client: client.company.name })}
                      renderRoot={(props) => <LinkTo to="/forecast/what-if" search={({ client: _, tab: __, ...now }) => ({ ...now, about: client.id })} {...props} />}
                    >
                      <FormattedMessage id="forecast.tryChange" />
                    </Anchor>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
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
