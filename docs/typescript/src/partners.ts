import { ask } from './client.ts'
import { graphql } from './gql/index.ts'

const PartnersPage = graphql(`
  query PartnersPage($first: Int!, $after: String) {
    partners(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        name
        standing { asOf creditedTier points { sold managed total } next { tier conditions { measure missing } } }
      }
    }
  }
`)

const endpoint = process.argv[2] ?? 'http://localhost:8080/graphql'

async function page(after: string | null) {
  return (await ask(endpoint, PartnersPage, { first: 5, after })).partners
}

// Walks all pages: a page ends where its cursor says, not at a number.
let partners = await page(null)
for (;;) {
  for (const { name, standing } of partners.nodes) {
    console.log(`${name}: ${standing.creditedTier}, ${standing.points.total} points on ${standing.asOf}`)
  }
  if (!partners.pageInfo.hasNextPage) break
  partners = await page(partners.pageInfo.endCursor ?? null)
}
