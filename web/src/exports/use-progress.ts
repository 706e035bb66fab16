import { useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { requestSubscription, useRelayEnvironment } from 'react-relay'
import type { progressSubscription } from '../__generated__/progressSubscription.graphql'
import { eyesOf } from '../app/place'
import { progress } from './progress'

/** Keeps exports that are shown up to date while they are made. */
export function useProgress(exports: readonly { readonly id: string; readonly state: string }[]): void {
  const environment = useRelayEnvironment()
  const eyes = eyesOf(useSearch({ from: '__root__' }))
  const underWay = exports
    .filter(({ state }) => state === 'QUEUED' || state === 'RUNNING')
    .map(({ id }) => id)
    .join(' ')
  useEffect(() => {
    const followed = underWay.split(' ').filter(Boolean)
    const streams = followed.map((id) => requestSubscription<progressSubscription>(environment, { subscription: progress, variables: { id, eyes } }))
    return () => streams.forEach((stream) => stream.dispose())
  }, [environment, eyes, underWay])
}
