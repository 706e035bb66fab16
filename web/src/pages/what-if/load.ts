import { fetchQuery, graphql, readInlineData } from 'react-relay'
import type { IEnvironment } from 'relay-runtime'
import type { load_book$key } from '../../__generated__/load_book.graphql'
import type { load_page$data, load_page$key } from '../../__generated__/load_page.graphql'
import type { loadMoreQuery } from '../../__generated__/loadMoreQuery.graphql'
import type { Place } from '../../app/place'
import { eyesOf, placeVariables } from '../../app/place'
import { bookOf, type PartnerBook } from './book'

// A page of a thousand clients, and what their names and renewals are.
const pageFragment = graphql`
  fragment load_page on EventStreamPage @inline @argumentDefinitions(day: { type: "Date" }, then: { type: "DateTime" }) {
    ndjson
    hasNextPage
    endCursor
    lines {
      key
      line {
        id
        name
      }
    }
    clients {
      id
      company {
        name
      }
      renewal(asOf: $day, knownAt: $then) {
        startsOn
        line {
          id
        }
      }
    }
  }
`

// All that the browser replays a partner's book from (F30). The streams name
// other partners by aliases and nobody else's clients.
const bookFragment = graphql`
  fragment load_book on Query @inline {
    points: program {
      editions {
        file
      }
    }
    mrr: program(key: MRR) {
      editions {
        file
      }
    }
    viewer(asPartner: $eyes) {
      partner(id: $partner) {
        id
        name
        factStream(asOf: $asOf, knownAt: $knownAt) {
          asOf
          facts
          snapshots
        }
        eventStream(clients: 1000, knownAt: $knownAt) {
          ...load_page @arguments(day: $asOf, then: $knownAt)
        }
      }
    }
  }
`

const moreQuery = graphql`
  query loadMoreQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $after: String) {
    viewer(asPartner: $eyes) {
      partner(id: $partner) {
        eventStream(clients: 1000, after: $after, knownAt: $knownAt) {
          ...load_page @arguments(day: $asOf, then: $knownAt)
        }
      }
    }
  }
`

/**
 * Reads a partner's book from the page's answer, and asks for the clients after
 * the first thousand, a thousand at a time. Undefined where there is no partner.
 */
export async function loadBook(environment: IEnvironment, answer: load_book$key, place: Place): Promise<PartnerBook | undefined> {
  const { points, mrr, viewer } = readInlineData(bookFragment, answer)
  const partner = viewer?.partner
  if (!partner) return undefined
  const pages: load_page$data[] = [readInlineData<load_page$key>(pageFragment, partner.eventStream)]
  for (let last = pages[0]; last?.hasNextPage; last = pages.at(-1)) {
    const variables = { ...placeVariables(place), eyes: eyesOf(place), after: last.endCursor ?? null }
    const more = await fetchQuery<loadMoreQuery>(environment, moreQuery, variables).toPromise()
    const stream = more?.viewer?.partner?.eventStream
    if (!stream) return undefined
    pages.push(readInlineData<load_page$key>(pageFragment, stream))
  }
  return bookOf({ points, mrr, partner }, pages)
}
