/** A text in the forms that a number asks for; a language has those of its plural categories (CLDR). */
export type Plural = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/**
 * The texts of the calculator in one language. The terms are those of the
 * program's glossary. A {name} in braces stands for a value.
 */
export interface Messages {
  readonly title: string;
  readonly points: string;
  readonly currency: string;

  readonly amount: string;
  /** {currency} is an ISO 4217 code. */
  readonly mrr: string;
  readonly country: string;
  readonly growth: string;
  readonly established: string;
  /** {multiplier} is a number such as 2. */
  readonly growthHint: string;
  readonly clientCurrency: string;
  readonly dealType: string;
  readonly sourced: string;
  readonly assisted: string;
  readonly on: string;
  readonly manage: string;
  readonly yes: string;
  readonly no: string;
  readonly otherPartners: string;
  readonly alone: string;
  /** {count} partners, from 2. */
  readonly split: Plural;
  readonly convertTo: string;
  readonly toCurrency: string;
  readonly toPoints: string;
  readonly soldPoints: string;
  readonly managedPoints: string;
  readonly totalPoints: string;
  readonly soldValue: string;
  readonly managedValue: string;

  readonly estimated: string;
  /** A {label} and its {value}, as read out. */
  readonly item: string;
  readonly incomplete: string;

  readonly empty: string;
  /** {example} is a number as written in the locale. */
  readonly malformed: string;
  readonly negative: string;
  readonly zero: string;
  /** {count} decimals, 2 or 6. */
  readonly decimals: Plural;
  readonly whole: string;
  /** {count} partners, 1,000. */
  readonly tooMany: Plural;
  readonly tooLarge: string;
  readonly chooseCountry: string;
  readonly chooseCurrency: string;
  readonly date: string;
  readonly refused: string;

  readonly loading: string;
  readonly failed: string;
  /** Above what is wrong with the editions that a page gives, in the engine's words. */
  readonly refusedRules: string;
  readonly retry: string;
}
