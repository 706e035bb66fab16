import { NativeSelect } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { EditionSelect_query$key } from '../../__generated__/EditionSelect_query.graphql'
import { useFormat } from '../../language/format'
import { writeRules } from '../what-if/address'
import { readEditionsSearch } from './editions-search'

/** Chooses the rules that the book is put under. */
export function EditionSelect({ query }: { readonly query: EditionSelect_query$key }) {
  const intl = useIntl()
  const format = useFormat()
  const navigate = useNavigate({ from: '/forecast/editions' })
  const { rules } = useSearch({ from: '/forecast/editions' })
  const { points, mrr } = useFragment(
    graphql`
      fragment EditionSelect_query on Query {
        points: program {
          edition {
            from
          }
          editions {
            from
            illustrative
          }
        }
        mrr: program(key: MRR) {
          editions {
            from
            illustrative
          }
        }
      }
    `,
    query,
  )
  const option = (program: string, { from, illustrative }: { from: string; illustrative: boolean }, inForce: string | undefined) => {
    const id = illustrative ? 'editions.edition.illustrative' : 'editions.edition'
    const label = intl.formatMessage({ id }, { date: format.date(from) })
    return { value: writeRules({ program, edition: from }) ?? '', label: from === inForce ? intl.formatMessage({ id: 'editions.inForce' }, { edition: label }) : label }
  }
  return (
    <NativeSelect
      label={intl.formatMessage({ id: 'editions.choose' })}
      value={rules ?? ''}
      onChange={(event) => {
        const next = readEditionsSearch({ rules: event.currentTarget.value }).rules
        void navigate({ to: '.', search: ({ rules: _, ...now }) => (next ? { ...now, rules: next } : now), resetScroll: false })
      }}
      data={[
        { value: '', label: intl.formatMessage({ id: 'editions.choose.none' }) },
        { group: intl.formatMessage({ id: 'editions.program.POINTS' }), items: points.editions.map((one) => option('points', one, points.edition.from)) },
        {
          group: intl.formatMessage({ id: 'editions.program.MRR' }),
          items: [{ value: 'mrr', label: intl.formatMessage({ id: 'editions.inTurn' }) }, ...mrr.editions.map((one) => option('mrr', one, undefined))],
        },
      ]}
    />
  )
}
