import { describe, expect, test } from 'vitest'
import { parseDecimal } from './decimal'

describe('parseDecimal', () => {
  test.each([
    ['1000', 'en', '1000'],
    [' 1,250.50 ', 'en', '1250.5'],
    ['1 250.5', 'en', '1250.5'],
    ['1\u202f250,5', 'fr', '1250.5'],
    ['1.250,50', 'de', '1250.5'],
    ["1'250", 'en', '1250'],
    ['12,345,678,901,234,567,890', 'en', '12345678901234567890'],
    ['.5', 'en', '0.5'],
    ['5.', 'en', '5'],
    ['0007', 'en', '7'],
    ['0.00', 'en', '0'],
    ['-0', 'en', '0'],
    ['1.500', 'en', '1.5'],
  ])('reads %j in %s', (text, locale, value) => {
    expect(parseDecimal(text, 2, locale)).toEqual({ value })
  })

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['abc', 'malformed'],
    ['.', 'malformed'],
    ['1e3', 'malformed'],
    ['1,5', 'malformed'],
    ['1,2345', 'malformed'],
    ['1.2.3', 'malformed'],
    ['NaN', 'malformed'],
    ['--1', 'malformed'],
    ['-1', 'negative'],
    ['\u22125', 'negative'],
    ['0.001', 'decimals'],
  ])('refuses %j as %s', (text, fault) => {
    expect(parseDecimal(text, 2, 'en')).toEqual({ fault })
  })
})
