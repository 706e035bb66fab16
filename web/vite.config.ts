import react from '@vitejs/plugin-react'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { compress } from './build/compress.ts'
import { embed } from './build/embed.ts'
import { messages } from './build/messages.ts'
import { notices } from './build/notices.ts'
import { operations } from './build/operations.ts'
import { proxy } from './build/proxy.ts'
import { relay } from './build/relay.ts'

const { main } = notices()
const modules = (names: string) => new RegExp(`/node_modules/(${names})/`)

// The dashboard. Names carry no hash (handler.go sends strong ETags), and what
// is not ours lies in files of its own, so that a change rewrites only the file
// it is in.
export default defineConfig(({ command }) => ({
  plugins: [operations('operations.json'), messages(), relay(path.resolve(import.meta.dirname, 'src/__generated__')), react(), embed(), main, compress()],
  resolve: {
    alias: [
      // Its main entry brings the containers from before hooks, a third of its weight.
      { find: /^react-relay$/, replacement: 'react-relay/hooks' },
      // Messages are parsed by the build.
      ...(command === 'build' ? [{ find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' }] : []),
    ],
  },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: modules('react|react-dom|scheduler'), priority: 9 },
            { name: 'relay', test: modules('react-relay|relay-runtime|fbjs|invariant'), priority: 8 },
            // What the frame around every page needs, and nothing that comes later.
            { name: 'frame', test: /\/node_modules\//, tags: ['$initial'], priority: 7 },
            { name: 'app', test: /\/web\/src\//, tags: ['$initial'], priority: 6 },
          ],
        },
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
  server: { proxy },
  test: {
    include: ['{src,build}/**/*.test.{ts,tsx}'],
    environment: 'happy-dom',
    setupFiles: ['src/test/setup.ts'],
    testTimeout: 60_000,
  },
}))
