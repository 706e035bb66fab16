-- create "companies" table
CREATE TABLE "companies" (
  "id" character varying NOT NULL,
  "key" character varying NOT NULL,
  "name" character varying NOT NULL,
  "domain" character varying NOT NULL DEFAULT '',
  "sector" character varying NOT NULL DEFAULT '',
  "employees" bigint NOT NULL DEFAULT 0,
  "founded" bigint NOT NULL DEFAULT 0,
  "country" character varying NOT NULL DEFAULT '',
  "crm_url" character varying NOT NULL DEFAULT '',
  "account_url" character varying NOT NULL DEFAULT '',
  "parent_id" character varying NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "companies_companies_parent" FOREIGN KEY ("parent_id") REFERENCES "companies" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "companies_key_key" to table: "companies"
CREATE UNIQUE INDEX "companies_key_key" ON "companies" ("key");
-- create "settings" table
CREATE TABLE "settings" (
  "id" character varying NOT NULL,
  "key" character varying NOT NULL,
  "value" character varying NOT NULL,
  PRIMARY KEY ("id")
);
-- create index "settings_key_key" to table: "settings"
CREATE UNIQUE INDEX "settings_key_key" ON "settings" ("key");
-- create "partners" table
CREATE TABLE "partners" (
  "id" character varying NOT NULL,
  "key" character varying NOT NULL,
  "name" character varying NOT NULL,
  "country" character varying NOT NULL DEFAULT '',
  PRIMARY KEY ("id")
);
-- create index "partners_key_key" to table: "partners"
CREATE UNIQUE INDEX "partners_key_key" ON "partners" ("key");
-- create "clients" table
CREATE TABLE "clients" (
  "id" character varying NOT NULL,
  "name" character varying NOT NULL,
  "since" integer NOT NULL DEFAULT 0,
  "sells" boolean NOT NULL DEFAULT false,
  "manages" boolean NOT NULL DEFAULT false,
  "ended_on" integer NOT NULL DEFAULT 0,
  "sourced" bigint NOT NULL DEFAULT 0,
  "assisted" bigint NOT NULL DEFAULT 0,
  "managed" bigint NOT NULL DEFAULT 0,
  "balance_on" integer NOT NULL DEFAULT 0,
  "valid_until" integer NOT NULL DEFAULT 0,
  "partner_id" character varying NOT NULL,
  "company_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "clients_companies_company" FOREIGN KEY ("company_id") REFERENCES "companies" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "clients_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "clientship_company_id" to table: "clients"
CREATE INDEX "clientship_company_id" ON "clients" ("company_id");
-- create index "clientship_partner_id_company_id" to table: "clients"
CREATE UNIQUE INDEX "clientship_partner_id_company_id" ON "clients" ("partner_id", "company_id");
-- create "employees" table
CREATE TABLE "employees" (
  "id" character varying NOT NULL,
  "key" character varying NOT NULL,
  "name" character varying NOT NULL,
  "email" character varying NOT NULL DEFAULT '',
  "office" character varying NOT NULL DEFAULT '',
  "partner_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "employees_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "employee_partner_id_key" to table: "employees"
CREATE UNIQUE INDEX "employee_partner_id_key" ON "employees" ("partner_id", "key");
-- create "product_lines" table
CREATE TABLE "product_lines" (
  "id" character varying NOT NULL,
  "key" character varying NOT NULL,
  "name" character varying NOT NULL,
  PRIMARY KEY ("id")
);
-- create index "product_lines_key_key" to table: "product_lines"
CREATE UNIQUE INDEX "product_lines_key_key" ON "product_lines" ("key");
-- create "products" table
CREATE TABLE "products" (
  "id" character varying NOT NULL,
  "key" character varying NOT NULL,
  "name" character varying NOT NULL,
  "list_price" bigint NULL,
  "currency" character varying NOT NULL DEFAULT '',
  "line_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "products_product_lines_line" FOREIGN KEY ("line_id") REFERENCES "product_lines" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "products_key_key" to table: "products"
CREATE UNIQUE INDEX "products_key_key" ON "products" ("key");
-- create "deals" table
CREATE TABLE "deals" (
  "id" character varying NOT NULL,
  "key" character varying NOT NULL,
  "stage" character varying NOT NULL,
  "deal_type" character varying NOT NULL DEFAULT '',
  "amount" bigint NULL,
  "currency" character varying NOT NULL DEFAULT '',
  "opened_on" integer NOT NULL DEFAULT 0,
  "closed_on" integer NOT NULL DEFAULT 0,
  "partner_id" character varying NOT NULL,
  "company_id" character varying NULL,
  "employee_id" character varying NULL,
  "product_id" character varying NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "deals_companies_company" FOREIGN KEY ("company_id") REFERENCES "companies" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "deals_employees_employee" FOREIGN KEY ("employee_id") REFERENCES "employees" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "deals_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "deals_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "deal_partner_id_closed_on" to table: "deals"
CREATE INDEX "deal_partner_id_closed_on" ON "deals" ("partner_id", "closed_on");
-- create index "deal_partner_id_key" to table: "deals"
CREATE UNIQUE INDEX "deal_partner_id_key" ON "deals" ("partner_id", "key");
-- create "batches" table
CREATE TABLE "batches" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "source" character varying NOT NULL,
  "hash" character varying NOT NULL DEFAULT '',
  "events" bigint NOT NULL DEFAULT 0,
  "postings" bigint NOT NULL DEFAULT 0,
  PRIMARY KEY ("id")
);
-- create index "batch_recorded_at" to table: "batches"
CREATE INDEX "batch_recorded_at" ON "batches" ("recorded_at");
-- create "events" table
CREATE TABLE "events" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "key" character varying NOT NULL,
  "revision" integer NOT NULL DEFAULT 1,
  "voided" boolean NOT NULL DEFAULT false,
  "current" boolean NOT NULL DEFAULT true,
  "day" integer NOT NULL,
  "seq" integer NOT NULL,
  "kind" character varying NOT NULL,
  "country" character varying NOT NULL DEFAULT '',
  "line" character varying NOT NULL DEFAULT '',
  "mrr" bigint NOT NULL DEFAULT 0,
  "currency" character varying NOT NULL DEFAULT '',
  "seller" character varying NOT NULL DEFAULT '',
  "deal_type" character varying NOT NULL DEFAULT '',
  "partner" character varying NOT NULL DEFAULT '',
  "track" character varying NOT NULL DEFAULT '',
  "points" bigint NOT NULL DEFAULT 0,
  "until" integer NOT NULL DEFAULT 0,
  "reason" character varying NOT NULL DEFAULT '',
  "company_id" character varying NULL,
  "batch_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "events_batches_batch" FOREIGN KEY ("batch_id") REFERENCES "batches" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "events_companies_company" FOREIGN KEY ("company_id") REFERENCES "companies" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "event_batch_id" to table: "events"
CREATE INDEX "event_batch_id" ON "events" ("batch_id");
-- create index "event_company_id_current" to table: "events"
CREATE INDEX "event_company_id_current" ON "events" ("company_id", "current");
-- create index "event_key_revision" to table: "events"
CREATE UNIQUE INDEX "event_key_revision" ON "events" ("key", "revision");
-- create "facts" table
CREATE TABLE "facts" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "day" integer NOT NULL,
  "kind" character varying NOT NULL,
  "value" character varying NOT NULL,
  "partner_id" character varying NOT NULL,
  "batch_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "facts_batches_batch" FOREIGN KEY ("batch_id") REFERENCES "batches" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "facts_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "fact_partner_id_kind_day_recorded_at" to table: "facts"
CREATE INDEX "fact_partner_id_kind_day_recorded_at" ON "facts" ("partner_id", "kind", "day", "recorded_at");
-- create "subscriptions" table
CREATE TABLE "subscriptions" (
  "id" character varying NOT NULL,
  "opened_on" integer NOT NULL,
  "first_sold_on" integer NOT NULL,
  "closed_on" integer NOT NULL DEFAULT 0,
  "mrr" bigint NOT NULL DEFAULT 0,
  "currency" character varying NOT NULL,
  "company_id" character varying NOT NULL,
  "line_id" character varying NOT NULL,
  "product_id" character varying NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "subscriptions_companies_company" FOREIGN KEY ("company_id") REFERENCES "companies" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "subscriptions_product_lines_line" FOREIGN KEY ("line_id") REFERENCES "product_lines" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "subscriptions_products_product" FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "subscription_company_id_line_id_opened_on" to table: "subscriptions"
CREATE UNIQUE INDEX "subscription_company_id_line_id_opened_on" ON "subscriptions" ("company_id", "line_id", "opened_on");
-- create "mrr_changes" table
CREATE TABLE "mrr_changes" (
  "id" character varying NOT NULL,
  "day" integer NOT NULL,
  "mrr" bigint NOT NULL,
  "event" character varying NOT NULL,
  "subscription_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "mrr_changes_subscriptions_subscription" FOREIGN KEY ("subscription_id") REFERENCES "subscriptions" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "mrrchange_subscription_id_day" to table: "mrr_changes"
CREATE UNIQUE INDEX "mrrchange_subscription_id_day" ON "mrr_changes" ("subscription_id", "day");
-- create "points_months" table
CREATE TABLE "points_months" (
  "id" character varying NOT NULL,
  "client_id" character varying NOT NULL DEFAULT '',
  "month" integer NOT NULL,
  "track" character varying NOT NULL,
  "kind" character varying NOT NULL,
  "points" bigint NOT NULL DEFAULT 0,
  "partner_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "points_months_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "pointsmonth_partner_id_client_id_month_track_kind" to table: "points_months"
CREATE UNIQUE INDEX "pointsmonth_partner_id_client_id_month_track_kind" ON "points_months" ("partner_id", "client_id", "month", "track", "kind");
-- create index "pointsmonth_partner_id_month" to table: "points_months"
CREATE INDEX "pointsmonth_partner_id_month" ON "points_months" ("partner_id", "month");
-- create index "pointsmonth_client_id" to table: "points_months"
CREATE INDEX "pointsmonth_client_id" ON "points_months" ("client_id");
-- create "postings" table
CREATE TABLE "postings" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "number" bigint NOT NULL,
  "event" character varying NOT NULL DEFAULT '',
  "edition" integer NOT NULL DEFAULT 0,
  "line" character varying NOT NULL DEFAULT '',
  "track" character varying NOT NULL,
  "kind" character varying NOT NULL,
  "points" bigint NOT NULL,
  "day" integer NOT NULL,
  "reverses" character varying NOT NULL DEFAULT '',
  "terms" jsonb NOT NULL,
  "partner_id" character varying NOT NULL,
  "client_id" character varying NULL,
  "company_id" character varying NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "postings_clients_client" FOREIGN KEY ("client_id") REFERENCES "clients" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "postings_companies_company" FOREIGN KEY ("company_id") REFERENCES "companies" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "postings_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "posting_client_id_day" to table: "postings"
CREATE INDEX "posting_client_id_day" ON "postings" ("client_id", "day");
-- create index "posting_company_id" to table: "postings"
CREATE INDEX "posting_company_id" ON "postings" ("company_id");
-- create index "posting_partner_id_day" to table: "postings"
CREATE INDEX "posting_partner_id_day" ON "postings" ("partner_id", "day");
-- create index "postings_number_key" to table: "postings"
CREATE UNIQUE INDEX "postings_number_key" ON "postings" ("number");
-- create "renewals" table
CREATE TABLE "renewals" (
  "id" character varying NOT NULL,
  "key" character varying NOT NULL,
  "line" character varying NOT NULL DEFAULT '',
  "starts_on" integer NOT NULL,
  "mrr" bigint NOT NULL,
  "currency" character varying NOT NULL,
  "manager" character varying NOT NULL DEFAULT '',
  "decision" character varying NOT NULL DEFAULT 'undecided',
  "company_id" character varying NOT NULL,
  "subscription_id" character varying NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "renewals_companies_company" FOREIGN KEY ("company_id") REFERENCES "companies" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "renewals_subscriptions_subscription" FOREIGN KEY ("subscription_id") REFERENCES "subscriptions" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "renewal_company_id_starts_on" to table: "renewals"
CREATE INDEX "renewal_company_id_starts_on" ON "renewals" ("company_id", "starts_on");
-- create index "renewal_subscription_id" to table: "renewals"
CREATE INDEX "renewal_subscription_id" ON "renewals" ("subscription_id");
-- create index "renewals_key_key" to table: "renewals"
CREATE UNIQUE INDEX "renewals_key_key" ON "renewals" ("key");
-- create "standings" table
CREATE TABLE "standings" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "program" character varying NOT NULL,
  "day" integer NOT NULL,
  "sourced" bigint NOT NULL,
  "assisted" bigint NOT NULL,
  "managed" bigint NOT NULL,
  "performance" character varying NOT NULL,
  "credited" character varying NOT NULL,
  "credited_since" integer NOT NULL,
  "median_tool_usage" bigint NULL,
  "certified_through" integer NOT NULL DEFAULT 0,
  "partner_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "standings_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "standing_program_partner_id_day" to table: "standings"
CREATE UNIQUE INDEX "standing_program_partner_id_day" ON "standings" ("program", "partner_id", "day");
