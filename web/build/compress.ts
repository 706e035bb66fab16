import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Plugin } from 'vite'

// Below this size a Brotli copy saves no packet.
const smallest = 1024
const suffix = '.br'

/**
 * Writes a Brotli copy beside each file of the build that shrinks by a tenth
 * or more. The same input gives the same bytes.
 */
export function compress(): Plugin {
  let directory = ''
  return {
    name: 'tierboard:compress',
    apply: 'build',
    configResolved(config) {
      directory = config.build.outDir.startsWith('/') ? config.build.outDir : join(config.root, config.build.outDir)
    },
    closeBundle() {
      for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
        const path = join(directory, name)
        if (!statSync(path).isFile() || path.endsWith(suffix)) continue
        const content = readFileSync(path)
        if (content.length < smallest) continue
        const compressed = brotliCompressSync(content, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
            [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          },
        })
        if (compressed.length < content.length * 0.9) writeFileSync(path + suffix, compressed)
      }
    },
  }
}
