import type { Faults } from "./compute.js";
import { word } from "./form.js";
import type { Texts } from "./language.js";
import type { PointsFault, PointsInput, PointsResult } from "./points-calculator.js";

/**
 * What a form sends of a calculator named "sale": each part of the question
 * and of the answer as sale.amount, sale.total, …, and as sale itself the
 * total points, which a conversion to currency does not have.
 */
export function formEntries(name: string, input: PointsInput, result: PointsResult): FormData {
  const data = new FormData();
  if ("total" in result) data.append(name, result.total);
  for (const [part, value] of Object.entries({ ...input, ...result })) data.append(`${name}.${part}`, String(value));
  return data;
}

const flagOf: Record<PointsFault["code"], keyof ValidityStateFlags> = {
  empty: "valueMissing",
  malformed: "badInput",
  negative: "rangeUnderflow",
  zero: "rangeUnderflow",
  decimals: "stepMismatch",
  whole: "stepMismatch",
  tooMany: "rangeOverflow",
  tooLarge: "rangeOverflow",
  country: "badInput",
  currency: "badInput",
  date: "badInput",
  refused: "customError",
};

/** What a form is told of the faults. A field left empty is one only where the calculator is required. */
export function validityOf(texts: Texts, faults: Faults, required: boolean): { flags: ValidityStateFlags; message: string } {
  const counted = Object.values(faults).filter(({ code }) => required || code !== "empty");
  return {
    flags: Object.fromEntries(counted.map(({ code }) => [flagOf[code], true])),
    message: word(texts, counted[0]),
  };
}
