import { parse } from '@formatjs/icu-messageformat-parser'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { firstMessages, readMessages } from './first-load.mjs'

const prefix = 'virtual:messages/'

/**
 * Makes two modules of each language's catalogues in src/messages:
 * virtual:messages/<locale>, which the first load needs, and …-rest. Their
 * messages are parsed when they are built, so that browsers need no parser
 * (aliased away in vite.config.ts). Outside a build the first holds them all.
 */
export function messages(): Plugin {
  let divided = true
  return {
    name: 'tierboard:messages',
    configResolved({ command }) {
      divided = command === 'build'
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      const [locale, rest] = id.slice(prefix.length + 1).split('-') as [string, string?]
      const folder = path.resolve(import.meta.dirname, '../src/messages', locale)
      for (const room of readdirSync(folder)) this.addWatchFile(path.join(folder, room))
      const all = readMessages(locale)
      const first = divided ? firstMessages(Object.keys(all)) : new Set(Object.keys(all))
      const parsed = Object.entries(all)
        .filter(([key]) => first.has(key) === !rest)
        .map(([key, message]) => {
          try {
            return [key, parse(message, { captureLocation: false })]
          } catch (error) {
            throw new Error(`${locale}: "${key}"`, { cause: error })
          }
        })
      return { code: `export default ${JSON.stringify(Object.fromEntries(parsed))}`, map: null, moduleType: 'js' }
    },
  }
}
