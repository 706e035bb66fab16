import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { LanguageProvider, loadLanguage } from '../language/LanguageProvider'
import type { Locale } from '../language/locale'
import { DayInput } from './DayInput'
import { RangeMenu } from './RangeMenu'
import type { Range } from './range'

async function show(locale: Locale, children: ReactNode) {
  const language = await loadLanguage(locale)
  render(
    <MantineProvider env="test">
      <LanguageProvider initial={language}>{children}</LanguageProvider>
    </MantineProvider>,
  )
  return { user: userEvent.setup(), language }
}

function Day({ initial = null, ...bounds }: { initial?: string | null; min?: string; max?: string }) {
  const [day, setDay] = useState<string | null>(initial)
  return (
    <>
      <DayInput label="Day" value={day} onChange={setDay} {...bounds} />
      <output>{day ?? 'none'}</output>
    </>
  )
}

test('a day is typed, mended and emptied', async () => {
  const { user } = await show('en', <Day min="2026-01-01" />)
  const field = screen.getByRole('textbox', { name: 'Day' })
  await user.type(field, '2026-03-31{Enter}')
  expect(screen.getByRole('status').textContent).toBe('2026-03-31')
  expect(field).toHaveProperty('value', 'Mar 31, 2026')
  await user.clear(field)
  await user.type(field, '2025-12-31')
  await user.tab()
  expect(screen.getByText('Enter Jan 1, 2026 or later.')).toBeTruthy()
  expect(screen.getByRole('status').textContent).toBe('2026-03-31')
  await user.clear(field)
  await user.tab()
  expect(screen.getByRole('status').textContent).toBe('none')
})

test('the Thai calendar has Gregorian years and Western digits, and begins with Sunday', async () => {
  const { user, language } = await show('th', <Day initial="2026-11-21" />)
  expect(screen.getByRole('textbox')).toHaveProperty('value', '21 พ.ย. 2026')
  await user.click(screen.getByRole('button', { name: language.intl.formatMessage({ id: 'dates.day.openCalendar' }) }))
  expect(await screen.findByText('พฤศจิกายน 2026')).toBeTruthy()
  expect(document.body.textContent).not.toContain('2569')
  expect(screen.getAllByRole('columnheader')[0]?.textContent).toMatch(/^อา/)
  await user.click(screen.getByRole('button', { name: /^วันพุธที่ 4 พฤศจิกายน.* 2026$/ }))
  expect(screen.getByRole('status').textContent).toBe('2026-11-04')
})

function Span({ initial }: { initial: Range }) {
  const [range, setRange] = useState<Range | undefined>(initial)
  return (
    <>
      <RangeMenu value={range} onChange={setRange} />
      <output>{JSON.stringify(range)}</output>
    </>
  )
}

test('a range is chosen by name, and by two days', async () => {
  const { user } = await show('en', <Span initial={{ preset: 'LAST_30_DAYS' }} />)
  await user.click(screen.getByRole('button', { name: 'Date range: Last 30 days' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'This quarter' }))
  expect(screen.getByRole('status').textContent).toBe('{"preset":"THIS_QUARTER"}')
  await user.click(screen.getByRole('button', { name: 'Date range: This quarter' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'Custom range…' }))
  await user.type(await screen.findByRole('textbox', { name: /From/ }), '2026-03-31')
  await user.type(screen.getByRole('textbox', { name: /To/ }), '2026-01-01')
  await user.click(screen.getByRole('button', { name: 'Apply' }))
  expect(screen.getByRole('alert').textContent).toBe('The end date is before the start date.')
  await user.clear(screen.getByRole('textbox', { name: /To/ }))
  await user.type(screen.getByRole('textbox', { name: /To/ }), '2026-04-30{Enter}')
  expect(screen.getByRole('status').textContent).toBe('{"from":"2026-03-31","to":"2026-04-30"}')
  expect(screen.queryByRole('dialog')).toBeNull()
})
