/** An exact decimal such as "1234.50": money and points are never floats. */
export type Decimal = string;

/** Why a text was not taken for a number. */
export type NumberFault = "empty" | "malformed" | "negative";

/** What a text says. */
export type Parsed = { readonly value: Decimal } | { readonly fault: NumberFault };

/** A number field's text, and the number that it is; without one where it is none. */
export interface Entry {
  readonly text: string;
  readonly value?: Decimal;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// Thai, Arabic-Indic, Persian and full-width digits: their last four bits are what they count.
const foreignDigits = /[\u0e50-\u0e59\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

let latest: { locale: string; shape: RegExp } | undefined;

/** The shape of a number in a locale: its whole part, grouped or not, and its decimals. */
function shapeOf(locale: string): RegExp {
  if (latest?.locale !== locale) {
    const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.8);
    const mark = (type: string, usual: string) => escaped(parts.find((part) => part.type === type)?.value ?? usual);
    const separator = `(?:${mark("group", ",")}|[ \\u00a0\\u202f'’])`;
    const shape = new RegExp(`^(\\d+|\\d{1,3}(?:${separator}\\d{3})+)?(?:${mark("decimal", ".")}(\\d*))?$`);
    latest = { locale, shape };
  }
  return latest.shape;
}

/**
 * Reads a number, zero or more, as people write it in a locale: in English
 * "1,250.5", "1 250.5" and "๑๒๕๐.๕" are "1250.5". Groups must have three
 * digits, so that "1,5" is refused and not taken for fifteen. Nothing passes
 * through a float.
 */
export function parseNumber(text: string, locale: string): Parsed {
  const trimmed = text.trim().replace(foreignDigits, (digit) => String(digit.charCodeAt(0) & 15));
  if (trimmed === "") return { fault: "empty" };
  const unsigned = trimmed.replace(/^[-\u2212]\s*/, "");
  const match = shapeOf(locale).exec(unsigned);
  const whole = match?.[1]?.replace(/\D/g, "").replace(/^0+(?=\d)/, "") ?? "";
  const fraction = match?.[2] ?? "";
  if (!match || whole + fraction === "") return { fault: "malformed" };
  if (unsigned !== trimmed && /[1-9]/.test(whole + fraction)) return { fault: "negative" };
  return { value: (whole || "0") + (fraction && `.${fraction}`) };
}

/** Writes a decimal for reading and editing in a locale, with the decimals that it has. */
export function formatNumber(value: Decimal, locale: string): string {
  const digits = decimalsOf(value);
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  // Intl writes decimal strings exactly; the standard typings know numeric literals only.
  return format.format(value as Intl.StringNumericLiteral);
}

/** An entry of what somebody typed. */
export function typedEntry(text: string, locale: string): Entry {
  const parsed = parseNumber(text, locale);
  return "value" in parsed ? { text, value: parsed.value } : { text };
}

/** An entry of a value that a page sets: a plain decimal ("1250.50"), or else a text as if typed. */
export function givenEntry(value: string, locale: string): Entry {
  return /^\d{1,40}(\.\d{1,40})?$/.test(value) ? { text: formatNumber(value, locale), value } : typedEntry(value, locale);
}

/** How many decimals a decimal has. */
export function decimalsOf(value: Decimal): number {
  return value.split(".")[1]?.length ?? 0;
}

/** Reports whether a decimal is zero. */
export function isZero(value: Decimal): boolean {
  return !/[1-9]/.test(value);
}
