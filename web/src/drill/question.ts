import { graphql, readInlineData } from 'relay-runtime'
import type { question_report$key } from '../__generated__/question_report.graphql'
import { rangeInput, type Range } from '../dates/range'
import type { ReportInput, ReportOf } from './report'

/** What a saved report asks, ready to be asked again. */
export interface Question {
  readonly input: ReportInput
  /** Its range, where its kind has one. */
  readonly range: Range | undefined
}

/** Reads what a saved report asks. */
export function readQuestion(key: question_report$key): Question {
  const { range, clientId, listId, ...rest } = readInlineData(
    graphql`
      fragment question_report on Report @inline {
        kind
        range {
          preset
          from
          to
        }
        asOf
        knownAt
        figure
        sharedSelling
        search
        relationship
        dealType
        market
        track
        postingKind
        clientId
        listId
        clientFilter {
          search
          relationship
          market
          country
          products {
            anyOf
            allOf
          }
          mrrInUSD {
            min
            max
          }
          engagement {
            band
            score {
              min
              max
            }
          }
          usage {
            known
            tools {
              min
              max
            }
            uses {
              min
              max
            }
          }
          renewalInWindow
          list
        }
        clientOrder {
          field
          direction
        }
        memberOrder {
          field
          direction
        }
        renewalFilter {
          search
          inWindow
          status
          decision
          communicationOwner
          manager
          from
          to
        }
        renewalOrder {
          field
          direction
        }
        engagementFilter {
          search
          area
          score {
            min
            max
          }
          band
          opportunity
        }
        engagementOrder {
          field
          direction
        }
        breakdownOrder {
          field
          direction
        }
      }
    `,
    key,
  )
  const days: Range | undefined = range ? (range.preset ? { preset: range.preset } : { from: range.from, to: range.to }) : undefined
  return { input: { ...rest, range: days && rangeInput(days), client: clientId, list: listId }, range: days }
}

/** What the actions of a saved report act on, over its own days or others, on its own day or another. */
export function reportOf({ input }: Question, name: string, range: Range | undefined, asOf: string | undefined): ReportOf {
  const rows: ReportInput = { ...input, range: range && rangeInput(range), asOf: input.asOf ?? asOf }
  // Changes of points are sums of postings; the other kinds are their own unsummarized data.
  const unsummarized: ReportInput = rows.kind === 'POINT_CHANGES' ? { kind: 'POSTINGS', range: rows.range, figure: rows.figure, asOf: rows.asOf, knownAt: rows.knownAt } : rows
  return { rows, unsummarized, name }
}
