// Reads programs that are given in the format of edition files, and writes them
// as the engine reads them (wasm/programs). Here it is seen to that every value
// is of its kind and every field known; what values say is checked by the
// engine.
import { gather, line } from "./codec.js";
import { invalid } from "./error.js";
import { each, flag, given, number, property, text } from "./input.js";
import type { Edition, Need, Rate, Review, TierRule, Unit } from "./programs.js";

/** Editions by program, in the order of the names. */
export type Programs = Map<string, Edition[]>;

/** Copies programs, without notes; the decimals of units are still to be set. */
export function readPrograms(value: unknown): Programs {
  const programs: Programs = new Map();
  const of = given(value, "editions");
  for (const name of keys(of, "editions").sort()) {
    const path = `editions.${name}`;
    programs.set(name, items(property(of, name, path), path, readEdition));
  }
  return programs;
}

/** The request that hands programs over. */
export function editionLines(programs: Programs): string[] {
  const { lines, add } = gather("editions");
  const write = (...fields: (string | number | boolean | undefined)[]): void =>
    add(line(...fields.map((field) => (typeof field === "boolean" ? flag(field, "") : String(field ?? "")))));
  write("editions");
  for (const [name, editions] of programs) {
    write("program", name);
    for (const edition of editions) {
      write("edition", edition.from, edition.illustrative, edition.growth.multiplier);
      write("terms", edition.homeGrowthShare, edition.lotMonths, edition.holdMonths);
      for (const { currency, amount } of edition.units) write("unit", currency, amount);
      for (const country of edition.growth.countries) write("growth", country);
      for (const rate of edition.rates) write("rate", rate.kind, rate.dealType, rate.firstSoldFrom, rate.pointsPerUnit);
      for (const { tier, conditions } of edition.tiers) {
        write("tier", tier);
        for (const { measure, need, above } of conditions) write("condition", measure, need, above);
      }
      for (const { on, windowMonths } of edition.reviews) write("review", on, windowMonths);
    }
  }
  return lines;
}

const readEdition = (value: unknown, path: string): Edition => fields(value, path, {
  from: text,
  illustrative: truth,
  units: list((unit, at) => fields(unit, at, { currency: text, amount: text }) as unknown as Unit),
  growth: (growth, at) => fields(growth, at, { multiplier: text, countries: list(text) }),
  rates: list((rate, at) =>
    fields(rate, at, { kind: text, "dealType?": text, "firstSoldFrom?": text, pointsPerUnit: text }) as unknown as Rate),
  lotMonths: whole,
  tiers: list((tier, at) => fields(tier, at, {
    tier: text,
    conditions: list((condition, at) =>
      fields(condition, at, { measure: text, "need?": text, "above?": truth }) as unknown as Need),
  }) as unknown as TierRule),
  homeGrowthShare: text,
  holdMonths: whole,
  reviews: list((review, at) => fields(review, at, { on: text, windowMonths: whole }) as unknown as Review),
}) as unknown as Edition;

type Reader = (value: unknown, path: string) => unknown;

// An object's fields by their readers; those whose name ends in ? may be absent.
function fields(value: unknown, path: string, readers: Record<string, Reader>): Record<string, unknown> {
  const of = given(value, path);
  const known: Record<string, unknown> = {};
  const names = new Set(["note", "source"]);
  for (const marked in readers) {
    const name = marked.replace("?", "");
    const at = `${path}.${name}`;
    const found = present(property(of, name, at), at);
    names.add(name);
    if (found === undefined && name === marked) throw invalid(at, "the field is missing");
    if (found !== undefined) known[name] = readers[marked]!(found, at);
  }
  for (const name of keys(of, path)) {
    const at = `${path}.${name}`;
    if (name === "note" || name === "source") text(present(property(of, name, at), at), at);
    else if (!names.has(name)) throw invalid(at, `unknown field: use ${[...names].join(", ")}`);
  }
  return known;
}

// present refuses null, which an edition file may not have either.
function present(value: unknown, path: string): unknown {
  if (value === null) throw invalid(path, "is null: leave it out, or write what it is");
  return value;
}

const list = <T>(read: (value: unknown, path: string) => T): ((value: unknown, path: string) => T[]) =>
  (value, path) => items(value, path, read);

function items<T>(value: unknown, path: string, read: (value: unknown, path: string) => T): T[] {
  const found: T[] = [];
  each(value, path, (item) => {
    if (found.length === MOST) throw invalid(path, "there are too many");
    found.push(read(item, `${path}[${found.length}]`));
  });
  return found;
}

// More than any list of an edition may have.
const MOST = 1000;

const truth: Reader = (value, path) => flag(value, path) === "1";
const whole: Reader = (value, path) => Number(number(value, path));

function keys(of: object, path: string): string[] {
  try {
    return Object.keys(of);
  } catch (fault) {
    throw invalid(path, "the value cannot be read", "", fault);
  }
}
