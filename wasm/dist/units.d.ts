/** A decimal amount of a currency with at most its decimals, such as "1000", "75.00" or, of yen, "12000". */
export type Money = string;
/** A decimal number of points, exact to a millionth, such as "30" or "53.333333". */
export type Points = string;
/** A civil day, YYYY-MM-DD, from 0001-01-01 to 9999-12-31. */
export type Day = string;
/** An ISO 4217 code, such as "EUR". */
export type Currency = string;
/** An ISO 3166-1 alpha-2 code, such as "DE". */
export type Country = string;
/** Who brought a deal about: the partner alone, or the vendor with its help. */
export type DealType = "sourced" | "assisted";
/** What points were earned by: a sale of either deal type, or managing a client. */
export type Track = "sourced" | "assisted" | "managed";
/** The tiers of a program, lowest first. */
export type Tier = "untiered" | "silver" | "gold" | "platinum" | "diamond" | "elite";
/**
 * What a condition of a tier measures: points for the first four; 1 or 0 for
 * certified and invited; a number of tools; ratios such as "0.85".
 */
export type Measure = "total" | "sold" | "sourced" | "managed" | "certified" | "invited" | "median_tool_usage" | "customer_dollar_retention" | "gross_revenue_retention";
/** The rules that a question is asked under. */
export interface Rules {
    /** A program's name; default "points". See {@link Calculator.programs}. */
    program?: string | undefined;
    /** The first day of an edition that is to be in force for all time (F33); default: each in its time. */
    edition?: Day | undefined;
}
