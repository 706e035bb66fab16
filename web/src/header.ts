import { element } from './dom'
import { mark } from './icons'
import { message } from './messages'

/** The header of every page: the way home, and to the API. */
export function pageHeader(): HTMLElement {
  return element(
    'header',
    { class: 'page-header' },
    element('a', { class: 'skip', href: '#main' }, message('page.skip')),
    element('a', { class: 'product', href: '/' }, mark(), message('header.product')),
    element(
      'nav',
      { 'aria-label': message('header.navigation') },
      element('a', { href: '/graphiql/' }, message('header.graphiql')),
      element('a', { href: '/schema.graphql' }, message('header.schema')),
    ),
  )
}
