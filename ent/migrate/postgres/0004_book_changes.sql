-- create "book_changes" table
CREATE TABLE "book_changes" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "client_id" character varying NOT NULL,
  "day" integer NOT NULL,
  "currency" character varying NOT NULL,
  "clients" bigint NOT NULL DEFAULT 0,
  "start" bigint NOT NULL DEFAULT 0,
  "churn" bigint NOT NULL DEFAULT 0,
  "contraction" bigint NOT NULL DEFAULT 0,
  "expansion" bigint NOT NULL DEFAULT 0,
  "sourced" bigint NOT NULL DEFAULT 0,
  "partner_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "book_changes_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "bookchange_client_id" to table: "book_changes"
CREATE INDEX "bookchange_client_id" ON "book_changes" ("client_id");
-- create index "bookchange_partner_id_day_currency" to table: "book_changes"
CREATE INDEX "bookchange_partner_id_day_currency" ON "book_changes" ("partner_id", "day", "currency");
