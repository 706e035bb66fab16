// @vitest-environment node
import { buildSchema, parse, validate } from 'graphql'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// What the pages ask must fit the schema that the server has.
const parts = readdirSync('../graph/schema').map((name) => `../graph/schema/${name}`)
const schema = buildSchema(['../schema.graphqls', ...parts].map((path) => readFileSync(path, 'utf8')).join('\n'))
const folders = ['src/partners', 'src/what-if', 'graphiql/examples']
const operations = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => `${folder}/${name}`),
)

describe('the operations of the pages fit the schema', () => {
  test('there are operations', () => expect(operations.length).toBeGreaterThan(5))
  test.each(operations)('%s', (path) => {
    expect(validate(schema, parse(readFileSync(path, 'utf8')))).toEqual([])
  })
})
