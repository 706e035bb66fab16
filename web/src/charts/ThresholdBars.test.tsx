import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../test/show'
import { ThresholdBars } from './ThresholdBars'

const series = [
  { key: 'sourced', label: 'Sourced', colour: 'blue' },
  { key: 'assisted', label: 'Assisted', colour: 'teal' },
] as const

test('says of each measure what there is, what it takes and what is missing', async () => {
  await show(
    <ThresholdBars
      title="Tier progress chart"
      summary=""
      series={series}
      threshold="Platinum"
      bars={[
        { key: 'sold', label: 'Sold points', value: '260', parts: { sourced: '200', assisted: '60' }, need: '300', missing: '40', met: false },
        { key: 'total', label: 'Total points', value: '900.004', parts: { sourced: '900.004' }, need: '800', missing: '0', met: true },
        { key: 'managed', label: 'Managed points', value: '1', parts: {} },
      ]}
    />,
  )
  screen.getByRole('img', { name: 'Sold points: 260; Platinum: 300; 40 missing' })
  screen.getByRole('img', { name: 'Total points: 900; Platinum: 800; Reached' })
  screen.getByRole('img', { name: 'Managed points: 1' })
  const table = within(screen.getByRole('table', { hidden: true }))
  const rows = table.getAllByRole('row', { hidden: true }).map((row) => [...row.children].map((cell) => cell.textContent))
  expect(rows).toEqual([
    ['Measure', 'Sourced', 'Assisted', 'Now', 'Required', 'Missing'],
    ['Sold points', '200', '60', '260', '300', '40'],
    ['Total points', '900', '–', '900', '800', '0'],
    ['Managed points', '–', '–', '1', '–', '–'],
  ])
})
