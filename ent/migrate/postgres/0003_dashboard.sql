-- create "file_chunks" table
CREATE TABLE "file_chunks" (
  "id" character varying NOT NULL,
  "owner_id" character varying NOT NULL,
  "name" character varying NOT NULL,
  "number" bigint NOT NULL,
  "data" bytea NOT NULL,
  PRIMARY KEY ("id")
);
-- create index "filechunk_owner_id_name_number" to table: "file_chunks"
CREATE UNIQUE INDEX "filechunk_owner_id_name_number" ON "file_chunks" ("owner_id", "name", "number");
-- modify "deals" table
ALTER TABLE "deals" ADD COLUMN "name" character varying NOT NULL DEFAULT '';
-- modify "points_months" table
ALTER TABLE "points_months" ADD COLUMN "postings" bigint NOT NULL DEFAULT 0;
-- modify "renewals" table
ALTER TABLE "renewals" ADD COLUMN "decided_on" integer NOT NULL DEFAULT 0;
-- create "imports" table
CREATE TABLE "imports" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "mapping" character varying NOT NULL,
  "dry_run" boolean NOT NULL DEFAULT false,
  "step" character varying NOT NULL DEFAULT '',
  "report" character varying NOT NULL DEFAULT '',
  "state" character varying NOT NULL DEFAULT 'queued',
  "done" bigint NOT NULL DEFAULT 0,
  "total" bigint NOT NULL DEFAULT 0,
  "error" character varying NOT NULL DEFAULT '',
  "finished_at" timestamptz NULL,
  PRIMARY KEY ("id")
);
-- create index "importrun_recorded_at" to table: "imports"
CREATE INDEX "importrun_recorded_at" ON "imports" ("recorded_at");
-- create index "importrun_state" to table: "imports"
CREATE INDEX "importrun_state" ON "imports" ("state");
-- create "audit_entries" table
CREATE TABLE "audit_entries" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "role" character varying NOT NULL,
  "partner_id" character varying NOT NULL DEFAULT '',
  "action" character varying NOT NULL,
  "subject_id" character varying NOT NULL DEFAULT '',
  "detail" character varying NOT NULL DEFAULT '',
  PRIMARY KEY ("id")
);
-- create index "auditentry_partner_id_recorded_at" to table: "audit_entries"
CREATE INDEX "auditentry_partner_id_recorded_at" ON "audit_entries" ("partner_id", "recorded_at");
-- create index "auditentry_recorded_at" to table: "audit_entries"
CREATE INDEX "auditentry_recorded_at" ON "audit_entries" ("recorded_at");
-- create "editions" table
CREATE TABLE "editions" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "program" character varying NOT NULL,
  "day" integer NOT NULL,
  "text" character varying NOT NULL,
  "status" character varying NOT NULL DEFAULT 'draft',
  "published_at" timestamptz NULL,
  "effective_at" timestamptz NULL,
  "supersedes_id" character varying NOT NULL DEFAULT '',
  "begun_at" timestamptz NULL,
  "reached" character varying NOT NULL DEFAULT '',
  "report" character varying NOT NULL DEFAULT '',
  "state" character varying NOT NULL DEFAULT 'queued',
  "done" bigint NOT NULL DEFAULT 0,
  "total" bigint NOT NULL DEFAULT 0,
  "error" character varying NOT NULL DEFAULT '',
  "finished_at" timestamptz NULL,
  PRIMARY KEY ("id")
);
-- create index "authorededition_program_day" to table: "editions"
CREATE INDEX "authorededition_program_day" ON "editions" ("program", "day");
-- create index "authorededition_state" to table: "editions"
CREATE INDEX "authorededition_state" ON "editions" ("state");
-- create "idempotency_keys" table
CREATE TABLE "idempotency_keys" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "scope" character varying NOT NULL,
  "key" character varying NOT NULL,
  "hash" character varying NOT NULL,
  "answer" character varying NOT NULL,
  PRIMARY KEY ("id")
);
-- create index "idempotencykey_recorded_at" to table: "idempotency_keys"
CREATE INDEX "idempotencykey_recorded_at" ON "idempotency_keys" ("recorded_at");
-- create index "idempotencykey_scope_key" to table: "idempotency_keys"
CREATE UNIQUE INDEX "idempotencykey_scope_key" ON "idempotency_keys" ("scope", "key");
-- create "staged_companies" table
CREATE TABLE "staged_companies" (
  "id" character varying NOT NULL,
  "edition_id" character varying NOT NULL,
  "company_id" character varying NOT NULL DEFAULT '',
  "reversals" bigint NOT NULL,
  "postings" bigint NOT NULL,
  "partners" character varying NOT NULL,
  PRIMARY KEY ("id")
);
-- create index "stagedcompany_edition_id_company_id" to table: "staged_companies"
CREATE UNIQUE INDEX "stagedcompany_edition_id_company_id" ON "staged_companies" ("edition_id", "company_id");
-- create "spot_rates" table
CREATE TABLE "spot_rates" (
  "id" character varying NOT NULL,
  "day" integer NOT NULL,
  "base" character varying NOT NULL,
  "quote" character varying NOT NULL,
  "rate" character varying NOT NULL,
  PRIMARY KEY ("id")
);
-- create index "spotrate_day_base_quote" to table: "spot_rates"
CREATE UNIQUE INDEX "spotrate_day_base_quote" ON "spot_rates" ("day", "base", "quote");
-- modify "partners" table
ALTER TABLE "partners" ADD COLUMN "level" character varying NOT NULL DEFAULT 'partner', ADD COLUMN "payout_currency" character varying NOT NULL DEFAULT '', ADD COLUMN "communication_owner" character varying NOT NULL DEFAULT 'vendor';
-- create "activities" table
CREATE TABLE "activities" (
  "id" character varying NOT NULL,
  "key" character varying NOT NULL,
  "kind" character varying NOT NULL DEFAULT 'other',
  "day" integer NOT NULL,
  "partner_id" character varying NOT NULL,
  "company_id" character varying NOT NULL,
  "employee_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "activities_companies_company" FOREIGN KEY ("company_id") REFERENCES "companies" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "activities_employees_employee" FOREIGN KEY ("employee_id") REFERENCES "employees" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "activities_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "activity_partner_id_company_id_day" to table: "activities"
CREATE INDEX "activity_partner_id_company_id_day" ON "activities" ("partner_id", "company_id", "day");
-- create index "activity_partner_id_key" to table: "activities"
CREATE UNIQUE INDEX "activity_partner_id_key" ON "activities" ("partner_id", "key");
-- create "allowances" table
CREATE TABLE "allowances" (
  "id" character varying NOT NULL,
  "kind" character varying NOT NULL,
  "day" integer NOT NULL,
  "allowed" bigint NOT NULL,
  "used" bigint NOT NULL,
  "company_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "allowances_companies_company" FOREIGN KEY ("company_id") REFERENCES "companies" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "allowance_company_id_kind_day" to table: "allowances"
CREATE UNIQUE INDEX "allowance_company_id_kind_day" ON "allowances" ("company_id", "kind", "day");
-- create "client_lists" table
CREATE TABLE "client_lists" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "name" character varying NOT NULL,
  "partner_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "client_lists_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "clientlist_partner_id_name" to table: "client_lists"
CREATE UNIQUE INDEX "clientlist_partner_id_name" ON "client_lists" ("partner_id", "name");
-- create "engagements" table
CREATE TABLE "engagements" (
  "id" character varying NOT NULL,
  "area" character varying NOT NULL DEFAULT '',
  "day" integer NOT NULL,
  "score" bigint NOT NULL,
  "opportunity" character varying NOT NULL DEFAULT '',
  "company_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "engagements_companies_company" FOREIGN KEY ("company_id") REFERENCES "companies" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "engagement_company_id_area_day" to table: "engagements"
CREATE UNIQUE INDEX "engagement_company_id_area_day" ON "engagements" ("company_id", "area", "day");
-- create "exports" table
CREATE TABLE "exports" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "name" character varying NOT NULL,
  "format" character varying NOT NULL,
  "kind" character varying NOT NULL,
  "query" character varying NOT NULL,
  "bytes" bigint NOT NULL DEFAULT 0,
  "state" character varying NOT NULL DEFAULT 'queued',
  "done" bigint NOT NULL DEFAULT 0,
  "total" bigint NOT NULL DEFAULT 0,
  "error" character varying NOT NULL DEFAULT '',
  "finished_at" timestamptz NULL,
  "partner_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "exports_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "export_partner_id_recorded_at" to table: "exports"
CREATE INDEX "export_partner_id_recorded_at" ON "exports" ("partner_id", "recorded_at");
-- create index "export_state" to table: "exports"
CREATE INDEX "export_state" ON "exports" ("state");
-- modify "clients" table
ALTER TABLE "clients" ADD COLUMN "communication_owner" character varying NULL;
-- create "list_members" table
CREATE TABLE "list_members" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "list_id" character varying NOT NULL,
  "partner_id" character varying NOT NULL,
  "client_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "list_members_client_lists_members" FOREIGN KEY ("list_id") REFERENCES "client_lists" ("id") ON UPDATE NO ACTION ON DELETE CASCADE,
  CONSTRAINT "list_members_clients_client" FOREIGN KEY ("client_id") REFERENCES "clients" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "list_members_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "listmember_client_id" to table: "list_members"
CREATE INDEX "listmember_client_id" ON "list_members" ("client_id");
-- create index "listmember_list_id_client_id" to table: "list_members"
CREATE UNIQUE INDEX "listmember_list_id_client_id" ON "list_members" ("list_id", "client_id");
-- create "payments" table
CREATE TABLE "payments" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "key" character varying NOT NULL,
  "day" integer NOT NULL,
  "amount" bigint NOT NULL,
  "currency" character varying NOT NULL,
  "company_id" character varying NOT NULL,
  "line_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "payments_companies_company" FOREIGN KEY ("company_id") REFERENCES "companies" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT,
  CONSTRAINT "payments_product_lines_line" FOREIGN KEY ("line_id") REFERENCES "product_lines" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "payment_company_id_line_id_day" to table: "payments"
CREATE INDEX "payment_company_id_line_id_day" ON "payments" ("company_id", "line_id", "day");
-- create index "payments_key_key" to table: "payments"
CREATE UNIQUE INDEX "payments_key_key" ON "payments" ("key");
-- create "saved_reports" table
CREATE TABLE "saved_reports" (
  "id" character varying NOT NULL,
  "recorded_at" timestamptz NOT NULL,
  "name" character varying NOT NULL,
  "description" character varying NOT NULL DEFAULT '',
  "kind" character varying NOT NULL,
  "query" character varying NOT NULL,
  "on_dashboard" boolean NOT NULL DEFAULT false,
  "partner_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "saved_reports_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "savedreport_partner_id_name" to table: "saved_reports"
CREATE UNIQUE INDEX "savedreport_partner_id_name" ON "saved_reports" ("partner_id", "name");
-- create "team_members" table
CREATE TABLE "team_members" (
  "id" character varying NOT NULL,
  "key" character varying NOT NULL,
  "name" character varying NOT NULL,
  "email" character varying NOT NULL DEFAULT '',
  "role" character varying NOT NULL,
  "description" character varying NOT NULL DEFAULT '',
  "since" integer NOT NULL DEFAULT 0,
  "until" integer NOT NULL DEFAULT 0,
  "partner_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "team_members_partners_partner" FOREIGN KEY ("partner_id") REFERENCES "partners" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "teammember_partner_id_key" to table: "team_members"
CREATE UNIQUE INDEX "teammember_partner_id_key" ON "team_members" ("partner_id", "key");
-- create "tool_usages" table
CREATE TABLE "tool_usages" (
  "id" character varying NOT NULL,
  "day" integer NOT NULL,
  "tools" bigint NOT NULL,
  "company_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "tool_usages_companies_company" FOREIGN KEY ("company_id") REFERENCES "companies" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "toolusage_company_id_day" to table: "tool_usages"
CREATE UNIQUE INDEX "toolusage_company_id_day" ON "tool_usages" ("company_id", "day");
-- create "usages" table
CREATE TABLE "usages" (
  "id" character varying NOT NULL,
  "kind" character varying NOT NULL,
  "name" character varying NOT NULL,
  "day" integer NOT NULL,
  "uses" bigint NOT NULL,
  "users" bigint NOT NULL DEFAULT 0,
  "company_id" character varying NOT NULL,
  PRIMARY KEY ("id"),
  CONSTRAINT "usages_companies_company" FOREIGN KEY ("company_id") REFERENCES "companies" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT
);
-- create index "usage_company_id_kind_name_day" to table: "usages"
CREATE UNIQUE INDEX "usage_company_id_kind_name_day" ON "usages" ("company_id", "kind", "name", "day");
