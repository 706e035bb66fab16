import { Skeleton, Stack } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { FormattedMessage } from 'react-intl'
import { graphql } from 'react-relay'
import type { ImportsPageQuery } from '../../__generated__/ImportsPageQuery.graphql'
import { useIsNow } from '../../app/is-now'
import { OnRecord } from '../../app/OnRecord'
import { later } from '../../app/later'
import { definePage } from '../../app/page'
import { ProgramFrame } from '../program/ProgramFrame'
import { ImportForm } from './ImportForm'
import { ImportsTable } from './ImportsTable'

const ImportResult = later(() => import('./ImportResult'))

/** A new import, the imports into the book, and what became of them (F34). */
export default definePage<ImportsPageQuery>(
  graphql`
    query ImportsPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
      ...ImportForm_query
      ...ImportsTable_query
    }
  `,
  function ImportsPage({ data }) {
    const isNow = useIsNow()
    const { import: shown } = useSearch({ from: '/program/imports' })
    return (
      <ProgramFrame title="imports.title" lead={<FormattedMessage id="imports.lead" />}>
        <OnRecord id="dates.onRecord.program" />
        <Stack>
          {isNow && <ImportForm query={data} />}
          {shown && (
            <Suspense fallback={<Skeleton height={240} />}>
              <ImportResult id={shown} key={shown} />
            </Suspense>
          )}
          <ImportsTable query={data} />
        </Stack>
      </ProgramFrame>
    )
  },
)
