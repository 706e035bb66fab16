import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ForecastChange } from '../../../../wasm/dist/points.js'
import { useFormat } from '../../language/format'
import { useMeasures } from '../forecast/measures'
import type { Condition } from '../forecast/standing'
import { isFall, tippedBy } from './causes'
import { conditionOf, tierOf } from './from-engine'
import { compareTiers, sameChange, type ComparedChange, type Outcome, type Replay } from './outcome'
import classes from './what-if.module.css'

interface Props {
  readonly replay: Replay
  readonly outcome: Outcome
}

/** The tier changes ahead, without the changes and with them, each with its cause. */
export function TiersCompared({ replay, outcome }: Props) {
  const rows = compareTiers(outcome.base.changes, outcome.hypothesis.changes)
  if (rows.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        <FormattedMessage id="forecast.changes.none" />
      </Text>
    )
  }
  return (
    <ul className={classes['rows']}>
      {rows.map((row) => (
        <TierRow key={row.on + row.kind} row={row} replay={replay} outcome={outcome} />
      ))}
    </ul>
  )
}

function TierRow({ row, replay, outcome }: Props & { readonly row: ComparedChange }) {
  const intl = useIntl()
  const { base, hypothesis } = row
  const same = sameChange(base, hypothesis)
  const part = same ? 'both' : base && hypothesis ? 'instead' : base ? 'base' : 'hypothesis'
  const name = (tier: string) => intl.formatMessage({ id: `tier.${tierOf(tier)}` })
  return (
    <li className={classes['tier']} data-in={part}>
      {hypothesis && <TierChange change={hypothesis} outcome={outcome} replay={replay} changed />}
      {!hypothesis && base && <TierChange change={base} outcome={outcome} replay={replay} changed={false} />}
      {part === 'base' && <Note id="whatIf.tiers.avoided" />}
      {part === 'hypothesis' && <Note id="whatIf.tiers.brought" />}
      {part === 'instead' && base && (
        <Text size="sm" c="dimmed">
          <FormattedMessage id="whatIf.tiers.instead" values={{ from: name(base.from), to: name(base.to) }} />
        </Text>
      )}
    </li>
  )
}

function Note({ id }: { readonly id: 'whatIf.tiers.avoided' | 'whatIf.tiers.brought' }) {
  return (
    <Text size="sm" fw={600}>
      <FormattedMessage id={id} />
    </Text>
  )
}

function TierChange({ change, outcome, replay, changed }: Props & { readonly change: ForecastChange; readonly changed: boolean }) {
  const intl = useIntl()
  const format = useFormat()
  const name = (tier: string) => intl.formatMessage({ id: `tier.${tierOf(tier)}` })
  const values = { date: format.date(change.on), from: name(change.from), to: name(change.to) }
  return (
    <>
      <Text size="sm">
        <FormattedMessage id={`forecast.changes.${change.kind === 'performance' ? 'PERFORMANCE' : 'CREDITED'}`} values={values} />
      </Text>
      {change.cause ? (
        <Text size="sm" c="dimmed">
          <FormattedMessage id={`forecast.cause.${change.cause.toUpperCase() as 'RISE' | 'REVIEW' | 'CERTIFICATION'}`} />
        </Text>
      ) : (
        <Tipped change={change} outcome={outcome} replay={replay} changed={changed} />
      )}
    </>
  )
}

/** Which conditions tip the performance tier. A standing of another day is read apart, after the rest is shown. */
function Tipped({ change, outcome, replay, changed }: Props & { readonly change: ForecastChange; readonly changed: boolean }) {
  const intl = useIntl()
  const format = useFormat()
  const write = useMeasures()
  const [conditions, setConditions] = useState<readonly Condition[]>()
  const { taken, rules } = outcome
  useEffect(() => {
    const later = setTimeout(() => setConditions(tippedBy(replay, change, changed ? taken : [], changed ? rules : undefined).map(conditionOf)))
    return () => clearTimeout(later)
  }, [replay, change, changed, taken, rules])
  if (!conditions || conditions.length === 0) return null
  const said = conditions.map(({ measure, unit, need, have }) => {
    const label = intl.formatMessage({ id: `measure.${measure}` })
    if (unit === 'YES_NO') return intl.formatMessage({ id: 'whatIf.tipped.yesNo' }, { measure: label })
    return intl.formatMessage({ id: 'whatIf.tipped.value' }, { measure: label, have: write(unit, have), need: write(unit, need) })
  })
  return (
    <Text size="sm" c="dimmed" data-tipped>
      <FormattedMessage id={isFall(change) ? 'whatIf.tipped.falls' : 'whatIf.tipped.rises'} values={{ conditions: format.list(said) }} />
    </Text>
  )
}
