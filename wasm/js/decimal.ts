// Decimals in numbers, for calls that pass no text.

/** Reads a plain decimal as a whole number of 10^-places; -1 where it is not plain, or long. */
export function minorUnits(amount: unknown, places: number): number {
  if (typeof amount !== "string" || amount.length === 0 || amount.length > 15) return -1;
  let value = 0;
  let point = -1;
  for (let i = 0; i < amount.length; i++) {
    const digit = amount.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === -2 && point < 0 && i > 0 && i < amount.length - 1) point = i;
    else return -1;
  }
  const given = point < 0 ? 0 : amount.length - point - 1;
  if (given > places) return -1;
  for (let i = given; i < places; i++) value *= 10;
  return value <= Number.MAX_SAFE_INTEGER ? value : -1;
}

/** Writes an int64 of millionths, not negative and given in halves, as the shortest exact decimal. */
export function millionths(high: number, low: number): string {
  let whole: number | bigint;
  let rest: number;
  if (high < 2 ** 21) {
    const value = high * 2 ** 32 + low;
    rest = value % 1e6;
    whole = (value - rest) / 1e6;
  } else {
    const value = (BigInt(high) << 32n) | BigInt(low);
    rest = Number(value % 1000000n);
    whole = value / 1000000n;
  }
  if (rest === 0) return String(whole);
  let digits = String(rest + 1e6).slice(1);
  while (digits.endsWith("0")) digits = digits.slice(0, -1);
  return `${whole}.${digits}`;
}
