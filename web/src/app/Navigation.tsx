import { ActionIcon, AppShell, Box, Group, NavLink, Text } from '@mantine/core'
import {
  IconBuildingBank,
  IconChartHistogram,
  IconGauge,
  IconLayoutDashboard,
  IconListDetails,
  IconRefresh,
  IconSettings,
  IconTerminal2,
  IconTrophy,
  IconUsersGroup,
  IconX,
  type Icon,
} from '@tabler/icons-react'
import { useLocation, useSearch } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import type { MessageId } from '../language/message-id'
import { EyesSwitch } from './EyesSwitch'
import { LinkTo } from './LinkTo'
import { useFrame } from './frame'

interface Entry {
  readonly to: '/' | '/tier' | '/engagement' | '/renewals' | '/commissions' | '/forecast' | '/lists' | '/team' | '/program' | '/settings'
  readonly label: MessageId
  readonly icon: Icon
}

const ofPartner: readonly Entry[] = [
  { to: '/', label: 'dashboard.title', icon: IconLayoutDashboard },
  { to: '/tier', label: 'tier.title', icon: IconTrophy },
  { to: '/renewals', label: 'renewals.title', icon: IconRefresh },
  { to: '/engagement', label: 'engagement.title', icon: IconGauge },
  { to: '/forecast', label: 'forecast.title', icon: IconChartHistogram },
  { to: '/commissions', label: 'commissions.title', icon: IconBuildingBank },
  { to: '/lists', label: 'lists.title', icon: IconListDetails },
  { to: '/team', label: 'team.title', icon: IconUsersGroup },
]

const ofProgram: readonly Entry[] = [{ to: '/program', label: 'program.title', icon: IconUsersGroup }]

/** The left side bar: the pages, and which one is open. */
export function Navigation({ onClose }: { onClose: () => void }) {
  const intl = useIntl()
  const role = useFrame()?.viewer?.role
  const { eyes } = useSearch({ from: '__root__' })
  // The address knows before the answer does.
  const partnerRole = role === 'PARTNER' || eyes === 'partner'
  return (
    <>
      <AppShell.Section p="md">
        <Group justify="space-between">
          <Text fw={750} size="lg" translate="no">
            tierboard
          </Text>
          <ActionIcon hiddenFrom="md" variant="subtle" color="gray" onClick={onClose} aria-label={intl.formatMessage({ id: 'app.menu.close' })}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </AppShell.Section>
      <AppShell.Section grow px="xs" style={{ overflowY: "auto" }}>
        {!partnerRole && <Entries label="app.navigation.program" entries={ofProgram} />}
        <Entries label="app.navigation.partner" entries={ofPartner} />
      </AppShell.Section>
      <AppShell.Section p="xs">
        <Box hiddenFrom="sm" mb="xs">
          <EyesSwitch fullWidth />
        </Box>
        <PageLink to="/settings" label="settings.title" icon={IconSettings} />
        <NavLink href="/graphiql/" label={intl.formatMessage({ id: 'app.graphiql' })} leftSection={<IconTerminal2 size={18} stroke={1.6} aria-hidden />} />
      </AppShell.Section>
    </>
  )
}

function Entries({ label, entries }: { label: MessageId; entries: readonly Entry[] }) {
  return (
    <>
      <Text size="xs" fw={600} c="dimmed" px="xs" mt="md" mb={4}>
        <FormattedMessage id={label} />
      </Text>
      {entries.map((entry) => (
        <PageLink key={entry.to} {...entry} />
      ))}
    </>
  )
}

function PageLink({ to, label, icon: Symbol }: Entry) {
  const intl = useIntl()
  const { pathname } = useLocation()
  const active = to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`)
  return (
    <NavLink
      renderRoot={(props) => <LinkTo to={to} {...props} />}
      label={intl.formatMessage({ id: label })}
      active={active}
      aria-current={active ? 'page' : undefined}
      leftSection={<Symbol size={18} stroke={1.6} aria-hidden />}
    />
  )
}
