import { Stack } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql } from 'react-relay'
import type { AdjustmentsPageQuery } from '../../__generated__/AdjustmentsPageQuery.graphql'
import { definePage } from '../../app/page'
import { ProgramFrame } from '../program/ProgramFrame'
import { AdjustmentForm } from './AdjustmentForm'
import { AdjustmentsTable } from './AdjustmentsTable'

/** The adjustments of partners' points, and a new one with its reason (F34). */
export default definePage<AdjustmentsPageQuery>(
  graphql`
    query AdjustmentsPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
      ...AdjustmentForm_query
      ...AdjustmentsTable_query
    }
  `,
  function AdjustmentsPage({ data }) {
    return (
      <ProgramFrame title="adjustments.title" lead={<FormattedMessage id="adjustments.lead" />}>
        <Stack>
          <AdjustmentForm query={data} />
          <AdjustmentsTable query={data} />
        </Stack>
      </ProgramFrame>
    )
  },
)
