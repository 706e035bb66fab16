import { Text, VisuallyHidden } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, useCallback, useMemo, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { later } from '../../app/later'
import { useFormat } from '../../language/format'
import { stackClass } from '../forecast/stack'
import { readChanges, readRules, writeChanges, writeRules } from './address'
import { mostChanges, type Change, type Rules } from './change'
import { ChangeList } from './ChangeList'
import { clientsAfter, type Client } from './clients'
import { ClientPicker } from './ClientPicker'
import { difference } from './contributions'
import type { OpenBook } from './engine'
import { tierOf } from './from-engine'
import { dealFor } from './goal'
import { outcomeOf, type Outcome } from './outcome'
import { OutcomeView } from './OutcomeView'
import classes from './what-if.module.css'
import { useWording } from './wording'

const ChangeDialog = later(() => import('./ChangeDialog'))

/** A book under the changes that the address holds. Every answer is computed here: nothing is asked of the server. */
export function BookView({ opened }: { readonly opened: OpenBook }) {
  const { book, replay, refusal } = opened
  const navigate = useNavigate({ from: '/forecast/what-if' })
  const search = useSearch({ from: '/forecast/what-if' })
  const changes = useMemo(() => readChanges(search.changes), [search.changes])
  const rules = useMemo(() => readRules(search.rules), [search.rules])
  const outcome = useMemo(() => outcomeOf(replay, changes, rules, refusal), [replay, changes, rules, refusal])
  const clients = useMemo(() => clientsAfter(book.clients, outcome.taken, book.partner.id), [book, outcome])
  const wording = useWording(book, clients)
  // The client whose change is made up; null for a new one.
  const [asked, setAsked] = useState<Client | null>()
  // What a link asked for: a deal that brings what is missing, or a client's change.
  const goal = useMemo(() => search.goal && dealFor(opened, search.goal), [opened, search.goal])
  const about = clients.find(({ id }) => id === search.about)

  const go = useCallback(
    (next: { changes: readonly Change[]; rules: Rules | undefined }) =>
      void navigate({
        to: '.',
        search: ({ goal: _, about: __, ...now }) => ({ ...now, changes: writeChanges(next.changes), rules: writeRules(next.rules) }),
        resetScroll: false,
      }),
    [navigate],
  )
  const close = () => {
    setAsked(undefined)
    if (search.goal || search.about) void navigate({ to: '.', search: ({ goal: _, about: __, ...now }) => now, replace: true, resetScroll: false })
  }
  const dialogOf = goal ? null : (about ?? asked)
  const isOpen = dialogOf !== undefined
  return (
    <>
      <VisuallyHidden role="status">
        <Announcement outcome={outcome} />
      </VisuallyHidden>
      <div className={classes['layout']}>
        <div className={classes['changes']}>
          <ChangeList
            book={book}
            wording={wording}
            changes={changes}
            rules={rules}
            outcome={outcome}
            onUndo={(place) => go({ changes: changes.filter((_, at) => at !== place), rules })}
            onUndoAll={() => go({ changes: [], rules: undefined })}
            onDeal={() => setAsked(null)}
            onRules={(next) => go({ changes, rules: next })}
            full={changes.length >= mostChanges}
          />
        </div>
        <div className={`${classes['outcome']} ${stackClass}`}>
          <OutcomeView replay={replay} outcome={outcome} changed={changes.length > 0 || rules !== undefined} wording={wording} />
          <Text size="sm" c="dimmed">
            <FormattedMessage id="whatIf.facts" values={{ clients: book.clients.length }} />
          </Text>
        </div>
        <div className={classes['clients']}>
          <ClientPicker clients={clients} partner={book.partner.id} wording={wording} onChange={changes.length >= mostChanges ? undefined : setAsked} />
        </div>
      </div>
      {isOpen && (
        <Suspense>
          <ChangeDialog
            opened={opened}
            changes={changes}
            client={dialogOf ?? undefined}
            proposed={goal}
            wording={wording}
            onClose={close}
            onChange={(change) => {
              setAsked(undefined)
              go({ changes: [...changes, change], rules })
            }}
          />
        </Suspense>
      )}
    </>
  )
}

/** What is said to those who do not see the outcome when it is another. */
function Announcement({ outcome: { base, hypothesis } }: { readonly outcome: Outcome }) {
  const intl = useIntl()
  const format = useFormat()
  const review = hypothesis.review
  const today = format.change(difference(hypothesis.standing.total, base.standing.total))
  if (!review) return <FormattedMessage id="whatIf.announcement" values={{ today }} />
  const tier = intl.formatMessage({ id: `tier.${tierOf(review.creditedAfter)}` })
  return <FormattedMessage id="whatIf.announcement.review" values={{ today, date: format.date(review.on), tier }} />
}
