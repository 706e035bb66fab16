// What the tests share: inputs that are right, and values that no caller with
// types would give.

export const sale = {
  amount: "1000.00", currency: "USD", country: "US", dealType: "sourced", manage: true, otherPartners: 2, on: "2024-03-01",
};

export const market = { currency: "USD", country: "US", dealType: "sourced", on: "2024-03-01" };

/** Three postings: sold, managed, and the expiry of what was sold. */
export const events = [
  { id: "v/1", company: "acme", on: "2024-03-01", kind: "company", country: "US" },
  { id: "v/2", company: "acme", on: "2024-03-01", kind: "line_sold", line: "crm", mrr: "1000", currency: "USD", seller: "north", deal_type: "sourced" },
  { id: "v/3", company: "acme", on: "2024-03-01", kind: "manager_added", partner: "south" },
];

export const facts = [{ partner: "north", on: "2024-01-01", fact: "certified_through", value: "2024-12-31" }];

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const angry = {
  toString() { throw new TypeError("angry"); },
  valueOf() { throw new TypeError("angry"); },
  toJSON() { throw new TypeError("angry"); },
};

/** Values that are no text, by name; all but undefined and null are refused wherever a text is wanted. */
export const notTexts = {
  "a number": 5, NaN: NaN, Infinity: Infinity, "a bigint": 10n ** 30n, true: true, "a symbol": Symbol("s"),
  "a function": () => "5", "an object": {}, "an object without prototype": Object.create(null), "a list": ["5"],
  "a String": new String("5"), "a date": new Date(0), "what will not be shown": angry, "a revoked proxy": revoked(),
};

/** Texts that are refused wherever one is wanted. */
export const badTexts = { "2 MiB": "5".repeat(2 << 20), "half a character": "5\ud83d" };

/** A copy of a value with another at a path, such as "balance.sourced". */
export function changed(value, path, to) {
  const [name, ...rest] = path.split(".");
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[name] = rest.length > 0 ? changed(value[name], rest.join("."), to) : to;
  return copy;
}

/** A copy of a value in which what stands at a path cannot be read. */
export function guarded(value, path) {
  const [name, ...rest] = path.split(".");
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length > 0) copy[name] = guarded(value[name], rest.join("."));
  else Object.defineProperty(copy, name, { enumerable: true, get() { throw new TypeError("not yours"); } });
  return copy;
}
