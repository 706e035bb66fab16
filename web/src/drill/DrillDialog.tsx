import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { CatchBoundary } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useIntl } from 'react-intl'
import { ErrorPart } from '../app/ErrorPage'
import { useClose, useReturnOfFocus } from '../app/opening'
import { writeRange, type Range } from '../dates/range'
import { useFormat } from '../language/format'
import { TableSkeleton } from '../table/TableSkeleton'
import { ChangeReport } from './ChangeReport'
import { DealReport } from './DealReport'
import { isDealDrill, type Drill } from './drills'
import type { DrillQueries } from './load'

interface Props extends DrillQueries {
  readonly drill: Drill
  readonly range: Range
}

/** The dialog behind a number (F10, F12): the report that it sums up, and what can be done with it (F11). */
export default function DrillDialog({ drill, range, deals, change }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const close = useClose('drill')
  useReturnOfFocus(`[data-drill="${drill}"]`)
  // While a form of an action is open in front, keys are the form's.
  const [acting, setActing] = useState(false)
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const days = 'preset' in range ? intl.formatMessage({ id: `dates.preset.${range.preset}` }) : format.dateRange(range.from, range.to)
  const name = intl.formatMessage({ id: 'drill.title' }, { number: intl.formatMessage({ id: `drill.${drill}` }), range: days })
  const key = `${drill} ${writeRange(range)}`
  return (
    <Modal
      opened
      onClose={close}
      size="64rem"
      fullScreen={narrow ?? false}
      title={name}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}
      closeOnEscape={!acting}
      returnFocus={false}
    >
      <CatchBoundary getResetKey={() => key} errorComponent={ErrorPart}>
        <Suspense key={key} fallback={<TableSkeleton columns={4} />}>
          {deals && isDealDrill(drill) && <DealReport drill={drill} range={range} query={deals} name={name} onActing={setActing} />}
          {change && !isDealDrill(drill) && <ChangeReport drill={drill} range={range} query={change} name={name} onActing={setActing} />}
        </Suspense>
      </CatchBoundary>
    </Modal>
  )
}
