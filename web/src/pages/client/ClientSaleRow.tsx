import { ActionIcon, Table, Text } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useId } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientSaleRow_sale$key } from '../../__generated__/ClientSaleRow_sale.graphql'
import { PostingDetails } from '../../explain/PostingDetails'
import { Mark } from '../../app/Mark'
import { useFormat } from '../../language/format'
import classes from '../../explain/PostingRow.module.css'

interface Props {
  readonly sale: ClientSaleRow_sale$key
  readonly open: boolean
  readonly onToggle: () => void
}

/** A sale in the sales history; its button opens how its points come about (F29). */
export function ClientSaleRow({ sale: key, open, onToggle }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const details = useId()
  const sale = useFragment(
    graphql`
      fragment ClientSaleRow_sale on ClientSale {
        on
        kind
        line {
          name
        }
        dealType
        market
        mrr {
          amount
          currency
        }
        points
        pointsLeft
        expiresOn
        active
        endedOn
        endedBy
        posting {
          ...PostingDetails_posting
        }
      }
    `,
    key,
  )
  const date = format.date(sale.on)
  return (
    <>
      <Table.Tr>
        <Table.Td className={classes['day'] ?? ''}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            onClick={onToggle}
            aria-expanded={open}
            aria-controls={open ? details : undefined}
            aria-label={intl.formatMessage({ id: 'client.sales.explain' }, { date, line: sale.line.name })}
          >
            <IconChevronRight size={16} aria-hidden className={open ? (classes['open'] ?? '') : ''} />
          </ActionIcon>{' '}
          {date}
        </Table.Td>
        <Table.Td>
          {sale.line.name}
          <Text span display="block" size="xs" c="dimmed">
            <FormattedMessage id={`explain.kind.${sale.kind}`} />
          </Text>
        </Table.Td>
        <Table.Td>
          <FormattedMessage id={`dealType.${sale.dealType}`} />
          <Text span display="block" size="xs" c="dimmed">
            <FormattedMessage id={`market.${sale.market}`} />
          </Text>
        </Table.Td>
        <Table.Td ta="end" className="numeric">
          {format.money(sale.mrr, 'exact')}
        </Table.Td>
        <Table.Td ta="end" className="numeric">
          {format.points(sale.points)}
          {sale.active && sale.pointsLeft !== sale.points && (
            <Text span display="block" size="xs" c="dimmed">
              <FormattedMessage id="client.sales.left" values={{ points: format.points(sale.pointsLeft) }} />
            </Text>
          )}
        </Table.Td>
        <Table.Td>
          <Mark colour={sale.active ? 'var(--gained)' : 'var(--track-adjusted)'}>
            <FormattedMessage id={sale.active ? 'client.sales.active' : 'client.sales.expired'} />
          </Mark>
          <Text span display="block" size="xs" c="dimmed">
            {sale.endedBy ? (
              <FormattedMessage
                id="client.sales.endedBy"
                values={{ cause: intl.formatMessage({ id: `explain.kind.${sale.endedBy}` }), date: format.date(sale.endedOn) }}
              />
            ) : (
              <FormattedMessage id="client.sales.until" values={{ date: format.date(sale.expiresOn) }} />
            )}
          </Text>
        </Table.Td>
      </Table.Tr>
      {open && (
        <Table.Tr id={details}>
          <Table.Td colSpan={6} className={classes['details'] ?? ''}>
            <PostingDetails posting={sale.posting} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}
