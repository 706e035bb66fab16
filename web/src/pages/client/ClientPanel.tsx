import { Drawer, Skeleton, Stack, Tabs, VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { CatchBoundary, useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, useDeferredValue, useState, type ComponentType } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ClientHeader_client$key } from '../../__generated__/ClientHeader_client.graphql'
import { ErrorPart } from '../../app/ErrorPage'
import { useReturnOfFocus } from '../../app/opening'
import { ClientDetails } from './ClientDetails'
import { ClientEngagement } from './ClientEngagement'
import { ClientHeader, ClientHeaderSkeleton } from './ClientHeader'
import { ClientPoints } from './ClientPoints'
import { ClientRenewals } from './ClientRenewals'
import { ClientUsage } from './ClientUsage'
import type { AskedClient } from './at-once'
import { PanelContext } from './client-tab'
import type { ClientQuery } from './load'
import { clientTabs, readTab, type ClientTab } from './tabs'

interface Props {
  /** What the open tab shows; absent until the address tells the client. */
  readonly query: ClientQuery | undefined
  /** The client that a click has asked for, until then. */
  readonly asked: AskedClient | undefined
  readonly onClose: () => void
}

const contents: Readonly<Record<ClientTab, ComponentType<{ query: ClientQuery }>>> = {
  details: ClientDetails,
  renewals: ClientRenewals,
  usage: ClientUsage,
  engagement: ClientEngagement,
  points: ClientPoints,
}

/**
 * The panel of a client at the right of any page (F4 to F7, F22): its frame is
 * there at once, with the name that the link told; each tab is one query.
 */
export default function ClientPanel({ query, asked, onClose }: Props) {
  const intl = useIntl()
  const navigate = useNavigate()
  const { explain, ...place } = useSearch({ from: '__root__' })
  const client = asked?.id ?? place.client
  const { state } = useLocation()
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const [header, setHeader] = useState<{ of: string; client: ClientHeader_client$key }>()
  useReturnOfFocus(client && `[data-client="${CSS.escape(client)}"]`)
  const tab = readTab(asked ? asked.tab : place.tab)
  const Content = contents[tab]
  const known = header && header.of === client ? header.client : undefined
  return (
    <Drawer.Root
      opened
      onClose={onClose}
      position="right"
      size={narrow ? '100%' : 640}
      returnFocus={false}
      closeOnEscape={!explain}
    >
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content>
        {known ? <ClientHeader client={known} /> : <ClientHeaderSkeleton name={asked?.name ?? state.clientName} />}
        <Drawer.Body>
          <Tabs
            value={tab}
            onChange={(next) =>
              void navigate({
                to: '.',
                search: (now) => ({ ...now, tab: next && next !== 'details' ? next : undefined }),
                state: (now) => now,
                resetScroll: false,
              })
            }
            keepMounted={false}
          >
            <Tabs.List mb="md">
              {clientTabs.map((name) => (
                // The open tab has the focus first: unlike the header's buttons it is there from the beginning.
                <Tabs.Tab key={name} value={name} px="sm" data-autofocus={name === tab || undefined}>
                  <FormattedMessage id={`client.tab.${name}`} />
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value={tab} aria-label={intl.formatMessage({ id: `client.tab.${tab}` })}>
              <CatchBoundary getResetKey={() => `${client} ${tab}`} errorComponent={ErrorPart}>
                <Suspense key={`${client} ${tab}`} fallback={<TabSkeleton />}>
                  <PanelContext value={setHeader}>
                    {query && !asked ? <Tab of={Content} query={query} /> : <TabSkeleton />}
                  </PanelContext>
                </Suspense>
              </CatchBoundary>
            </Tabs.Panel>
          </Tabs>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

/**
 * A tab, once its query is answered. What Suspense would show until then it
 * shows itself: React keeps what Suspense shows for a third of a second.
 */
function Tab({ of: Content, query }: { of: ComponentType<{ query: ClientQuery }>; query: ClientQuery }) {
  const answered = useDeferredValue<ClientQuery | null>(query, null)
  return answered ? <Content query={answered} /> : <TabSkeleton />
}

function TabSkeleton() {
  return (
    <Stack role="status">
      <VisuallyHidden>
        <FormattedMessage id="app.loading" />
      </VisuallyHidden>
      <Skeleton height={120} />
      <Skeleton height={180} />
      <Skeleton height={120} />
    </Stack>
  )
}
