import { isDay } from '../../app/search'
import { mostChanges, type Change, type DealCloses, type Rules } from './change'

// The address is for people and for links: a change is its kind and then its
// parts in a fixed order between tildes, changes stand between commas.
const marks = [
  ['!', '!0'],
  ['~', '!1'],
  [',', '!2'],
] as const

/** Reads the changes of an address. What it cannot use it leaves out. */
export function readChanges(text: unknown): readonly Change[] {
  if (typeof text !== 'string' || text === '') return []
  return text
    .split(',')
    .flatMap((one) => readChange(one) ?? [])
    .slice(0, mostChanges)
}

/** Writes what readChanges reads; undefined for none. */
export function writeChanges(changes: readonly Change[]): string | undefined {
  return changes.length > 0 ? changes.map(writeChange).join(',') : undefined
}

/** Reads the rules of an address: a program's name and, after a colon, the first day of one of its editions. */
export function readRules(text: unknown): Rules | undefined {
  const [, program, edition] = /^([a-z0-9-]{1,40})(?::(.*))?$/.exec(typeof text === 'string' ? text : '') ?? []
  if (!program || (edition !== undefined && !isDay(edition))) return undefined
  return edition ? { program, edition } : { program }
}

/** Writes what readRules reads; undefined for those that are published. */
export function writeRules(rules: Rules | undefined): string | undefined {
  return rules && (rules.edition ? `${rules.program}:${rules.edition}` : rules.program)
}

function writeChange(change: Change): string {
  return [change.kind, ...partsOf(change)]
    .map((part) => marks.reduce((text, [mark, written]) => text.replaceAll(mark, written), part))
    .join('~')
    .replace(/~+$/, '')
}

function partsOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'client_churns':
      return [change.company, change.on]
    case 'line_renews':
      return [change.company, change.on, change.line, change.mrr]
    case 'deal_closes': {
      const { company, on, line, mrr, currency, dealType, manage, country } = change
      return [company, on, line, mrr, currency, dealType, manage ? 'manage' : '', country ?? '']
    }
    default:
      return [change.company, change.on, change.partner ?? '']
  }
}

function readChange(text: string): Change | undefined {
  const parts = text.split('~').map((part) => marks.reduceRight((read, [mark, written]) => read.replaceAll(written, mark), part))
  const [kind, company = '', on = '', third = '', mrr = '', currency = '', dealType = '', manage = '', country = ''] = parts
  if (!isName(company) || !isDay(on)) return undefined
  switch (kind) {
    case 'client_churns':
      return { kind, company, on }
    case 'line_renews':
      return isName(third) && isAmount(mrr) ? { kind, company, on, line: third, mrr } : undefined
    case 'deal_closes': {
      const right = isName(third) && isAmount(mrr) && /^[A-Z]{3}$/.test(currency) && /^([A-Z]{2})?$/.test(country)
      if (!right || (dealType !== 'sourced' && dealType !== 'assisted')) return undefined
      const deal: DealCloses = { kind, company, on, line: third, mrr, currency, dealType, manage: manage === 'manage' }
      return country ? { ...deal, country } : deal
    }
    case 'manager_added':
    case 'manager_removed':
      return third ? { kind, company, on, partner: third } : { kind, company, on }
    default:
      return undefined
  }
}

const isName = (text: string) => text.length > 0 && text.length <= 200

const isAmount = (text: string) => /^\d{1,15}(\.\d{1,4})?$/.test(text)
