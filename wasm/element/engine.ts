// Named here as well as where they are used, they are fetched at the same time.
import "../js/editions.js";
// @ts-expect-error The build makes it, of what calculator.js and points.js share.
import "../js/shared.js";
import { loadCalculator, PointsError, type Calculator, type Editions } from "../js/calculator.js";

export { PointsError, type Calculator, type Editions };

// Several calculators of a page share one engine for the same editions.
const engines = new Map<Editions | undefined, Promise<Calculator>>();

/** The engine for editions, or without any for those of the package; loaded once, and anew after a failure. */
export function engineFor(editions: Editions | undefined): Promise<Calculator> {
  let engine = engines.get(editions);
  if (!engine) {
    engine = loadCalculator({ editions });
    engines.set(editions, engine);
    engine.catch(() => engines.delete(editions));
  }
  return engine;
}
