import { Button, Group, Paper, Text, Title } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { MemberCard_member$key } from '../../__generated__/MemberCard_member.graphql'
import { useFormat } from '../../language/format'
import { MemberActions } from './MemberActions'

interface Props {
  readonly member: MemberCard_member$key
  /** The partner's name, which the e-mail's subject says. */
  readonly partner: string
  /** Whether a program manager looks, who may change the team. */
  readonly manager: boolean
}

/** One of the vendor's people: the role, how the person helps, and an e-mail in the default mail client (F28). */
export function MemberCard({ member: key, partner, manager }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const member = useFragment(
    graphql`
      fragment MemberCard_member on TeamMember {
        name
        email
        role
        description
        describedByRole
        since
        until
        ...MemberActions_member
      }
    `,
    key,
  )
  return (
    <Paper component="article" withBorder p="md" radius="md" bg="var(--surface)" h="100%">
      <Text size="sm" c="dimmed">
        <FormattedMessage id={`team.role.${member.role}`} />
      </Text>
      <Title order={2} size="h4">
        {member.name}
      </Title>
      <Text mt="xs">
        {member.describedByRole ? <FormattedMessage id={`team.role.${member.role}.text`} /> : member.description}
      </Text>
      {(member.since ?? member.until) && (
        <Text size="sm" c="dimmed" mt={4}>
          {member.since && <FormattedMessage id="team.since" values={{ date: format.date(member.since) }} />}{' '}
          {member.until && <FormattedMessage id="team.until" values={{ date: format.date(member.until) }} />}
        </Text>
      )}
      <Group mt="md" gap="xs">
        {member.email ? (
          <Button
            component="a"
            href={`mailto:${encodeURIComponent(member.email).replace('%40', '@')}?subject=${encodeURIComponent(intl.formatMessage({ id: 'team.mail.subject' }, { partner }))}`}
            leftSection={<IconMail size={16} aria-hidden />}
            aria-label={intl.formatMessage({ id: 'team.mail.to' }, { name: member.name })}
            title={member.email}
          >
            <FormattedMessage id="team.mail" />
          </Button>
        ) : (
          <Text size="sm" c="dimmed">
            <FormattedMessage id="team.mail.unknown" />
          </Text>
        )}
        {manager && <MemberActions member={member} />}
      </Group>
    </Paper>
  )
}
