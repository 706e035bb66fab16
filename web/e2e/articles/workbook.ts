import { inflateRawSync } from 'node:zlib'

/** The parts of a zip file, such as a workbook, by name. */
function partsOf(file: Buffer): Map<string, string> {
  const parts = new Map<string, string>()
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32)]
    const size = file.readUInt32LE(at + 20)
    const own = file.readUInt32LE(at + 42)
    const from = own + 30 + file.readUInt16LE(own + 26) + file.readUInt16LE(own + 28)
    const content = file.subarray(from, from + size)
    parts.set(file.toString('utf8', at + 46, at + 46 + name), (file.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString('utf8'))
    at += 46 + name + extra + comment
  }
  return parts
}

/** How many rows the first sheet of a workbook has, its head included. */
export function rowsOfWorkbook(file: Buffer): number {
  const sheet = partsOf(file).get('xl/worksheets/sheet1.xml')
  if (!sheet) throw new Error('the file is no workbook')
  return sheet.match(/<row[ >]/g)?.length ?? 0
}
