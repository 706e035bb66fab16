import { line, type Fields } from "./codec.js";
import { millionths, minorUnits } from "./decimal.js";
import { invalid, type PointsError } from "./error.js";
import { flag, given, number, property, shown, text, type Given } from "./input.js";
import { Instance, type Exports, type Imports } from "./instance.js";
import { editionLines, readPrograms, type Programs } from "./edition-lines.js";
import { LookedUp, Slots, type Prices } from "./prices.js";
import type { Edition, Growth, Unit } from "./programs.js";
import type { Source } from "./source.js";
import type { Country, Currency, Day, DealType, Money, Points, Rules } from "./units.js";

/** A sale that is thought of. */
export interface EstimateInput extends Rules {
  /** The MRR sold, not negative, in the client's currency. */
  amount: Money;
  currency: Currency;
  /** The client's country; growth markets multiply. */
  country: Country;
  dealType: DealType;
  /** Whether the partner will also manage the client; default false. */
  manage?: boolean | undefined;
  /** How many other partners will manage it too, 0 to 2,147,483,647; default 0. */
  otherPartners?: number | undefined;
  /** The day of the sale, of a line first sold that day. */
  on: Day;
}

/** What a sale earns: points, rounded half to even to a millionth. */
export interface Estimate {
  /** sold + managed. */
  total: Points;
  sold: Points;
  managed: Points;
}

/** The client that a conversion is for. */
export interface ConvertInput extends Rules {
  currency: Currency;
  /** The client's country; growth markets multiply. */
  country: Country;
  dealType: DealType;
  /** The day of the sale, of a line first sold that day. */
  on: Day;
}

/** From currency to points (F27). */
export interface ToPoints extends ConvertInput {
  to: "points";
  /** The MRR sold, not negative; default "0". */
  soldValue?: Money | undefined;
  /** The MRR managed, not negative; default "0". */
  managedValue?: Money | undefined;
}

/** From points to currency (F27). */
export interface ToCurrency extends ConvertInput {
  to: "currency";
  /** Not negative; default "0". */
  soldPoints?: Points | undefined;
  /** Not negative; default "0". */
  managedPoints?: Points | undefined;
}

/** What has to be sold and managed: MRR in the currency asked for, rounded half to even to its minor unit. */
export interface Values {
  sold: Money;
  managed: Money;
}

/** What a calculator's form needs. All functions are synchronous and throw a {@link PointsError}. */
export interface Calculator {
  /** The names of the programs, sorted. */
  programs(): string[];
  /** A program's editions, oldest first. */
  editions(rules?: { program?: string | undefined }): Edition[];
  /** The currencies that the edition in force on a day prices. */
  currencies(input: Rules & { on: Day }): Unit[];
  /** The growth markets of the edition in force on a day. */
  growth(input: Rules & { on: Day }): Growth;
  /** What a sale would earn (F26). */
  estimate(input: EstimateInput): Estimate;
  /** What a sold and a managed value earn (F27); managed points are not split. */
  convert(input: ToPoints): Estimate;
  /** What earns sold and managed points (F27). */
  convert(input: ToCurrency): Values;
  /** What sales in one market on one day earn, looked up once for estimates in numbers (F26). */
  prices(input: ConvertInput): Prices;
}

/**
 * What a module that calculates exports.
 * @internal
 */
export interface CalculatorExports extends Exports {
  // Of a slot and an amount in minor units; below 0 where that cannot be had.
  estimate(slot: number, minorUnits: number, managers: number): number;
  estimate_exact(slot: number, minorUnits: bigint, managers: number): bigint;
  // Of the latest estimate by a slot, and of the latest exact one.
  sold(slot: number): number;
  managed(slot: number): number;
  sold_exact(): bigint;
  managed_exact(): bigint;
  // Of so many rows in the memory of the latest request; returns how many went well.
  estimate_rows(slot: number, rows: number, managers: number, floats: number): number;
}

/**
 * The program and the edition of a request.
 * @internal
 */
export const rulesOf = (input: Given): [string, string] =>
  [text(property(input, "program"), "program"), text(property(input, "edition"), "edition")];

/**
 * The texts of properties, each named in errors as it is called.
 * @internal
 */
export const texts = (input: Given, ...names: string[]): string[] =>
  names.map((name) => text(property(input, name), name));

/**
 * Loads a module, with the programs it is to compute with.
 * @internal
 */
export async function loadModule(source: Source, imports: unknown, given: unknown): Promise<[Instance<CalculatorExports>, Programs]> {
  const programs = readPrograms(given);
  const [instance, answer] = await Instance.load<CalculatorExports>(
    source, typeof imports === "function" ? (imports as Imports) : () => ({}), editionLines(programs),
  );
  // The engine writes numbers in one way, whatever the file had.
  for (const editions of programs.values()) {
    for (const { growth, units } of editions) {
      growth.multiplier = answer.shift()![1]!;
      for (const unit of units) {
        const [amount, decimals] = answer.shift()!;
        unit.amount = amount!;
        unit.decimals = Number(decimals);
      }
    }
  }
  return [instance, programs];
}

/**
 * Gives an instance the functions of a calculator.
 * @internal
 */
export function calculator(instance: Instance<CalculatorExports>, programs: Programs): Calculator {
  const slots = new Slots(instance);

  // The engine says what is wrong with a program, an edition or a day.
  const refuse = (program: string, edition: string, on: string): unknown => instance.ask([line("day", program, edition, on)]);

  function editionsOf(program: string): Edition[] {
    const editions = programs.get(program || "points");
    if (!editions) refuse(program, "", "");
    return editions!;
  }

  function inForce(value: unknown): Edition {
    const input = given(value, "input");
    const [program, frozen] = rulesOf(input);
    const editions = editionsOf(program);
    const on = frozen || texts(input, "on")[0]!;
    refuse(program, frozen, on);
    return onDay(editions, on);
  }

  function decimalsOf(program: string, frozen: string, currency: string, on: string): number {
    const edition = onDay(editionsOf(program), frozen || on);
    return edition.units.find((unit) => unit.currency === currency)!.decimals;
  }

  function prices(value: ConvertInput): Prices {
    const input = given(value, "input");
    const rules = rulesOf(input);
    const market = texts(input, "currency", "country", "dealType", "on") as [string, string, string, string];
    const [program, frozen] = rules;
    const [currency, , , on] = market;
    return new LookedUp(slots, () => decimalsOf(program, frozen, currency, on), rules, market);
  }

  // The market of the latest estimate, and its prices once it was asked for twice.
  let latest: readonly unknown[] = [];
  let latestPrices: Prices | undefined;

  // quickEstimate answers what is asked at every keystroke. For all that is
  // not plain it returns undefined, and the request by text says what is wrong.
  function quickEstimate(amount: unknown, manage: unknown, others: unknown, market: readonly unknown[]): Estimate | undefined {
    if (market.some((value, i) => value !== latest[i])) {
      latest = market;
      latestPrices = undefined;
      return;
    }
    if (manage !== undefined && typeof manage !== "boolean") return;
    others ??= 0;
    if (!Number.isInteger(others) || (others as number) < 0 || (others as number) >= MOST_OTHERS) return;
    const [program, edition, currency, country, dealType, on] = market as [string, string, string, string, "sourced", string];
    try {
      latestPrices ??= prices({ program, edition, currency, country, dealType, on });
      const minor = minorUnits(amount, latestPrices.decimals);
      if (minor < 0) return;
      const total = latestPrices.estimate(minor, manage ? (others as number) + 1 : 0);
      return { total: millionths(total), sold: millionths(latestPrices.sold), managed: millionths(latestPrices.managed) };
    } catch (fault) {
      if ((fault as PointsError).code === "INTERNAL") throw fault;
      return;
    }
  }

  function estimate(value: EstimateInput): Estimate {
    const input = given(value, "input");
    const of = (name: string): unknown => property(input, name);
    const program = of("program"), edition = of("edition"), amount = of("amount"), currency = of("currency");
    const country = of("country"), dealType = of("dealType"), manage = of("manage"), others = of("otherPartners"), on = of("on");
    return quickEstimate(amount, manage, others, [program, edition, currency, country, dealType, on])
      ?? readEstimate(instance.ask([
        line("estimate", text(program, "program"), text(edition, "edition"), text(amount, "amount"), text(currency, "currency"),
          text(country, "country"), text(dealType, "dealType"), flag(manage, "manage"), number(others, "otherPartners") || "0",
          text(on, "on")),
      ]));
  }

  function convert(input: ToPoints): Estimate;
  function convert(input: ToCurrency): Values;
  function convert(value: ToPoints | ToCurrency): Estimate | Values {
    const input = given(value, "input");
    const to = property(input, "to");
    if (to !== "points" && to !== "currency") throw invalid("to", `${shown(to)} is neither "points" nor "currency"`);
    const what = to === "points" ? "Value" : "Points";
    const [sold, managed, ...client] = texts(input, `sold${what}`, `managed${what}`, "currency", "country", "dealType", "on");
    const request = [sold || "0", managed || "0", ...client];
    if (to === "points") return readEstimate(instance.ask([line("to-points", ...rulesOf(input), ...request)]));
    const [[soldValue, managedValue]] = instance.ask([line("to-money", ...rulesOf(input), ...request)]) as [Fields];
    return { sold: soldValue, managed: managedValue };
  }

  return {
    programs: () => [...programs.keys()],
    editions: (rules = {}) => structuredClone(editionsOf(rulesOf(given(rules, "input"))[0])),
    currencies: (input) => inForce(input).units.map((unit) => ({ ...unit })),
    growth(input) {
      const { multiplier, countries } = inForce(input).growth;
      return { multiplier, countries: [...countries] };
    },
    estimate,
    convert,
    prices,
  };
}

const MOST_OTHERS = 2 ** 31 - 1;

// The edition in force on a day.
const onDay = (editions: Edition[], on: string): Edition => editions.findLast(({ from }) => from <= on) ?? editions[0]!;

function readEstimate(answer: Fields[]): Estimate {
  const [[total, sold, managed]] = answer as [Fields];
  return { total, sold, managed };
}
