// Checks every text of the dashboard: all stand in the catalogues, every room
// has the same messages with the same arguments in every language, plurals are
// complete, and no message is left that nothing shows.
import { parse } from '@formatjs/icu-messageformat-parser'
import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'rolldown/parseAst'

const root = 'src/messages'
const locales = readdirSync(root)
const faults = []
const read = (locale, room) => JSON.parse(readFileSync(`${root}/${locale}/${room}`, 'utf8'))

/** The arguments and tags of a message, and how they are used, in the order of their names. */
function argumentsOf(elements, found = new Map()) {
  const kinds = { 1: '', 2: 'number', 3: 'date', 4: 'time', 5: 'select', 6: 'plural', 8: 'tag' }
  for (const element of elements) {
    if (kinds[element.type] !== undefined) found.set(element.value, kinds[element.type])
    for (const option of Object.values(element.options ?? {})) argumentsOf(option.value, found)
    if (element.children) argumentsOf(element.children, found)
  }
  return found
}

/** The plurals in a message, each with the forms it has. */
function pluralsOf(elements) {
  return elements.flatMap((element) => [
    ...(element.type === 6 ? [{ ...element, forms: Object.keys(element.options) }] : []),
    ...Object.values(element.options ?? {}).flatMap((option) => pluralsOf(option.value)),
    ...(element.children ? pluralsOf(element.children) : []),
  ])
}

function checkMessage(where, locale, message, english) {
  let elements
  try {
    elements = parse(message)
  } catch (error) {
    faults.push(`${where}: ${error.message}`)
    return
  }
  const names = (parsed) => [...argumentsOf(parsed).keys()].sort().join(', ')
  const wanted = names(parse(english))
  if (names(elements) !== wanted) faults.push(`${where}: has the arguments (${names(elements)}), in English (${wanted})`)
  for (const { value, forms, pluralType } of pluralsOf(elements)) {
    // French and Italian have a form of their own for millions, which nothing here counts.
    const exempt = ['fr', 'it', 'es'].includes(locale) ? ['many'] : []
    const { pluralCategories } = new Intl.PluralRules(locale, { type: pluralType ?? 'cardinal' }).resolvedOptions()
    for (const form of pluralCategories) {
      if (!forms.includes(form) && !exempt.includes(form)) faults.push(`${where}: the plural of {${value}} lacks "${form}"`)
    }
  }
}

const owners = new Map()
for (const room of readdirSync(`${root}/en`)) {
  const english = read('en', room)
  for (const id of Object.keys(english)) {
    if (owners.has(id)) faults.push(`en/${room}: "${id}" stands in ${owners.get(id)} too`)
    owners.set(id, room)
  }
  for (const locale of locales) {
    const there = readdirSync(`${root}/${locale}`).includes(room) ? read(locale, room) : {}
    for (const [id, message] of Object.entries(english)) {
      if (there[id] === undefined) faults.push(`${locale}/${room}: "${id}" is missing`)
      else if (there[id].trim() === '') faults.push(`${locale}/${room}: "${id}" is empty`)
      else checkMessage(`${locale}/${room}: "${id}"`, locale, there[id], message)
    }
    for (const id of Object.keys(there)) if (!(id in english)) faults.push(`${locale}/${room}: "${id}" is not in en/${room}`)
  }
}

// Names of products, formats and keys are the same in every language.
const nameless = /^(?:[\s\d\p{P}\p{S}]*|tierboard|GraphiQL|CSV|XLSX|JSON|TSV|PDF|US\$|Esc|Enter|C\$R|GRR|NRR|MRR)$/u
// The attributes that people read or hear.
const readAttributes = new Set(['title', 'label', 'aria-label', 'aria-description', 'aria-roledescription', 'placeholder', 'alt', 'description', 'summary', 'caption'])

const strings = new Set()
const prefixes = new Set()
for (const name of readdirSync('src', { recursive: true })) {
  if (!/\.tsx?$/.test(name) || name.includes('__generated__') || name.includes('.test.')) continue
  const source = readFileSync(`src/${name}`, 'utf8')
  for (const { 0: call, index } of source.matchAll(/\.toLocale(?:Date|Time)?String\(|\bintl\.format(?:Date|Time|Number|Relative)\w*\(|<Formatted(?:Date|Time|Number|Relative)\w*/g)) {
    faults.push(`src/${name}:${source.slice(0, index).split('\n').length}: ${call} – dates and numbers go through useFormat (src/language/format.ts)`)
  }
  const tree = parseAst(source, { lang: name.endsWith('x') ? 'tsx' : 'ts' })
  walk(tree, (node, parent) => {
    const line = () => source.slice(0, node.start).split('\n').length
    if (node.type === 'Literal' && typeof node.value === 'string') (node.value.endsWith('.') ? prefixes : strings).add(node.value)
    if (node.type === 'TemplateLiteral') for (const { value } of node.quasis.slice(0, -1)) prefixes.add(value.cooked)
    if (node.type === 'TemplateLiteral' && node.expressions.length === 0) strings.add(node.quasis[0].value.cooked)
    if (node.type === 'JSXText' && !nameless.test(node.value.trim())) {
      if (parent?.openingElement?.attributes.some((attribute) => attribute.name?.name === 'translate')) return
      faults.push(`src/${name}:${line()}: the text "${node.value.trim()}" stands in no catalogue`)
    }
    if (node.type === 'JSXAttribute' && readAttributes.has(node.name.name) && node.value?.type === 'Literal' && !nameless.test(node.value.value) && !owners.has(node.value.value)) {
      faults.push(`src/${name}:${line()}: ${node.name.name}="${node.value.value}" stands in no catalogue`)
    }
  })
}
for (const [id, room] of owners) {
  if (!strings.has(id) && ![...prefixes].some((prefix) => prefix.length > 2 && prefix.includes('.') && id.startsWith(prefix))) {
    faults.push(`en/${room}: nothing shows "${id}"`)
  }
}

function walk(node, visit, parent) {
  if (Array.isArray(node)) for (const child of node) walk(child, visit, parent)
  else if (node && typeof node === 'object' && typeof node.type === 'string') {
    visit(node, parent)
    for (const [key, child] of Object.entries(node)) if (key !== 'type') walk(child, visit, node)
  }
}

if (faults.length > 0) {
  console.error(faults.join('\n'))
  console.error(`${faults.length} faults in the texts of the dashboard`)
  process.exitCode = 1
}
