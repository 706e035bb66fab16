import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'vite'
import { target } from './proxy.ts'

interface Request {
  query?: string
  extensions?: { persistedQuery?: { sha256Hash: string } }
}

/**
 * Lets `npm run dev` ask a server that was built before an operation was
 * written: names of persisted operations are replaced by their text on the way.
 */
export function operations(file: string): Plugin {
  return {
    name: 'tierboard:operations',
    configureServer({ middlewares }) {
      middlewares.use('/graphql', (request, response, next) => {
        if (request.method !== 'POST') return next()
        void forward(request, file)
          .then(async (answer) => {
            response.statusCode = answer.status
            response.setHeader('Content-Type', answer.headers.get('Content-Type') ?? 'application/json')
            response.end(await answer.text())
          })
          .catch(next)
      })
    },
  }
}

async function forward(request: IncomingMessage, file: string): Promise<Response> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { extensions, ...body } = JSON.parse(Buffer.concat(chunks).toString()) as Request
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  const text = extensions?.persistedQuery && known[extensions.persistedQuery.sha256Hash]
  const headers = { 'Content-Type': 'application/json', Accept: request.headers.accept ?? '*/*' }
  const sent = text ? { ...body, query: text } : { ...body, extensions }
  return fetch(`${target}/graphql`, { method: 'POST', headers, body: JSON.stringify(sent) })
}
