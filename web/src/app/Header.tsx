import { Button, Group, Menu, SegmentedControl } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { LinkTo } from './LinkTo'
import { PartnerPicker } from './PartnerPicker'
import { useFrame } from './frame'

/** The header: the menu Partner, whose book is looked at, and through whose eyes. */
export function Header() {
  const intl = useIntl()
  const place = useSearch({ from: '__root__' })
  const navigate = useNavigate()
  const partner = useFrame()?.viewer?.partner
  return (
    <Group justify="space-between" wrap="nowrap" flex={1} gap="sm">
      <Menu withinPortal={false} position="bottom-start">
        <Menu.Target>
          <Button variant="subtle" color="gray" c="var(--mantine-color-text)" rightSection={<IconChevronDown size={14} aria-hidden />}>
            <FormattedMessage id="app.menu.partner" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item renderRoot={(props) => <LinkTo to="/" {...props} />}>
            <FormattedMessage id="dashboard.title" />
          </Menu.Item>
          <Menu.Item renderRoot={(props) => <LinkTo to="/tier" {...props} />}>
            <FormattedMessage id="tier.title" />
          </Menu.Item>
          <Menu.Item renderRoot={(props) => <LinkTo to="/commissions" {...props} />}>
            <FormattedMessage id="commissions.title" />
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Group wrap="nowrap" gap="sm">
        <PartnerPicker
          chosen={partner ?? undefined}
          onChoose={(id) => void navigate({ to: '.', search: ({ client: _, tab: __, ...rest }) => ({ ...rest, partner: id }) })}
        />
        {place.partner && (
          <SegmentedControl
            visibleFrom="sm"
            size="xs"
            aria-label={intl.formatMessage({ id: 'app.eyes' })}
            value={place.eyes ?? 'manager'}
            onChange={(eyes) =>
              void navigate({ to: '.', search: (now) => ({ ...now, eyes: eyes === 'partner' ? 'partner' : undefined }) })
            }
            data={[
              { value: 'manager', label: intl.formatMessage({ id: 'app.eyes.manager' }) },
              { value: 'partner', label: intl.formatMessage({ id: 'app.eyes.partner' }) },
            ]}
          />
        )}
      </Group>
    </Group>
  )
}
