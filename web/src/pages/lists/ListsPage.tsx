import { Stack } from '@mantine/core'
import { graphql } from 'react-relay'
import { FormattedMessage } from 'react-intl'
import type { ListsPageQuery } from '../../__generated__/ListsPageQuery.graphql'
import { OnRecord } from '../../app/OnRecord'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { Exports } from './Exports'
import { Lists } from './Lists'
import { SavedReports } from './SavedReports'

/** What a partner keeps (F11): lists of clients, saved reports, and files made lately. */
export default definePage<ListsPageQuery>(
  graphql`
    query ListsPageQuery($partner: ID, $eyes: ID, $search: String, $order: ClientListOrder!) @preloadable {
      ...Frame_query
      viewer(asPartner: $eyes) {
        partner(id: $partner) {
          ...Lists_partner
          ...SavedReports_partner
          ...Exports_partner
        }
      }
    }
  `,
  function ListsPage({ data }) {
    const partner = data.viewer?.partner
    if (!partner) return null
    return (
      <>
        <PageHeader title="lists.title" lead={<FormattedMessage id="lists.lead" />} />
        <OnRecord id="dates.onRecord.lists" />
        <Stack gap="lg">
          <Lists partner={partner} />
          <SavedReports partner={partner} />
          <Exports partner={partner} />
        </Stack>
      </>
    )
  },
)
