import { act, render } from '@testing-library/react'
import { RelayEnvironmentProvider, type PreloadedQuery } from 'react-relay'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import settings from '../__generated__/SettingsPageQuery$parameters'
import query, { type SettingsPageQuery } from '../__generated__/SettingsPageQuery.graphql'
import { environmentOf } from './environment'
import { ask } from './queries'
import { useAsked } from './use-asked'

type Asked = PreloadedQuery<SettingsPageQuery>

// What was asked stays from test to test: each asks for partners of its own.
let run = 0
let answering = true
const askFor = (partner: number | string, eyes: string | null = null): Asked => ask<SettingsPageQuery>(settings, { eyes, asOf: null, knownAt: null }, { partner: `${run} ${partner}`, eyes })
/** Asks as much as is kept, and more. */
const askMuch = async () => {
  const asked = Array.from({ length: 50 }, (_, at) => askFor(at))
  await act(async () => {})
  return [...asked, askFor('the last')]
}

beforeEach(() => {
  run++
  answering = true
  vi.stubGlobal('fetch', () => (answering ? Promise.resolve(new Response('{"data":{"viewer":null,"program":null}}')) : new Promise(() => {})))
})
afterEach(() => vi.unstubAllGlobals())

test('what was asked a moment ago is one question, and rows at first make no other', () => {
  const asked = askFor('one')
  expect(askFor('one')).toBe(asked)
  expect(askFor('two')).not.toBe(asked)
  expect(ask<SettingsPageQuery>(settings, { eyes: null, asOf: null, knownAt: null }, { partner: `${run} one`, eyes: null }, { rows: 100 } as object)).toBe(asked)
})

test('of what was asked and is not shown, the latest is kept', async () => {
  const asked = await askMuch()
  expect(asked.at(0)?.isDisposed).toBe(true)
  expect(asked.filter(({ isDisposed }) => !isDisposed)).toEqual(asked.slice(-20))
})

test('what is shown is kept, however much is asked after it, until it is gone', async () => {
  const shown = askFor('shown')
  await act(async () => {})
  function Page() {
    useAsked<SettingsPageQuery>(query, shown)
    return 'shown'
  }
  const page = render(
    <RelayEnvironmentProvider environment={environmentOf({ eyes: null, asOf: null, knownAt: null })}>
      <Page />
    </RelayEnvironmentProvider>,
  )
  await act(async () => {})
  page.getByText('shown')
  await askMuch()
  expect(shown.isDisposed).toBe(false)
  page.unmount()
  run++
  await askMuch()
  expect(shown.isDisposed).toBe(true)
})

test('what is not answered yet is kept: somebody waits for it', async () => {
  answering = false
  // Through eyes whose store holds nothing yet.
  const waiting = askFor('waiting', 'pa_1')
  answering = true
  await askMuch()
  expect(waiting.isDisposed).toBe(false)
})
