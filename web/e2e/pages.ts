import { ask, partner, partnerId, type Place } from './demo'

/** A page of the dashboard, as a test opens it. */
export interface KnownPage {
  /** What the tour calls its picture. */
  readonly name: string
  readonly path: string
  readonly place: Place
  /** The features it shows. */
  readonly features: string
  /** Whether the demo book may have nothing to show there. */
  readonly mayBeEmpty?: boolean
}

interface Ids {
  readonly partner: {
    readonly commissionStatements: { readonly nodes: readonly { id: string }[] }
    readonly clients: { readonly nodes: readonly { id: string; company: { id: string } }[] }
  }
  readonly editions: readonly { from: string }[]
}

const ids = `query($partner: ID!) {
  partner(id: $partner) {
    commissionStatements(first: 1) { nodes { id } }
    clients(first: 1, orderBy: {field: MRR, direction: DESC}) { nodes { id company { id } } }
  }
  editions { from }
}`

/** All pages that need nothing that a test would have to make first; with the panel and the dialogs that matter. */
export async function knownPages(): Promise<readonly KnownPage[]> {
  const found = await ask<Ids>(ids, { partner: await partnerId(partner) })
  const statement = found.partner.commissionStatements.nodes[0]?.id
  const client = found.partner.clients.nodes[0]
  const as = (place: Place = {}): Place => ({ partner, ...place })
  return [
    { name: 'dashboard', path: '/', place: as(), features: 'F1 F2 F3 F8 F9 F10 F12 F13 F14' },
    { name: 'client-panel', path: '/', place: as({ client: client?.id }), features: 'F4' },
    { name: 'client-points', path: '/tier/breakdown', place: as({ client: client?.id, tab: 'points' }), features: 'F22' },
    { name: 'company', path: `/companies/${client?.company.id}`, place: as(), features: 'F3' },
    { name: 'engagement', path: '/engagement', place: as(), features: 'F15' },
    { name: 'renewals', path: '/renewals', place: as(), features: 'F16' },
    { name: 'tier', path: '/tier', place: as(), features: 'F17 F18 F19 F20 F23 F24 F25' },
    { name: 'calculator', path: '/tier', place: as({ calculator: 'points' }), features: 'F26 F27' },
    { name: 'breakdown', path: '/tier/breakdown', place: as(), features: 'F21' },
    { name: 'forecast', path: '/forecast', place: as(), features: 'F31' },
    { name: 'what-if', path: '/forecast/what-if', place: as(), features: 'F30' },
    { name: 'editions', path: '/forecast/editions', place: as(), features: 'F33', mayBeEmpty: true },
    { name: 'commissions', path: '/commissions', place: as(), features: 'F13' },
    { name: 'statement', path: `/commissions/${statement}`, place: as(), features: 'F13' },
    { name: 'lists', path: '/lists', place: as(), features: 'F11', mayBeEmpty: true },
    { name: 'team', path: '/team', place: as(), features: 'F28' },
    { name: 'program', path: '/program', place: {}, features: 'F34' },
    { name: 'program-editions', path: '/program/editions', place: {}, features: 'F34' },
    { name: 'adjustments', path: '/program/adjustments', place: {}, features: 'F34' },
    { name: 'imports', path: '/program/imports', place: {}, features: 'F34', mayBeEmpty: true },
    { name: 'audit', path: '/program/audit', place: {}, features: 'F34', mayBeEmpty: true },
    { name: 'settings', path: '/settings', place: {}, features: '', mayBeEmpty: true },
  ]
}
