import { Modal, Skeleton, Stack, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { CatchBoundary } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useIntl } from 'react-intl'
import { graphql } from 'react-relay'
import type { FactDialogQuery } from '../__generated__/FactDialogQuery.graphql'
import { useAsked } from '../api/use-asked'
import { ErrorPage } from '../app/ErrorPage'
import { useReturnOfFocus } from '../app/opening'
import type { OpenFact } from './load-fact'
import { RetentionMonths } from './RetentionMonths'
import { ToolPortals } from './ToolPortals'

/** The dialog behind a number that is no sum of postings (F29): its value, and the rows that make it. */
export default function FactDialog({ opened: { fact, query }, onClose }: { readonly opened: OpenFact; readonly onClose: () => void }) {
  const intl = useIntl()
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  useReturnOfFocus(`[data-opens="${fact}"]`)
  return (
    <Modal
      opened
      onClose={onClose}
      size="60rem"
      fullScreen={narrow}
      returnFocus={false}
      title={intl.formatMessage({ id: `explain.fact.${fact}` })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}
      zIndex={300}
    >
      <CatchBoundary getResetKey={() => fact} errorComponent={ErrorPage}>
        <Suspense key={fact} fallback={<Skeleton height={320} />}>
          <Made fact={fact} query={query} />
        </Suspense>
      </CatchBoundary>
    </Modal>
  )
}

function Made({ fact, query }: OpenFact) {
  const intl = useIntl()
  const { viewer } = useAsked<FactDialogQuery>(
    graphql`
      query FactDialogQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $tools: Boolean!, $retention: Boolean!) @preloadable {
        viewer(asPartner: $eyes) {
          partner(id: $partner) {
            ...ToolPortals_partner @include(if: $tools) @alias(as: "tools")
            ...RetentionMonths_partner @include(if: $retention) @alias(as: "retention")
          }
        }
      }
    `,
    query,
  )
  const partner = viewer?.partner
  if (!partner) return null
  return (
    <Stack gap="md">
      {partner.tools && <ToolPortals partner={partner.tools} />}
      {partner.retention && fact !== 'TOOL_USAGE' && <RetentionMonths partner={partner.retention} fact={fact} />}
      <Text size="sm" c="dimmed">
        {intl.formatMessage({ id: `explain.fact.${fact}.text` })}
      </Text>
    </Stack>
  )
}
