import { Button, Group } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql, useLazyLoadQuery } from 'react-relay'
import { useSearch } from '@tanstack/react-router'
import type { ManagersOnlyQuery } from '../__generated__/ManagersOnlyQuery.graphql'
import { usePublishFrame } from './frame'
import { LinkTo } from './LinkTo'
import { PageHeader } from './PageHeader'
import { eyesOf } from './place'

/** Stands in the place of a page about the whole program while somebody looks through a partner's eyes. */
export default function ManagersOnly() {
  const place = useSearch({ from: '__root__' })
  // Of the program nothing is asked; the frame tells whose eyes these are.
  usePublishFrame(
    useLazyLoadQuery<ManagersOnlyQuery>(
      graphql`
        query ManagersOnlyQuery($partner: ID, $eyes: ID) {
          ...Frame_query
        }
      `,
      { partner: place.partner, eyes: eyesOf(place) },
    ),
  )
  return (
    <>
      <PageHeader title="program.managersOnly" lead={<FormattedMessage id="program.managersOnly.text" />} />
      <Group>
        <Button renderRoot={(props) => <LinkTo to="/" {...props} />}>
          <FormattedMessage id="program.managersOnly.dashboard" />
        </Button>
        <Button variant="default" renderRoot={(props) => <LinkTo to="." search={(now: object) => ({ ...now, eyes: undefined })} {...props} />}>
          <FormattedMessage id="program.managersOnly.switch" />
        </Button>
      </Group>
    </>
  )
}
