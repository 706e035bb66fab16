import { type Editions } from "./editions.js";
import { type Engine } from "./engine.js";
import type { Source } from "./source.js";
export type { Book, Difference, WhatIf, WhatIfInput } from "./book.js";
export type { Calculator, ConvertInput, Estimate, EstimateInput, ToCurrency, ToPoints, Values, } from "./calculations.js";
export type { EditionFile, Editions } from "./editions.js";
export type { Change, ClientChurns, DealCloses, LineRenews, ManagerChanges } from "./changes.js";
export type { CreditedInput, Engine, ReplayInput, StandingInput, StandingsInput } from "./engine.js";
export { PointsError, type ErrorCode } from "./error.js";
export type { EventKind, Events, PointsEvent } from "./events.js";
export type { Forecast, ForecastChange, ForecastInput, ForecastMonth, PointsBalance, ReviewPrediction, Snapshot, } from "./forecast.js";
export type { Explanation, Lot, Posting, PostingKind, PostingRule } from "./postings.js";
export type { Earned, Prices } from "./prices.js";
export type { Edition, Growth, Need, Rate, Review, TierRule, Unit, UnitPrice } from "./programs.js";
export type { Records } from "./records.js";
export type { Source } from "./source.js";
export type { Condition, CreditedChange, Fact, FactKind, PartnerStanding, Standing, TierResult } from "./standing.js";
export type { Country, Currency, Day, DealType, Measure, Money, Points, Rules, Tier, Track } from "./units.js";
/** How to load the engine. */
export interface LoadOptions {
    /** Where points.wasm comes from; default beside this file. */
    source?: Source | undefined;
    /** The programs to compute with, such as the server's; default those that ship. */
    editions?: Editions | undefined;
}
/**
 * Loads the engine. A page with a Content-Security-Policy needs
 * `script-src 'self' 'wasm-unsafe-eval'`.
 *
 * @throws PointsError INVALID, field "source", if the module cannot be loaded or is none; with the path of the
 * value at fault, such as "editions.points[1].units[3].amount", if the editions cannot be used.
 */
export declare function load(options?: LoadOptions): Promise<Engine>;
