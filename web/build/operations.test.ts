// @vitest-environment node
import { buildSchema, parse, validate } from 'graphql'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// What GraphiQL's first tabs ask must fit the schema that the server has; what
// the pages ask, Relay's compiler checks.
const parts = readdirSync('../graph/schema').map((name) => `../graph/schema/${name}`)
const schema = buildSchema(['../schema.graphqls', ...parts].map((path) => readFileSync(path, 'utf8')).join('\n'))
const examples = readdirSync('graphiql/examples').filter((name) => name.endsWith('.graphql'))

describe('the examples fit the schema', () => {
  test('there are examples', () => expect(examples.length).toBeGreaterThan(5))
  test.each(examples)('%s', (name) => {
    expect(validate(schema, parse(readFileSync(`graphiql/examples/${name}`, 'utf8')))).toEqual([])
  })
})
