import { expect, test } from 'vitest'
import { addDecimals, isNegative } from './amounts'

test.each([
  ['1000.00', '333.33', '1333.33'],
  ['12000', '5', '12005'],
  ['0.05', '0.1', '0.15'],
  ['-1.5', '1', '-0.5'],
  ['9223372036854775807', '1', '9223372036854775808'],
])('%s + %s is %s', (a, b, sum) => expect(addDecimals(a, b)).toBe(sum))

test.each([
  ['-0.5', true],
  ['-0', false],
  ['0', false],
  ['3', false],
])('%s below zero: %s', (value, below) => expect(isNegative(value)).toBe(below))
