// Asks the package what main.go asked the engine natively: the same code in
// node and in the browser.

// Hundreds of thousands of errors are thrown here, for which nobody needs the
// stack.
Error.stackTraceLimit = 0;

const asks = {
  estimate: (engine, input) => engine.estimate(input),
  convert: (engine, input) => engine.convert(input),
  currencies: (engine, input) => ({ currencies: engine.currencies(input) }),
  prices: priced,
  growth: (engine, input) => engine.growth(input),
  editions: (engine, input) => ({ editions: engine.editions(input) }),
  standing: (engine, input) => engine.standing(input),
  standings: (engine, input) => ({ standings: engine.standings(events(input)) }),
  credited: (engine, input) => ({ changes: engine.credited(input) }),
  replay: (engine, input) => ({ postings: engine.replay(events(input)) }),
  redacted(engine, { viewer, ...input }) {
    const own = engine.replay(input).filter(({ partner }) => partner === viewer);
    for (const posting of own) {
      posting.event = "";
      if (posting.explanation.lot) posting.explanation.lot.event = "";
    }
    return { postings: own };
  },
  forecast: (engine, input) => engine.forecast(events(input)),
};

// priced asks for each amount and for all of them, in numbers.
function priced(engine, { amounts, managers, floats, ...market }) {
  const prices = engine.prices(market);
  const text = ({ total, sold, managed }) => ({ total: String(total), sold: String(sold), managed: String(managed) });
  const of = (ask) => {
    try {
      return text(ask());
    } catch (fault) {
      return JSON.parse(refused(fault));
    }
  };
  const rows = () => {
    const { total, sold, managed } = prices.estimateAll((floats ? Float64Array : BigInt64Array).from(amounts, floats ? Number : BigInt), managers);
    return amounts.map((_, i) => text({ total: total[i], sold: sold[i], managed: managed[i] }));
  };
  let all;
  try {
    all = rows();
  } catch (fault) {
    all = JSON.parse(refused(fault));
  }
  return {
    decimals: prices.decimals,
    numbers: amounts.map((amount) => of(() => {
      const total = prices.estimate(Number(amount), managers);
      return { total, sold: prices.sold, managed: prices.managed };
    })),
    exact: amounts.map((amount) => of(() => prices.estimateExact(BigInt(amount), managers))),
    all,
  };
}

// booked asks a book what if, once and again.
function booked(engine, { book: input, whatIfs }) {
  const book = engine.book(events(input));
  const ask = (question) => book.whatIf(question);
  try {
    return `{"forecast":${canonical(book.forecast())},"whatIfs":[${whatIfs.map((question) => refusable(ask, question)).join(",")}]}`;
  } finally {
    book.close();
  }
}

// events writes the events as NDJSON where the question wants them so.
function events({ ndjson, ...input }) {
  if (ndjson) input.events = input.events.map((event) => JSON.stringify(event)).join("\n");
  return input;
}

/** Asks one question and returns the answer as a canonical line. */
export function answer(engine, { ask, of }) {
  if (ask !== "book") return refusable((input) => asks[ask](engine, input), of);
  try {
    return booked(engine, of);
  } catch (fault) {
    return refused(fault);
  }
}

function refusable(ask, input) {
  try {
    return canonical(ask(input));
  } catch (fault) {
    return refused(fault);
  }
}

function refused(fault) {
  if (fault?.name !== "PointsError") return `${fault?.name}: ${fault?.message}`;
  const { code, event, field, other } = fault;
  return canonical({ error: { code, event, field, other } });
}

// loaded loads other editions, tells their programs and asks their engine.
export async function loaded(load, { editions, then }) {
  let engine;
  try {
    engine = await load({ editions });
  } catch (fault) {
    return refused(fault);
  }
  return `{"programs":${canonical(engine.programs())},"then":[${then.map((question) => answer(engine, question)).join(",")}]}`;
}

/** JSON without blanks, the members of objects in order of their names, none undefined. */
function canonical(value) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value) text += `${text && ","}${canonical(item)}`;
    return `[${text}]`;
  }
  for (const name of Object.keys(value).sort()) text += `${text && ","}${quoted(name)}:${canonical(value[name])}`;
  return `{${text}}`;
}

const quotes = new Map();
function quoted(name) {
  let text = quotes.get(name);
  if (text === undefined) quotes.set(name, (text = JSON.stringify(name)));
  return text;
}

// What the calculator answers as the whole engine does.
const calculations = new Set(["estimate", "convert", "prices", "currencies", "growth"]);

/**
 * Answers a chunk of questions, those that it can also by the calculator, and
 * returns how many of each kind, and the first that were answered otherwise than
 * natively. load loads an engine with options.
 */
export async function compare({ engine, calculator, load }, chunk, most = 3) {
  const lines = chunk.split("\n");
  const differences = [];
  const asked = {};
  const hold = (number, by, got) => {
    const [question, native] = [lines[number * 2], lines[number * 2 + 1]];
    if (got !== native && differences.length < most) differences.push({ number, by, question, native, got });
  };
  for (let i = 0; i + 1 < lines.length; i += 2) {
    const question = JSON.parse(lines[i]);
    asked[question.ask] = (asked[question.ask] ?? 0) + 1;
    hold(i / 2, "engine", question.ask === "load" ? await loaded(load, question.of) : answer(engine, question));
    // Answering may change a question.
    if (calculator && calculations.has(question.ask)) hold(i / 2, "calculator", answer(calculator, JSON.parse(lines[i])));
  }
  return { asked, differences };
}
