import { graphql } from 'react-relay'

/** An export on its way (F11), up to its end. What shows the export follows by itself: it is the same record. */
export const progress = graphql`
  subscription progressSubscription($id: ID!, $eyes: ID) {
    exportProgress(id: $id, asPartner: $eyes) {
      id
      state
      rowsDone
      rowsTotal
      error
      expiresAt
      downloadUrl
      format
    }
  }
`
