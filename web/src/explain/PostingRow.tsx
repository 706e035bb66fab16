import { ActionIcon, Table, Text } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useId } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { PostingRow_posting$key } from '../__generated__/PostingRow_posting.graphql'
import { useFormat } from '../language/format'
import { ClientLink } from '../pages/client/ClientLink'
import classes from './PostingRow.module.css'
import { PostingDetails } from './PostingDetails'

interface Props {
  readonly posting: PostingRow_posting$key
  readonly open: boolean
  readonly onToggle: () => void
}

/** A posting in a table, with a button that opens what made it. */
export function PostingRow({ posting: key, open, onToggle }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const details = useId()
  const posting = useFragment(
    graphql`
      fragment PostingRow_posting on Posting {
        on
        kind
        track
        points
        line {
          name
        }
        client {
          id
          company {
            name
          }
        }
        reverses {
          id
        }
        ...PostingDetails_posting
      }
    `,
    key,
  )
  const date = format.date(posting.on)
  const points = format.change(posting.points)
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
            aria-label={intl.formatMessage({ id: 'explain.posting' }, { date, points })}
          >
            <IconChevronRight size={16} aria-hidden className={open ? (classes['open'] ?? '') : ''} />
          </ActionIcon>{' '}
          {date}
        </Table.Td>
        <Table.Td>{posting.client ? <ClientLink id={posting.client.id} name={posting.client.company.name} /> : '–'}</Table.Td>
        <Table.Td>
          {posting.reverses ? (
            <FormattedMessage id="explain.reversalOf" values={{ kind: intl.formatMessage({ id: `explain.kind.${posting.kind}` }) }} />
          ) : (
            <FormattedMessage id={`explain.kind.${posting.kind}`} />
          )}
          <Text span display="block" size="xs" c="dimmed">
            {[posting.line?.name, intl.formatMessage({ id: `track.${posting.track}` })].filter(Boolean).join(' · ')}
          </Text>
        </Table.Td>
        <Table.Td ta="end" className="numeric" fw={600}>
          {points}
        </Table.Td>
      </Table.Tr>
      {open && (
        <Table.Tr id={details}>
          <Table.Td colSpan={4} className={classes['details'] ?? ''}>
            <PostingDetails posting={posting} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}
