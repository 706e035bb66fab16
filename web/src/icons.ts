import { svg } from './dom'

/** The product's mark: three rising bars. */
export function mark(): SVGElement {
  const bar = (x: number, y: number) => svg('rect', { x, y, width: 5, height: 20 - y, rx: 1.5 })
  return icon('mark', 22, bar(1, 12), bar(8.5, 7), bar(16, 2))
}

/** An arrow to the left; the style sheet turns it. */
export function arrow(): SVGElement {
  return icon('arrow', 20, svg('path', { d: 'M12.5 4.5 7 10l5.5 5.5', fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }))
}

function icon(name: string, size: number, ...shapes: SVGElement[]): SVGElement {
  return svg('svg', { class: `icon ${name}`, viewBox: `0 0 ${size} ${size}`, width: size, height: size, 'aria-hidden': 'true', focusable: 'false' }, ...shapes)
}
