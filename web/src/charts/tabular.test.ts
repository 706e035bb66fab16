import { expect, test } from 'vitest'
import { toCsv, toTsv } from './tabular'

const table = {
  columns: ['Client', 'Points'],
  rows: [
    [{ text: 'Finch, "Alder"' }, { text: '1,234.57', exact: '1234.567' }],
    [{ text: '=SUM(A1)' }, { text: '−3', exact: '-3' }],
  ],
}

test('hands over exact figures, quoted as RFC 4180 asks', () => {
  expect(toCsv(table)).toBe('Client,Points\r\n"Finch, ""Alder""",1234.567\r\n\'=SUM(A1),-3\r\n')
})

test('copies as rows of tabs', () => {
  expect(toTsv(table)).toBe('Client\tPoints\nFinch, "Alder"\t1234.567\n\'=SUM(A1)\t-3')
})
