import { defineCalculator } from './element'

/** Loads the calculator; its element and its engine come with it. */
export async function loadCalculator() {
  const [{ Calculator }] = await Promise.all([import('./Calculator'), defineCalculator()])
  return { default: Calculator }
}
