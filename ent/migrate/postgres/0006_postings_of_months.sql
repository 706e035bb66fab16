-- Counts the postings of every month, which the ledger keeps from now on.
-- Months whose postings were all taken back had no row so far.

-- The first day of the month of each posting, as days since 0001-01-01 = 1.
CREATE TABLE "counted" AS
SELECT "partner_id", coalesce("client_id", '') AS "client_id",
  "day" + 1 - EXTRACT(DAY FROM DATE '0001-01-01' + ("day" - 1))::integer AS "month",
  "track", "kind", sum("points")::bigint AS "points", count(*) AS "postings"
FROM "postings" GROUP BY 1, 2, 3, 4, 5;
UPDATE "points_months" AS m SET "postings" = c."postings" FROM "counted" AS c
WHERE m."partner_id" = c."partner_id" AND m."client_id" = c."client_id"
  AND m."month" = c."month" AND m."track" = c."track" AND m."kind" = c."kind";
INSERT INTO "points_months" ("id", "partner_id", "client_id", "month", "track", "kind", "points", "postings")
SELECT 'pm_' || replace(gen_random_uuid()::text, '-', ''), "partner_id", "client_id", "month", "track", "kind", "points", "postings"
FROM "counted" AS c
WHERE NOT EXISTS (
  SELECT 1 FROM "points_months" AS m
  WHERE m."partner_id" = c."partner_id" AND m."client_id" = c."client_id"
    AND m."month" = c."month" AND m."track" = c."track" AND m."kind" = c."kind");
DROP TABLE "counted";
