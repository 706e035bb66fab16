import { describe, expect, test } from 'vitest'
import type { PointsEvent } from '../../../../wasm/dist/points.js'
import { newClient, type Change } from './change'
import { clientsAfter, clientsOf } from './clients'

const stream: Omit<PointsEvent, 'id'>[] = [
  { company: 'cl_1', on: '2024-01-01', kind: 'company', country: 'US' },
  { company: 'cl_1', on: '2024-02-01', kind: 'line_sold', line: 'sales', mrr: '100.00', currency: 'USD' },
  { company: 'cl_1', on: '2024-02-01', kind: 'line_sold', line: 'marketing', mrr: '50.00', currency: 'USD' },
  { company: 'cl_1', on: '2024-02-02', kind: 'manager_added', partner: 'other-1' },
  { company: 'cl_1', on: '2024-02-03', kind: 'manager_added', partner: 'pa_1' },
  { company: 'cl_1', on: '2024-03-01', kind: 'line_sold', line: 'sales', mrr: '20.50', currency: 'USD' },
  { company: 'cl_1', on: '2024-04-01', kind: 'country_changed', country: 'DE' },
  { company: 'cl_1', on: '2024-05-01', kind: 'line_changed', line: 'marketing', mrr: '75.00', currency: 'USD' },
  { company: 'cl_1', on: '2024-05-02', kind: 'manager_removed', partner: 'other-1' },
  { company: 'cl_1', on: '2030-01-01', kind: 'line_cancelled', line: 'sales' },
  { company: 'cl_2', on: '2024-01-01', kind: 'company', country: 'US' },
  { company: 'cl_2', on: '2024-01-02', kind: 'line_sold', line: 'sales', mrr: '5', currency: 'USD' },
  { company: 'cl_2', on: '2024-01-03', kind: 'line_cancelled', line: 'sales' },
  { company: 'cl_3', on: '2024-01-01', kind: 'company', country: 'JP' },
  { company: 'cl_3', on: '2024-01-02', kind: 'line_sold', line: 'sales', mrr: '12000', currency: 'JPY' },
  { company: 'cl_3', on: '2024-01-03', kind: 'line_changed', line: 'sales', mrr: '0', currency: 'JPY' },
  { company: 'cl_3', on: '2024-01-04', kind: 'line_sold', line: 'service', mrr: '7', currency: 'JPY' },
  { on: '2024-01-01', kind: 'adjustment', partner: 'pa_1' },
]
const events = stream.map((event, place): PointsEvent => ({ ...event, id: String(place) }))
const names = new Map([
  ['cl_1', { name: 'Zebra', renewal: { line: 'sales', on: '2025-02-01' } }],
  ['cl_3', { name: 'Ape', renewal: { line: 'service', on: '2024-06-01' } }],
])

test('clients are as the stream leaves them on the day, by name, without those that left', () => {
  expect(clientsOf(events, names, '2024-06-01')).toEqual([
    { id: 'cl_3', name: 'Ape', country: 'JP', managers: [], lines: [{ key: 'service', mrr: '7', currency: 'JPY' }] },
    {
      id: 'cl_1', name: 'Zebra', country: 'DE', managers: ['pa_1'],
      lines: [
        { key: 'marketing', mrr: '75.00', currency: 'USD' },
        { key: 'sales', mrr: '120.5', currency: 'USD', renewsOn: '2025-02-01' },
      ],
    },
  ])
})

test('what is still to come does not count', () => {
  expect(clientsOf(events, new Map(), '2024-02-02')[0]).toMatchObject({ id: 'cl_1', managers: ['other-1'], lines: [{ mrr: '50.00' }, { mrr: '100.00' }] })
})

test('a book without events has no clients', () => expect(clientsOf([], new Map(), '2024-06-01')).toEqual([]))

describe('changes', () => {
  const before = clientsOf(events, names, '2024-06-01')
  const after = (...changes: readonly Change[]) => clientsAfter(before, changes, 'pa_1')
  const deal = (company: string): Change => ({ kind: 'deal_closes', company, on: '2024-07-01', line: 'sales', mrr: '10', currency: 'USD', dealType: 'sourced', manage: true, country: 'FR' })

  test('a new client is there with the line that it was sold, which can renew', () => {
    const company = newClient('Bee', [])
    const [bee] = after({ kind: 'line_renews', company, on: '2024-08-01', line: 'sales', mrr: '30' }, deal(company)).filter(({ id }) => id === company)
    expect(bee).toEqual({ id: company, name: 'Bee', country: 'FR', managers: ['pa_1'], lines: [{ key: 'sales', mrr: '30', currency: 'USD' }] })
  })

  test('a line of a client grows, ends, and leaves with the client', () => {
    expect(after(deal('cl_1')).find(({ id }) => id === 'cl_1')?.lines[1]?.mrr).toBe('130.5')
    expect(after({ kind: 'line_renews', company: 'cl_1', on: '2024-07-01', line: 'sales', mrr: '0' }).find(({ id }) => id === 'cl_1')?.lines).toHaveLength(1)
    expect(after({ kind: 'client_churns', company: 'cl_3', on: '2024-07-01' }).map(({ id }) => id)).toEqual(['cl_1'])
  })

  test('managers come and go, each once', () => {
    const added: Change = { kind: 'manager_added', company: 'cl_3', on: '2024-07-01', partner: 'another-1' }
    const own: Change = { kind: 'manager_added', company: 'cl_3', on: '2024-07-01' }
    expect(after(added, own, added).find(({ id }) => id === 'cl_3')?.managers).toEqual(['another-1', 'pa_1'])
    expect(after(added, { ...added, kind: 'manager_removed' }).find(({ id }) => id === 'cl_3')?.managers).toEqual([])
  })
})
