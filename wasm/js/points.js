// The points engine in the browser and in node: loads points.wasm and gives
// it types and errors. What each function takes and returns, with units, is
// written in points.d.ts; how values cross into WebAssembly in wasm/doc.go.

// Past this size, in bytes, the memory of an instance is given back by making
// a new one: WebAssembly memory never shrinks.
const MEMORY_KEPT = 64 << 20;
// The largest request, in bytes.
const REQUEST_LIMIT = 64 << 20;

const MANAGE_NOT = 0xffffffff;

/** A fault in what was asked: what is wrong, where, and how to mend it. */
export class PointsError extends Error {
  constructor(code, message, field = "", event = "", other = "") {
    super(message);
    this.name = "PointsError";
    this.code = code;
    this.field = field;
    this.event = event;
    this.other = other;
  }
}

const invalid = (field, message, event) => new PointsError("INVALID", message, field, event);

/** Loads the engine; without a source, the points.wasm beside this file. */
export async function load(source = new URL("points.wasm", import.meta.url), imports = () => ({})) {
  const module = await compile(await source);
  // The shipped module imports nothing. Tests load other builds, whose imports
  // need the memory of the instance that calls them.
  let exports;
  const imported = imports(() => exports.memory);
  const start = (instance) => {
    exports = instance.exports;
    exports._initialize();
    return exports;
  };
  const first = start(await WebAssembly.instantiate(module, imported));
  return engine(first, () => start(new WebAssembly.Instance(module, imported)));
}

async function compile(source) {
  if (source instanceof WebAssembly.Module) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(source);
  if (typeof source === "string" || source instanceof URL) {
    const url = new URL(source, globalThis.document?.baseURI ?? import.meta.url);
    if (url.protocol === "file:") {
      const fs = globalThis.process?.getBuiltinModule?.("node:fs/promises");
      if (fs) return WebAssembly.compile(await fs.readFile(url));
    }
    source = await fetch(url);
  }
  if (!(source instanceof Response)) {
    throw new TypeError("load wants a URL, a Response, bytes or a WebAssembly.Module");
  }
  if (!source.ok) throw new Error(`${source.url}: HTTP ${source.status} ${source.statusText}`);
  const streams = source.headers.get("Content-Type") === "application/wasm" && WebAssembly.compileStreaming;
  return streams ? WebAssembly.compileStreaming(source) : WebAssembly.compile(await source.arrayBuffer());
}

// engine gives the exports of an instance their types; restart makes a new
// instance and returns its exports.
function engine(exports, restart) {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let bytes, words;

  // look renews the views of the memory after it may have grown.
  function look() {
    if (bytes?.buffer === exports.memory.buffer) return;
    bytes = new Uint8Array(exports.memory.buffer);
    words = new Uint32Array(exports.memory.buffer);
  }

  function renew() {
    exports = restart();
    look();
  }

  // stopped is the error for a trap. It leaves an instance in no state to go on
  // with, so that the next call gets a new one.
  function stopped(trap) {
    renew();
    return new PointsError("INTERNAL", `the engine stopped (${trap.message}) and was started anew: ask for less at once`);
  }

  // ask sends a request and returns the lines of its answer, each as a list of
  // fields.
  function ask(lines) {
    const answer = respond(lines.join("\n"));
    if (bytes.length > MEMORY_KEPT) renew();
    const [status, ...rest] = answer.split("\n").map((line) => line.split("\t").map(unescaped));
    if (status[0] !== "ok") {
      const [, code, message, field, event, other] = status;
      throw new PointsError(code, message, field, event, other);
    }
    return rest;
  }

  function respond(request) {
    // A character takes up to three bytes; only a long request is worth counting.
    let size = request.length * 3;
    const encoded = size > 4096 ? encoder.encode(request) : undefined;
    if (encoded) size = encoded.length;
    if (size > REQUEST_LIMIT) {
      throw invalid("events", `the request is over ${REQUEST_LIMIT >> 20} MiB: ask for less at once`);
    }
    try {
      const to = exports.request(size) >>> 0;
      look();
      if (encoded) bytes.set(encoded, to);
      else size = encoder.encodeInto(request, bytes.subarray(to, to + size)).written;
      const from = exports.answer(size) >>> 0;
      look();
      return decoder.decode(bytes.subarray(from, from + (exports.answer_size() >>> 0)));
    } catch (trap) {
      throw stopped(trap);
    }
  }

  look();
  const names = ask(["programs"]).map(([name]) => name);
  const described = new Map();

  // editionsOf caches what a program's editions are, oldest first.
  function editionsOf(program = "points") {
    if (!described.has(program)) {
      described.set(program, readEditions(ask([line("program", program)])));
    }
    return described.get(program);
  }

  function inForce({ program, edition, on }) {
    const editions = editionsOf(program);
    if (edition !== undefined) {
      ask([line("program", program, edition)]);
      return editions.find(({ from }) => from === edition);
    }
    dayOf(on);
    return editions.findLast(({ from }) => from <= on) ?? editions[0];
  }

  let latestDay = ["", 0];
  function dayOf(on) {
    if (on !== latestDay[0]) latestDay = [on, Number(ask([line("day", "", "", text(on, "on"))])[0][0])];
    return latestDay[1];
  }

  const decimals = new Map();
  for (const name of names) {
    for (const { units } of editionsOf(name)) {
      for (const unit of units) decimals.set(unit.currency, unit.decimals);
    }
  }

  // quickEstimate answers what is asked at every keystroke. For all that is
  // not plain it returns undefined, and the request by text says what is wrong.
  function quickEstimate({ program = "points", amount, currency, country, dealType, manage, otherPartners = 0, on }) {
    const index = names.indexOf(program);
    const places = decimals.get(currency);
    const deal = dealType === "sourced" ? 0 : dealType === "assisted" ? 1 : -1;
    if (index < 0 || places === undefined || deal < 0 || typeof country !== "string" || !/^[A-Z]{2}$/.test(country)) return;
    if (manage !== undefined && typeof manage !== "boolean") return;
    if (!Number.isInteger(otherPartners) || otherPartners < 0 || otherPartners >= 2 ** 31) return;
    const minor = minorUnits(amount, places);
    if (minor < 0) return;
    const market = (country.charCodeAt(0) << 8) | country.charCodeAt(1);
    const coin = (currency.charCodeAt(0) << 16) | (currency.charCodeAt(1) << 8) | currency.charCodeAt(2);
    const day = dayOf(on);
    const others = manage ? otherPartners : MANAGE_NOT;
    let at;
    try {
      at = exports.estimate(index, Math.floor(minor / 2 ** 32), minor >>> 0, coin, market, deal, others, day) >>> 2;
    } catch (trap) {
      throw stopped(trap);
    }
    if (at === 0) return;
    look();
    return {
      total: millionths(words[at + 1], words[at]),
      sold: millionths(words[at + 3], words[at + 2]),
      managed: millionths(words[at + 5], words[at + 4]),
    };
  }

  return Object.freeze({
    programs: () => [...names],

    editions: ({ program } = {}) => structuredClone(editionsOf(program)),

    currencies: (input) => inForce(input).units.map((unit) => ({ ...unit })),

    growth(input) {
      const { growth } = inForce(input);
      return { multiplier: growth.multiplier, countries: [...growth.countries] };
    },

    estimate(input) {
      const quick = input.edition === undefined ? quickEstimate(input) : undefined;
      if (quick) return quick;
      const { program, edition, amount, currency, country, dealType, manage, otherPartners = 0, on } = input;
      const [[total, sold, managed]] = ask([
        line("estimate", program, edition, text(amount, "amount"), text(currency, "currency"), text(country, "country"),
          text(dealType, "dealType"), flag(manage, "manage"), number(otherPartners, "otherPartners"), text(on, "on")),
      ]);
      return { total, sold, managed };
    },

    convertToPoints(input) {
      const [[total, sold, managed]] = ask([conversion("to-points", "Value", input)]);
      return { total, sold, managed };
    },

    convertToCurrency(input) {
      const [[sold, managed]] = ask([conversion("to-money", "Points", input)]);
      return { sold, managed };
    },

    replay({ program, edition, events }) {
      return ask([line("replay", program, edition), ...eventLines(events)]).map(
        ([partner, company, line, track, kind, points, on, event]) =>
          ({ partner, ...(company && { company }), ...(line && { line }), track, kind, points, on, event }),
      );
    },

    standing({ program, edition, on, balance, facts = [] }) {
      const { sourced, assisted, managed } = balance;
      const [{ partner, ...standing }] = readStandings(ask([
        line("standing", program, edition, text(on, "on"), text(sourced, "balance.sourced"),
          text(assisted, "balance.assisted"), text(managed, "balance.managed")),
        ...facts.map((fact) => factLine({ ...fact, partner: "" })),
      ]));
      return standing;
    },

    standings({ program, edition, on, events, facts = [] }) {
      return readStandings(ask([
        line("standings", program, edition, text(on, "on"), String(facts.length)),
        ...facts.map(factLine),
        ...eventLines(events),
      ]));
    },

    credited({ program, edition, until, performance = [], certified = [] }) {
      return ask([
        line("credited", program, edition, text(until, "until")),
        ...certified.map(({ on, through }) => line("certified", text(on, "on"), text(through, "through"))),
        ...performance.map(({ on, tier }) => line("performance", text(on, "on"), text(tier, "tier"))),
      ]).map(([on, credited, from, cause]) => ({ on, credited, from, cause }));
    },
  });
}

function conversion(command, what, input) {
  const { program, edition, currency, country, dealType, on } = input;
  return line(command, program, edition, text(input[`sold${what}`], `sold${what}`) || "0",
    text(input[`managed${what}`], `managed${what}`) || "0", text(currency, "currency"), text(country, "country"),
    text(dealType, "dealType"), text(on, "on"));
}

// --- what is sent

const line = (...fields) => fields.map((field) => escaped(field ?? "")).join("\t");

const escapes = { "\t": "\\t", "\n": "\\n", "\\": "\\\\" };
const escaped = (field) => (/[\t\n\\]/.test(field) ? field.replace(/[\t\n\\]/g, (c) => escapes[c]) : field);

function text(value, field, event) {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  throw invalid(field, `${JSON.stringify(value)} is not a string: money, points and dates are strings too, such as "1234.50"`, event);
}

function number(value, field, event) {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return Number.isSafeInteger(value) ? value.toFixed(0) : String(value);
  throw invalid(field, `${JSON.stringify(value)} is not a number`, event);
}

function flag(value, field, event) {
  if (value === undefined || value === null) return "0";
  if (typeof value === "boolean") return value ? "1" : "0";
  throw invalid(field, `${JSON.stringify(value)} is neither true nor false`, event);
}

// The fields of an event in the order in which the engine reads them.
const eventFields = {
  id: text, company: text, on: text, seq: number, kind: text, country: text, line: text, mrr: text, currency: text,
  seller: text, deal_type: text, partner: text, track: text, points: text, until: text, reason: text,
  revision: number, voided: flag,
};

function eventLines(events) {
  if (typeof events === "string") events = parseLines(events);
  if (typeof events?.[Symbol.iterator] !== "function") throw invalid("events", "events are a list of objects, or NDJSON");
  const lines = [];
  for (const event of events) {
    if (typeof event !== "object" || event === null || Array.isArray(event)) {
      throw invalid("events", `event ${lines.length + 1} is not an object`);
    }
    const key = typeof event.id === "string" ? event.id : "";
    for (const name in event) {
      if (!Object.hasOwn(eventFields, name)) {
        throw invalid(name, `an event has no such field: use ${Object.keys(eventFields).join(", ")}`, key);
      }
    }
    const fields = [];
    for (const name in eventFields) fields.push(escaped(eventFields[name](event[name], name, key)));
    lines.push(fields.join("\t"));
  }
  return lines;
}

function parseLines(ndjson) {
  const events = [];
  ndjson.split("\n").forEach((json, i) => {
    if (json.trim() === "") return;
    try {
      events.push(JSON.parse(json));
    } catch (error) {
      throw invalid("events", `line ${i + 1} is not JSON: ${error.message}`);
    }
  });
  return events;
}

const factLine = ({ partner, on, fact, value }) =>
  line(text(partner, "partner"), text(on, "on"), text(fact, "fact"), text(value, "value"));

// minorUnits reads a plain decimal as a whole number of 10^-places; -1 where
// it is not plain or long.
function minorUnits(amount, places) {
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

// --- what is read

const unescapes = { t: "\t", n: "\n", "\\": "\\" };
const unescaped = (field) => (field.includes("\\") ? field.replace(/\\([tn\\])/g, (_, c) => unescapes[c]) : field);

// millionths writes an int64, given in halves, divided by a million, as the
// shortest exact decimal. An estimate is never negative.
function millionths(high, low) {
  let whole, rest;
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

function readEditions(lines) {
  const editions = [];
  let edition, tier;
  const read = {
    edition([from, illustrative, multiplier, homeGrowthShare, lotMonths, holdMonths]) {
      edition = {
        from, illustrative: illustrative === "1", units: [], growth: { multiplier, countries: [] }, rates: [],
        lotMonths: Number(lotMonths), tiers: [], homeGrowthShare, holdMonths: Number(holdMonths), reviews: [],
      };
      editions.push(edition);
    },
    unit: ([currency, amount, places]) => edition.units.push({ currency, amount, decimals: Number(places) }),
    growth: ([country]) => edition.growth.countries.push(country),
    rate([managed, dealType, firstSoldFrom, pointsPerUnit]) {
      edition.rates.push({ kind: managed === "1" ? "managed" : "sold", dealType, firstSoldFrom, pointsPerUnit });
    },
    tier([name]) {
      tier = { tier: name, conditions: [] };
      edition.tiers.push(tier);
    },
    condition: ([measure, need, above]) => tier.conditions.push({ measure, need, above: above === "1" }),
    review: ([month, day, windowMonths]) =>
      edition.reviews.push({ month: Number(month), day: Number(day), windowMonths: Number(windowMonths) }),
  };
  for (const [what, ...fields] of lines) read[what](fields);
  return editions;
}

function readStandings(lines) {
  const standings = [];
  let standing, tier;
  const read = {
    standing([partner, on, edition, sourced, assisted, managed, sold, total, performance]) {
      standing = { partner, on, edition, sourced, assisted, managed, sold, total, performance, tiers: [] };
      standings.push(standing);
    },
    tier([name, met]) {
      tier = { tier: name, met: met === "1", conditions: [] };
      standing.tiers.push(tier);
    },
    condition([measure, above, need, known, have, missing, met]) {
      const condition = { measure, above: above === "1", need, missing, met: met === "1" };
      if (known === "1") condition.have = have;
      tier.conditions.push(condition);
    },
    credited([name, since]) {
      standing.credited = name;
      if (since !== "") standing.since = since;
    },
  };
  for (const [what, ...fields] of lines) read[what](fields);
  return standings;
}
