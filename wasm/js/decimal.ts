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

/** Writes a whole number of millionths, not negative, as the shortest exact decimal. */
export function millionths(value: number): string {
  const rest = value % 1e6;
  const whole = String((value - rest) / 1e6);
  if (rest === 0) return whole;
  let digits = String(rest + 1e6).slice(1);
  while (digits.endsWith("0")) digits = digits.slice(0, -1);
  return `${whole}.${digits}`;
}
