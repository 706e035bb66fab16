import { Menu } from '@mantine/core'
import { IconBuilding, IconExternalLink, IconLayoutSidebarRight, IconPlayerStop, IconRestore } from '@tabler/icons-react'
import { FormattedMessage } from 'react-intl'
import { LinkTo } from '../../app/LinkTo'
import type { ClientRow } from './ClientsTable'
import type { Services } from '../client/useServices'

interface Props {
  readonly row: ClientRow
  /** Ends and restores services; absent where another day than today is looked at. */
  readonly services: Services | undefined
}

/** What can be done with a client (F3), as items of a menu. */
export default function ClientActionItems({ row, services }: Props) {
  const { id, company, relationship, endedOn } = row
  return (
    <>
      <Menu.Item leftSection={<IconLayoutSidebarRight size={16} aria-hidden />} renderRoot={(props) => <LinkTo to="." search={(now) => ({ ...now, client: id })} resetScroll={false} {...props} />}>
        <FormattedMessage id="clients.action.details" />
      </Menu.Item>
      {company.crmUrl ? (
        <Menu.Item component="a" href={company.crmUrl} target="_blank" rel="noreferrer" leftSection={<IconBuilding size={16} aria-hidden />} rightSection={<IconExternalLink size={12} aria-hidden />}>
          <FormattedMessage id="clients.action.crm" />
        </Menu.Item>
      ) : (
        <Menu.Item leftSection={<IconBuilding size={16} aria-hidden />} renderRoot={(props) => <LinkTo to="/companies/$company" params={{ company: company.id }} {...props} />}>
          <FormattedMessage id="clients.action.crm" />
        </Menu.Item>
      )}
      {company.accountUrl && (
        <Menu.Item component="a" href={company.accountUrl} target="_blank" rel="noreferrer" leftSection={<IconExternalLink size={16} aria-hidden />}>
          <FormattedMessage id="clients.action.account" />
        </Menu.Item>
      )}
      {services && (relationship === 'MANAGED' || relationship === 'SOLD_AND_MANAGED') && (
        <Menu.Item color="red" leftSection={<IconPlayerStop size={16} aria-hidden />} onClick={() => void services.end({ id, name: company.name })}>
          <FormattedMessage id="clients.action.end" />
        </Menu.Item>
      )}
      {services && endedOn && (
        <Menu.Item leftSection={<IconRestore size={16} aria-hidden />} onClick={() => void services.restore({ id, name: company.name })}>
          <FormattedMessage id="clients.action.restore" />
        </Menu.Item>
      )}
    </>
  )
}
