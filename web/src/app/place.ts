import type { Look } from '../api/environment'
import { isDay, isMoment, optional, text, type Search } from './search'

/**
 * What the address says on every page: whose book is looked at, through whose
 * eyes, on which day and as known when, and which client's panel is open.
 */
export interface Place {
  /** The partner (pa_…); absent where a program manager has chosen none. */
  readonly partner?: string
  /** "partner" looks through the partner's own eyes; absent as a program manager. */
  readonly eyes?: 'partner'
  /** The day that figures stand for (F32); absent for today. */
  readonly asOf?: string
  /** The moment up to which records count (F32); absent for now. */
  readonly knownAt?: string
  /** The client (cl_…) whose panel is open at the right, and its tab. */
  readonly client?: string
  readonly tab?: string
  /** The number that is opened down to its postings (F29), as explain/figure.ts writes it. */
  readonly explain?: string
}

/** Reads a place; what it cannot use is as if it were absent. */
export function readPlace(search: Search): Place {
  return optional<Place>({
    partner: text(search['partner']),
    eyes: search['eyes'] === 'partner' && text(search['partner']) ? 'partner' : undefined,
    asOf: isDay(search['asOf']) ? search['asOf'] : undefined,
    knownAt: isMoment(search['knownAt']) ? search['knownAt'] : undefined,
    client: text(search['client']),
    tab: text(search['tab']),
    explain: text(search['explain']),
  })
}

/** What stays in the address from page to page. */
export const keptOfPlace = ['partner', 'eyes', 'asOf', 'knownAt'] as const

/** The variables that every page's query has. */
export interface PlaceVariables {
  /** The partner, if one is chosen. */
  readonly partner: string | null
  /** The partner whose eyes are borrowed; null for those of the one who asks. */
  readonly eyes: string | null
  readonly asOf: string | null
  readonly knownAt: string | null
}

/** The variables of a place. */
export function placeVariables(place: Place): PlaceVariables {
  return {
    partner: place.partner ?? null,
    eyes: eyesOf(place),
    asOf: place.asOf ?? null,
    knownAt: place.knownAt ?? null,
  }
}

/** What of a place tells answers apart beyond what is asked: whose eyes, which day, as known when. */
export function lookOf(place: Place): Look {
  const { eyes, asOf, knownAt } = placeVariables(place)
  return { eyes, asOf, knownAt }
}

/** The partner whose eyes a place looks through, or null. */
export function eyesOf(place: Place): string | null {
  return place.eyes === 'partner' ? (place.partner ?? null) : null
}
