import { AppShell, Burger, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Outlet, useLoaderData, useLocation, useSearch } from '@tanstack/react-router'
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { RelayEnvironmentProvider } from 'react-relay'
import { environmentOf, nameOf, type Look as Looked } from '../api/environment'
import { loadExplanation } from '../explain/load'
import { loadFact } from '../explain/load-fact'
import { askAtOnce, useAskedClient } from '../pages/client/at-once'
import { loadClientPanel } from '../pages/client/load'
import { Header } from './Header'
import { useIsNow } from './is-now'
import { ahead, later } from './later'
import { Navigation } from './Navigation'
import { Notices } from './Notices'
import { OfflineNotice } from './OfflineNotice'
import { useClose } from './opening'
import { eyesOf, lookOf } from './place'
import { Shortcuts } from './Shortcuts'

const ClientPanel = later(loadClientPanel)
const ExplainDialog = later(loadExplanation)
const FactDialog = later(loadFact)

// Who does something may be told about it: what tells it is there then, also offline.
const loadToasts = () => ahead(() => import('./toasts'))
// Without it the page is as it was: nobody need be told that it did not come.
const FollowStanding = later(() => import('./FollowStanding').catch(() => ({ default: (): ReactNode => null })))

/** The frame around every page: header, navigation, notices. */
export function Shell() {
  const intl = useIntl()
  const place = useSearch({ from: '__root__' })
  const { pathname } = useLocation()
  const [menu, { toggle, close }] = useDisclosure(false)
  useEffect(close, [close, pathname])
  const look = lookOf(place)
  useEffect(() => {
    for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, loadToasts, { once: true })
  }, [])
  const main = useRef<HTMLElement>(null)
  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          // The address stays what it is.
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {intl.formatMessage({ id: 'app.skip' })}
      </a>
      <AppShell
        layout="alt"
        header={{ height: 60 }}
        navbar={{ width: 232, breakpoint: 'md', collapsed: { mobile: !menu } }}
        padding={{ base: 'sm', sm: 'lg' }}
      >
        <AppShell.Header className="no-print">
          <Group h="100%" px="md" wrap="nowrap">
            <Burger
              opened={menu}
              onClick={toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={intl.formatMessage({ id: menu ? 'app.menu.close' : 'app.menu.open' })}
            />
            <Header />
          </Group>
        </AppShell.Header>
        <AppShell.Navbar className="no-print" aria-label={intl.formatMessage({ id: 'app.navigation' })}>
          <Navigation onClose={close} />
        </AppShell.Navbar>
        <AppShell.Main ref={main} id="main" tabIndex={-1}>
          <OfflineNotice />
          <Notices />
          <Look of={look}>
            <Outlet />
          </Look>
        </AppShell.Main>
      </AppShell>
      <Shortcuts />
      <Look of={look}>
        <OpenedThings />
        <Following />
      </Look>
    </>
  )
}

/** What is seen through some eyes, of a day, as known at a moment: nothing of it stays when they change. */
function Look({ of, children }: { of: Looked; children: ReactNode }) {
  return (
    <RelayEnvironmentProvider environment={environmentOf(of)} key={nameOf(of)}>
      {children}
    </RelayEnvironmentProvider>
  )
}

// How long a page is looked at, in milliseconds, before it is followed.
const settled = 8_000

/** Follows the standing of the partner that is shown, where today is, once the page has long been there. */
function Following() {
  const place = useSearch({ from: '__root__' })
  const { pathname } = useLocation()
  const isNow = useIsNow()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), settled)
    return () => clearTimeout(timer)
  }, [])
  // A what-if goes on from the book that it began with, and asks nothing.
  if (!late || !isNow || !place.partner || pathname === '/forecast/what-if') return null
  return (
    <Suspense>
      <FollowStanding key={place.partner} partner={place.partner} eyes={eyesOf(place)} />
    </Suspense>
  )
}

/** What the address opens over the page: a client's panel at the right, and the explanation of a number. */
function OpenedThings() {
  const opened = useLoaderData({ from: '__root__' })
  const { client } = useSearch({ from: '__root__' })
  const asked = useAskedClient()
  const closeClient = useClose('client')
  const closeExplanation = useClose('explain')
  // The address says it now, or says that it was something else.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- runs because they changed, whatever they are
  useEffect(() => askAtOnce(undefined), [client, opened])
  return (
    <>
      <Suspense>{(opened.client ?? asked) && <ClientPanel query={opened.client} asked={asked} onClose={closeClient} />}</Suspense>
      <Suspense>{opened.explanation && <ExplainDialog query={opened.explanation} onClose={closeExplanation} />}</Suspense>
      <Suspense>{opened.fact && <FactDialog opened={opened.fact} onClose={closeExplanation} />}</Suspense>
    </>
  )
}
