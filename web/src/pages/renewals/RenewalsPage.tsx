import { Anchor, Stack } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { FormattedMessage } from 'react-intl'
import { graphql } from 'react-relay'
import type { RenewalsPageQuery } from '../../__generated__/RenewalsPageQuery.graphql'
import { OnRecord } from '../../app/OnRecord'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { DefaultOwner } from './DefaultOwner'
import { RenewalsSummary } from './RenewalsSummary'
import { RenewalsTable } from './RenewalsTable'

/** All upcoming renewals of the clients, what is decided about them, and who talks about them (F16). */
export default definePage<RenewalsPageQuery>(
  graphql`
    query RenewalsPageQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $filter: RenewalFilter, $wider: RenewalFilter, $orderBy: RenewalOrder!, $rows: Int) @preloadable {
      ...Frame_query
      program {
        guides {
          renewals
        }
      }
      viewer(asPartner: $eyes) {
        partner(id: $partner) {
          ...DefaultOwner_partner
          ...RenewalFilters_partner
          ...RenewalsSummary_partner
        }
      }
      ...RenewalsTable_query @arguments(count: $rows)
    }
  `,
  function RenewalsPage({ data }) {
    const guide = data.program.guides.renewals
    const partner = data.viewer?.partner
    return (
      <>
        <PageHeader title="renewals.title" lead={<FormattedMessage id="renewals.lead" />}>
          {guide && (
            <Anchor href={guide} target="_blank" rel="noreferrer" size="sm">
              <FormattedMessage id="renewals.guide" /> <IconExternalLink size={14} aria-hidden />
            </Anchor>
          )}
          {partner && <DefaultOwner partner={partner} />}
        </PageHeader>
        <OnRecord id="dates.onRecord.renewals" dated />
        {partner && (
          <Stack>
            <RenewalsSummary partner={partner} />
            <RenewalsTable query={data} partner={partner} />
          </Stack>
        )}
      </>
    )
  },
)
