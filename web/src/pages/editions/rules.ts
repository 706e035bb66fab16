import type { IntlShape } from 'react-intl'
import type { RulesCompared_edition$data } from '../../__generated__/RulesCompared_edition.graphql'
import type { Format } from '../../language/format'
import { dash } from '../../language/format'

/** What is known of an edition. */
export type EditionRules = RulesCompared_edition$data

/** One rule of several editions: what each says, dash where it says nothing. */
export interface Rule {
  readonly key: string
  readonly group: 'tiers' | 'prices' | 'units' | 'terms'
  readonly label: string
  readonly values: readonly string[]
  /** Whether an edition says something else than the one before it, one for each value. */
  readonly changed: readonly boolean[]
}

/** Lists the rules of editions, in the order given, and where they differ. */
export function rulesOf(editions: readonly EditionRules[], intl: IntlShape, format: Format): readonly Rule[] {
  const listed = editions.map((edition) => new Map(entriesOf(edition, intl, format).map((entry) => [entry.key, entry])))
  const entries = new Map(listed.flatMap((one) => [...one]))
  const listing = [...entries.values()].sort((a, b) => rung(a.key) - rung(b.key))
  return listing.map(({ key, group, label }) => {
    const found = listed.map((one) => one.get(key))
    return {
      key,
      group,
      label,
      values: found.map((entry) => entry?.value ?? dash),
      changed: found.map((entry, place) => place > 0 && (entry?.exact ?? '') !== (found[place - 1]?.exact ?? '')),
    }
  })
}

// Conditions stand tier by tier, lowest first, also those that one edition alone has.
const ladder = ['SILVER', 'GOLD', 'PLATINUM', 'DIAMOND', 'ELITE']
const rung = (key: string) => (key.startsWith('tiers/') ? ladder.indexOf(key.split('/')[1] ?? '') : ladder.length)

interface Entry {
  readonly key: string
  readonly group: Rule['group']
  readonly label: string
  readonly value: string
  /** What decides whether two editions say the same. */
  readonly exact: string
}

function entriesOf(edition: EditionRules, intl: IntlShape, format: Format): readonly Entry[] {
  const entry = (group: Rule['group'], key: string, label: string, value: string, exact: string): Entry => ({ key: `${group}/${key}`, group, label, value, exact })
  const term = (id: 'lotMonths' | 'holdMonths' | 'homeGrowthShare' | 'growthMultiplier' | 'growthCountries' | 'reviews') => intl.formatMessage({ id: `editions.rule.${id}` })
  const months = (count: number) => intl.formatMessage({ id: 'editions.rule.months' }, { count })
  const asked = (unit: string, need: string) => {
    if (unit === 'YES_NO') return intl.formatMessage({ id: 'tier.condition.required' })
    if (unit === 'RATIO') return format.percent(need)
    return unit === 'POINTS' ? format.points(need) : format.number(need)
  }
  return [
    ...edition.tiers.flatMap(({ tier, conditions }) =>
      conditions.map(({ measure, unit, need, above }) => {
        const label = intl.formatMessage({ id: 'editions.rule.condition' }, { tier: intl.formatMessage({ id: `tier.${tier}` }), measure: intl.formatMessage({ id: `measure.${measure}` }) })
        const value = above ? intl.formatMessage({ id: 'tier.condition.above' }, { need: asked(unit, need) }) : asked(unit, need)
        return entry('tiers', `${tier}/${measure}`, label, value, `${need}/${above}`)
      }),
    ),
    ...edition.rates.map(({ kind, dealType, firstSoldFrom, perUnit }) =>
      entry('prices', `${kind}/${dealType ?? ''}/${firstSoldFrom ?? ''}`, rateLabel(kind, dealType, firstSoldFrom, intl, format), format.points(perUnit), perUnit),
    ),
    entry('prices', 'growthMultiplier', term('growthMultiplier'), format.number(edition.growthMultiplier.decimal), edition.growthMultiplier.decimal),
    entry('prices', 'growthCountries', term('growthCountries'), format.number(edition.growthCountries.length), edition.growthCountries.join()),
    ...edition.units.map((unit) => entry('units', unit.currency, format.currency(unit.currency), format.money(unit, 'exact'), unit.amount)),
    entry('terms', 'lotMonths', term('lotMonths'), months(edition.lotMonths), String(edition.lotMonths)),
    entry('terms', 'holdMonths', term('holdMonths'), months(edition.holdMonths), String(edition.holdMonths)),
    entry('terms', 'homeGrowthShare', term('homeGrowthShare'), format.percent(edition.homeGrowthShare.decimal), edition.homeGrowthShare.decimal),
    entry('terms', 'reviews', term('reviews'), reviewsText(edition, intl, format), JSON.stringify(edition.reviews)),
  ]
}

function rateLabel(kind: 'SOLD' | 'MANAGED', dealType: 'SOURCED' | 'ASSISTED' | null | undefined, from: string | null | undefined, intl: IntlShape, format: Format): string {
  const parts = [
    intl.formatMessage({ id: kind === 'SOLD' ? 'points.sold' : 'points.managed' }),
    dealType && intl.formatMessage({ id: `dealType.${dealType}` }),
    from && intl.formatMessage({ id: 'editions.rule.firstSoldFrom' }, { date: format.date(from) }),
  ]
  return parts.filter(Boolean).join(' · ')
}

function reviewsText({ reviews }: EditionRules, intl: IntlShape, format: Format): string {
  const said = reviews.map(({ month, day, windowMonths }) => {
    const date = format.monthDay(`2000-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    return intl.formatMessage({ id: 'editions.rule.review' }, { date, count: windowMonths })
  })
  return said.length > 0 ? format.list(said) : dash
}
