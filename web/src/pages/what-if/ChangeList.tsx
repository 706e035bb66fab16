import { Button, NativeSelect, Stack, Text } from '@mantine/core'
import { useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'
import type { PartnerBook } from './book'
import { mostChanges, type Change, type Rules } from './change'
import { readRules, writeRules } from './address'
import type { Outcome } from './outcome'
import classes from './what-if.module.css'
import type { Wording } from './wording'

interface Props {
  readonly book: PartnerBook
  readonly wording: Wording
  readonly changes: readonly Change[]
  readonly rules: Rules | undefined
  readonly outcome: Outcome
  readonly onUndo: (place: number) => void
  readonly onUndoAll: () => void
  readonly onDeal: () => void
  readonly onRules: (rules: Rules | undefined) => void
  /** Whether no more changes fit. */
  readonly full: boolean
}

/** The list of changes, each with a way back, and the rules that they are judged by. */
export function ChangeList({ book, wording, changes, rules, outcome, onUndo, onUndoAll, onDeal, onRules, full }: Props) {
  const intl = useIntl()
  const box = useRef<HTMLDivElement>(null)
  // The button that had the focus is gone: the list gets it.
  const andFocus = (act: () => void) => () => {
    act()
    box.current?.focus()
  }
  return (
    <Section title="whatIf.changes">
      <Stack gap="sm" ref={box} tabIndex={-1} style={{ outline: 'none' }}>
        {changes.length === 0 ? (
          <Text size="sm" c="dimmed">
            <FormattedMessage id="whatIf.changes.none" />
          </Text>
        ) : (
          <ol className={classes['rows']} aria-label={intl.formatMessage({ id: 'whatIf.changes' })}>
            {changes.map((change, place) => {
              const said = wording.change(change)
              const fault = outcome.faults.get(place)
              return (
                <li key={place} className={classes['row']}>
                  <div>
                    <Text size="sm">{said}</Text>
                    {fault && (
                      <Text size="sm" className={classes['fault'] ?? ''}>
                        <FormattedMessage id="whatIf.refused" values={{ reason: <span lang="en">{fault}</span> }} />
                      </Text>
                    )}
                  </div>
                  <Button
                    size="compact-sm"
                    variant="default"
                    style={{ flexShrink: 0 }}
                    aria-label={intl.formatMessage({ id: 'whatIf.undo.label' }, { change: said })}
                    onClick={andFocus(() => onUndo(place))}
                  >
                    <FormattedMessage id="whatIf.undo" />
                  </Button>
                </li>
              )
            })}
          </ol>
        )}
        {full && (
          <Text size="sm">
            <FormattedMessage id="whatIf.changes.most" values={{ count: mostChanges }} />
          </Text>
        )}
        <Button variant="default" onClick={onDeal} disabled={full} h="auto" mih={36} py={4} styles={{ label: { whiteSpace: 'normal' } }}>
          <FormattedMessage id="whatIf.addDeal" />
        </Button>
        <RulesSelect book={book} rules={rules} fault={outcome.rulesFault} onRules={onRules} />
        {(changes.length > 0 || rules) && (
          <Button variant="subtle" color="gray" c="var(--mantine-color-text)" onClick={andFocus(onUndoAll)}>
            <FormattedMessage id="whatIf.undoAll" />
          </Button>
        )}
      </Stack>
    </Section>
  )
}

/** All editions, each in its time; one for all time; or another program. */
function RulesSelect({ book, rules, fault, onRules }: Pick<Props, 'book' | 'rules' | 'onRules'> & { readonly fault: string | undefined }) {
  const intl = useIntl()
  const format = useFormat()
  const edition = (program: string, { from, illustrative }: { from: string; illustrative: boolean }) => ({
    value: writeRules({ program, edition: from }) ?? '',
    label: intl.formatMessage({ id: illustrative ? 'editions.edition.illustrative' : 'editions.edition' }, { date: format.date(from) }),
  })
  const { points = [], mrr = [] } = book.editions
  return (
    <NativeSelect
      label={intl.formatMessage({ id: 'whatIf.rules' })}
      value={writeRules(rules) ?? ''}
      onChange={(event) => onRules(readRules(event.currentTarget.value))}
      error={fault && <FormattedMessage id="whatIf.refused" values={{ reason: <span lang="en">{fault}</span> }} />}
      data={[
        { value: '', label: intl.formatMessage({ id: 'whatIf.rules.published' }) },
        { group: intl.formatMessage({ id: 'editions.program.POINTS' }), items: points.map((one) => edition('points', one)) },
        {
          group: intl.formatMessage({ id: 'editions.program.MRR' }),
          items: [{ value: 'mrr', label: intl.formatMessage({ id: 'editions.inTurn' }) }, ...mrr.map((one) => edition('mrr', one))],
        },
      ]}
    />
  )
}
