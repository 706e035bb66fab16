import { Modal, Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { CatchBoundary, useSearch } from '@tanstack/react-router'
import { Suspense } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { PreloadedQuery } from 'react-relay'
import { ErrorPart } from '../app/ErrorPage'
import { useReturnOfFocus } from '../app/opening'
import { Explanation } from './Explanation'
import { readFigure } from './figure'
import type { ExplanationQuery } from './load'

interface Props {
  readonly query: PreloadedQuery<ExplanationQuery>
  readonly onClose: () => void
}

/** The dialog behind a number (F29): its name and value, and the postings that it is the sum of. */
export default function ExplainDialog({ query, onClose }: Props) {
  const intl = useIntl()
  const { explain } = useSearch({ from: '__root__' })
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  useReturnOfFocus(explain && `[data-opens="${CSS.escape(explain)}"]`)
  const figure = readFigure(explain)
  return (
    <Modal
      opened
      onClose={onClose}
      size="60rem"
      fullScreen={narrow}
      returnFocus={false}
      title={figure && intl.formatMessage({ id: `explain.figure.${figure.figure}` })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}
      zIndex={300}
    >
      <CatchBoundary getResetKey={() => explain ?? ''} errorComponent={ErrorPart}>
        <Suspense key={explain} fallback={<ExplanationSkeleton />}>
          <Explanation query={query} figure={figure} />
        </Suspense>
      </CatchBoundary>
    </Modal>
  )
}

function ExplanationSkeleton() {
  return (
    <Stack role="status">
      <VisuallyHidden>
        <FormattedMessage id="app.loading" />
      </VisuallyHidden>
      <Skeleton height={48} width="40%" />
      <Skeleton height={140} />
      <Skeleton height={320} />
    </Stack>
  )
}
