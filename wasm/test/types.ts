// Uses every function and type of the package as a caller with TypeScript
// would; types.test.mjs compiles it in several surroundings, package.test.mjs runs it.
import {
  load, PointsError, type Book, type Calculator, type Change, type Condition, type CreditedChange, type Difference,
  type Edition, type Engine, type ErrorCode, type Estimate, type Explanation, type Fact, type Forecast, type ForecastInput,
  type Growth, type Lot, type PartnerStanding, type PointsEvent, type Posting, type ReviewPrediction, type Rules,
  type Snapshot, type Source, type Standing, type Tier, type TierResult, type Unit, type Values, type WhatIf,
} from "@tierboard/points";
import { editions as shipped, type EditionFile, type Editions } from "@tierboard/points/editions";

export async function everything(source?: Source): Promise<void> {
  const engine: Engine = await load({ source });
  const calculator: Calculator = engine;
  await load();
  const files: readonly EditionFile[] = shipped["points"]!;
  const served: Editions = { points: files };
  await load({ editions: served });

  const programs: string[] = calculator.programs();
  const rules: Rules = { program: programs.at(-1), edition: "2024-02-27" };
  const editions: Edition[] = calculator.editions({ program: "points" });
  const units: Unit[] = calculator.currencies({ ...rules, on: "2024-03-01" });
  const growth: Growth = calculator.growth({ on: "2024-03-01" });

  const market = { currency: units[0]!.currency, country: growth.countries[0]!, dealType: "sourced", on: editions[0]!.from } as const;
  const estimate: Estimate = engine.estimate({ ...market, amount: "1000.00", manage: true, otherPartners: 2 });
  const earned: Estimate = engine.convert({ ...market, to: "points", soldValue: "100", managedValue: undefined });
  const needed: Values = engine.convert({ ...market, to: "currency", soldPoints: estimate.total, managedPoints: earned.managed });

  const events: PointsEvent[] = [
    { id: "v/1", company: "acme", on: "2024-03-01", kind: "company", country: "US" },
    { id: "v/2", company: "acme", on: "2024-03-01", kind: "line_sold", line: "crm", mrr: needed.sold, currency: "USD", seller: "north", deal_type: "sourced" },
  ];
  const postings: Posting[] = engine.replay({ events });
  engine.replay({ ...rules, events: events.map((event) => JSON.stringify(event)).join("\n") });
  engine.replay({ events: new Set(["", JSON.stringify(events[0])]) });

  const facts: Fact[] = [{ on: "2024-01-01", fact: "certified_through", value: "2024-12-31" }];
  const standing: Standing = engine.standing({ on: "2024-06-01", balance: { sourced: postings[0]?.points }, facts });
  const conditions: Condition[] = standing.tiers[0]!.conditions;
  const have: string | undefined = conditions[0]!.have;
  const standings: PartnerStanding[] = engine.standings({ on: "2024-06-01", events, facts: [{ partner: "north", ...facts[0]! }] });
  const tier: Tier = standings[0]!.credited;
  const changes: CreditedChange[] = engine.credited({
    until: "2024-12-31", performance: [{ on: "2024-01-01", tier: "gold" }], certified: [{ on: "2024-01-01", through: "2024-12-31" }],
  });

  const explanation: Explanation = postings[0]!.explanation;
  const lot: Lot | undefined = explanation.lot;

  const snapshots: Snapshot[] = [{ on: "2024-05-01", performance: "untiered", credited: "silver", since: "2024-05-01" }];
  const known: ForecastInput = { partner: "north", on: "2024-06-01", until: "2025-05-31", events, facts: standingFacts(facts), snapshots };
  const forecast: Forecast = engine.forecast(known);
  const review: ReviewPrediction | undefined = forecast.review;
  const keep: TierResult | undefined = review?.toKeep;
  const book: Book = engine.book({ ...known, events: [events.map((event) => JSON.stringify(event)).join("\n")], snapshots: undefined });
  const acts: Change[] = [
    { kind: "line_renews", company: "acme", line: "crm", mrr: "2000", on: "2024-06-01" },
    { kind: "deal_closes", company: "new", line: "crm", mrr: "500", currency: "EUR", country: "DE", manage: true, on: "2024-06-02" },
    { kind: "manager_added", company: "acme", on: "2024-06-03" },
    { kind: "manager_removed", company: "acme", partner: "north", on: "2024-06-04" },
    { kind: "client_churns", company: "acme", on: "2024-06-05" },
  ];
  const whatIf: WhatIf = book.whatIf({ changes: acts, edition: "2022-07-18" });
  const difference: Difference[] = whatIf.difference;
  if (difference.length !== forecast.months.length || whatIf.today.on !== book.forecast().standing.on) throw new Error("months");
  book.close();

  try {
    // @ts-expect-error a conversion says where to
    engine.convert({ ...market, soldValue: "1" });
  } catch (error) {
    if (!(error instanceof PointsError)) throw error;
    const code: ErrorCode = error.code;
    if (code !== "INVALID" || error.field !== "to" || error.event !== "" || error.other !== "") throw error;
  }
  const never = (): void => {
    // @ts-expect-error money is no number
    engine.estimate({ ...market, amount: 1000 });
    // @ts-expect-error there is no such deal type
    engine.estimate({ ...market, amount: "1000", dealType: "won" });
    // @ts-expect-error points are converted from values
    engine.convert({ ...market, to: "points", soldPoints: "5" });
    // @ts-expect-error and have no total where they become values
    void engine.convert({ ...market, to: "currency", soldPoints: "5" }).total;
    // @ts-expect-error an event has an id
    engine.replay({ events: [{ kind: "company" }] });
    // @ts-expect-error a churn has no MRR
    book.whatIf({ changes: [{ kind: "client_churns", company: "acme", mrr: "0", on: "2024-06-05" }] });
    // @ts-expect-error and a renewal has one
    book.whatIf({ changes: [{ kind: "line_renews", company: "acme", line: "crm", on: "2024-06-05" }] });
    // @ts-expect-error a book is somebody's
    engine.book({ on: "2024-06-01", events });
    // @ts-expect-error the balance is missing
    engine.standing({ on: "2024-06-01" });
  };
  void [have, tier, changes, lot, keep, never];
}

const standingFacts = (facts: Fact[]): (Fact & { partner: string })[] => facts.map((fact) => ({ partner: "north", ...fact }));
