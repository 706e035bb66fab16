import { parse } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

/**
 * Parses the messages of the catalogues when they are built, so that browsers
 * need no parser (aliased away in vite.config.ts).
 */
export function messages(): Plugin {
  return {
    name: 'tierboard:messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/messages\/[^?]*\.json$/ },
      handler(code, id) {
        const catalogue = Object.entries(JSON.parse(code) as Record<string, string>)
        const parsed = catalogue.map(([key, message]) => {
          try {
            return [key, parse(message, { captureLocation: false })]
          } catch (error) {
            throw new Error(`${id}: "${key}"`, { cause: error })
          }
        })
        return { code: `export default ${JSON.stringify(Object.fromEntries(parsed))}`, map: null, moduleType: 'js' }
      },
    },
  }
}
