import { oneOf, optional, type Search } from '../../app/search'
import { readRules, writeRules } from '../what-if/address'

/** What the address says of the editions that are looked at. */
export interface EditionsSearch {
  /** The rules that the book is put under, as the what-if writes them: points:2025-07-15, mrr. */
  readonly rules?: string
  /** "all" also lists the rules that are the same. */
  readonly show?: 'all'
  /** Which clients come first; absent: those that lose most. */
  readonly first?: 'gaining'
}

/** The programs, by the names that the address and the engine have for them. */
export const programs = { points: 'POINTS', mrr: 'MRR' } as const

/** Reads the search parameters of the page; what it cannot use it leaves out. */
export function readEditionsSearch(search: Search): EditionsSearch {
  const rules = readRules(search['rules'])
  const known = rules && Object.hasOwn(programs, rules.program) && (rules.edition || rules.program !== 'points')
  return optional<EditionsSearch>({
    rules: known ? writeRules(rules) : undefined,
    show: oneOf(['all'], search['show']),
    first: oneOf(['gaining'], search['first']),
  })
}

/** The variables of the page's query that stand for the rules. */
export function rulesVariables(text: string | undefined) {
  const rules = readRules(text)
  const program = rules?.program === 'mrr' ? programs.mrr : programs.points
  return { chosen: rules !== undefined, program, edition: rules?.edition ?? null }
}
