import { createRootRoute, retainSearchParams } from '@tanstack/react-router'
import { keptOfPlace, readPlace } from './place'
import { askOpened } from './opened'
import { Shell } from './Shell'

/** The route that all pages are below: the frame, and what the address says on every page. */
export const root = createRootRoute({
  validateSearch: readPlace,
  search: { middlewares: [retainSearchParams([...keptOfPlace])] },
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => askOpened(deps),
  component: Shell,
})
