/**
 * What sales earn in one market on one day, looked up once: estimates in
 * numbers, for every keystroke and every row. Amounts are whole numbers of the
 * currency's minor unit (10^-{@link Prices.decimals}), points of micro-points
 * (1,000,000 are one point), rounded half to even. There is nothing to close.
 *
 * `managers` counts the partners who will manage the client, this one among
 * them, up to 2,147,483,647; default 0: this one will not manage it.
 *
 * All throw a {@link PointsError}: INVALID for what is no such number, OVERFLOW
 * for more than comes back exactly.
 */
export interface Prices {
    /** How many decimals amounts of the currency have. */
    readonly decimals: number;
    /** The total that an amount earns. Amounts and points up to 2^53 - 1. */
    estimate(minorUnits: number, managers?: number): number;
    /** What of the latest estimate is earned by the sale. */
    readonly sold: number;
    /** What of the latest estimate is earned by managing. */
    readonly managed: number;
    /** What an amount earns. Amounts and points up to 2^63 - 1. */
    estimateExact(minorUnits: bigint, managers?: number): Earned<bigint>;
    /** What each of many amounts earns. Amounts up to 2^53 - 1 or 2^63 - 1, points up to 2^63 - 1. */
    estimateAll(minorUnits: Float64Array | BigInt64Array, managers?: number): Earned<BigInt64Array>;
}
/** Micro-points; total = sold + managed. */
export interface Earned<T> {
    total: T;
    sold: T;
    managed: T;
}
