import { defineConfig } from 'vite'
import { compress } from './build/compress.ts'
import { notices } from './build/notices.ts'
import { proxy } from './build/proxy.ts'

const { main, worker } = notices()
const names = {
  entryFileNames: 'assets/[name].js',
  chunkFileNames: 'assets/[name].js',
  assetFileNames: 'assets/[name][extname]',
}
// The workers are bundled one by one and know nothing of each other's or the
// page's chunks: in one folder, files of the same name would overwrite another.
const workerNames = {
  entryFileNames: 'workers/[name].js',
  chunkFileNames: 'workers/[name].js',
  assetFileNames: 'workers/[name][extname]',
}
const monaco = (layer: string) => new RegExp(`/monaco-editor/esm/vs/${layer}/`)

// GraphiQL is built apart from the home page: its megabytes change only when
// it is upgraded.
export default defineConfig({
  root: 'graphiql',
  base: '/graphiql/',
  publicDir: false,
  plugins: [main, compress()],
  worker: { format: 'es', plugins: () => [worker()], rolldownOptions: { output: workerNames } },
  build: {
    outDir: '../dist/graphiql',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1024,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // React's "use client" means nothing in a bundle without a server.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
      output: {
        ...names,
        // What is ours lies apart from what is not. Monaco is cut along its own layers, lowest first, so that no file
        // exceeds a megabyte and none depends on a higher one.
        codeSplitting: {
          groups: [
            { name: 'react', test: /\/node_modules\/(react|react-dom|scheduler)\//, priority: 9 },
            { name: 'monaco-base', test: monaco('base'), priority: 8 },
            { name: 'monaco-platform', test: monaco('platform'), priority: 7 },
            { name: 'monaco-common', test: monaco('editor/common'), priority: 6 },
            { name: 'monaco-browser', test: monaco('editor/browser'), priority: 5 },
            { name: 'monaco-contrib', test: monaco('editor'), priority: 4 },
            { name: 'graphiql', test: /\/node_modules\//, tags: ['$initial'], priority: 3 },
            { name: 'examples', test: /\/graphiql\/examples/, priority: 2 },
          ],
        },
      },
    },
  },
  server: { proxy },
})
