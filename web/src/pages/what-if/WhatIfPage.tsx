import { useSearch } from '@tanstack/react-router'
import { graphql } from 'react-relay'
import type { WhatIfPageQuery } from '../../__generated__/WhatIfPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { ForecastTabs } from '../forecast/ForecastTabs'
import { FormattedMessage } from 'react-intl'
import { WhatIf } from './WhatIf'

export default definePage<WhatIfPageQuery>(
  graphql`
    query WhatIfPageQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime) @preloadable {
      ...Frame_query
      ...load_book
    }
  `,
  function WhatIfPage({ data }) {
    // Another book is another what-if: nothing of the one before may stand under its name.
    const { partner, eyes, asOf, knownAt } = useSearch({ from: '__root__' })
    return (
      <>
        <PageHeader title="whatIf.title" lead={<FormattedMessage id="whatIf.lead" />} />
        <ForecastTabs />
        <WhatIf key={[partner, eyes, asOf, knownAt].join()} answer={data} />
      </>
    )
  },
)
