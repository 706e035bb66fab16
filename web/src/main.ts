import './styles/base.css'
import './styles/partners.css'
import './styles/calculator.css'
import { makeCalculatorPanel } from './calculator/panel'
import { element } from './dom'
import { civilDate } from './format'
import { pageHeader } from './header'
import { readPlace, writePlace, type Panel, type Place } from './location'
import { makePartnersSection } from './partners/section'

const today = civilDate(new Date())
// Beside the partners there is room for the panel from this width on (as in base.css).
const wide = matchMedia('(min-width: 64rem)').matches

// The element of the package, as any page may load it from this server.
const elementAddress = '/embed/points-calculator.js'

let place = readPlace(location.search, today)

const partners = makePartnersSection((asOf) => {
  const { asOf: _, ...rest } = place
  go(asOf === undefined ? rest : { ...rest, asOf }, 'push')
})
const calculator = makeCalculatorPanel({
  load: () => import(/* @vite-ignore */ elementAddress),
  onPanel: (panel) => go({ ...place, panel }, 'push'),
  onFields: (fields) => go({ ...place, fields }, 'replace'),
})

/** Shows a place and notes it in the address: as a step that Back undoes, or in place. */
function go(next: Place, step: 'push' | 'replace'): void {
  if (step === 'push') {
    finishNote()
    place = next
    history.pushState(null, '', addressOf(place))
  } else {
    place = next
    noteSoon()
  }
  show()
}

// Browsers refuse an address that changes many times a second, so while
// somebody types it follows after a pause.
const notePause = 250
let noting: number | undefined

function noteSoon(): void {
  clearTimeout(noting)
  noting = window.setTimeout(finishNote, notePause)
}

function finishNote(): void {
  if (noting === undefined) return
  clearTimeout(noting)
  noting = undefined
  history.replaceState(null, '', addressOf(place))
}

function addressOf(place: Place): string {
  return location.pathname + writePlace(place, today) + location.hash
}

let shownAsOf: string | undefined | null = null

function show(): void {
  const panel: Panel = place.panel ?? (wide ? 'points' : 'closed')
  calculator.render(panel, place.fields)
  if (shownAsOf !== place.asOf) {
    shownAsOf = place.asOf
    void partners.load(place.asOf)
  }
}

addEventListener('popstate', () => {
  clearTimeout(noting)
  noting = undefined
  place = readPlace(location.search, today)
  show()
})

document.body.append(
  pageHeader(),
  element(
    'div',
    { class: 'page' },
    element('main', { id: 'main', tabindex: -1 }, partners.root),
    calculator.root,
  ),
)
show()
