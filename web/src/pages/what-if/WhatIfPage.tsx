import { graphql } from 'react-relay'
import type { WhatIfPageQuery } from '../../__generated__/WhatIfPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'

export default definePage<WhatIfPageQuery>(
  graphql`
    query WhatIfPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function WhatIfPage() {
    return <PageHeader title="whatIf.title" />
  },
)
