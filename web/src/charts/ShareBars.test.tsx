import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../test/show'
import { ShareBars } from './ShareBars'

test('shows each group with its figure and its share of the whole', async () => {
  await show(
    <ShareBars
      title="Points by market"
      summary=""
      groups="Market type"
      series={[{ key: 'points', label: 'Points', colour: 'blue' }]}
      rows={[
        { key: 'a', label: 'Established', value: '750', parts: { points: '750' } },
        { key: 'b', label: 'Growth', value: '250', parts: { points: '250' } },
      ]}
    />,
  )
  const table = within(screen.getByRole('table', { hidden: true }))
  const rows = table.getAllByRole('row', { hidden: true }).map((row) => [...row.children].map((cell) => cell.textContent))
  expect(rows).toEqual([
    ['Market type', 'Total', 'Share'],
    ['Established', '750', '75%'],
    ['Growth', '250', '25%'],
  ])
})
