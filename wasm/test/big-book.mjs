// A made-up book of a large partner: what its page has to replay (F30). The same
// numbers give the same book anywhere.

/** Whose book it is. */
export const partner = "us";
/** The day on which it is looked at. */
export const today = "2025-10-01";

const countries = ["US", "DE", "FR", "PL", "BR", "IN", "TH", "GB"];
const currencies = ["USD", "EUR", "JPY", "GBP"];
const lines = ["CMS", "Marketing", "Sales", "Service"];
const sequences = { company: 0, line_sold: 2, line_changed: 2, line_cancelled: 2, manager_added: 3, manager_removed: 3 };

/** So many clients with so many events each, over about five years. */
export function makeBook(clients, eventsOfEach) {
  let state = 1;
  const draw = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const pick = (list) => list[draw(list.length)];
  const events = [];
  for (let client = 0; client < clients; client++) {
    const company = `company-${String(client).padStart(4, "0")}`;
    const currency = pick(currencies);
    const money = (cents) => (currency === "JPY" ? String(cents) : (cents / 100).toFixed(2));
    const open = new Map();
    let managed = false;
    let day = Date.UTC(2021, 0, 4 + draw(300));
    let count = 0;
    const add = (kind, rest) => {
      const id = `crm/${client}-${String(count++).padStart(2, "0")}`;
      events.push({ id, company, on: new Date(day).toISOString().slice(0, 10), seq: sequences[kind], kind, ...rest });
      day += (1 + draw(80)) * 86_400_000;
    };
    add("company", { country: pick(countries) });
    while (count < eventsOfEach) {
      const line = pick(lines);
      const mrr = open.get(line);
      const what = draw(20);
      if (what === 0 && !managed) {
        managed = true;
        add("manager_added", { partner });
      } else if (what === 1 && managed && count + 1 < eventsOfEach) {
        add("manager_added", { partner: "other-1" });
        add("manager_removed", { partner: "other-1" });
      } else if (mrr === undefined || what < 6) {
        const amount = 10_000 + 100 * draw(2_000);
        const seller = pick([partner, partner, "other-1", undefined]);
        add("line_sold", { line, mrr: money(amount), currency, ...(seller && { seller, deal_type: pick(["sourced", "assisted"]) }) });
        open.set(line, (mrr ?? 0) + amount);
      } else if (what === 6 && open.size > 1) {
        open.delete(line);
        add("line_cancelled", { line });
      } else {
        const changed = Math.max(5_000, Math.floor((mrr * (85 + draw(30))) / 100));
        open.set(line, changed);
        add("line_changed", { line, mrr: money(changed) });
      }
    }
  }
  return events;
}
