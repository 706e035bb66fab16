import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { FormattedMessage } from 'react-intl'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'
import { ConditionTable } from '../forecast/ConditionTable'
import { ReviewVerdict } from '../forecast/ReviewVerdict'
import type { Review } from '../forecast/standing'
import { useIntl } from 'react-intl'
import { stackClass } from '../forecast/stack'
import { ContributionTable } from './ContributionTable'
import { reviewOf } from './from-engine'
import { MonthsCompared } from './MonthsCompared'
import type { Outcome, Replay } from './outcome'
import { PointsCompared } from './PointsCompared'
import { TiersCompared } from './TiersCompared'
import type { Wording } from './wording'

interface Props {
  readonly replay: Replay
  readonly outcome: Outcome
  /** Whether anything is thought of that is not so. */
  readonly changed: boolean
  readonly wording: Wording
}

/** What the engine says: tiers and points today and at the review, who contributes, the months ahead. */
export function OutcomeView({ replay, outcome, changed, wording }: Props) {
  const { base, hypothesis } = outcome
  const [before, after] = useMemo(() => [base.review && reviewOf(base.review), hypothesis.review && reviewOf(hypothesis.review)], [base, hypothesis])
  return (
    <>
      <Section title="whatIf.points">
        <PointsCompared base={base} hypothesis={hypothesis} changed={changed} />
      </Section>
      <Section title="forecast.review">
        {after ? (
          <ReviewCompared before={changed ? before : undefined} after={after} />
        ) : (
          <Text size="sm" c="dimmed">
            <FormattedMessage id="forecast.review.none" />
          </Text>
        )}
      </Section>
      {changed && (outcome.taken.length > 0 || outcome.rules) && (
        <Section title="whatIf.contributions" lead={<FormattedMessage id="whatIf.contributions.lead" />}>
          <ContributionTable replay={replay} outcome={outcome} wording={wording} />
        </Section>
      )}
      <Section title="forecast.months">
        <MonthsCompared base={base} hypothesis={hypothesis} changed={changed} />
      </Section>
      <Section title="forecast.changes">
        <TiersCompared replay={replay} outcome={outcome} />
      </Section>
    </>
  )
}

function ReviewCompared({ before, after }: { readonly before: Review | undefined; readonly after: Review }) {
  const intl = useIntl()
  const format = useFormat()
  const open = after.toKeep && !after.toKeep.met ? after.toKeep : after.next
  const tier = open ? intl.formatMessage({ id: `tier.${open.tier}` }) : ''
  return (
    <div className={stackClass}>
      <Text size="sm">
        <FormattedMessage id="forecast.review.on" values={{ date: format.longDate(after.on) }} />
      </Text>
      {before && (
        <div data-review="base">
          <Text size="sm" c="dimmed">
            <FormattedMessage id="whatIf.asItIs" />
          </Text>
          <ReviewVerdict review={before} />
        </div>
      )}
      <div data-review="hypothesis">
        {before && (
          <Text size="sm" c="dimmed">
            <FormattedMessage id="whatIf.withChanges" />
          </Text>
        )}
        <ReviewVerdict review={after} />
      </div>
      {open && <ConditionTable result={open} caption={intl.formatMessage({ id: open === after.toKeep ? 'forecast.review.toKeep' : 'forecast.review.toReach' }, { tier })} />}
    </div>
  )
}
