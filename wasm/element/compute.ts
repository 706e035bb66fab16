import { isCountry } from "./countries.js";
import { isCivilDate } from "./date.js";
import { PointsError, type Calculator } from "./engine.js";
import type { FieldName, Fields, NumberName } from "./fields.js";
import { decimalsOf, isZero, parseNumber, type Decimal, type NumberFault } from "./number.js";
import type { PointsFault, PointsInput, PointsResult } from "./points-calculator.js";

/** What is wrong with fields. */
export type Faults = Partial<Record<FieldName, PointsFault>>;

/** What the engine is asked, what it says, and what is wrong with the fields if it is not asked. */
export interface Outcome {
  readonly input: PointsInput;
  readonly result: PointsResult | null;
  readonly faults: Faults;
}

/** The most other partners that may share a client, as in the API. */
export const mostOtherPartners = 1000;

const pointsDecimals = 6;
const usualDecimals = 2;
const anyDay = "9999-12-31";

/** Computes the result of the shown tab for a day, or says which of its fields are at fault. */
export function compute(calculator: Calculator, fields: Fields, on: string, locale: string): Outcome {
  const reader = new Reader(calculator, fields, on, locale);
  const input = reader.input();
  const { faults } = reader;
  if (Object.keys(faults).length > 0) return { input, result: null, faults };
  try {
    return { input, result: ask(calculator, input), faults };
  } catch (error) {
    if (!(error instanceof PointsError) || error.code === "INTERNAL") throw error;
    return { input, result: null, faults: refusal(error, fields) };
  }
}

function ask(calculator: Calculator, input: PointsInput): PointsResult {
  if (input.tab === "points") return calculator.estimate(input);
  return input.to === "points"
    ? calculator.convert(input)
    : { ...calculator.convert(input), currency: input.currency };
}

/** Reads fields, collecting what is wrong with those that cannot be used. */
class Reader {
  readonly faults: Faults = {};

  constructor(
    private readonly calculator: Calculator,
    private readonly fields: Fields,
    private readonly on: string,
    private readonly locale: string,
  ) {}

  input(): PointsInput {
    const { tab, program, edition, country, currency, dealType, manage, convertTo } = this.fields;
    const { on } = this;
    if (!isCountry(country)) this.faults.country = { code: "country" };
    if (!isCivilDate(on)) this.faults.on = { code: "date" };
    const client = { program, ...(edition && { edition }), country, currency, dealType, on };
    const decimals = this.decimals(client);
    if (tab === "points") {
      const amount = this.number("amount", decimals);
      if (!this.faults.amount && isZero(amount)) this.faults.amount = { code: "zero" };
      const otherPartners = manage ? Number(this.number("otherPartners", 0)) : 0;
      if (otherPartners > mostOtherPartners) this.faults.otherPartners = { code: "tooMany", count: mostOtherPartners };
      return { tab, ...client, amount, manage, otherPartners };
    }
    return convertTo === "currency"
      ? {
          tab, to: "currency", ...client,
          soldPoints: this.number("soldPoints", pointsDecimals),
          managedPoints: this.number("managedPoints", pointsDecimals),
        }
      : {
          tab, to: "points", ...client,
          soldValue: this.number("soldValue", decimals),
          managedValue: this.number("managedValue", decimals),
        };
  }

  /**
   * The decimals of the chosen currency, which is a fault where the day's edition does not price it. Without a day
   * it is only seen to that there is such a program and edition.
   */
  private decimals(client: { program: string; edition?: string; on: string; currency: string }): number {
    const dayless = this.faults.on !== undefined;
    try {
      const units = this.calculator.currencies(dayless ? { ...client, on: anyDay } : client);
      if (dayless) return pointsDecimals;
      const unit = units.find(({ currency }) => currency === client.currency);
      if (!unit) this.faults.currency = { code: "currency" };
      return unit?.decimals ?? usualDecimals;
    } catch (error) {
      if (!(error instanceof PointsError) || error.code === "INTERNAL") throw error;
      Object.assign(this.faults, refusal(error, this.fields));
      return usualDecimals;
    }
  }

  /** A number with at most so many decimals; where it is none, the text as typed, for whoever listens. */
  private number(name: NumberName, decimals: number): Decimal {
    const { text, value } = this.fields[name];
    if (value === undefined) {
      const parsed = parseNumber(text, this.locale);
      this.faults[name] = { code: ("fault" in parsed ? parsed.fault : "malformed") satisfies NumberFault };
      return text;
    }
    const significant = value.includes(".") ? value.replace(/\.?0+$/, "") : value;
    if (decimalsOf(significant) > decimals) {
      this.faults[name] = decimals === 0 ? { code: "whole" } : { code: "decimals", count: decimals };
    }
    return significant;
  }
}

/** Puts the engine's refusal at the field that it names. */
function refusal({ code, field }: PointsError, fields: Fields): Faults {
  const name = fieldOf(field, fields);
  if (code === "OVERFLOW") return { [name]: { code: "tooLarge" } };
  return { [name]: { code: name === "country" || name === "currency" ? name : name === "on" ? "date" : "refused" } };
}

function fieldOf(named: string, fields: Fields): FieldName {
  if (named in fields) return named as FieldName;
  if (fields.tab === "points") return "amount";
  const managed = named.startsWith("managed");
  if (fields.convertTo === "currency") return managed ? "managedPoints" : "soldPoints";
  return managed ? "managedValue" : "soldValue";
}
