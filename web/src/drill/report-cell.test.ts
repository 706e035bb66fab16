import { expect, test } from 'vitest'
import { loadLanguage } from '../language/LanguageProvider'
import { makeFormat } from '../language/format'
import { cellText, columnName, type ReportColumn } from './report-cell'

const columns: readonly ReportColumn[] = [
  { key: 'company', header: 'Company', type: 'TEXT' },
  { key: 'market', header: 'Market', type: 'TEXT' },
  { key: 'net', header: 'Net payment', type: 'AMOUNT' },
  { key: 'currency', header: 'Currency', type: 'TEXT' },
  { key: 'mrr_usd', header: 'MRR (US$)', type: 'AMOUNT' },
  { key: 'invented', header: 'Invented later', type: 'YES_NO' },
]
const cells = ['Growth', 'growth', '12.50', 'EUR', '7', 'no']

test('cells are in the words, the money and the numbers of the language', async () => {
  const { intl } = await loadLanguage('de')
  const format = makeFormat('de', 'UTC')
  const shown = columns.map((_, at) => cellText(columns, cells, at, intl, format).replaceAll('\u00a0', ' '))
  expect(shown).toEqual(['Growth', 'Wachstumsmarkt', '13 €', 'EUR', '7 $', 'Nein'])
})

test('a name is translated only where it is a word of the program, and unknown columns keep the name of the API', async () => {
  const { intl } = await loadLanguage('de')
  expect(columns.map((column) => columnName(column, intl)).slice(0, 2)).toEqual(['Unternehmen', 'Markt'])
  expect(columnName(columns[5] as ReportColumn, intl)).toBe('Invented later')
  const rate = { key: 'rate', header: 'Spot rate' }
  expect(columnName({ ...rate, type: 'NUMBER' }, intl)).not.toBe(columnName({ ...rate, type: 'POINTS' }, intl))
})
