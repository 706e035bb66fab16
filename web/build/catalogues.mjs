// Checks the catalogues of messages: every room has the same ids in every
// language, and no id stands in two rooms.
import { readdirSync, readFileSync } from 'node:fs'

const root = 'src/messages'
const read = (locale, room) => JSON.parse(readFileSync(`${root}/${locale}/${room}`, 'utf8'))
const locales = readdirSync(root)
const faults = []
const owners = new Map()
for (const room of readdirSync(`${root}/en`)) {
  const ids = Object.keys(read('en', room))
  for (const id of ids) {
    if (owners.has(id)) faults.push(`en/${room}: "${id}" stands in ${owners.get(id)} too`)
    owners.set(id, room)
  }
  for (const locale of locales) {
    const there = new Set(readdirSync(`${root}/${locale}`).includes(room) ? Object.keys(read(locale, room)) : [])
    for (const id of ids) if (!there.delete(id)) faults.push(`${locale}/${room}: "${id}" is missing`)
    for (const id of there) faults.push(`${locale}/${room}: "${id}" is not in en/${room}`)
  }
}
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exitCode = 1
}
