import { expect, test } from 'vitest'
import paths from './paths.json'
import { router } from './router'

test('the server knows the paths of all pages', () => {
  const routed = Object.keys(router.routesByPath).map((path) => path.replaceAll(/\$(\w+)/g, '{$1}'))
  expect(routed.sort()).toEqual([...paths].sort())
})
