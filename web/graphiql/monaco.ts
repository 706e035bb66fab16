// Monaco asks the page for its workers. They are bundled by Vite and served
// from this origin, so the editor works offline and under worker-src 'self'.
// (graphiql's own setup-workers/vite builds, but breaks `vite dev`.)
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

const MonacoEnvironment = {
  getWorker(_workerId: string, label: string): Worker {
    switch (label) {
      case 'json':
        return new JsonWorker()
      case 'graphql':
        return new GraphQLWorker()
      default:
        return new EditorWorker()
    }
  },
}

Object.assign(globalThis, { MonacoEnvironment })
