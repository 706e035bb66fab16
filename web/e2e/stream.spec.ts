import { expect, test } from '@playwright/test'
import { createClient } from 'graphql-sse'

interface Operation {
  query: string
  variables?: Record<string, unknown>
}

/** Reads a stream with the published client: to its end, or as many results as wanted. */
function results(url: string, operation: Operation, wanted = Infinity): Promise<unknown[]> {
  const client = createClient({ url: `${url}/graphql`, retryAttempts: 0 })
  return new Promise((resolve, reject) => {
    const seen: unknown[] = []
    const stop = client.subscribe(operation, {
      next: (result) => {
        seen.push(result)
        if (seen.length < wanted) return
        stop()
        resolve(seen)
      },
      error: reject,
      complete: () => resolve(seen),
    })
  })
}

const partner = '{ partners(first: 1) { nodes { id name } } }'
const standing = 'subscription ($id: ID!) { standingChanged(partner: $id) { id name } }'

test('the published client of graphql-sse understands queries, subscriptions and errors', async ({ baseURL }) => {
  const url = baseURL ?? ''
  const [first] = (await results(url, { query: partner })) as [{ data: { partners: { nodes: { id: string; name: string }[] } } }]
  const known = first.data.partners.nodes[0]
  expect(known?.id).toMatch(/^pa_/)
  expect(await results(url, { query: standing, variables: { id: known?.id } }, 1)).toEqual([{ data: { standingChanged: known } }])
  expect(await results(url, { query: 'subscription { nothing }' })).toMatchObject([
    { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
  ])
  expect(await results(url, { query: standing, variables: { id: 'pa_0' } })).toMatchObject([
    { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
  ])
})

test('a browser follows a stream with its own EventSource, to its end', async ({ page }) => {
  await page.goto('/')
  const seen = await page.evaluate(
    (query) =>
      new Promise<string[]>((resolve, reject) => {
        const events: string[] = []
        const source = new EventSource(`/graphql?query=${encodeURIComponent(query)}`)
        source.addEventListener('next', (event) => events.push((event as MessageEvent<string>).data))
        source.addEventListener('complete', () => {
          source.close()
          resolve(events)
        })
        source.addEventListener('error', () => {
          source.close()
          reject(new Error(`the stream broke after ${events.length} events`))
        })
      }),
    '{ viewer { role } }',
  )
  expect(seen).toEqual(['{"data":{"viewer":{"role":"PROGRAM_MANAGER"}}}'])
})
