import { graphql } from 'react-relay'
import { FormattedMessage } from 'react-intl'
import type { ImportsPageQuery } from '../../__generated__/ImportsPageQuery.graphql'
import { definePage } from '../../app/page'
import { ProgramFrame } from '../program/ProgramFrame'
import { ImportsTable } from './ImportsTable'

/** The imports into the book, and what became of them (F34). */
export default definePage<ImportsPageQuery>(
  graphql`
    query ImportsPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
      ...ImportsTable_query
    }
  `,
  function ImportsPage({ data }) {
    return (
      <ProgramFrame title="imports.title" lead={<FormattedMessage id="imports.lead" />}>
        <ImportsTable query={data} />
      </ProgramFrame>
    )
  },
)
