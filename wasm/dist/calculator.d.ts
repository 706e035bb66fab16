/**
 * The calculator of the points engine alone: estimates and conversions, for
 * pages that do no more. The same as in the whole engine, to the digit, and a
 * fifth of its size.
 *
 * @module
 */
import { type Calculator } from "./calculations.js";
import { type Editions } from "./editions.js";
import type { Source } from "./source.js";
export type { Calculator, ConvertInput, Estimate, EstimateInput, ToCurrency, ToPoints, Values, } from "./calculations.js";
export type { EditionFile, Editions } from "./editions.js";
export { PointsError, type ErrorCode } from "./error.js";
export type { Earned, Prices } from "./prices.js";
export type { Edition, Growth, Need, Rate, Review, TierRule, Unit, UnitPrice } from "./programs.js";
export type { Source } from "./source.js";
export type { Country, Currency, Day, DealType, Measure, Money, Points, Rules, Tier } from "./units.js";
/** How to load the calculator. */
export interface LoadCalculatorOptions {
    /** Where calculator.wasm comes from; default beside this file. */
    source?: Source | undefined;
    /** The programs to compute with, such as the server's; default those that ship. */
    editions?: Editions | undefined;
}
/**
 * Loads the calculator. A page with a Content-Security-Policy needs
 * `script-src 'self' 'wasm-unsafe-eval'`.
 *
 * @throws PointsError INVALID, field "source", if the module cannot be loaded or is none; with the path of the
 * value at fault, such as "editions.points[1].units[3].amount", if the editions cannot be used. Of an edition only
 * what estimates need is looked at closely.
 */
export declare function loadCalculator(options?: LoadCalculatorOptions): Promise<Calculator>;
