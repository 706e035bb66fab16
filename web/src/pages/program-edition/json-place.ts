/** Where something stands in a text: from its first character to behind its last. */
export type Span = readonly [start: number, end: number]

interface Container {
  readonly path: string
  readonly start: number
  readonly array: boolean
  index: number
  key: string | undefined
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

/**
 * Where the value of a path such as tiers[0].conditions[1].need stands in a JSON
 * text; for one that is missing, what it is missing from; undefined for neither.
 */
export function placeOf(text: string, path: string): Span | undefined {
  if (path === '') return undefined
  return find(text, path) ?? placeOf(text, path.replace(/(\.|^)[^.[\]]+$|\[\d+\]$/, ''))
}

function find(text: string, wanted: string): Span | undefined {
  const open: Container[] = []
  for (const { 0: token, index: at } of text.matchAll(tokens)) {
    const top = open.at(-1)
    if (token === ':') continue
    if (token === ',') {
      if (top) Object.assign(top, { index: top.index + 1, key: undefined })
    } else if (token === '}' || token === ']') {
      const closed = open.pop()
      if (closed?.path === wanted) return [closed.start, at + 1]
    } else if (top && !top.array && top.key === undefined) {
      top.key = token.slice(1, -1)
    } else {
      const path = top?.array ? `${top.path}[${top.index}]` : [top?.path, top?.key].filter(Boolean).join('.')
      if (token === '{' || token === '[') open.push({ path, start: at, array: token === '[', index: 0, key: undefined })
      else if (path === wanted) return [at, at + token.length]
    }
  }
  return undefined
}
