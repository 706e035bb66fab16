// Times the engine under node: node wasm/bench.mjs [FILE.wasm...]
// Each figure is the processor time of the best of several runs, for machines
// that do other work.
import { loadBuild } from "./vectors.mjs";

const sale = {
  amount: "1000.00", currency: "USD", country: "US", dealType: "sourced", manage: true, otherPartners: 2, on: "2024-03-01",
};
const { amount, manage, otherPartners, ...market } = sale;

const events = [];
for (let company = 0; company < 2000; company++) {
  const add = (id, on, kind, rest) => events.push({ id: `v/${company}-${id}`, company: `c${company}`, on, kind, ...rest });
  add(1, "2021-01-10", "company", { country: company % 3 ? "DE" : "IN" });
  add(2, "2021-01-10", "manager_added", { partner: "north" });
  for (let year = 2021; year < 2025; year++) {
    add(`${year}a`, `${year}-02-01`, "line_sold", { line: "crm", mrr: "100", currency: "EUR", seller: "north", deal_type: "sourced" });
    add(`${year}b`, `${year}-07-01`, "line_changed", { line: "crm", mrr: String(80 * (year - 2020)) });
  }
}

function least(runs, times, run) {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const began = process.cpuUsage();
    for (let j = 0; j < times; j++) run();
    const { user, system } = process.cpuUsage(began);
    best = Math.min(best, (user + system) / 1000 / times);
  }
  return best;
}

for (const path of process.argv.length > 2 ? process.argv.slice(2) : [""]) {
  const engine = await loadBuild(path);
  console.log(path || "wasm/dist/points.wasm");
  const ns = (ms) => `${Math.round(ms * 1e6)} ns`;
  console.log("  estimate           ", ns(least(20, 1e5, () => engine.estimate(sale))));
  console.log("  estimate, as text  ", ns(least(20, 5e3, () => engine.estimate({ ...sale, edition: "2024-02-27" }))));
  console.log("  convert to points  ", ns(least(20, 5e3, () => engine.convert({ ...market, to: "points", soldValue: "100", managedValue: "100" }))));
  const postings = engine.replay({ events }).length;
  console.log(`  replay, ${events.length} events, ${postings} postings `, `${least(5, 1, () => engine.replay({ events })).toFixed(1)} ms`);
}
