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
      }
    `,
    key,
  )
  const days: Range | undefined = range ? (range.preset ? { preset: range.preset } : { from: range.from, to: range.to }) : undefined
  return { input: { ...rest, range: days && rangeInput(days), client: clientId, list: listId }, range: days }
}

/** What the actions of a saved report act on, over its own days or others. */
export function reportOf({ input }: Question, name: string, range: Range | undefined): ReportOf {
  const rows: ReportInput = range ? { ...input, range: rangeInput(range) } : input
  // Changes of points are sums of postings; the other kinds are their own unsummarized data.
  const unsummarized: ReportInput = rows.kind === 'POINT_CHANGES' ? { kind: 'POSTINGS', range: rows.range, figure: rows.figure } : rows
  return { rows, unsummarized, name }
}
