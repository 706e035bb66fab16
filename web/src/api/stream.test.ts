import { expect, test } from 'vitest'
import { events } from './stream'

async function read(...chunks: string[]) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk))
      controller.close()
    },
  })
  const read: unknown[] = []
  for await (const event of events(body)) read.push(event)
  return read
}

test('events are read however the network cuts them', async () => {
  const wanted = [
    { event: 'next', data: '{"data":{"name":"Łódź"}}' },
    { event: 'complete', data: '' },
  ]
  const stream = 'event: next\ndata: {"data":{"name":"Łódź"}}\n\n:ping\n\nevent: complete\ndata:\n\n'
  const named = (all: unknown[]) => all.filter((one) => (one as { event: string }).event)
  expect(named(await read(stream))).toEqual(wanted)
  expect(named(await read(...stream))).toEqual(wanted)
})

test('what a cut stream left unfinished is no event', async () => {
  expect(await read('event: next\ndata: 1\n\nevent: complete\n')).toEqual([{ event: 'next', data: '1' }])
})
