import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { MemberActions_member$key } from '../../__generated__/MemberActions_member.graphql'
import type { MemberActionsChangeMutation } from '../../__generated__/MemberActionsChangeMutation.graphql'
import type { MemberActionsRemoveMutation } from '../../__generated__/MemberActionsRemoveMutation.graphql'
import { useAction } from '../../api/use-action'
import { later } from '../../app/later'
import { useTeamChanged } from './use-team-changed'

const MemberDialog = later(() => import('./MemberDialog'))
const RemoveDialog = later(() => import('./RemoveDialog'))

/** Changes a member of the team, or takes one out: a program manager's to do. */
export function MemberActions({ member: key }: { member: MemberActions_member$key }) {
  const intl = useIntl()
  const changed = useTeamChanged()
  const [open, setOpen] = useState<'change' | 'remove'>()
  const { id, describedByRole, ...member } = useFragment(
    graphql`
      fragment MemberActions_member on TeamMember {
        id
        name
        email
        role
        description
        describedByRole
        since
        until
      }
    `,
    key,
  )
  const [change, changing] = useAction<MemberActionsChangeMutation>(
    graphql`
      mutation MemberActionsChangeMutation($input: TeamMemberChangeInput!) {
        teamMemberChange(input: $input) {
          member {
            id
          }
          userErrors {
            field
            message
          }
        }
      }
    `,
  )
  const [remove, removing] = useAction<MemberActionsRemoveMutation>(
    graphql`
      mutation MemberActionsRemoveMutation($input: TeamMemberRemoveInput!) {
        teamMemberRemove(input: $input) {
          deletedId
          userErrors {
            field
            message
          }
        }
      }
    `,
  )
  const close = () => setOpen(undefined)
  return (
    <>
      <Button variant="default" px="sm" onClick={() => setOpen('change')} aria-label={intl.formatMessage({ id: 'team.change.of' }, { name: member.name })}>
        <FormattedMessage id="team.change" />
      </Button>
      <Button
        variant="subtle"
        px="xs"
        color="gray"
        onClick={() => setOpen('remove')}
        aria-label={intl.formatMessage({ id: 'team.remove.of' }, { name: member.name })}
      >
        <FormattedMessage id="team.remove" />
      </Button>
      <Suspense>
        {open === 'change' && (
          <MemberDialog
            title="team.change"
            busy={changing}
            member={{
              ...member,
              email: member.email ?? null,
              description: describedByRole ? null : member.description,
              since: member.since ?? null,
              until: member.until ?? null,
            }}
            onClose={close}
            onSave={(values) =>
              change({
                variables: { input: { member: id, ...values } },
                onDone: () => {
                  close()
                  changed('team.changed', values.name)
                },
              })
            }
          />
        )}
        {open === 'remove' && (
          <RemoveDialog
            name={member.name}
            busy={removing}
            onClose={close}
            onRemove={() =>
              remove({
                variables: { input: { member: id } },
                onDone: () => {
                  close()
                  changed('team.removed', member.name)
                },
              })
            }
          />
        )}
      </Suspense>
    </>
  )
}
