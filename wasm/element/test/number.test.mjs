// Numbers as people write them, in the languages of the calculator.
import assert from "node:assert/strict";
import { test } from "node:test";
import { source } from "./source.mjs";

const { formatNumber, givenEntry, parseNumber, typedEntry } = await source("number.ts");

const read = [
  ["en", "1,250.50", "1250.50"],
  ["en", "1250", "1250"],
  ["en", " 1 250.5 ", "1250.5"],
  ["en", "007", "7"],
  ["en", ".5", "0.5"],
  ["en", "5.", "5"],
  ["en", "-0", "0"],
  ["en", "9,223,372,036,854.775807", "9223372036854.775807"],
  ["de", "1.250,50", "1250.50"],
  ["de", "1250,5", "1250.5"],
  ["de-CH", "1’250.50", "1250.50"],
  ["fr", "1\u202f250,5", "1250.5"],
  ["fr", "1\u00a0250,5", "1250.5"],
  ["it", "1.000.000", "1000000"],
  ["pl", "12\u00a0500,75", "12500.75"],
  ["th", "๑,๒๕๐.๕", "1250.5"],
  ["th", "１２５０", "1250"],
];
for (const [locale, text, value] of read) {
  test(`${locale}: ${JSON.stringify(text)} is ${value}`, () => assert.deepEqual(parseNumber(text, locale), { value }));
}

const refused = [
  ["en", "", "empty"],
  ["en", "  ", "empty"],
  ["en", "a lot", "malformed"],
  ["en", "1,5", "malformed"],
  ["en", "1,2345", "malformed"],
  ["en", "1e3", "malformed"],
  ["en", ".", "malformed"],
  ["en", "1.2.3", "malformed"],
  ["en", "-5", "negative"],
  ["en", "\u22120.01", "negative"],
  ["de", "1.5", "malformed"],
  ["de", "1,250.50", "malformed"],
];
for (const [locale, text, fault] of refused) {
  test(`${locale}: ${JSON.stringify(text)} is ${fault}`, () => assert.deepEqual(parseNumber(text, locale), { fault }));
}

test("a number is written exactly, with the decimals that it has", () => {
  assert.equal(formatNumber("9223372036854.775807", "en"), "9,223,372,036,854.775807");
  assert.equal(formatNumber("1250.50", "de"), "1.250,50");
  assert.equal(formatNumber("1000", "pl"), "1000");
  assert.equal(formatNumber("12000", "pl"), "12\u00a0000");
});

test("what is written is read again, in every language", () => {
  for (const locale of ["en", "de", "de-AT", "de-CH", "fr", "it", "pl", "th", "th-u-nu-thai"]) {
    for (const value of ["0", "1000", "1234567.89", "0.000001"]) {
      assert.deepEqual(parseNumber(formatNumber(value, locale), locale), { value }, locale);
    }
  }
});

test("a page gives plain decimals, whatever the language; anything else stands as it is", () => {
  assert.deepEqual(givenEntry("1250.5", "de"), { text: "1.250,5", value: "1250.5" });
  assert.deepEqual(givenEntry("x", "de"), { text: "x" });
  assert.deepEqual(typedEntry("1.250", "de"), { text: "1.250", value: "1250" });
});
