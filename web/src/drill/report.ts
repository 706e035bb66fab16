import type { ReportInput } from '../__generated__/startExportMutation.graphql'
import { rangeInput, type Range } from '../dates/range'
import { isDealDrill, type Drill } from './drills'

export type { ReportInput }

/** What the actions of F11 act on. */
export interface ReportOf {
  /** The rows that are seen: what a list is made of, and what is saved. */
  readonly rows: ReportInput
  /** The same without sums: what is exported. */
  readonly unsummarized: ReportInput
  /** What it is called until somebody gives it another name. */
  readonly name: string
}

/** The report behind a number of the dashboard, as known at the moment that it stands for. */
export function reportsOf(drill: Drill, range: Range, knownAt: string | undefined): Pick<ReportOf, 'rows' | 'unsummarized'> {
  const days = rangeInput(range)
  if (isDealDrill(drill)) {
    const deals: ReportInput = { kind: 'DEALS', range: days, sharedSelling: drill }
    return { rows: deals, unsummarized: deals }
  }
  return {
    rows: { kind: 'POINT_CHANGES', range: days, figure: drill, knownAt },
    unsummarized: { kind: 'POSTINGS', range: days, figure: drill, knownAt },
  }
}
