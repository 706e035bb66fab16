-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- add column "communication_owner" to table: "clients"
ALTER TABLE `clients` ADD COLUMN `communication_owner` text NULL;
-- create "new_deals" table
CREATE TABLE `new_deals` (
  `id` text NOT NULL,
  `key` text NOT NULL,
  `name` text NOT NULL DEFAULT (''),
  `stage` text NOT NULL,
  `deal_type` text NOT NULL DEFAULT (''),
  `amount` integer NULL,
  `currency` text NOT NULL DEFAULT (''),
  `opened_on` integer NOT NULL DEFAULT (0),
  `closed_on` integer NOT NULL DEFAULT (0),
  `partner_id` text NOT NULL,
  `company_id` text NULL,
  `employee_id` text NULL,
  `product_id` text NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `deals_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `deals_companies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `deals_employees_employee` FOREIGN KEY (`employee_id`) REFERENCES `employees` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `deals_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE RESTRICT
);
-- copy rows from old table "deals" to new temporary table "new_deals"
INSERT INTO `new_deals` (`id`, `key`, `stage`, `deal_type`, `amount`, `currency`, `opened_on`, `closed_on`, `partner_id`, `company_id`, `employee_id`, `product_id`) SELECT `id`, `key`, `stage`, `deal_type`, `amount`, `currency`, `opened_on`, `closed_on`, `partner_id`, `company_id`, `employee_id`, `product_id` FROM `deals`;
-- drop "deals" table after copying rows
DROP TABLE `deals`;
-- rename temporary table "new_deals" to "deals"
ALTER TABLE `new_deals` RENAME TO `deals`;
-- create index "deal_partner_id_key" to table: "deals"
CREATE UNIQUE INDEX `deal_partner_id_key` ON `deals` (`partner_id`, `key`);
-- create index "deal_partner_id_closed_on" to table: "deals"
CREATE INDEX `deal_partner_id_closed_on` ON `deals` (`partner_id`, `closed_on`);
-- create "new_partners" table
CREATE TABLE `new_partners` (
  `id` text NOT NULL,
  `key` text NOT NULL,
  `name` text NOT NULL,
  `country` text NOT NULL DEFAULT (''),
  `level` text NOT NULL DEFAULT ('partner'),
  `payout_currency` text NOT NULL DEFAULT (''),
  `communication_owner` text NOT NULL DEFAULT ('vendor'),
  PRIMARY KEY (`id`)
);
-- copy rows from old table "partners" to new temporary table "new_partners"
INSERT INTO `new_partners` (`id`, `key`, `name`, `country`) SELECT `id`, `key`, `name`, `country` FROM `partners`;
-- drop "partners" table after copying rows
DROP TABLE `partners`;
-- rename temporary table "new_partners" to "partners"
ALTER TABLE `new_partners` RENAME TO `partners`;
-- create index "partners_key_key" to table: "partners"
CREATE UNIQUE INDEX `partners_key_key` ON `partners` (`key`);
-- create "new_points_months" table
CREATE TABLE `new_points_months` (
  `id` text NOT NULL,
  `client_id` text NOT NULL DEFAULT (''),
  `month` integer NOT NULL,
  `track` text NOT NULL,
  `kind` text NOT NULL,
  `points` integer NOT NULL DEFAULT (0),
  `postings` integer NOT NULL DEFAULT (0),
  `partner_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `points_months_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT
);
-- copy rows from old table "points_months" to new temporary table "new_points_months"
INSERT INTO `new_points_months` (`id`, `client_id`, `month`, `track`, `kind`, `points`, `partner_id`) SELECT `id`, `client_id`, `month`, `track`, `kind`, `points`, `partner_id` FROM `points_months`;
-- drop "points_months" table after copying rows
DROP TABLE `points_months`;
-- rename temporary table "new_points_months" to "points_months"
ALTER TABLE `new_points_months` RENAME TO `points_months`;
-- create index "pointsmonth_partner_id_client_id_month_track_kind" to table: "points_months"
CREATE UNIQUE INDEX `pointsmonth_partner_id_client_id_month_track_kind` ON `points_months` (`partner_id`, `client_id`, `month`, `track`, `kind`);
-- create index "pointsmonth_partner_id_month" to table: "points_months"
CREATE INDEX `pointsmonth_partner_id_month` ON `points_months` (`partner_id`, `month`);
-- create index "pointsmonth_client_id" to table: "points_months"
CREATE INDEX `pointsmonth_client_id` ON `points_months` (`client_id`);
-- create "new_renewals" table
CREATE TABLE `new_renewals` (
  `id` text NOT NULL,
  `key` text NOT NULL,
  `line` text NOT NULL DEFAULT (''),
  `starts_on` integer NOT NULL,
  `mrr` integer NOT NULL,
  `currency` text NOT NULL,
  `manager` text NOT NULL DEFAULT (''),
  `decision` text NOT NULL DEFAULT ('undecided'),
  `decided_on` integer NOT NULL DEFAULT (0),
  `company_id` text NOT NULL,
  `subscription_id` text NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `renewals_companies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `renewals_subscriptions_subscription` FOREIGN KEY (`subscription_id`) REFERENCES `subscriptions` (`id`) ON DELETE RESTRICT
);
-- copy rows from old table "renewals" to new temporary table "new_renewals"
INSERT INTO `new_renewals` (`id`, `key`, `line`, `starts_on`, `mrr`, `currency`, `manager`, `decision`, `company_id`, `subscription_id`) SELECT `id`, `key`, `line`, `starts_on`, `mrr`, `currency`, `manager`, `decision`, `company_id`, `subscription_id` FROM `renewals`;
-- drop "renewals" table after copying rows
DROP TABLE `renewals`;
-- rename temporary table "new_renewals" to "renewals"
ALTER TABLE `new_renewals` RENAME TO `renewals`;
-- create index "renewals_key_key" to table: "renewals"
CREATE UNIQUE INDEX `renewals_key_key` ON `renewals` (`key`);
-- create index "renewal_company_id_starts_on" to table: "renewals"
CREATE INDEX `renewal_company_id_starts_on` ON `renewals` (`company_id`, `starts_on`);
-- create index "renewal_subscription_id" to table: "renewals"
CREATE INDEX `renewal_subscription_id` ON `renewals` (`subscription_id`);
-- create "activities" table
CREATE TABLE `activities` (
  `id` text NOT NULL,
  `key` text NOT NULL,
  `kind` text NOT NULL DEFAULT ('other'),
  `day` integer NOT NULL,
  `partner_id` text NOT NULL,
  `company_id` text NOT NULL,
  `employee_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `activities_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `activities_companies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `activities_employees_employee` FOREIGN KEY (`employee_id`) REFERENCES `employees` (`id`) ON DELETE RESTRICT
);
-- create index "activity_partner_id_key" to table: "activities"
CREATE UNIQUE INDEX `activity_partner_id_key` ON `activities` (`partner_id`, `key`);
-- create index "activity_partner_id_company_id_day" to table: "activities"
CREATE INDEX `activity_partner_id_company_id_day` ON `activities` (`partner_id`, `company_id`, `day`);
-- create "allowances" table
CREATE TABLE `allowances` (
  `id` text NOT NULL,
  `kind` text NOT NULL,
  `day` integer NOT NULL,
  `allowed` integer NOT NULL,
  `used` integer NOT NULL,
  `company_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `allowances_companies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE RESTRICT
);
-- create index "allowance_company_id_kind_day" to table: "allowances"
CREATE UNIQUE INDEX `allowance_company_id_kind_day` ON `allowances` (`company_id`, `kind`, `day`);
-- create "audit_entries" table
CREATE TABLE `audit_entries` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `role` text NOT NULL,
  `partner_id` text NOT NULL DEFAULT (''),
  `action` text NOT NULL,
  `subject_id` text NOT NULL DEFAULT (''),
  `detail` text NOT NULL DEFAULT (''),
  PRIMARY KEY (`id`)
);
-- create index "auditentry_recorded_at" to table: "audit_entries"
CREATE INDEX `auditentry_recorded_at` ON `audit_entries` (`recorded_at`);
-- create index "auditentry_partner_id_recorded_at" to table: "audit_entries"
CREATE INDEX `auditentry_partner_id_recorded_at` ON `audit_entries` (`partner_id`, `recorded_at`);
-- create "editions" table
CREATE TABLE `editions` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `program` text NOT NULL,
  `day` integer NOT NULL,
  `text` text NOT NULL,
  `status` text NOT NULL DEFAULT ('draft'),
  `published_at` datetime NULL,
  `effective_at` datetime NULL,
  `supersedes_id` text NOT NULL DEFAULT (''),
  `begun_at` datetime NULL,
  `reached` text NOT NULL DEFAULT (''),
  `report` text NOT NULL DEFAULT (''),
  `state` text NOT NULL DEFAULT ('queued'),
  `done` integer NOT NULL DEFAULT (0),
  `total` integer NOT NULL DEFAULT (0),
  `error` text NOT NULL DEFAULT (''),
  `finished_at` datetime NULL,
  PRIMARY KEY (`id`)
);
-- create index "authorededition_program_day" to table: "editions"
CREATE INDEX `authorededition_program_day` ON `editions` (`program`, `day`);
-- create index "authorededition_state" to table: "editions"
CREATE INDEX `authorededition_state` ON `editions` (`state`);
-- create "client_lists" table
CREATE TABLE `client_lists` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `name` text NOT NULL,
  `partner_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `client_lists_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT
);
-- create index "clientlist_partner_id_name" to table: "client_lists"
CREATE UNIQUE INDEX `clientlist_partner_id_name` ON `client_lists` (`partner_id`, `name`);
-- create "engagements" table
CREATE TABLE `engagements` (
  `id` text NOT NULL,
  `area` text NOT NULL DEFAULT (''),
  `day` integer NOT NULL,
  `score` integer NOT NULL,
  `opportunity` text NOT NULL DEFAULT (''),
  `company_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `engagements_companies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE RESTRICT
);
-- create index "engagement_company_id_area_day" to table: "engagements"
CREATE UNIQUE INDEX `engagement_company_id_area_day` ON `engagements` (`company_id`, `area`, `day`);
-- create "exports" table
CREATE TABLE `exports` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `name` text NOT NULL,
  `format` text NOT NULL,
  `kind` text NOT NULL,
  `query` text NOT NULL,
  `bytes` integer NOT NULL DEFAULT (0),
  `state` text NOT NULL DEFAULT ('queued'),
  `done` integer NOT NULL DEFAULT (0),
  `total` integer NOT NULL DEFAULT (0),
  `error` text NOT NULL DEFAULT (''),
  `finished_at` datetime NULL,
  `partner_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `exports_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT
);
-- create index "export_partner_id_recorded_at" to table: "exports"
CREATE INDEX `export_partner_id_recorded_at` ON `exports` (`partner_id`, `recorded_at`);
-- create index "export_state" to table: "exports"
CREATE INDEX `export_state` ON `exports` (`state`);
-- create "file_chunks" table
CREATE TABLE `file_chunks` (
  `id` text NOT NULL,
  `owner_id` text NOT NULL,
  `name` text NOT NULL,
  `number` integer NOT NULL,
  `data` blob NOT NULL,
  PRIMARY KEY (`id`)
);
-- create index "filechunk_owner_id_name_number" to table: "file_chunks"
CREATE UNIQUE INDEX `filechunk_owner_id_name_number` ON `file_chunks` (`owner_id`, `name`, `number`);
-- create "idempotency_keys" table
CREATE TABLE `idempotency_keys` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `scope` text NOT NULL,
  `key` text NOT NULL,
  `hash` text NOT NULL,
  `answer` text NOT NULL,
  PRIMARY KEY (`id`)
);
-- create index "idempotencykey_scope_key" to table: "idempotency_keys"
CREATE UNIQUE INDEX `idempotencykey_scope_key` ON `idempotency_keys` (`scope`, `key`);
-- create index "idempotencykey_recorded_at" to table: "idempotency_keys"
CREATE INDEX `idempotencykey_recorded_at` ON `idempotency_keys` (`recorded_at`);
-- create "imports" table
CREATE TABLE `imports` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `mapping` text NOT NULL,
  `dry_run` bool NOT NULL DEFAULT (false),
  `step` text NOT NULL DEFAULT (''),
  `report` text NOT NULL DEFAULT (''),
  `state` text NOT NULL DEFAULT ('queued'),
  `done` integer NOT NULL DEFAULT (0),
  `total` integer NOT NULL DEFAULT (0),
  `error` text NOT NULL DEFAULT (''),
  `finished_at` datetime NULL,
  PRIMARY KEY (`id`)
);
-- create index "importrun_recorded_at" to table: "imports"
CREATE INDEX `importrun_recorded_at` ON `imports` (`recorded_at`);
-- create index "importrun_state" to table: "imports"
CREATE INDEX `importrun_state` ON `imports` (`state`);
-- create "list_members" table
CREATE TABLE `list_members` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `list_id` text NOT NULL,
  `partner_id` text NOT NULL,
  `client_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `list_members_client_lists_members` FOREIGN KEY (`list_id`) REFERENCES `client_lists` (`id`) ON DELETE CASCADE,
  CONSTRAINT `list_members_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `list_members_clients_client` FOREIGN KEY (`client_id`) REFERENCES `clients` (`id`) ON DELETE RESTRICT
);
-- create index "listmember_list_id_client_id" to table: "list_members"
CREATE UNIQUE INDEX `listmember_list_id_client_id` ON `list_members` (`list_id`, `client_id`);
-- create index "listmember_client_id" to table: "list_members"
CREATE INDEX `listmember_client_id` ON `list_members` (`client_id`);
-- create "payments" table
CREATE TABLE `payments` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `key` text NOT NULL,
  `day` integer NOT NULL,
  `amount` integer NOT NULL,
  `currency` text NOT NULL,
  `company_id` text NOT NULL,
  `line_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `payments_companies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `payments_product_lines_line` FOREIGN KEY (`line_id`) REFERENCES `product_lines` (`id`) ON DELETE RESTRICT
);
-- create index "payments_key_key" to table: "payments"
CREATE UNIQUE INDEX `payments_key_key` ON `payments` (`key`);
-- create index "payment_company_id_line_id_day" to table: "payments"
CREATE INDEX `payment_company_id_line_id_day` ON `payments` (`company_id`, `line_id`, `day`);
-- create "saved_reports" table
CREATE TABLE `saved_reports` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `name` text NOT NULL,
  `description` text NOT NULL DEFAULT (''),
  `kind` text NOT NULL,
  `query` text NOT NULL,
  `on_dashboard` bool NOT NULL DEFAULT (false),
  `partner_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `saved_reports_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT
);
-- create index "savedreport_partner_id_name" to table: "saved_reports"
CREATE UNIQUE INDEX `savedreport_partner_id_name` ON `saved_reports` (`partner_id`, `name`);
-- create "spot_rates" table
CREATE TABLE `spot_rates` (
  `id` text NOT NULL,
  `day` integer NOT NULL,
  `base` text NOT NULL,
  `quote` text NOT NULL,
  `rate` text NOT NULL,
  PRIMARY KEY (`id`)
);
-- create index "spotrate_day_base_quote" to table: "spot_rates"
CREATE UNIQUE INDEX `spotrate_day_base_quote` ON `spot_rates` (`day`, `base`, `quote`);
-- create "staged_companies" table
CREATE TABLE `staged_companies` (
  `id` text NOT NULL,
  `edition_id` text NOT NULL,
  `company_id` text NOT NULL DEFAULT (''),
  `reversals` integer NOT NULL,
  `postings` integer NOT NULL,
  `partners` text NOT NULL,
  PRIMARY KEY (`id`)
);
-- create index "stagedcompany_edition_id_company_id" to table: "staged_companies"
CREATE UNIQUE INDEX `stagedcompany_edition_id_company_id` ON `staged_companies` (`edition_id`, `company_id`);
-- create "team_members" table
CREATE TABLE `team_members` (
  `id` text NOT NULL,
  `key` text NOT NULL,
  `name` text NOT NULL,
  `email` text NOT NULL DEFAULT (''),
  `role` text NOT NULL,
  `description` text NOT NULL DEFAULT (''),
  `since` integer NOT NULL DEFAULT (0),
  `until` integer NOT NULL DEFAULT (0),
  `partner_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `team_members_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT
);
-- create index "teammember_partner_id_key" to table: "team_members"
CREATE UNIQUE INDEX `teammember_partner_id_key` ON `team_members` (`partner_id`, `key`);
-- create "tool_usages" table
CREATE TABLE `tool_usages` (
  `id` text NOT NULL,
  `day` integer NOT NULL,
  `tools` integer NOT NULL,
  `company_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `tool_usages_companies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE RESTRICT
);
-- create index "toolusage_company_id_day" to table: "tool_usages"
CREATE UNIQUE INDEX `toolusage_company_id_day` ON `tool_usages` (`company_id`, `day`);
-- create "usages" table
CREATE TABLE `usages` (
  `id` text NOT NULL,
  `kind` text NOT NULL,
  `name` text NOT NULL,
  `day` integer NOT NULL,
  `uses` integer NOT NULL,
  `users` integer NOT NULL DEFAULT (0),
  `company_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `usages_companies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE RESTRICT
);
-- create index "usage_company_id_kind_name_day" to table: "usages"
CREATE UNIQUE INDEX `usage_company_id_kind_name_day` ON `usages` (`company_id`, `kind`, `name`, `day`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
