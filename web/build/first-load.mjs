// Which messages the first load needs: those of every module that main.tsx
// reaches, lazily or not, unless it is loaded withAllMessages(…), which brings
// the rest of them (src/language/messages.ts).
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAst } from 'rolldown/parseAst'

const catalogues = path.resolve(import.meta.dirname, '../src/messages')

/** All messages of a language, by their ids, from the rooms they stand in. */
export function readMessages(locale) {
  const folder = path.join(catalogues, locale)
  return Object.assign({}, ...readdirSync(folder).map((room) => JSON.parse(readFileSync(path.join(folder, room), 'utf8'))))
}

/** The ids of the messages that the first load needs, of those that there are. */
export function firstMessages(ids) {
  const first = new Set()
  const seen = new Set()
  const follow = (file, specifier) => {
    const target = specifier.startsWith('.') && ['', '.ts', '.tsx'].map((end) => path.join(path.dirname(file), specifier + end)).find((name) => /\.tsx?$/.test(name) && existsSync(name))
    if (target && !target.includes('__generated__')) visit(target)
  }
  const visit = (file) => {
    if (seen.has(file)) return
    seen.add(file)
    const walk = (node) => {
      if (Array.isArray(node)) return node.forEach(walk)
      if (!node || typeof node !== 'object') return undefined
      if (node.type === 'CallExpression' && node.callee.name === 'withAllMessages') return undefined
      if (node.importKind === 'type' || node.exportKind === 'type') return undefined
      if (/^(Import|Export).*(Declaration|Expression)$/.test(node.type) && typeof node.source?.value === 'string') follow(file, node.source.value)
      if (node.type === 'Literal' && ids.includes(node.value)) first.add(node.value)
      if (node.type === 'TemplateLiteral') {
        // What is put into an id is the name of a value, which has no dot.
        const pieces = node.quasis.map(({ value }) => value.cooked)
        const shape = new RegExp(`^${pieces.map(escape).join('[^.]+')}$`)
        if (pieces[0].includes('.')) for (const id of ids) if (shape.test(id)) first.add(id)
      }
      return Object.values(node).forEach(walk)
    }
    walk(parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }).body)
  }
  visit(path.resolve(import.meta.dirname, '../src/main.tsx'))
  return first
}

const escape = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
