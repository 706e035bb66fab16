import { type Prices } from "./prices.js";
import type { Edition, Growth, Unit } from "./programs.js";
import type { Country, Currency, Day, DealType, Money, Points, Rules } from "./units.js";
/** A sale that is thought of. */
export interface EstimateInput extends Rules {
    /** The MRR sold, not negative, in the client's currency. */
    amount: Money;
    currency: Currency;
    /** The client's country; growth markets multiply. */
    country: Country;
    dealType: DealType;
    /** Whether the partner will also manage the client; default false. */
    manage?: boolean | undefined;
    /** How many other partners will manage it too, 0 to 2,147,483,647; default 0. */
    otherPartners?: number | undefined;
    /** The day of the sale, of a line first sold that day. */
    on: Day;
}
/** What a sale earns: points, rounded half to even to a millionth. */
export interface Estimate {
    /** sold + managed. */
    total: Points;
    sold: Points;
    managed: Points;
}
/** The client that a conversion is for. */
export interface ConvertInput extends Rules {
    currency: Currency;
    /** The client's country; growth markets multiply. */
    country: Country;
    dealType: DealType;
    /** The day of the sale, of a line first sold that day. */
    on: Day;
}
/** From currency to points (F27). */
export interface ToPoints extends ConvertInput {
    to: "points";
    /** The MRR sold, not negative; default "0". */
    soldValue?: Money | undefined;
    /** The MRR managed, not negative; default "0". */
    managedValue?: Money | undefined;
}
/** From points to currency (F27). */
export interface ToCurrency extends ConvertInput {
    to: "currency";
    /** Not negative; default "0". */
    soldPoints?: Points | undefined;
    /** Not negative; default "0". */
    managedPoints?: Points | undefined;
}
/** What has to be sold and managed: MRR in the currency asked for, rounded half to even to its minor unit. */
export interface Values {
    sold: Money;
    managed: Money;
}
/** What a calculator's form needs. All functions are synchronous and throw a {@link PointsError}. */
export interface Calculator {
    /** The names of the programs, sorted. */
    programs(): string[];
    /** A program's editions, oldest first. */
    editions(rules?: {
        program?: string | undefined;
    }): Edition[];
    /** The currencies that the edition in force on a day prices. */
    currencies(input: Rules & {
        on: Day;
    }): Unit[];
    /** The growth markets of the edition in force on a day. */
    growth(input: Rules & {
        on: Day;
    }): Growth;
    /** What a sale would earn (F26). */
    estimate(input: EstimateInput): Estimate;
    /** What a sold and a managed value earn (F27); managed points are not split. */
    convert(input: ToPoints): Estimate;
    /** What earns sold and managed points (F27). */
    convert(input: ToCurrency): Values;
    /** What sales in one market on one day earn, looked up once for estimates in numbers (F26). */
    prices(input: ConvertInput): Prices;
}
