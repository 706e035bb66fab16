type Child = Node | string | null | undefined | false
type Listeners = { [K in keyof HTMLElementEventMap as `on${K}`]?: (event: HTMLElementEventMap[K]) => void }

/** Attributes by name, listeners as onclick, oninput, …; false and undefined leave one out, true sets it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** Makes an HTML element. Text goes in as text: nothing here parses markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  setAttributes(made, attributes)
  append(made, children)
  return made
}

/** Makes an SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
  setAttributes(made, attributes)
  append(made, children)
  return made
}

/** Adds listeners to an element and returns it. */
export function listen<E extends HTMLElement>(target: E, listeners: Listeners): E {
  for (const [name, listener] of Object.entries(listeners)) {
    target.addEventListener(name.slice(2), listener as EventListener)
  }
  return target
}

/** Sets an attribute, or removes it for false and undefined. */
export function setAttribute(target: Element, name: string, value: string | number | boolean | undefined): void {
  if (value === undefined || value === false) target.removeAttribute(name)
  else target.setAttribute(name, value === true ? '' : String(value))
}

function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) setAttribute(target, name, value)
}

function append(target: Element, children: Child[]): void {
  for (const child of children) if (child) target.append(child)
}
