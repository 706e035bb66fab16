import type { Figure } from '../__generated__/ExplanationQuery.graphql'
import { isDay, isMoment } from '../app/search'

/** A number of a page that is a sum of postings, as Partner.explain names it (F29). */
export interface ExplainedFigure {
  readonly figure: Figure
  /** Only what this client (cl_…) brought. */
  readonly client?: string | undefined
  /** Only what came of this product line (pl_…). */
  readonly line?: string | undefined
  /** Whose number it is (pa_…); absent: the partner of the page. */
  readonly partner?: string | undefined
  /** The moment up to which records count; absent: that of the page. */
  readonly known?: string | undefined
  /** The first day of a movement. */
  readonly from?: string | undefined
  /** The day of a balance, or the last one of a movement; absent: the day of the page. */
  readonly on?: string | undefined
}

const figures: Readonly<Record<Figure, true>> = {
  TOTAL: true,
  SOLD: true,
  SOURCED: true,
  ASSISTED: true,
  MANAGED: true,
  NEW_SOLD: true,
  LOST_SOLD: true,
  NEW_MANAGED: true,
  LOST_MANAGED: true,
  SOLD_NEW: true,
  SOLD_INCREASED: true,
  SOLD_EXPIRED_OR_CHURNED: true,
  SOLD_DECREASED: true,
  ADJUSTED: true,
  SOLD_ADJUSTED: true,
}

const isFigure = (text: string): text is Figure => Object.hasOwn(figures, text)

/** Writes a figure for the address: NEW_SOLD,2026-10-01..2026-10-31,cl_…; what it lacks is left out. */
export function writeFigure({ figure, client, line, partner, known, from, on }: ExplainedFigure): string {
  const days = from ? `${from}..${on ?? ''}` : on
  return [figure, days, client, line, partner, known].filter(Boolean).join(',')
}

/** Reads what writeFigure wrote; undefined for anything else. */
export function readFigure(text: string | undefined): ExplainedFigure | undefined {
  const [figure, ...parts] = text?.split(',') ?? []
  if (!figure || !isFigure(figure)) return undefined
  let read: ExplainedFigure = { figure }
  for (const part of parts) {
    const [first = '', last] = part.split('..')
    if (part.startsWith('cl_')) read = { ...read, client: part }
    else if (part.startsWith('pl_')) read = { ...read, line: part }
    else if (part.startsWith('pa_')) read = { ...read, partner: part }
    else if (isMoment(part)) read = { ...read, known: part }
    else if (last === undefined && isDay(first)) read = { ...read, on: first }
    else if (last === '' && isDay(first)) read = { ...read, from: first }
    else if (isDay(first) && isDay(last)) read = { ...read, from: first, on: last }
    else return undefined
  }
  return read
}
