import type { CalculatorExports } from "./calculations.js";
import { line } from "./codec.js";
import { invalid, PointsError } from "./error.js";
import { shown } from "./input.js";
import type { Instance } from "./instance.js";

/**
 * What sales earn in one market on one day, looked up once: estimates in
 * numbers, for every keystroke and every row. Amounts are whole numbers of the
 * currency's minor unit (10^-{@link Prices.decimals}), points of micro-points
 * (1,000,000 are one point), rounded half to even. There is nothing to close.
 *
 * `managers` counts the partners who will manage the client, this one among
 * them, up to 2,147,483,647; default 0: this one will not manage it.
 *
 * All throw a {@link PointsError}: INVALID for what is no such number, OVERFLOW
 * for more than comes back exactly.
 */
export interface Prices {
  /** How many decimals amounts of the currency have. */
  readonly decimals: number;
  /** The total that an amount earns. Amounts and points up to 2^53 - 1. */
  estimate(minorUnits: number, managers?: number): number;
  /** What of the latest estimate is earned by the sale. */
  readonly sold: number;
  /** What of the latest estimate is earned by managing. */
  readonly managed: number;
  /** What an amount earns. Amounts and points up to 2^63 - 1. */
  estimateExact(minorUnits: bigint, managers?: number): Earned<bigint>;
  /** What each of many amounts earns. Amounts up to 2^53 - 1 or 2^63 - 1, points up to 2^63 - 1. */
  estimateAll(minorUnits: Float64Array | BigInt64Array, managers?: number): Earned<BigInt64Array>;
}

/** Micro-points; total = sold + managed. */
export interface Earned<T> {
  total: T;
  sold: T;
  managed: T;
}

// As many as the engine keeps at a time (wasm/pricing).
const SLOTS = 64;
// Rows that are sent at a time, of 24 bytes each.
const ROWS = 8192;
const MOST_MANAGERS = 2 ** 31 - 1;

/**
 * Gives out the engine's slots for prices, the oldest anew when all are taken.
 * @internal
 */
export class Slots {
  readonly instance: Instance<CalculatorExports>;
  readonly #owners: LookedUp[] = [];
  #next = 0;

  constructor(instance: Instance<CalculatorExports>) {
    this.instance = instance;
  }

  take(owner: LookedUp): number {
    const slot = this.#next;
    this.#owners[slot]?.lose();
    this.#owners[slot] = owner;
    this.#next = (slot + 1) % SLOTS;
    return slot;
  }
}

/**
 * Prices by the request "prices", repeated where their slot was taken or the
 * engine started anew.
 * @internal
 */
export class LookedUp implements Prices {
  readonly decimals: number;
  readonly #slots: Slots;
  readonly #instance: Instance<CalculatorExports>;
  readonly #program: string[];
  readonly #market: string[];
  // The slot, and the start of the instance that it belongs to; 0 for none.
  #slot = 0;
  #start = 0;
  // The latest estimate, of which sold and managed are a part.
  #minorUnits = 0;
  #managers = 0;

  /** @throws PointsError INVALID about the market. */
  constructor(slots: Slots, decimals: () => number, program: string[], market: string[]) {
    this.#slots = slots;
    this.#instance = slots.instance;
    this.#program = program;
    this.#market = market;
    this.#exports();
    this.decimals = decimals();
  }

  lose(): void {
    this.#start = 0;
  }

  estimate(minorUnits: number, managers = 0): number {
    if (typeof minorUnits !== "number" || (managers | 0) !== managers || managers < 0) throw refusal(minorUnits, managers);
    const exports = this.#exports();
    let total: number;
    try {
      total = exports.estimate(this.#slot, minorUnits, managers);
    } catch (trap) {
      throw this.#instance.stopped(trap);
    }
    if (total < 0) throw refusal(minorUnits, managers);
    this.#minorUnits = minorUnits;
    this.#managers = managers;
    return total;
  }

  get sold(): number {
    return this.#part("sold");
  }

  get managed(): number {
    return this.#part("managed");
  }

  estimateExact(minorUnits: bigint, managers = 0): Earned<bigint> {
    check(typeof minorUnits === "bigint" && minorUnits >= 0n && minorUnits < 2n ** 63n, managers, minorUnits, "minorUnits");
    this.#exports();
    return this.#instance.call((exports) => {
      const total = exports.estimate_exact(this.#slot, minorUnits, managers);
      return total < 0n ? undefined : { total, sold: exports.sold_exact(), managed: exports.managed_exact() };
    }) ?? overflow("minorUnits");
  }

  estimateAll(minorUnits: Float64Array | BigInt64Array, managers = 0): Earned<BigInt64Array> {
    const floats = minorUnits instanceof Float64Array;
    check(floats || minorUnits instanceof BigInt64Array, managers, minorUnits, "minorUnits");
    const { length } = minorUnits;
    const earned = { total: new BigInt64Array(length), sold: new BigInt64Array(length), managed: new BigInt64Array(length) };
    for (let from = 0; from < length; from += ROWS) {
      const amounts = minorUnits.subarray(from, from + ROWS);
      const rows = amounts.length;
      this.#exports();
      const done = this.#instance.call((exports) => {
        const at = exports.request(rows * 24) >>> 0;
        new (floats ? Float64Array : BigInt64Array)(exports.memory.buffer, at, rows).set(amounts as never);
        const done = exports.estimate_rows(this.#slot, rows, managers, floats ? 1 : 0);
        const answer = new BigInt64Array(exports.memory.buffer, at, rows * 3);
        earned.total.set(answer.subarray(0, rows), from);
        earned.sold.set(answer.subarray(rows, rows * 2), from);
        earned.managed.set(answer.subarray(rows * 2), from);
        return done;
      });
      if (done < rows) {
        const amount = amounts[done]!;
        const field = `minorUnits[${from + done}]`;
        check(typeof amount === "bigint" ? amount >= 0n : Number.isSafeInteger(amount) && amount >= 0, managers, amount, field);
        overflow(field);
      }
    }
    return earned;
  }

  // The exports, after the prices were looked up where they are not known any more.
  #exports(): CalculatorExports {
    const running = this.#instance.running;
    if (running && this.#start === this.#instance.starts) return running;
    const slot = this.#slots.take(this);
    this.#instance.ask([line("prices", ...this.#program, String(slot), ...this.#market)]);
    this.#slot = slot;
    this.#start = this.#instance.starts;
    return this.#exports();
  }

  #part(part: "sold" | "managed"): number {
    const start = this.#start;
    const exports = this.#exports();
    try {
      if (start !== this.#start) exports.estimate(this.#slot, this.#minorUnits, this.#managers);
      return exports[part](this.#slot);
    } catch (trap) {
      throw this.#instance.stopped(trap);
    }
  }
}

function check(fine: boolean, managers: number, amount: unknown, field: string): void {
  if (!fine) throw invalid(field, `${shown(amount)} is no whole number of minor units from 0 up`);
  if (!Number.isInteger(managers) || managers < 0 || managers > MOST_MANAGERS) {
    throw invalid("managers", `${shown(managers)} is not a whole number from 0 to ${MOST_MANAGERS}`);
  }
}

// What is wrong where an estimate is refused.
function refusal(minorUnits: unknown, managers: number): PointsError {
  try {
    check(Number.isSafeInteger(minorUnits) && (minorUnits as number) >= 0, managers, minorUnits, "minorUnits");
    return overflow("minorUnits");
  } catch (fault) {
    return fault as PointsError;
  }
}

function overflow(field: string): never {
  throw new PointsError("OVERFLOW", "the points do not fit into the number that they come back in", field);
}
