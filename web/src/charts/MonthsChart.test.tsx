import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { show } from '../test/show'
import { MonthsChart } from './MonthsChart'

const months = [
  { month: '2026-10-01', values: { sold: '1200.5', managed: '300' }, total: '1500.5' },
  { month: '2026-11-01', values: { sold: '1000', managed: '310.25' }, total: '1310.25' },
  { month: '2026-12-01', values: { sold: '800', managed: '310.25' }, total: '1110.25', projected: true },
]

const chart = (onMonth?: (month: string) => void) => (
  <MonthsChart
    title="Progress over time"
    summary="Falls to 1,110 points."
    series={[
      { key: 'sold', label: 'Sold points', colour: 'blue' },
      { key: 'managed', label: 'Managed points', colour: 'teal', texture: 'dots' },
    ]}
    months={months}
    thresholds={[{ label: 'Gold', value: '1400' }]}
    {...(onMonth && { onMonth })}
  />
)

test('opens a month by keyboard: Tab reaches the latest month, arrows go on, Enter and Space open', async () => {
  const opened = vi.fn()
  await show(chart(opened))
  const user = userEvent.setup()
  await user.tab() // the button of the table
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Nov 2026:/ }))
  await user.keyboard('{Enter}')
  await user.keyboard('{ArrowLeft} ')
  await user.keyboard('{End}{Enter}')
  await user.keyboard('{ArrowRight}{Home}{ArrowLeft}{Enter}')
  expect(opened.mock.calls.flat()).toEqual(['2026-11-01', '2026-10-01', '2026-12-01', '2026-10-01'])
})

test('is one stop of Tab, however many months there are', async () => {
  await show(chart(vi.fn()))
  const stops = screen.getAllByRole('button', { name: /2026/ }).map((month) => month.getAttribute('tabindex'))
  expect(stops).toEqual(['-1', '0', '-1'])
})

test('says the figures of a month, also to those who hear them', async () => {
  await show(chart(vi.fn()))
  screen.getByRole('button', { name: 'Dec 2026 (projected): Sold points 800, Managed points 310.25, Total 1,110.25' })
})

test('shows a month without action as an image', async () => {
  await show(chart())
  expect(screen.queryByRole('button', { name: /2026/ })).toBeNull()
  screen.getByRole('img', { name: /^Oct 2026:/ })
})

test('has a table of the same figures, in the place of the drawing', async () => {
  await show(chart(vi.fn()))
  await userEvent.click(screen.getByRole('button', { name: 'Show as table' }))
  expect(screen.queryByRole('button', { name: /2026/ })).toBeNull()
  const table = screen.getByRole('table', { name: 'Progress over time' })
  const rows = within(table).getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))
  expect(rows).toEqual([
    ['Month', 'Sold points', 'Managed points', 'Total'],
    ['Oct 2026', '1,200.5', '300', '1,500.5'],
    ['Nov 2026', '1,000', '310.25', '1,310.25'],
    ['Dec 2026 (projected)', '800', '310.25', '1,110.25'],
  ])
})

test('copies exact figures', async () => {
  const user = userEvent.setup()
  await show(chart(vi.fn()), 'de')
  await user.click(screen.getByRole('button', { name: 'Als Tabelle anzeigen' }))
  await user.click(screen.getByRole('button', { name: 'Tabelle kopieren' }))
  expect(await navigator.clipboard.readText()).toContain('2026-10\t1200.5\t300\t1500.5')
  screen.getByRole('button', { name: 'Kopiert' })
})
