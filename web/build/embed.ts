import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const source = '../wasm/dist'

/**
 * Adds the package of the engine and its calculator (wasm/dist) to the build,
 * as it is, under embed/: for the page itself and for pages elsewhere.
 * Declarations stay out, since no browser asks for them.
 */
export function embed(): Plugin {
  return {
    name: 'tierboard:embed',
    apply: 'build',
    generateBundle() {
      for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || entry.name.endsWith('.d.ts')) continue
        const path = `${entry.parentPath}/${entry.name}`
        this.emitFile({ type: 'asset', fileName: path.replace(source, 'embed'), source: readFileSync(path) })
      }
    },
  }
}
