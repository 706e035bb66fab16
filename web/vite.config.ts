import { defineConfig } from 'vitest/config'
import { compress } from './build/compress.ts'
import { embed } from './build/embed.ts'
import { htmlMessages } from './build/messages.ts'
import { proxy } from './build/proxy.ts'

// The home page and what-if. Names carry no hash (handler.go sends strong ETags), so that a
// change rewrites only the file it is in.
export default defineConfig({
  plugins: [htmlMessages(), embed(), compress()],
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', 'what-if': 'what-if/index.html' },
      output: {
        // What both pages have.
        advancedChunks: { groups: [{ name: 'shared', minShareCount: 2 }] },
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
  server: { proxy },
  test: { include: ['{src,build}/**/*.test.ts'] },
})
