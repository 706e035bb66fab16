import { Box, Group } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { FormattedMessage } from 'react-intl'
import { AsOfControl } from './AsOfControl'
import { useCollection } from './collection'
import { EyesSwitch } from './EyesSwitch'
import { LinkTo } from './LinkTo'
import { MenuButton, type MenuEntry } from './MenuButton'
import { PartnerPicker } from './PartnerPicker'
import { useFrame } from './frame'

// The paths of the menu Partner.
const entries: readonly MenuEntry[] = (['/', '/tier', '/commissions'] as const).map((to) => ({
  key: to,
  label: <FormattedMessage id={to === '/' ? 'dashboard.title' : to === '/tier' ? 'tier.title' : 'commissions.title'} />,
  renderLink: (props) => <LinkTo to={to} {...props} />,
}))

/** The header: the menu Partner, the day looked at, whose book, and through whose eyes. */
export function Header() {
  const navigate = useNavigate()
  const collection = useCollection()
  const partner = useFrame()?.viewer?.partner
  return (
    <Group justify="space-between" wrap="nowrap" flex={1} miw={0} gap="sm">
      <MenuButton
        variant="subtle"
        color="gray"
        c="var(--mantine-color-text)"
        style={{ flexShrink: 0 }}
        rightSection={<IconChevronDown size={14} aria-hidden />}
        entries={entries}
      >
        <FormattedMessage id="app.menu.partner" />
      </MenuButton>
      <Group wrap="nowrap" gap="sm" miw={0}>
        <AsOfControl />
        <PartnerPicker
          chosen={partner ?? undefined}
          onChoose={(id) =>
            void (collection
              ? navigate({ to: collection, search: { partner: id } })
              : navigate({ to: '.', search: ({ client: _, tab: __, explain: ___, ...rest }) => ({ ...rest, partner: id }) }))
          }
        />
        <Box visibleFrom="sm">
          <EyesSwitch />
        </Box>
      </Group>
    </Group>
  )
}
