import { comboBox } from "./combobox.js";
import type { Faults } from "./compute.js";
import { listCountries, nameCountry } from "./countries.js";
import { civilDate } from "./date.js";
import type { Calculator } from "./engine.js";
import { dateField, numberField, radioField, selectField, type Field } from "./field.js";
import { dealTypes, isAsked, isNumberName, targets, textOf, type FieldName, type Fields } from "./fields.js";
import type { Texts } from "./language.js";
import { formatNumber } from "./number.js";
import type { PointsFault } from "./points-calculator.js";

/** What of the rules in force a form offers and tells. */
export type Offer = Pick<Calculator, "currencies" | "growth">;

/** The calculator's fields. Both tabs share those that describe the client. */
export interface Form {
  readonly roots: readonly HTMLElement[];
  localize(texts: Texts, fields: Fields): void;
  /** Offers the countries and currencies of the rules in force on a day; without one those of the last, or of today. */
  offer(offer: Offer, texts: Texts, fields: Fields, on: string | undefined): void;
  /** Shows the fields that are asked for with their values. */
  render(texts: Texts | undefined, fields: Fields, on: string): void;
  fault(texts: Texts, faults: Faults): void;
  /** The first field asked for that has a fault. */
  firstFaulty(faults: Faults): HTMLElement | undefined;
}

/** Makes the form; `onInput` gets each change of a field as a text, `onCommit` hears when a changed one is left. */
export function makeForm(
  onInput: (name: FieldName, text: string) => void,
  onCommit: (name: FieldName) => void,
): Form {
  const on = (name: FieldName) => (text: string) => onInput(name, text);
  const fields = {
    convertTo: radioField("convertTo", targets, on("convertTo")),
    amount: numberField("amount", on("amount")),
    country: comboBox("country", on("country")),
    currency: selectField("currency", on("currency")),
    on: dateField("on", on("on")),
    dealType: radioField("dealType", dealTypes, on("dealType")),
    manage: radioField("manage", ["yes", "no"], on("manage")),
    otherPartners: numberField("otherPartners", on("otherPartners"), true),
    soldPoints: numberField("soldPoints", on("soldPoints")),
    managedPoints: numberField("managedPoints", on("managedPoints")),
    soldValue: numberField("soldValue", on("soldValue")),
    managedValue: numberField("managedValue", on("managedValue")),
  };
  const all = Object.entries(fields) as [keyof typeof fields, Field & { value: string }][];
  // Until the texts are there, hints keep their places.
  for (const name of ["amount", "country", "otherPartners", "soldValue", "managedValue"] as const) fields[name].hint("\u00a0");
  for (const [name, { control }] of all) control.addEventListener("change", () => onCommit(name));
  let growth = new Set<string>();
  let multiplier = "";
  let offered = "";
  let lastDay = "";

  function offerCountries({ locale, messages }: Texts): void {
    fields.country.offer({
      nameOf: (code) => nameCountry(code, locale),
      all: () =>
        listCountries(locale).map(({ code, name }) => ({
          value: code,
          label: name,
          ...(growth.has(code) && { note: messages.growth }),
        })),
    });
  }

  function offerCurrencies({ locale }: Texts, codes: readonly string[]): void {
    const names = new Intl.DisplayNames(locale, { type: "currency" });
    fields.currency.choices(codes.map((value) => ({ value, label: `${value} – ${nameOf(names, value)}` })));
  }

  function hints(texts: Texts, { country, currency, otherPartners }: Fields): void {
    const { messages } = texts;
    for (const field of [fields.amount, fields.soldValue, fields.managedValue]) {
      field.hint(texts.fill(messages.mrr, { currency }));
    }
    fields.country.hint(growth.has(country) ? texts.fill(messages.growthHint, { multiplier }) : messages.established);
    const managers = Number(otherPartners.value ?? 0) + 1;
    fields.otherPartners.hint(managers > 1 ? texts.count(messages.split, managers) : messages.alone);
  }

  return {
    roots: all.map(([, { root }]) => root),

    localize(texts, { currency }) {
      const { messages: text } = texts;
      const labels = { ...text, currency: text.clientCurrency };
      for (const [name, field] of all) field.label(labels[name]);
      fields.convertTo.choices([
        { value: "currency", label: text.toCurrency },
        { value: "points", label: text.toPoints },
      ]);
      fields.dealType.choices(dealTypes.map((value) => ({ value, label: text[value] })));
      fields.manage.choices([
        { value: "yes", label: text.yes },
        { value: "no", label: text.no },
      ]);
      offered = "";
      offerCountries(texts);
      // Until the engine says what else there is.
      offerCurrencies(texts, [currency]);
    },

    offer(offer, texts, { program, edition }, given) {
      lastDay = given ?? (lastDay || civilDate(new Date()));
      const rules = { program, ...(edition && { edition }), on: lastDay };
      const markets = offer.growth(rules);
      const codes = offer.currencies(rules).map(({ currency }) => currency);
      const key = JSON.stringify([markets, codes]);
      if (key === offered) return;
      offered = key;
      ({ multiplier } = markets);
      growth = new Set(multiplier === "1" ? [] : markets.countries);
      offerCountries(texts);
      offerCurrencies(texts, codes.sort());
    },

    render(texts, values, on) {
      for (const [name, field] of all) {
        const text = isNumberName(name) ? values[name].text : name === "on" ? on : textOf(values, name);
        if (field.value !== text) field.value = text;
        field.root.hidden = !isAsked(name, values);
      }
      if (texts) hints(texts, values);
    },

    fault(texts, faults) {
      for (const [name, field] of all) field.fault(word(texts, faults[name]));
    },

    firstFaulty: (faults) => all.find(([name]) => faults[name])?.[1].control,
  };
}

/** What is wrong with a field, in words; "" for nothing. */
export function word(texts: Texts, fault: PointsFault | undefined): string {
  if (!fault) return "";
  const { messages } = texts;
  switch (fault.code) {
    case "malformed":
      return texts.fill(messages.malformed, { example: formatNumber("1250.5", texts.locale) });
    case "decimals":
    case "tooMany":
      return texts.count(messages[fault.code], fault.count ?? 0);
    case "country":
      return messages.chooseCountry;
    case "currency":
      return messages.chooseCurrency;
    default:
      return messages[fault.code];
  }
}

/** The name of a currency, or its code where a page asks for what is none. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  return /^[A-Z]{3}$/.test(code) ? (names.of(code) ?? code) : code;
}
