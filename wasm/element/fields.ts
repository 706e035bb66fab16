import { givenEntry, typedEntry, type Entry } from "./number.js";

/** The calculator's tabs: what a sale would earn (F26), and conversions (F27). */
export const tabs = ["points", "currency"] as const;
export type Tab = (typeof tabs)[number];

export const dealTypes = ["sourced", "assisted"] as const;
export type DealType = (typeof dealTypes)[number];

/** The two conversion methods: to currency and to points. */
export const targets = ["currency", "points"] as const;
export type Target = (typeof targets)[number];

/** The fields that hold a number. */
export const numberNames = ["amount", "otherPartners", "soldPoints", "managedPoints", "soldValue", "managedValue"] as const;
export type NumberName = (typeof numberNames)[number];

/** What stands in the calculator's fields. */
export interface Fields extends Record<NumberName, Entry> {
  tab: Tab;
  program: string;
  /** The first day of an edition that is to be in force for all time (F33), or "". */
  edition: string;
  country: string;
  currency: string;
  dealType: DealType;
  /** The day of the sale, or the word for the browser's today. */
  on: string;
  manage: boolean;
  convertTo: Target;
}

export type FieldName = keyof Fields;

/** What stands for the browser's today, whenever that is. */
export const today = "today";

/** What each field holds where nobody says: a sale of US$ 1,000 today, managed alone. */
export const defaults = {
  tab: "points",
  program: "points",
  edition: "",
  amount: "1000",
  country: "US",
  currency: "USD",
  dealType: "sourced",
  on: today,
  manage: "yes",
  otherPartners: "0",
  convertTo: "currency",
  soldPoints: "50",
  managedPoints: "10",
  soldValue: "1000",
  managedValue: "1000",
} as const satisfies Record<FieldName, string>;

export const fieldNames = Object.keys(defaults) as FieldName[];

const longestText = 60;

/** Sets a field from the text of an attribute or property; what cannot be used sets the default. */
export function setField(fields: Fields, name: FieldName, given: string | undefined, locale: string): void {
  const text = (given ?? defaults[name]).slice(0, longestText);
  if (isNumberName(name)) fields[name] = givenEntry(text, locale);
  else if (name === "tab") fields.tab = oneOf(tabs, text);
  else if (name === "dealType") fields.dealType = oneOf(dealTypes, text);
  else if (name === "convertTo") fields.convertTo = oneOf(targets, text);
  else if (name === "manage") fields.manage = !/^(no|false)$/i.test(text);
  else fields[name] = text;
}

/** A field as a text, such as setField takes: of a number its plain decimal, or what was typed. */
export function textOf(fields: Fields, name: FieldName): string {
  const value = fields[name];
  if (typeof value === "object") return value.value ?? value.text;
  return typeof value === "boolean" ? (value ? "yes" : "no") : value;
}

/** Writes the numbers anew after a change of the locale, and reads anew what was none. */
export function relocalize(fields: Fields, locale: string): void {
  for (const name of numberNames) {
    const { text, value } = fields[name];
    fields[name] = value === undefined ? typedEntry(text, locale) : givenEntry(value, locale);
  }
}

/** Reports whether the tab, as it stands, asks for a field: of the two conversions for one pair only. */
export function isAsked(name: FieldName, { tab, manage, convertTo }: Fields): boolean {
  switch (name) {
    case "amount":
    case "manage":
      return tab === "points";
    case "otherPartners":
      return tab === "points" && manage;
    case "convertTo":
      return tab === "currency";
    case "soldPoints":
    case "managedPoints":
      return tab === "currency" && convertTo === "currency";
    case "soldValue":
    case "managedValue":
      return tab === "currency" && convertTo === "points";
    default:
      return true;
  }
}

export function isNumberName(name: FieldName): name is NumberName {
  return (numberNames as readonly string[]).includes(name);
}

function oneOf<T extends string>(values: readonly [T, ...T[]], text: string): T {
  return values.find((value) => value === text) ?? values[0];
}
