import { expect, test } from 'vitest'
import { placeOf } from './json-place'

const text = `{
  "from": "2027-03-01",
  "lotMonths": 0,
  "tiers": [
    {"tier": "gold", "conditions": [{"measure": "total, \\"all\\": {", "need": "131"}]},
    {"tier": "platinum", "conditions": [{"measure": "certified"}, {"measure": "total", "need": "many"}]}
  ]
}`

const found = (path: string) => {
  const place = placeOf(text, path)
  return place && text.slice(...place)
}

test.each([
  ['lotMonths', '0'],
  ['from', '"2027-03-01"'],
  ['tiers[0].conditions[0].need', '"131"'],
  ['tiers[1].conditions[1].need', '"many"'],
  ['tiers[1].conditions[0]', '{"measure": "certified"}'],
  ['tiers[0].conditions[0].measure', String.raw`"total, \"all\": {"`],
])('finds %s', (path, value) => expect(found(path)).toBe(value))

test('finds what something is missing from', () => {
  expect(found('tiers[1].conditions[0].need')).toBe('{"measure": "certified"}')
  expect(found('tiers[0].conditions[7].need')).toContain('"131"')
  expect(found('units')).toBeUndefined()
  expect(found('text')).toBeUndefined()
})
