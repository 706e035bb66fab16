import { expect, test } from 'vitest'
import { show } from '../../test/show'
import { FreshnessLine } from './FreshnessLine'

const official = { on: '2026-11-21', takenAt: '2026-11-21T05:02:11Z' }
const round = { timeZone: 'Europe/Berlin', nextRunFrom: '2026-11-22T05:00:00Z', nextRunUntil: '2026-11-22T07:00:00Z' } as const

test('tells times in the zone of the program, wherever the reader is', async () => {
  const { container } = await show(<FreshnessLine today="2026-11-21" official={official} daily={{ state: 'UP_TO_DATE', ...round }} />)
  const text = container.textContent
  expect(text).toContain('Official figures of Nov 21, 2026, recorded on Nov 21, 2026, 6:02')
  expect(text).toMatch(/Updated every day between 06:00\sAM and 08:00\sAM \(Europe\/Berlin\)/)
})

test('says in each language when the figures come', async () => {
  const { container } = await show(<FreshnessLine today="2026-11-21" official={official} daily={{ state: 'UP_TO_DATE', ...round }} />, 'de')
  expect(container.textContent).toContain('Aktualisierung täglich zwischen 06:00 und 08:00 Uhr (Europe/Berlin)')
})

test('says that an update is late or has failed', async () => {
  const { container, unmount } = await show(<FreshnessLine today="2026-11-21" official={official} daily={{ state: 'DUE', ...round }} />)
  expect(container.textContent).toContain('on its way')
  unmount()
  const failing = await show(<FreshnessLine today="2026-11-21" official={official} daily={{ state: 'FAILING', ...round }} />)
  expect(failing.container.textContent).toContain('failed')
})

test('says that there are none', async () => {
  const off = { state: 'OFF', timeZone: null, nextRunFrom: null, nextRunUntil: null } as const
  const { container } = await show(<FreshnessLine today="2026-11-21" official={null} daily={off} />)
  expect(container.textContent).toContain('No official figures yet: everything here is live.')
})
