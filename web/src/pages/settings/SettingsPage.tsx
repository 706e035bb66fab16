import { graphql } from 'react-relay'
import type { SettingsPageQuery } from '../../__generated__/SettingsPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<SettingsPageQuery>(
  graphql`
    query SettingsPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function SettingsPage() {
    return <PageHeader title="settings.title" />
  },
)
