import type { ReportInput } from '../__generated__/startExportMutation.graphql'
import type { Place } from '../app/place'

// What is not of points and commissions tells no moment at which it was known.
const timeless: readonly ReportInput['kind'][] = ['DEALS', 'RENEWALS', 'ENGAGEMENT']

/** A report of what a page shows: of the day, and as known at the moment, that its figures stand for. */
export function seen({ asOf, knownAt }: Place, report: ReportInput): ReportInput {
  return {
    ...report,
    asOf: report.asOf ?? asOf ?? null,
    knownAt: report.knownAt ?? (timeless.includes(report.kind) ? null : (knownAt ?? null)),
  }
}
