// Writes programs as the engine reads them (wasm/programs). Here it is seen to
// that every value is of its kind and every field known; what the values say
// is checked by the engine.
import { gather, line } from "./codec.js";
import { invalid } from "./error.js";
import { each, flag, given, number, property, text } from "./input.js";

/** The request that hands programs over. */
export function editionLines(programs: unknown): string[] {
  const path = "editions";
  const of = given(programs, path);
  const lines = [line("editions")];
  for (const name of keys(of, path).sort()) {
    lines.push(line("program", name));
    lines.push(...items(property(of, name, `${path}.${name}`), `${path}.${name}`, edition));
  }
  return lines;
}

function edition(value: unknown, path: string): string {
  const [from, illustrative, units, growth, rates, lotMonths, tiers, homeGrowthShare, holdMonths, reviews] = fields(
    value, path, "from", "illustrative", "units", "growth", "rates", "lotMonths", "tiers", "homeGrowthShare", "holdMonths", "reviews",
  );
  const [multiplier, countries] = fields(growth, `${path}.growth`, "multiplier", "countries");
  return [
    line(
      "edition", text(from, `${path}.from`), flag(illustrative, `${path}.illustrative`),
      text(multiplier, `${path}.growth.multiplier`), text(homeGrowthShare, `${path}.homeGrowthShare`),
      number(lotMonths, `${path}.lotMonths`), number(holdMonths, `${path}.holdMonths`),
    ),
    ...items(units, `${path}.units`, (unit, at) => row("unit", unit, at, "currency", "amount")),
    ...items(countries, `${path}.growth.countries`, (country, at) => line("growth", text(country, at))),
    ...items(rates, `${path}.rates`, (rate, at) => row("rate", rate, at, "kind", "dealType?", "firstSoldFrom?", "pointsPerUnit")),
    ...items(tiers, `${path}.tiers`, (rule, at) => {
      const [tier, conditions] = fields(rule, at, "tier", "conditions");
      return [line("tier", text(tier, `${at}.tier`)), ...items(conditions, `${at}.conditions`, condition)].join("\n");
    }),
    ...items(reviews, `${path}.reviews`, (review, at) => {
      const [on, windowMonths] = fields(review, at, "on", "windowMonths");
      return line("review", text(on, `${at}.on`), number(windowMonths, `${at}.windowMonths`));
    }),
  ].join("\n");
}

function condition(value: unknown, path: string): string {
  const [measure, need, above] = fields(value, path, "measure", "need?", "above?");
  return line(
    "condition", text(measure, `${path}.measure`), text(need, `${path}.need`),
    above === undefined ? "" : flag(above, `${path}.above`),
  );
}

function row(kind: string, value: unknown, path: string, ...names: string[]): string {
  const values = fields(value, path, ...names);
  return line(kind, ...names.map((name, i) => text(values[i], `${path}.${plain(name)}`)));
}

const plain = (name: string): string => name.replace("?", "");

// The lines of a list's items.
function items(value: unknown, path: string, write: (item: unknown, path: string) => string): string[] {
  const { lines, add } = gather(path);
  each(value, path, (item) => add(write(item, `${path}[${lines.length}]`)));
  return lines;
}

// The values of an object's fields; those whose name ends in ? may be absent.
function fields(value: unknown, path: string, ...names: string[]): unknown[] {
  const of = given(value, path);
  const known = names.map(plain);
  for (const name of keys(of, path)) {
    const at = `${path}.${name}`;
    if (name === "note" || name === "source") text(present(property(of, name, at), at), at);
    else if (!known.includes(name)) throw invalid(at, `unknown field: use ${known.join(", ")}, note and source`);
  }
  return names.map((name, i) => {
    const at = `${path}.${known[i]}`;
    const found = present(property(of, known[i]!, at), at);
    if (found === undefined && name === known[i]) throw invalid(at, "is missing");
    return found;
  });
}

// present refuses null, which an edition file may not have either.
function present(value: unknown, path: string): unknown {
  if (value === null) throw invalid(path, "is null: leave it out, or write what it is");
  return value;
}

function keys(of: object, path: string): string[] {
  try {
    return Object.keys(of);
  } catch (fault) {
    throw invalid(path, "the value cannot be read", "", fault);
  }
}
