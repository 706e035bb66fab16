import { createRoute, redirect, type AnyRoute } from '@tanstack/react-router'
import { useDeferredValue, type ComponentType } from 'react'
import type { OperationType, PreloadableConcreteRequest, VariablesOf } from 'relay-runtime'
import { ask } from '../api/queries'
import { ShownPath } from './arrival'
import { AwaitedContext } from './awaited'
import type { Collection } from './collection'
import { ahead, later } from './later'
import { lookOf, placeVariables, type Place } from './place'
import type { Page, PageProps } from './page'
import type { Search } from './search'

const ChoosePartner = later(() => import('./ChoosePartner'))
const ManagersOnly = later(() => import('./ManagersOnly'))

/** What a route needs to know of its page before the page is loaded. */
interface Definition<Root extends AnyRoute, Path extends string, PageSearch extends object, Query extends OperationType, Opens extends object, Opened> {
  readonly root: Root
  readonly path: Path
  /** Reads the page's own search parameters (those of Place are the root's). */
  readonly search: (search: Search) => PageSearch
  readonly query: PreloadableConcreteRequest<Query>
  /** The query's variables, beside those of the place and the parameters of the path, which have the same names. */
  readonly variables: (search: PageSearch) => Partial<VariablesOf<Query>>
  /** Variables that say how much comes with the first answer, such as rows: another value of theirs asks nothing anew. */
  readonly atFirst?: (search: PageSearch) => Partial<VariablesOf<Query>>
  /** What of the search opens something on the page: a month, a dialog. */
  readonly opens?: (search: PageSearch) => Opens
  /** Asks what is opened so, at the same time as the page's own query, and loads what shows it. */
  readonly askOpened?: (opens: Opens, place: Place) => Opened
  /** Loads the page's module. */
  readonly page: () => Promise<{ default: Page<Query, Opened> }>
  /** Whether the page is about one partner: without one it lets choose. */
  readonly ofPartner: boolean
  /** Whether the page is about the whole program: through a partner's eyes it asks and shows nothing (F34). */
  readonly managersOnly?: boolean
  /** Where the objects are listed of which the page shows one: there the choice of another partner leads. */
  readonly collection?: Collection
  /** Where to go instead while no partner is chosen. */
  readonly withoutPartner?: '/program'
}

/**
 * A route that asks its page's query and loads its code at the same time, as
 * soon as somebody points at a link to it.
 */
export function pageRoute<
  Root extends AnyRoute,
  const Path extends string,
  PageSearch extends object,
  Query extends OperationType,
  Opens extends object = object,
  Opened = undefined,
>(definition: Definition<Root, Path, PageSearch, Query, Opens, Opened>) {
  const { root, path, search, query, variables, atFirst, opens, askOpened, page, ofPartner, managersOnly, collection, withoutPartner } = definition
  const LazyPage = later(page) as unknown as ComponentType<PageProps<Query, Opened>>
  const route = createRoute({
    getParentRoute: () => root,
    path,
    validateSearch: search,
    staticData: { collection },
    beforeLoad: ({ search: all }) => {
      if (withoutPartner && !(all as Place).partner) throw redirect({ to: withoutPartner as string, replace: true })
    },
    // A change of the panel or of anything else that the query does not ask for asks nothing.
    loaderDeps: ({ search: all }) => {
      const { partner, eyes, asOf, knownAt, ...rest } = all as Place & PageSearch
      const own = rest as unknown as PageSearch
      return { place: { partner, eyes, asOf, knownAt } as Place, own: variables(own), opens: opens?.(own) }
    },
    loader: ({ deps: { place, own, opens: opening }, params, location }): PageProps<Query, Opened> | undefined => {
      if (managersOnly && place.eyes) return undefined
      ahead(page)
      if (ofPartner && !place.partner) return undefined
      const asked = ask(query, lookOf(place), { ...placeVariables(place), ...params, ...own } as VariablesOf<Query>, atFirst?.(search(location.search as Search)))
      return { query: asked, opened: opening && askOpened ? askOpened(opening, place) : (undefined as Opened) }
    },
    component: function RoutedPage() {
      // While the answer to a changed address is on its way, the page that is there stays.
      const asked = route.useLoaderData() as PageProps<Query, Opened> | undefined
      const loaded = useDeferredValue(asked)
      const path = useDeferredValue(route.useMatch({ select: ({ pathname }) => pathname }) as string)
      return (
        <AwaitedContext value={loaded?.query !== asked?.query}>
          <ShownPath value={path}>{loaded ? <LazyPage {...loaded} /> : managersOnly ? <ManagersOnly /> : <ChoosePartner />}</ShownPath>
        </AwaitedContext>
      )
    },
  })
  return route
}
