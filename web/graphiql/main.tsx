import './monaco'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import { examples } from './examples'
import { fetcher } from './fetcher'
// The parts of graphiql/style.css without its web fonts, half a megabyte that
// the system's own fonts do as well.
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import './page.css'

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={examples.map((query) => ({ query }))}
    defaultEditorToolsVisibility={false}
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>
      <a className="home" href="/">
        tierboard
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
)
