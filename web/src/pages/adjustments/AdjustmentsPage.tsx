import { Stack } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql } from 'react-relay'
import type { AdjustmentsPageQuery } from '../../__generated__/AdjustmentsPageQuery.graphql'
import { useIsNow } from '../../app/is-now'
import { definePage } from '../../app/page'
import { ProgramFrame } from '../program/ProgramFrame'
import { AdjustmentForm } from './AdjustmentForm'
import { AdjustmentsTable } from './AdjustmentsTable'

/** The adjustments of partners' points, and a new one with its reason (F34). */
export default definePage<AdjustmentsPageQuery>(
  graphql`
    query AdjustmentsPageQuery($partner: ID, $eyes: ID, $knownAt: DateTime) @preloadable {
      ...Frame_query
      ...AdjustmentForm_query
      ...AdjustmentsTable_query
    }
  `,
  function AdjustmentsPage({ data }) {
    const isNow = useIsNow()
    return (
      <ProgramFrame title="adjustments.title" lead={<FormattedMessage id="adjustments.lead" />}>
        <Stack>
          {isNow && <AdjustmentForm query={data} />}
          <AdjustmentsTable query={data} />
        </Stack>
      </ProgramFrame>
    )
  },
)
