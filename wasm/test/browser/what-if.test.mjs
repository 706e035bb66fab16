// The book of a large partner in Chromium: what-ifs take no memory for good.
// How long they take is measured by bench/, and no test.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "../page.mjs";

const MIB = 2 ** 20;

test("a thousand what-ifs of 40,000 events leave the memory as it was, within 32 MiB", async () => {
  const { first, after, agree } = await withPage((page) => page.evaluate(async () => {
    const [{ load }, { makeBook, partner, today }] = [await import("/dist/points.js"), await import("/test/big-book.mjs")];
    const memories = (await import("/test/memories.mjs")).watchMemories();
    const bytes = () => memories.map(({ buffer }) => buffer.byteLength);
    const book = (await load()).book({ partner, on: today, events: makeBook(1000, 40) });
    const company = (i) => `company-${String(i % 1000).padStart(4, "0")}`;
    // Every tenth one replays all clients under another edition.
    const whatIf = (i) => book.whatIf(i % 10 === 0
      ? { edition: "2024-02-27", changes: [{ kind: "manager_removed", company: company(i), partner: "us", on: today }] }
      : { changes: [{ kind: "deal_closes", company: company(i), line: "CMS", mrr: "250.00", currency: "USD", on: today }] });
    const tried = (i) => {
      try {
        return JSON.stringify(whatIf(i).difference);
      } catch (fault) {
        return `${fault.code} ${fault.field}`; // such as that the partner manages no such client
      }
    };
    const answers = [tried(0), tried(1)];
    const first = bytes();
    for (let i = 0; i < 1000; i++) tried(i);
    return { first, after: bytes(), agree: tried(0) === answers[0] && tried(1) === answers[1] };
  }));
  assert.equal(first.length, 1, "a book has one instance of its own, and nothing started it anew");
  assert.deepEqual(after, first);
  assert.ok(first[0] <= 32 * MIB, `the book takes ${first[0] / MIB} MiB`);
  assert.ok(agree, "the same question has the same answer after a thousand others");
});
