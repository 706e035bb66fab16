// What has to hold in every runtime: imports nothing, so that pages and workers
// run it too.

const sale = {
  amount: "1000.00", currency: "USD", country: "US", dealType: "sourced", manage: true, otherPartners: 2, on: "2024-03-01",
};
const market = { currency: "USD", country: "US", dealType: "sourced", on: "2024-03-01" };
const events = [
  { id: "v/1", company: "Ångström 株式会社 🚀", on: "2024-03-01", kind: "company", country: "US" },
  { id: "v/2", company: "Ångström 株式会社 🚀", on: "2024-03-01", kind: "line_sold", line: "crm", mrr: "1000", currency: "USD", seller: "north", deal_type: "sourced" },
];

/** Loads the package's engine and asks it; returns what went wrong. */
export async function anywhere({ load, PointsError }) {
  const wrong = [];
  const expect = (what, got, want) => {
    if (got !== want) wrong.push(`${what}: ${got}, not ${want}`);
  };
  const refused = (what, call, code) => {
    try {
      call();
      wrong.push(`${what}: not refused`);
    } catch (error) {
      expect(what, error instanceof PointsError ? error.code : String(error), code);
    }
  };

  let memory;
  const engine = await load({
    imports(current) {
      // The first is that of the engine, those of its books follow.
      memory ??= current;
      return {};
    },
  });
  const ask = () => {
    expect("estimate", engine.estimate(sale).total, "53.333333");
    expect("to points", engine.convert({ ...market, to: "points", soldValue: "100" }).sold, "5");
    expect("to currency", engine.convert({ ...market, to: "currency", soldPoints: "5" }).sold, "100.00");
    const [posting] = engine.replay({ events });
    expect("replay", `${posting.company} ${posting.points}`, "Ångström 株式会社 🚀 50");
    expect("standing", engine.standing({ on: "2024-03-01", balance: { sourced: "50" } }).total, "50");
    expect("standings", engine.standings({ on: "2024-03-01", events })[0].sourced, "50");
    const book = engine.book({ partner: "north", on: "2024-03-15", events });
    const { today, difference } = book.whatIf({ changes: [{ kind: "client_churns", company: "Ångström 株式会社 🚀", on: "2024-03-10" }] });
    expect("what if", `${today.total} ${difference[0].points.total}`, "0 -50");
    book.close();
    refused("bad amount", () => engine.estimate({ ...sale, amount: "x" }), "INVALID");
    refused("large amount", () => engine.estimate({ ...sale, amount: "9".repeat(30) }), "OVERFLOW");
  };
  ask();
  // A page's main thread starts a new instance without waiting.
  for (let i = 0; i < 3; i++) {
    new Uint8Array(memory().buffer).fill(0xff);
    refused("corrupted memory", () => engine.replay({ events }), "INTERNAL");
    ask();
  }
  return wrong;
}
