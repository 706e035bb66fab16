import type { Editions } from "../js/calculator.js";
import { CalculatorElement } from "./calculator-element.js";
import { engineFor } from "./engine.js";
import { defineProperties } from "./properties.js";

/** Why a field cannot be used; `count` where a limit says more. */
export interface PointsFault {
  /**
   * `empty`, `malformed`: no number; `negative`; `zero`: the amount must be more; `decimals`: more than `count`;
   * `whole`: must be a whole number; `tooMany`: more than `count` partners; `tooLarge`: cannot be computed exactly;
   * `country`, `currency`: none of the list; `date`: none; `refused`: the engine cannot use it.
   */
  readonly code:
    | "empty" | "malformed" | "negative" | "zero" | "decimals" | "whole" | "tooMany" | "tooLarge"
    | "country" | "currency" | "date" | "refused";
  readonly count?: number;
}

/** The client and the rules that a question is about. */
export interface PointsClient {
  readonly program: string;
  /** The first day of an edition that is in force for all time (F33); absent for the one of the day. */
  readonly edition?: string;
  /** ISO 3166-1 alpha-2, such as "DE". */
  readonly country: string;
  /** ISO 4217, such as "EUR". */
  readonly currency: string;
  readonly dealType: "sourced" | "assisted";
  /** The day of the sale, YYYY-MM-DD. */
  readonly on: string;
}

/** What the calculator asks, as the engine takes it. A number that is none stands there as it was typed. */
export type PointsInput =
  | (PointsClient & {
      readonly tab: "points";
      /** The MRR sold, in the client's currency. */
      readonly amount: string;
      readonly manage: boolean;
      /** From 0 to 1,000; 0 where the partner will not manage. */
      readonly otherPartners: number;
    })
  | (PointsClient & {
      readonly tab: "currency";
      readonly to: "currency";
      readonly soldPoints: string;
      readonly managedPoints: string;
    })
  | (PointsClient & {
      readonly tab: "currency";
      readonly to: "points";
      /** MRR in the client's currency. */
      readonly soldValue: string;
      readonly managedValue: string;
    });

/** The exact result, in decimal strings: points to a millionth, or money with the currency's decimals. */
export type PointsResult =
  | { readonly total: string; readonly sold: string; readonly managed: string }
  | { readonly sold: string; readonly managed: string; readonly currency: string };

/** What `points-change` and `points-ready` tell. */
export interface PointsOutcome {
  readonly input: PointsInput;
  /** Null while a field is at fault. */
  readonly result: PointsResult | null;
  /** By field, such as `{ amount: { code: "empty" } }`. */
  readonly faults: { readonly [field: string]: PointsFault };
}

/** The events of the calculator; they bubble and leave shadow roots. */
export interface PointsCalculatorEvents {
  /** The engine is there, and the first result (again after new `editions`). */
  "points-ready": CustomEvent<PointsOutcome>;
  /** Somebody changed a field or the tab. */
  "points-change": CustomEvent<PointsOutcome>;
  /** The engine or the texts did not load, or the `editions` cannot be used. The calculator shows it. */
  "points-error": CustomEvent<{ readonly error: unknown }>;
}

/**
 * The points calculator of features F26 and F27, `<points-calculator>`. The
 * attributes of the fields (`amount`, `deal-type`, …) say what stands there at
 * first and after a reset; the properties of the same names are what stands
 * there now. Numbers are plain decimals such as "1250.50", whatever the language
 * shows and takes.
 */
export interface PointsCalculator extends HTMLElement {
  /** Which tab is shown; reflects its attribute. Default points. */
  tab: "points" | "currency";
  /** The program whose rules count; reflects its attribute. Default "points". */
  program: string;
  /** The first day of an edition to be in force for all time; reflects its attribute. Default "": that of the day. */
  edition: string;
  /** The MRR sold, in the client's currency. Default "1000". */
  amount: string;
  /** The client's country, ISO 3166-1 alpha-2. Default "US". */
  country: string;
  /** The client's currency, ISO 4217. Default "USD". */
  currency: string;
  /** Attribute deal-type. Default sourced. */
  dealType: "sourced" | "assisted";
  /** The day of the sale, YYYY-MM-DD. Default the browser's today; attribute "today" says so too. */
  on: string;
  /** Whether the partner will also manage the client; attribute yes or no. Default true. */
  manage: boolean;
  /** How many other partners will manage the client, 0 to 1,000; attribute other-partners. Default "0". */
  get otherPartners(): string;
  set otherPartners(count: string | number);
  /** The conversion method of the currency tab; attribute convert-to. Default currency. */
  convertTo: "currency" | "points";
  /** Points to convert, with up to six decimals; attributes sold-points, managed-points. */
  soldPoints: string;
  managedPoints: string;
  /** MRR to convert, in the client's currency; attributes sold-value, managed-value. */
  soldValue: string;
  managedValue: string;

  /** The programs to compute with instead of those of the package, such as the server's; in the form of editions.js. */
  editions: Editions | undefined;

  /** What is asked now; null until the engine is there. */
  readonly input: PointsInput | null;
  /** The exact result; null until the engine is there and while a field is at fault. */
  readonly result: PointsResult | null;
  /** What is wrong, by field. */
  readonly faults: PointsOutcome["faults"];

  /** The name under which a form sends it; reflects its attribute. */
  name: string;
  /** Whether empty fields keep a form from being sent; reflects its attribute. */
  required: boolean;
  /** Reflects its attribute. */
  disabled: boolean;
  /** The exact total points, or "" where there are none. */
  readonly value: string;
  readonly type: string;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;

  addEventListener<K extends keyof PointsCalculatorEvents>(
    type: K,
    listener: (this: PointsCalculator, event: PointsCalculatorEvents[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "points-calculator": PointsCalculator;
  }
}

/** The class of the element, for `instanceof` and for a tag of another name. */
export const PointsCalculator: { new (): PointsCalculator; readonly prototype: PointsCalculator } =
  CalculatorElement as never;

defineProperties();
// In node there is no registry: there the import does nothing.
if (globalThis.customElements && !customElements.get("points-calculator")) {
  // The engine is on its way while the calculators of the page are made.
  if (document.querySelector("points-calculator")) engineFor(undefined).catch(() => {});
  customElements.define("points-calculator", CalculatorElement);
}
