// Every language says everything, in all the forms that its numbers ask for.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";

const folder = new URL("../../dist/messages/", import.meta.url);
const names = readdirSync(folder).map((file) => file.replace(/\.js$/, ""));
const catalogues = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, (await import(new URL(`${name}.js`, folder))).messages])),
);
const english = catalogues.en;

/** The plural categories of CLDR for cardinal numbers. */
const categories = {
  de: ["one", "other"],
  en: ["one", "other"],
  fr: ["many", "one", "other"],
  it: ["many", "one", "other"],
  pl: ["few", "many", "one", "other"],
  th: ["other"],
};

const placeholders = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test("the languages are those of the program", () => assert.deepEqual(names.sort(), Object.keys(categories)));

for (const [name, messages] of Object.entries(catalogues)) {
  test(`${name} has the texts of English, none missing and none more`, () =>
    assert.deepEqual(Object.keys(messages).sort(), Object.keys(english).sort()));

  test(`${name} has plurals in its categories, which node knows too`, () => {
    assert.deepEqual([...new Intl.PluralRules(name).resolvedOptions().pluralCategories].sort(), categories[name]);
    const plurals = Object.keys(english).filter((key) => typeof english[key] === "object");
    assert.ok(plurals.length > 2);
    for (const key of plurals) assert.deepEqual(Object.keys(messages[key]).sort(), categories[name], key);
  });

  test(`${name} has the placeholders of English, and no text is empty`, () => {
    for (const [key, text] of Object.entries(messages)) {
      const wanted = placeholders(typeof english[key] === "object" ? english[key].other : english[key]);
      for (const form of typeof text === "object" ? Object.values(text) : [text]) {
        assert.ok(form.trim() !== "", key);
        assert.deepEqual(placeholders(form), wanted, key);
      }
    }
  });
}

test("French has a narrow no-break space before double marks", () => {
  const texts = Object.values(catalogues.fr).flatMap((text) => (typeof text === "object" ? Object.values(text) : text));
  for (const text of texts) assert.doesNotMatch(text, /[^\u202f][:;?!]/);
});
