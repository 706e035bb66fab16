import { expect, test } from 'vitest'
import { clientsOf } from './clients'
import type { PointsEvent } from '../../../wasm/dist/points.js'

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

test('clients are as the stream leaves them on the day, by name, without those that left', () => {
  const names = new Map([
    ['cl_1', { name: 'Zebra', renewal: { line: 'sales', on: '2025-02-01' } }],
    ['cl_3', { name: 'Ape', renewal: { line: 'service', on: '2024-06-01' } }],
  ])
  expect(clientsOf(events, names, 'pa_1', '2024-06-01')).toEqual([
    { id: 'cl_3', name: 'Ape', country: 'JP', managers: [], managed: false, lines: [{ key: 'service', mrr: '7', currency: 'JPY' }] },
    {
      id: 'cl_1', name: 'Zebra', country: 'DE', managers: ['pa_1'], managed: true,
      lines: [
        { key: 'marketing', mrr: '75.00', currency: 'USD' },
        { key: 'sales', mrr: '120.50', currency: 'USD', renewsOn: '2025-02-01' },
      ],
    },
  ])
})

test('what is still to come does not count', () => {
  expect(clientsOf(events, new Map(), 'pa_1', '2024-02-02')[0]).toMatchObject({ id: 'cl_1', managed: false, lines: [{ mrr: '50.00' }, { mrr: '100.00' }] })
})

test('a book without events has no clients', () => expect(clientsOf([], new Map(), 'pa_1', '2024-06-01')).toEqual([]))
