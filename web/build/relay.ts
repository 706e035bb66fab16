import path from 'node:path'
import type { Plugin } from 'vite'

/**
 * Replaces each graphql`…` of the sources by its compiled artifact, as Babel's
 * plugin for Relay would: Vite's React plugin has no Babel.
 */
export function relay(artifacts: string): Plugin {
  const document = /graphql\s*`([^`]*)`/g
  return {
    name: 'tierboard:relay',
    enforce: 'pre',
    transform: {
      filter: { id: /src\/.*\.tsx?$/ },
      handler(code, id) {
        // The compiler imports a type here as if it were a value.
        if (id.endsWith('$parameters.ts')) return { code: code.replace(/^import \{ \w+ \} from .*$/gm, ''), map: null }
        if (id.includes('__generated__') || !/graphql\s*`/.test(code)) return undefined
        const imports: string[] = []
        const replaced = code.replace(document, (whole, text: string) => {
          const name = /^\s*(?:#.*\n\s*)*(?:query|mutation|subscription|fragment)\s+(\w+)/.exec(text)?.[1]
          if (!name) throw new Error(`${id}: a graphql document has no name`)
          const variable = `artifact${imports.length}`
          imports.push(`import ${variable} from ${JSON.stringify(path.join(artifacts, `${name}.graphql`))};`)
          return variable + '\n'.repeat(whole.split('\n').length - 1)
        })
        return { code: imports.join('') + replaced, map: null }
      },
    },
  }
}
