// Answers the shared vectors (points/testdata/vectors) with an engine that
// points.js loaded, or those that are priced with a calculator: the same code
// in node (vectors.mjs) and in the browser (vectors.browser.mjs).

const answers = {
  estimate({ program, estimate: v }) {
    const { amount, currency, country, deal_type: dealType, manage, other_partners: otherPartners, on } = v;
    return (engine) => engine.estimate({ program, amount, currency, country, dealType, manage, otherPartners, on });
  },
  convert({ program, convert: v }) {
    const { to, sold, managed, currency, country, deal_type: dealType, on } = v;
    const input = { program, currency, country, dealType, on };
    if (to === "money") {
      return (engine) => engine.convert({ ...input, to: "currency", soldPoints: sold, managedPoints: managed });
    }
    return (engine) => {
      const { total, ...rest } = engine.convert({ ...input, to: "points", soldValue: sold, managedValue: managed });
      return rest;
    };
  },
  replay: ({ program, events }) => (engine) =>
    engine.replay({ program, events }).map(({ explanation, ...posting }) => posting),
  standing: ({ program, on, balance, facts, want }) => (engine) => {
    const { edition, sold, total, performance, tiers } = engine.standing({ program, on, balance, facts });
    const asked = tiers.filter(({ tier }) => want.tiers.some((other) => other.tier === tier));
    for (const tier of asked) tier.conditions = tier.conditions.map(({ above, ...condition }) => condition);
    return { edition, sold, total, performance, tiers: asked };
  },
  credited: ({ program, performance, certified, want }) => (engine) =>
    want.map(({ on }) => {
      const changes = engine.credited({ program, performance, certified, until: on });
      const latest = changes.at(-1);
      return latest ? { on, credited: latest.credited, since: latest.on } : { on, credited: "untiered" };
    }),
};

/** Whether a file asks only what a calculator answers too. */
export const priced = ({ content }) => content.kind === "estimate" || content.kind === "convert";

/** Answers every vector of the files; returns how many passed, and what did not. */
export function check(engine, files) {
  let passed = 0;
  const failures = [];
  for (const { name, content } of files) {
    const answer = answers[content.kind];
    if (!answer || content.vectors.length === 0) {
      failures.push(`${name}: no vectors of a known kind`);
      continue;
    }
    for (const vector of content.vectors) {
      const failure = checkOne(engine, answer(vector), vector);
      if (failure) failures.push(`${name}: ${vector.name}: ${failure}`);
      else passed++;
    }
  }
  return { passed, failures };
}

function checkOne(engine, answer, { want, error }) {
  let got;
  try {
    got = answer(engine);
  } catch (caught) {
    if (caught.name !== "PointsError" || !error) return `${caught.name}: ${caught.message}`;
    const fits = ["code", "event", "field"].every((part) => error[part] === undefined || caught[part] === error[part]);
    return fits ? "" : `refused with ${JSON.stringify(caught)} "${caught.message}", want ${JSON.stringify(error)}`;
  }
  if (error) return `answered ${JSON.stringify(got)}, want ${JSON.stringify(error)}`;
  const [a, b] = [canonical(got), canonical(want)];
  return a === b ? "" : `answered\n  ${a}\nwant\n  ${b}`;
}

// canonical writes a value so that neither the order of keys nor that of list
// items counts: no answer's lists have an order that the vectors fix, but for
// credited tiers, whose items carry their day.
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
