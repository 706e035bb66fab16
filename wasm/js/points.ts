/**
 * The points engine of the partner program, in browsers, workers, node and
 * Deno-style runtimes. It computes what the server computes, to the same
 * digit, without asking it. Money and points are decimal strings, never
 * numbers; whatever is wrong with an argument is thrown as a {@link PointsError}.
 *
 * @module
 */
import { loadModule } from "./calculations.js";
import { editions as shipped, type Editions } from "./editions.js";
import { engine, type Engine } from "./engine.js";
import { given, property } from "./input.js";
import type { Source } from "./source.js";

export type { Book, Difference, WhatIf, WhatIfInput } from "./book.js";
export type {
  Calculator, ConvertInput, Estimate, EstimateInput, ToCurrency, ToPoints, Values,
} from "./calculations.js";
export type { EditionFile, Editions } from "./editions.js";
export type { Change, ClientChurns, DealCloses, LineRenews, ManagerChanges } from "./changes.js";
export type { CreditedInput, Engine, ReplayInput, StandingInput, StandingsInput } from "./engine.js";
export { PointsError, type ErrorCode } from "./error.js";
export type { EventKind, Events, PointsEvent } from "./events.js";
export type {
  Forecast, ForecastChange, ForecastInput, ForecastMonth, PointsBalance, ReviewPrediction, Snapshot,
} from "./forecast.js";
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
export async function load(options: LoadOptions = {}): Promise<Engine> {
  const input = given(options, "options");
  const source = (property(input, "source") ?? new URL("points.wasm", import.meta.url)) as Source;
  return engine(...await loadModule(source, property(input, "imports"), property(input, "editions") ?? shipped));
}
