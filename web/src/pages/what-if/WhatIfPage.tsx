import { graphql } from 'react-relay'
import type { WhatIfPageQuery } from '../../__generated__/WhatIfPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { ForecastTabs } from '../forecast/ForecastTabs'
import { FormattedMessage } from 'react-intl'
import { WhatIf } from './WhatIf'

export default definePage<WhatIfPageQuery>(
  graphql`
    query WhatIfPageQuery($partner: ID, $eyes: ID, $asOf: Date) @preloadable {
      ...Frame_query
      ...load_book
    }
  `,
  function WhatIfPage({ data }) {
    return (
      <>
        <PageHeader title="whatIf.title" lead={<FormattedMessage id="whatIf.lead" />} />
        <ForecastTabs />
        <WhatIf answer={data} />
      </>
    )
  },
)
