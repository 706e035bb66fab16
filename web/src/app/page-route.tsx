import { createRoute, redirect, type AnyRoute } from '@tanstack/react-router'
import { lazy, useDeferredValue, useMemo, type ComponentType } from 'react'
import type { PreloadedQuery } from 'react-relay'
import type { OperationType, PreloadableConcreteRequest, VariablesOf } from 'relay-runtime'
import { ask } from '../api/queries'
import { eyesOf, placeVariables, type Place } from './place'
import type { Page } from './page'
import type { Search } from './search'

const ChoosePartner = lazy(() => import('./ChoosePartner'))
const ManagersOnly = lazy(() => import('./ManagersOnly'))

/** What a route needs to know of its page before the page is loaded. */
interface Definition<Root extends AnyRoute, Path extends string, PageSearch extends object, Query extends OperationType> {
  readonly root: Root
  readonly path: Path
  /** Reads the page's own search parameters (those of Place are the root's). */
  readonly search: (search: Search) => PageSearch
  readonly query: PreloadableConcreteRequest<Query>
  /** The query's variables, beside those of the place and the parameters of the path, which have the same names. */
  readonly variables: (search: PageSearch) => Partial<VariablesOf<Query>>
  /** Loads the page's module. */
  readonly page: () => Promise<{ default: Page<Query> }>
  /** Whether the page is about one partner: without one it lets choose. */
  readonly ofPartner: boolean
  /** Whether the page is about the whole program: through a partner's eyes it asks and shows nothing (F34). */
  readonly managersOnly?: boolean
  /** Where to go instead while no partner is chosen. */
  readonly withoutPartner?: '/program'
}

/**
 * A route that asks its page's query and loads its code at the same time, as
 * soon as somebody points at a link to it.
 */
export function pageRoute<Root extends AnyRoute, const Path extends string, PageSearch extends object, Query extends OperationType>(
  definition: Definition<Root, Path, PageSearch, Query>,
) {
  const { root, path, search, query, variables, page, ofPartner, managersOnly, withoutPartner } = definition
  const LazyPage = lazy(page) as unknown as ComponentType<{ query: PreloadedQuery<Query> }>
  const route = createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: search,
    beforeLoad: ({ search: all }) => {
      if (withoutPartner && !(all as Place).partner) throw redirect({ to: withoutPartner as string, replace: true })
    },
    // A change of the panel or of anything else that the query does not ask for asks nothing.
    loaderDeps: ({ search: all }) => {
      const { partner, eyes, asOf, knownAt, ...rest } = all as Place & PageSearch
      return { partner, eyes, asOf, knownAt, own: variables(rest as unknown as PageSearch) }
    },
    loader: ({ deps: { own, ...place }, params }) => {
      if (managersOnly && place.eyes) return undefined
      void page()
      if (ofPartner && !place.partner) return undefined
      return ask(query, eyesOf(place as Place), { ...placeVariables(place as Place), ...params, ...own } as VariablesOf<Query>)
    },
    component: function RoutedPage() {
      // While the answer to a changed address is on its way, the page that is there stays.
      const loaded = useDeferredValue(route.useLoaderData() as PreloadedQuery<Query> | undefined)
      return useMemo(() => (loaded ? <LazyPage query={loaded} /> : managersOnly ? <ManagersOnly /> : <ChoosePartner />), [loaded])
    },
  })
  return route
}
