import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { show } from '../test/show'
import { LineChart } from './LineChart'

const chart = (
  <LineChart
    title="Retention"
    summary="GRR 92%."
    series={[
      { key: 'gross', label: 'GRR', colour: 'blue' },
      { key: 'net', label: 'NRR', colour: 'green' },
    ]}
    months={[
      { month: '2026-09-01', values: { gross: null, net: null } },
      { month: '2026-10-01', values: { gross: '0.919579', net: '1.023622' } },
      { month: '2026-11-01', values: { gross: '0.92', net: '1.05' } },
    ]}
  />
)

test('draws nothing where a figure is unknown, and says so', async () => {
  const { container } = await show(chart)
  expect(container.querySelectorAll('circle')).toHaveLength(4)
  screen.getByRole('img', { name: 'Sep 2026: GRR unknown, NRR unknown' })
  const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true })
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Month', 'GRR', 'NRR'],
    ['Sep 2026', 'unknown', 'unknown'],
    ['Oct 2026', '92%', '102.4%'],
    ['Nov 2026', '92%', '105%'],
  ])
})

test('tells a month by keyboard: Tab reaches the latest, arrows the others, Escape hides what it says', async () => {
  const { container } = await show(chart)
  const user = userEvent.setup()
  await user.tab() // the button of the table
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('img', { name: /^Nov 2026/ }))
  await user.keyboard('{ArrowLeft}')
  expect(document.activeElement).toBe(screen.getByRole('img', { name: /^Oct 2026/ }))
  expect(container.querySelector('strong')?.textContent).toBe('Oct 2026')
  await user.keyboard('{Escape}')
  expect(container.querySelector('strong')).toBeNull()
})
