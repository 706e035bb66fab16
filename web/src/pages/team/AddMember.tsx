import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql } from 'react-relay'
import type { AddMemberMutation } from '../../__generated__/AddMemberMutation.graphql'
import { useAction } from '../../api/use-action'
import { later } from '../../app/later'
import { useTeamChanged } from './use-team-changed'

const MemberDialog = later(() => import('./MemberDialog'))

/** Adds somebody to the partner's team: a button and its dialog. */
export function AddMember({ partner }: { partner: string }) {
  const [open, setOpen] = useState(false)
  const changed = useTeamChanged()
  const [add, busy] = useAction<AddMemberMutation>(
    graphql`
      mutation AddMemberMutation($input: TeamMemberAddInput!) {
        teamMemberAdd(input: $input) {
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
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(true)}>
        <FormattedMessage id="team.add" />
      </Button>
      {open && (
        <Suspense>
          <MemberDialog
            title="team.add"
            busy={busy}
            onClose={() => setOpen(false)}
            onSave={(values) =>
              add({
                variables: { input: { partner, ...values } },
                onDone: () => {
                  setOpen(false)
                  changed('team.added', values.name)
                },
              })
            }
          />
        </Suspense>
      )}
    </>
  )
}
