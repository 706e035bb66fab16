// Times the calculator's calls, in a page and in node alike, beside the same
// formula written in plain JavaScript.

const market = { currency: "AUD", country: "IN", dealType: "sourced", on: "2026-03-01" };
const INPUTS = 4096;

/**
 * Measures a build of the calculator: what it takes to compile and start it, in
 * milliseconds, and calls, in nanoseconds each. Throws where the engine and
 * plain JavaScript differ.
 */
export async function measureEstimates(loadCalculator, bytes, rounds) {
  const start = await timeStart(bytes);
  const calculator = await loadCalculator({ source: await WebAssembly.compile(bytes) });
  const prices = calculator.prices(market);
  const plain = plainly(calculator.editions().findLast(({ from }) => from <= market.on));
  const inputs = drawInputs();
  agree(prices, plain, inputs);

  const { numbers, bigints, managers, sales } = inputs;
  const floatColumn = Float64Array.from(numbers);
  const bigintColumn = BigInt64Array.from(bigints);
  // How often the inputs are gone through in a round, and what is done with them;
  // what comes of it is added up, for a compiler may leave out what nobody wants.
  const each = (call) => () => {
    let sum = 0;
    for (let i = 0; i < INPUTS; i++) sum += call(i);
    return sum;
  };
  const ways = {
    estimate: [20, each((i) => prices.estimate(numbers[i], managers[i]))],
    plainNumbers: [4, each((i) => Number(plain(BigInt(numbers[i]), managers[i]).total))],
    exact: [20, each((i) => Number(prices.estimateExact(bigints[i], managers[i]).total & 1n))],
    plainBigints: [4, each((i) => Number(plain(bigints[i], managers[i]).total & 1n))],
    floatRows: [20, () => Number(prices.estimateAll(floatColumn, 3).total[7])],
    bigintRows: [20, () => Number(prices.estimateAll(bigintColumn, 3).total[7])],
    text: [2, each((i) => calculator.estimate(sales[i]).total.length)],
    convert: [2, each((i) => calculator.convert({ ...market, to: "points", soldValue: sales[i].amount }).total.length)],
  };
  return { start, ...timeInTurn(ways, rounds) };
}

// Compiles and starts the module, made another each time: V8 knows modules again.
async function timeStart(bytes) {
  const taken = [];
  for (let i = 0; i < 50; i++) {
    // A custom section (0) of four bytes, its name "x" and a number.
    const fresh = new Uint8Array([...bytes, 0, 4, 1, 120, i, 0]);
    const began = performance.now();
    const { exports } = await WebAssembly.instantiate(await WebAssembly.compile(fresh));
    exports._initialize();
    taken.push(performance.now() - began);
  }
  return spread(taken);
}

// Every way takes its turn in each round, so that what else the machine does
// slows all of them alike. The first rounds let compilers finish.
function timeInTurn(ways, rounds) {
  const taken = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  let sum = 0;
  for (let round = -8; round < rounds; round++) {
    for (const [name, [times, run]] of Object.entries(ways)) {
      const began = performance.now();
      for (let i = 0; i < times; i++) sum += run();
      if (round >= 0) taken[name].push((performance.now() - began) * 1e6 / (times * INPUTS));
    }
  }
  if (!(sum > 0)) throw new Error("nothing was estimated");
  return Object.fromEntries(Object.entries(taken).map(([name, times]) => [name, spread(times)]));
}

/** The least, the median and the 95th percentile. */
export function spread(taken) {
  taken.sort((a, b) => a - b);
  return { least: taken[0], median: taken[taken.length >> 1], p95: taken[Math.ceil(taken.length * 0.95) - 1] };
}

// Amounts of all sizes up to a hundred million, as numbers, bigints and sales.
function drawInputs() {
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const numbers = Array.from({ length: INPUTS }, () => Math.floor(10 ** (10 * random())));
  const managers = numbers.map((_, i) => i & 7);
  const sales = numbers.map((amount, i) => ({
    ...market, amount: (amount / 100).toFixed(2), manage: managers[i] > 0, otherPartners: Math.max(managers[i] - 1, 0),
  }));
  return { numbers, managers, sales, bigints: numbers.map(BigInt) };
}

// plainly estimates as docs/rules.md says, exactly, with all that a market fixes
// worked out before.
function plainly({ rates, units, growth }) {
  const scaled = (text, decimals) => {
    const [whole, part = ""] = text.split(".");
    return BigInt(whole + part.padEnd(decimals, "0"));
  };
  const rateOf = (wanted) => rates.find(({ kind, dealType = market.dealType, firstSoldFrom = "" }) =>
    kind === wanted && dealType === market.dealType && firstSoldFrom <= market.on).pointsPerUnit;
  const [times, by = 1n] = growth.countries.includes(market.country) ? growth.multiplier.split("/").map(BigInt) : [1n];
  const unit = units.find(({ currency }) => currency === market.currency);
  const soldRate = scaled(rateOf("sold"), 6) * times;
  const managedRate = scaled(rateOf("managed"), 6) * times;
  const divisor = scaled(unit.amount, unit.decimals) * by;
  const halfEven = (numerator, denominator) => {
    const quotient = numerator / denominator;
    const twice = (numerator - quotient * denominator) * 2n;
    return twice > denominator || (twice === denominator && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
  };
  return (amount, managers) => {
    const sold = halfEven(amount * soldRate, divisor);
    const managed = managers > 0 ? halfEven(amount * managedRate, divisor * BigInt(managers)) : 0n;
    return { total: sold + managed, sold, managed };
  };
}

function agree(prices, plain, { numbers, bigints, managers }) {
  const rows = prices.estimateAll(Float64Array.from(numbers), 3);
  const bigintRows = prices.estimateAll(BigInt64Array.from(bigints), 3);
  const written = ({ total, sold, managed }) => `${total} = ${sold} + ${managed}`;
  numbers.forEach((amount, i) => {
    const want = written(plain(bigints[i], managers[i]));
    const total = prices.estimate(amount, managers[i]);
    const got = [written({ total, sold: prices.sold, managed: prices.managed }), written(prices.estimateExact(bigints[i], managers[i]))];
    const wantRow = written(plain(bigints[i], 3));
    const gotRows = [rows, bigintRows].map(({ total, sold, managed }) => written({ total: total[i], sold: sold[i], managed: managed[i] }));
    if (got.some((text) => text !== want) || gotRows.some((text) => text !== wantRow)) {
      throw new Error(`${amount} for ${managers[i]}: ${got.join(", ")} for ${want}; in rows ${gotRows.join(", ")} for ${wantRow}`);
    }
  });
}
