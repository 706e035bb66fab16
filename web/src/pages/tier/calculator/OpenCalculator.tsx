import { lazy } from 'react'
import { defineCalculator } from './element'

/** The calculator; its element and its engine are loaded with it. */
export const OpenCalculator = lazy(async () => {
  const [{ Calculator }] = await Promise.all([import('./Calculator'), defineCalculator()])
  return { default: Calculator }
})
