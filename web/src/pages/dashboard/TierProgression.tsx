import { NativeSelect, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { TierProgression_partner$data, TierProgression_partner$key } from '../../__generated__/TierProgression_partner.graphql'
import { Section } from '../../app/Section'
import { factOf } from '../../explain/fact'
import { Have } from '../../explain/Have'
import { dash, useFormat, type Format } from '../../language/format'
import type { Column } from '../../table/column'
import { PlainTable } from '../../table/PlainTable'
import classes from './dashboard.module.css'

type Condition = TierProgression_partner$data['tierProgress']['conditions'][number]

/** What a tier asks and what there is of it (F9), for a tier chosen from a menu. */
export function TierProgression({ partner }: { readonly partner: TierProgression_partner$key }) {
  const intl = useIntl()
  const format = useFormat()
  const navigate = useNavigate({ from: '/' })
  const { tierProgress: progress } = useFragment(
    graphql`
      fragment TierProgression_partner on Partner {
        tierProgress(target: $target, asOf: $asOf, knownAt: $knownAt) {
          target
          choices
          creditedTier
          performanceTier
          atTop
          met
          conditions {
            measure
            unit
            need
            above
            have
            missing
            met
            figure
          }
        }
      }
    `,
    partner,
  )
  const columns = useMemo(() => columnsOf(format, intl.formatMessage({ id: 'dashboard.progression.yes' }), intl.formatMessage({ id: 'dashboard.progression.no' })), [format, intl])
  const named = (tier: typeof progress.target) => intl.formatMessage({ id: `tier.${tier}` })
  return (
    <Section
      title="dashboard.progression"
      lead={
        <FormattedMessage
          id={progress.met ? 'dashboard.progression.met' : progress.target === progress.creditedTier ? 'dashboard.progression.keep' : 'dashboard.progression.lead'}
          values={{ target: named(progress.target), performance: named(progress.performanceTier), credited: named(progress.creditedTier) }}
        />
      }
      controls={
        <NativeSelect
          size="xs"
          label={<FormattedMessage id="dashboard.progression.target" />}
          value={progress.target}
          data={progress.choices.map((tier) => ({ value: tier, label: named(tier) }))}
          onChange={({ currentTarget: { value } }) => {
            const target = progress.choices.find((tier) => tier === value)
            void navigate({ search: (now) => ({ ...now, target }), resetScroll: false })
          }}
        />
      }
    >
      {progress.conditions.length === 0 ? (
        <Text c="dimmed">
          <FormattedMessage id="dashboard.progression.none" />
        </Text>
      ) : (
        <PlainTable
          caption={intl.formatMessage({ id: 'dashboard.progression.caption' }, { target: named(progress.target) })}
          columns={columns}
          rows={progress.conditions}
          rowKey={({ measure }) => measure}
        />
      )}
    </Section>
  )
}

function columnsOf(format: Format, yes: string, no: string): readonly Column<Condition>[] {
  const written = (unit: Condition['unit'], value: string | null | undefined) => {
    if (value == null) return dash
    if (unit === 'YES_NO') return value === '0' ? no : yes
    if (unit === 'RATIO') return format.percent(value)
    return unit === 'POINTS' ? format.points(value) : format.number(value)
  }
  return [
    { id: 'measure', header: 'dashboard.progression.measure', cell: ({ measure }) => <FormattedMessage id={`measure.${measure}`} /> },
    {
      id: 'need',
      header: 'dashboard.progression.need',
      align: 'end',
      width: 120,
      cell: ({ unit, need, above }) => (above ? <FormattedMessage id="dashboard.progression.above" values={{ value: written(unit, need) }} /> : written(unit, need)),
    },
    { id: 'have', header: 'dashboard.progress.performance', align: 'end', width: 130, cell: ({ measure, unit, have, figure }) => <Have figure={figure} fact={have == null ? undefined : factOf(measure)} shown={written(unit, have)} /> },
    {
      id: 'missing',
      header: 'dashboard.progression.missing',
      align: 'end',
      width: 150,
      cell: ({ unit, missing, met }) => (
        <span className={classes['state']} data-met={met}>
          {met ? (
            <>
              <IconCircleCheck size={16} aria-hidden />
              <FormattedMessage id="dashboard.progression.reached" />
            </>
          ) : (
            <>
              <IconCircleDashed size={16} aria-hidden />
              {unit === 'YES_NO' ? <FormattedMessage id="dashboard.progression.open" /> : written(unit, missing)}
            </>
          )}
        </span>
      ),
    },
  ]
}
