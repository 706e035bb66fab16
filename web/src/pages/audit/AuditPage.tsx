import { Stack } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql } from 'react-relay'
import type { AuditPageQuery } from '../../__generated__/AuditPageQuery.graphql'
import { OnRecord } from '../../app/OnRecord'
import { definePage } from '../../app/page'
import { ProgramFrame } from '../program/ProgramFrame'
import { AuditTable } from './AuditTable'
import { Jobs } from './Jobs'

/** Who did what and when (F34), and what the program does in the background (F25). */
export default definePage<AuditPageQuery>(
  graphql`
    query AuditPageQuery($partner: ID, $eyes: ID, $filter: AuditEntryFilter) @preloadable {
      ...Frame_query
      ...AuditTable_query
      ...Jobs_query
    }
  `,
  function AuditPage({ data }) {
    return (
      <ProgramFrame title="audit.title" lead={<FormattedMessage id="audit.lead" />}>
        <OnRecord id="dates.onRecord.program" />
        <Stack>
          <AuditTable query={data} />
          <Jobs query={data} />
        </Stack>
      </ProgramFrame>
    )
  },
)
