import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useRelayEnvironment } from 'react-relay'
import type { load_book$key } from '../../__generated__/load_book.graphql'
import { EmptyState } from '../../app/EmptyState'
import { Failure } from '../../app/Failure'
import { BookView } from './BookView'
import { loadPoints, openReplay, type OpenBook, type Points } from './engine'
import { loadBook } from './load'

type Opened = { readonly book: OpenBook | undefined } | { readonly error: unknown }

// The engine is on its way as soon as this module is.
let engine = start()

function start(): Promise<Points> {
  const points = loadPoints()
  // Whoever waits for it is told; nobody may, yet.
  points.catch(() => {})
  return points
}

/** Opens the book that the page asked for in the engine, and shows what would become of it. */
export function WhatIf({ answer }: { readonly answer: load_book$key }) {
  const environment = useRelayEnvironment()
  const { partner, eyes, asOf, knownAt } = useSearch({ from: '/forecast/what-if' })
  const [opened, setOpened] = useState<Opened>()
  const [waiting, setWaiting] = useState(engine)
  useEffect(() => {
    let current = true
    const place = { ...(partner && { partner }), ...(eyes && { eyes }), ...(asOf && { asOf }), ...(knownAt && { knownAt }) }
    const open = async () => {
      const [points, book] = await Promise.all([waiting, loadBook(environment, answer, place)])
      return book && openReplay(points, book)
    }
    open().then(
      (book) => (current ? setOpened({ book }) : book?.close()),
      (error: unknown) => current && setOpened({ error }),
    )
    return () => {
      current = false
    }
  }, [environment, answer, partner, eyes, asOf, knownAt, waiting])
  // A book takes memory of the engine's own as long as it is shown, and no longer.
  const shown = opened && 'book' in opened ? opened.book : undefined
  useEffect(() => () => shown?.close(), [shown])
  if (!opened) return <Opening />
  if ('error' in opened) {
    const retry = () => {
      setOpened(undefined)
      engine = start()
      setWaiting(engine)
    }
    return <Failure error={opened.error} onRetry={retry} />
  }
  if (!opened.book) return <EmptyState title="app.error.absent" text="app.error.absent.text" />
  return <BookView opened={opened.book} />
}

function Opening() {
  return (
    <Stack role="status">
      <VisuallyHidden>
        <FormattedMessage id="whatIf.loading" />
      </VisuallyHidden>
      <Skeleton height={160} />
      <Skeleton height={320} />
    </Stack>
  )
}
