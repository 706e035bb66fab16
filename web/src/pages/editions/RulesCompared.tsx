import { Checkbox, Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Fragment } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, readInlineData, useFragment } from 'react-relay'
import type { RulesCompared_edition$key } from '../../__generated__/RulesCompared_edition.graphql'
import type { RulesCompared_query$key } from '../../__generated__/RulesCompared_query.graphql'
import { useFormat } from '../../language/format'
import tables from '../forecast/forecast.module.css'
import { rulesVariables } from './editions-search'
import classes from './editions.module.css'
import { rulesOf, type Rule } from './rules'
import { Scroll } from '../forecast/Scroll'

const editionFragment = graphql`
  fragment RulesCompared_edition on Edition @inline {
    from
    illustrative
    units {
      amount
      currency
    }
    rates {
      kind
      dealType
      firstSoldFrom
      perUnit
    }
    lotMonths
    growthCountries
    growthMultiplier {
      decimal
    }
    homeGrowthShare {
      decimal
    }
    tiers {
      tier
      conditions {
        measure
        unit
        need
        above
      }
    }
    holdMonths
    reviews {
      month
      day
      windowMonths
    }
  }
`

/**
 * What the editions say and where they differ: the one in force beside the one
 * chosen, or, while none is chosen, all of the program in turn.
 */
export function RulesCompared({ query }: { readonly query: RulesCompared_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const navigate = useNavigate({ from: '/forecast/editions' })
  const { rules, show, asOf } = useSearch({ from: '/forecast/editions' })
  const { points, ofProgram } = useFragment(
    graphql`
      fragment RulesCompared_query on Query {
        points: program {
          today
          editions {
            ...RulesCompared_edition
          }
        }
        ofProgram: program(key: $program) {
          editions {
            ...RulesCompared_edition
          }
        }
      }
    `,
    query,
  )
  const read = (key: RulesCompared_edition$key) => readInlineData(editionFragment, key)
  const all = ofProgram.editions.map(read)
  const kept = points.editions.map(read)
  const inForce = kept.filter(({ from }) => from <= (asOf ?? points.today)).slice(-1)
  const { chosen, edition } = rulesVariables(rules)
  const frozen = all.find(({ from }) => from === edition)
  const shown = chosen ? [...(inForce.length > 0 ? inForce : kept.slice(0, 1)), ...(frozen ? [frozen] : all.slice(-1))] : all
  const listed = rulesOf(shown, intl, format)
  const rows = listed.filter(({ changed }) => show === 'all' || changed.includes(true))
  return (
    <div className={tables['stack']}>
      <Checkbox
        label={intl.formatMessage({ id: 'editions.rules.all' })}
        checked={show === 'all'}
        onChange={(event) => {
          const whole = event.currentTarget.checked
          void navigate({ to: '.', search: ({ show: _, ...now }) => (whole ? { ...now, show: 'all' as const } : now), resetScroll: false })
        }}
      />
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          <FormattedMessage id="editions.rules.same" />
        </Text>
      ) : (
        <Scroll label={intl.formatMessage({ id: 'editions.rules' })}>
          <table className={tables['table']} aria-label={intl.formatMessage({ id: 'editions.rules' })}>
            <thead>
              <tr>
                <th scope="col">
                  <FormattedMessage id="whatIf.rules" />
                </th>
                {shown.map(({ from, illustrative }, place) => (
                  <th key={`${from}-${place}`} scope="col" className={tables['number']}>
                    <FormattedMessage id={illustrative ? 'editions.edition.illustrative' : 'editions.edition'} values={{ date: format.date(from) }} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(['tiers', 'prices', 'units', 'terms'] as const).map((group) => (
                <Group key={group} group={group} rules={rows.filter((rule) => rule.group === group)} columns={shown.length} />
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </div>
  )
}

function Group({ group, rules, columns }: { readonly group: Rule['group']; readonly rules: readonly Rule[]; readonly columns: number }) {
  const intl = useIntl()
  if (rules.length === 0) return null
  return (
    <Fragment>
      <tr>
        <th scope="colgroup" colSpan={columns + 1} className={classes['group']}>
          <FormattedMessage id={`editions.rules.${group}`} />
        </th>
      </tr>
      {rules.map(({ key, label, values, changed }) => (
        <tr key={key} data-rule={key}>
          <th scope="row">{label}</th>
          {values.map((value, place) => (
            <td key={place} className={tables['number']}>
              {changed[place] ? (
                <mark className={classes['changed']} title={intl.formatMessage({ id: 'editions.rules.changed' })}>
                  {value}
                </mark>
              ) : (
                value
              )}
            </td>
          ))}
        </tr>
      ))}
    </Fragment>
  )
}
