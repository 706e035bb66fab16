// The package's types in the surroundings that its users have.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const room = fileURLToPath(new URL("..", import.meta.url));
const strict = ["--ignoreConfig", "--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022"];

for (const [where, options] of Object.entries({
  "a page, bundled": ["--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable", "--types", ""],
  "a worker": ["--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2022,webworker", "--types", ""],
  node: ["--module", "nodenext", "--lib", "es2022", "--types", "node"],
  "a runtime without types of its own": ["--module", "nodenext", "--lib", "es2022", "--types", ""],
  "the strictest options": ["--module", "nodenext", "--lib", "es2022,dom", "--types", "", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"],
})) {
  test(`compile in ${where}`, async () => {
    const compiled = promisify(execFile)("node_modules/.bin/tsc", [...strict, ...options, "test/types.ts"], { cwd: room });
    await assert.doesNotReject(compiled.catch(({ stdout, stderr }) => Promise.reject(new Error(stdout + stderr))));
  });
}
