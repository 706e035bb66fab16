import assert from "node:assert/strict";
import { PointsError } from "../dist/points.js";

/** Expects a PointsError of a code, about a field and perhaps an event. */
export const refused = (code, field, event = "") => (error) => {
  assert.ok(error instanceof PointsError, error?.stack ?? String(error));
  assert.deepEqual({ code: error.code, field: error.field, event: error.event }, { code, field, event }, error.message);
  assert.equal(error.name, "PointsError");
  assert.ok(error.message.length > 10 && error.message.length < 500, error.message);
  return true;
};
