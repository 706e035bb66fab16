import { load, PointsError } from '../../../wasm/dist/points.js'
import type { Decimal } from '../format'
import type { DealType } from './state'

export { PointsError }

/** The client a sale is made to, which decides unit, rate and multiplier. */
export interface Client {
  country: string
  currency: string
  dealType: DealType
  /** The day of the sale, YYYY-MM-DD. */
  on: string
}

/** A sold and a managed part, both points or both money. */
export interface Pair {
  sold: Decimal
  managed: Decimal
}

/**
 * The points engine, as the calculator uses it (docs/rules.md, section 11).
 * Every call is synchronous and stays in the browser; what the engine cannot
 * use it refuses with a PointsError.
 */
export interface Engine {
  estimate(sale: Client & { amount: Decimal; manage: boolean; otherPartners: number }): Pair & { total: Decimal }
  convertToCurrency(client: Client, points: Pair): Pair
  convertToPoints(client: Client, amounts: Pair): Pair
  /** The currencies priced on a day, sorted by code. */
  currencies(on: string): string[]
  /** The growth markets of a day, as country codes. */
  growthMarkets(on: string): ReadonlySet<string>
  /** The number of decimals of a currency's minor unit. */
  decimals(currency: string, on: string): number
}

/** Loads the engine, from its file's address or, outside a browser, its bytes. */
export async function loadEngine(source: string | URL | Uint8Array<ArrayBuffer>): Promise<Engine> {
  const engine = await load({ source })
  return {
    estimate: (sale) => engine.estimate(sale),
    convertToCurrency: (client, { sold, managed }) =>
      engine.convert({ ...client, to: 'currency', soldPoints: sold, managedPoints: managed }),
    convertToPoints: (client, { sold, managed }) =>
      engine.convert({ ...client, to: 'points', soldValue: sold, managedValue: managed }),
    currencies: (on) => engine.currencies({ on }).map(({ currency }) => currency).sort(),
    growthMarkets: (on) => new Set(engine.growth({ on }).countries),
    decimals: (currency, on) =>
      engine.currencies({ on }).find((unit) => unit.currency === currency)?.decimals ?? usualDecimals,
  }
}

const usualDecimals = 2
