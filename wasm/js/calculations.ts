import { line, type Fields } from "./codec.js";
import { millionths, minorUnits } from "./decimal.js";
import { invalid } from "./error.js";
import { flag, given, number, property, shown, text, type Given } from "./input.js";
import type { Exports, Instance } from "./instance.js";
import { readEditions, type Edition, type Growth, type Unit } from "./programs.js";
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
}

/**
 * What a module that calculates exports.
 * @internal
 */
export interface CalculatorExports extends Exports {
  estimate(
    program: number, amountHigh: number, amountLow: number, currency: number, country: number, dealType: number,
    others: number, on: number,
  ): number;
}

const MANAGE_NOT = 0xffffffff;

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
 * Gives an instance the functions of a calculator.
 * @internal
 */
export function calculator(instance: Instance<CalculatorExports>): Calculator {
  const names = instance.ask(["programs"]).map(([name]) => name);
  const described = new Map<string, Edition[]>();

  function editionsOf(program: string): Edition[] {
    let editions = described.get(program);
    if (!editions) described.set(program, (editions = readEditions(instance.ask([line("program", program)]))));
    return editions;
  }

  function inForce(value: unknown): Edition {
    const input = given(value, "input");
    const [program, edition] = rulesOf(input);
    const editions = editionsOf(program);
    if (edition !== "") {
      instance.ask([line("program", program, edition)]);
      return editions.find(({ from }) => from === edition)!;
    }
    const [on = ""] = texts(input, "on");
    dayOf(on);
    return editions.findLast(({ from }) => from <= on) ?? editions[0]!;
  }

  let latestDay: [string | undefined, number] = [undefined, 0];
  function dayOf(on: string): number {
    if (on !== latestDay[0]) latestDay = [on, Number(instance.ask([line("day", on)])[0]![0])];
    return latestDay[1];
  }

  const decimals = new Map<unknown, number>();
  for (const name of names) {
    for (const { units } of editionsOf(name)) {
      for (const unit of units) decimals.set(unit.currency, unit.decimals);
    }
  }

  // quickEstimate answers what is asked at every keystroke. For all that is
  // not plain it returns undefined, and the request by text says what is wrong.
  function quickEstimate(
    program: unknown, amount: unknown, currency: unknown, country: unknown, dealType: unknown, manage: unknown,
    others: unknown, on: unknown,
  ): Estimate | undefined {
    const index = names.indexOf((program ?? "points") as string);
    const places = decimals.get(currency);
    const deal = dealType === "sourced" ? 0 : dealType === "assisted" ? 1 : -1;
    if (index < 0 || places === undefined || deal < 0 || !isCountry(country)) return;
    if (manage !== undefined && typeof manage !== "boolean" || typeof on !== "string" || on.length !== 10) return;
    others ??= 0;
    if (!Number.isInteger(others) || (others as number) < 0 || (others as number) >= 2 ** 31) return;
    const minor = minorUnits(amount, places);
    if (minor < 0) return;
    const day = dayOf(on);
    const coin = currency as string;
    return instance.call((exports) => {
      const at = exports.estimate(
        index, Math.floor(minor / 2 ** 32), minor >>> 0,
        (coin.charCodeAt(0) << 16) | (coin.charCodeAt(1) << 8) | coin.charCodeAt(2),
        (country.charCodeAt(0) << 8) | country.charCodeAt(1), deal, manage ? (others as number) : MANAGE_NOT, day,
      ) >>> 2;
      if (at === 0) return;
      instance.look(exports);
      const { words } = instance;
      return {
        total: millionths(words[at + 1]!, words[at]!),
        sold: millionths(words[at + 3]!, words[at + 2]!),
        managed: millionths(words[at + 5]!, words[at + 4]!),
      };
    });
  }

  function estimate(value: EstimateInput): Estimate {
    const input = given(value, "input");
    const of = (name: string): unknown => property(input, name);
    const program = of("program"), edition = of("edition"), amount = of("amount"), currency = of("currency");
    const country = of("country"), dealType = of("dealType"), manage = of("manage"), others = of("otherPartners"), on = of("on");
    const quick = edition === undefined
      ? quickEstimate(program, amount, currency, country, dealType, manage, others, on)
      : undefined;
    return quick ?? readEstimate(instance.ask([
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
    programs: () => [...names],
    editions: (rules = {}) => structuredClone(editionsOf(rulesOf(given(rules, "input"))[0])),
    currencies: (input) => inForce(input).units.map((unit) => ({ ...unit })),
    growth(input) {
      const { multiplier, countries } = inForce(input).growth;
      return { multiplier, countries: [...countries] };
    },
    estimate,
    convert,
  };
}

// Two letters from A to Z; the engine knows which of them are a country.
const isCountry = (value: unknown): value is Country =>
  typeof value === "string" && value.length === 2 && isLetter(value.charCodeAt(0)) && isLetter(value.charCodeAt(1));

const isLetter = (code: number): boolean => code >= 65 && code <= 90;

function readEstimate(answer: Fields[]): Estimate {
  const [[total, sold, managed]] = answer as [Fields];
  return { total, sold, managed };
}
