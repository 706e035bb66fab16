import '../styles/base.css'
import '../styles/partners.css'
import '../styles/what-if.css'
import { element } from '../dom'
import { pageHeader } from '../header'
import { loadPoints, openReplay } from './engine'
import { loadBook, loadChoice } from './load'
import { readState, writeState, type State } from './model'
import { makeWhatIfPage } from './page'

const page = makeWhatIfPage({
  loadChoice,
  openBook: async (partner, signal) => {
    const [points, book] = await Promise.all([loadPoints(), loadBook(partner, signal)])
    return openReplay(points, book)
  },
  onState: go,
})

/** Shows a state and notes it in the address, as a step that Back undoes. */
function go(state: State): void {
  history.pushState(null, '', location.pathname + writeState(state))
  page.show(state)
}

const show = () => page.show(readState(location.search))
addEventListener('popstate', show)

document.body.append(pageHeader(), element('div', { class: 'page' }, element('main', { id: 'main', tabindex: -1 }, page.root)))
show()
