import { oneOf, optional, text, type Search } from '../../app/search'
import { readChanges, readRules, writeChanges, writeRules } from './address'

/** What the address says of a what-if, so that it can be linked and Back undoes. */
export interface WhatIfSearch {
  /** The changes, as address.ts writes them. */
  readonly changes?: string
  /** Other rules than those that are published, as address.ts writes them. */
  readonly rules?: string
  /** Opens the dialog with a deal that would keep or reach a tier at the next review. */
  readonly goal?: 'keep' | 'next'
  /** Opens the dialog about a client (cl_…) of the book. */
  readonly about?: string
}

/** Reads the search parameters of the page; what it cannot use it leaves out. */
export function readWhatIfSearch(search: Search): WhatIfSearch {
  return optional<WhatIfSearch>({
    changes: writeChanges(readChanges(search['changes'])),
    rules: writeRules(readRules(search['rules'])),
    goal: oneOf(['keep', 'next'], search['goal']),
    about: text(search['about']),
  })
}
