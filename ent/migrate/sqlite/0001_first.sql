-- create "batches" table
CREATE TABLE `batches` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `source` text NOT NULL,
  `hash` text NOT NULL DEFAULT (''),
  `events` integer NOT NULL DEFAULT (0),
  `postings` integer NOT NULL DEFAULT (0),
  PRIMARY KEY (`id`)
);
-- create index "batch_recorded_at" to table: "batches"
CREATE INDEX `batch_recorded_at` ON `batches` (`recorded_at`);
-- create "clients" table
CREATE TABLE `clients` (
  `id` text NOT NULL,
  `name` text NOT NULL,
  `since` integer NOT NULL DEFAULT (0),
  `sells` bool NOT NULL DEFAULT (false),
  `manages` bool NOT NULL DEFAULT (false),
  `ended_on` integer NOT NULL DEFAULT (0),
  `sourced` integer NOT NULL DEFAULT (0),
  `assisted` integer NOT NULL DEFAULT (0),
  `managed` integer NOT NULL DEFAULT (0),
  `balance_on` integer NOT NULL DEFAULT (0),
  `valid_until` integer NOT NULL DEFAULT (0),
  `partner_id` text NOT NULL,
  `company_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `clients_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `clients_companies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE RESTRICT
);
-- create index "clientship_partner_id_company_id" to table: "clients"
CREATE UNIQUE INDEX `clientship_partner_id_company_id` ON `clients` (`partner_id`, `company_id`);
-- create index "clientship_company_id" to table: "clients"
CREATE INDEX `clientship_company_id` ON `clients` (`company_id`);
-- create "companies" table
CREATE TABLE `companies` (
  `id` text NOT NULL,
  `key` text NOT NULL,
  `name` text NOT NULL,
  `domain` text NOT NULL DEFAULT (''),
  `sector` text NOT NULL DEFAULT (''),
  `employees` integer NOT NULL DEFAULT (0),
  `founded` integer NOT NULL DEFAULT (0),
  `country` text NOT NULL DEFAULT (''),
  `crm_url` text NOT NULL DEFAULT (''),
  `account_url` text NOT NULL DEFAULT (''),
  `parent_id` text NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `companies_companies_parent` FOREIGN KEY (`parent_id`) REFERENCES `companies` (`id`) ON DELETE RESTRICT
);
-- create index "companies_key_key" to table: "companies"
CREATE UNIQUE INDEX `companies_key_key` ON `companies` (`key`);
-- create "deals" table
CREATE TABLE `deals` (
  `id` text NOT NULL,
  `key` text NOT NULL,
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
-- create index "deal_partner_id_key" to table: "deals"
CREATE UNIQUE INDEX `deal_partner_id_key` ON `deals` (`partner_id`, `key`);
-- create index "deal_partner_id_closed_on" to table: "deals"
CREATE INDEX `deal_partner_id_closed_on` ON `deals` (`partner_id`, `closed_on`);
-- create "employees" table
CREATE TABLE `employees` (
  `id` text NOT NULL,
  `key` text NOT NULL,
  `name` text NOT NULL,
  `email` text NOT NULL DEFAULT (''),
  `office` text NOT NULL DEFAULT (''),
  `partner_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `employees_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT
);
-- create index "employee_partner_id_key" to table: "employees"
CREATE UNIQUE INDEX `employee_partner_id_key` ON `employees` (`partner_id`, `key`);
-- create "events" table
CREATE TABLE `events` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `key` text NOT NULL,
  `revision` integer NOT NULL DEFAULT (1),
  `voided` bool NOT NULL DEFAULT (false),
  `current` bool NOT NULL DEFAULT (true),
  `day` integer NOT NULL,
  `seq` integer NOT NULL,
  `kind` text NOT NULL,
  `country` text NOT NULL DEFAULT (''),
  `line` text NOT NULL DEFAULT (''),
  `mrr` integer NOT NULL DEFAULT (0),
  `currency` text NOT NULL DEFAULT (''),
  `seller` text NOT NULL DEFAULT (''),
  `deal_type` text NOT NULL DEFAULT (''),
  `partner` text NOT NULL DEFAULT (''),
  `track` text NOT NULL DEFAULT (''),
  `points` integer NOT NULL DEFAULT (0),
  `until` integer NOT NULL DEFAULT (0),
  `reason` text NOT NULL DEFAULT (''),
  `company_id` text NULL,
  `batch_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `events_companies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `events_batches_batch` FOREIGN KEY (`batch_id`) REFERENCES `batches` (`id`) ON DELETE RESTRICT
);
-- create index "event_key_revision" to table: "events"
CREATE UNIQUE INDEX `event_key_revision` ON `events` (`key`, `revision`);
-- create index "event_company_id_current" to table: "events"
CREATE INDEX `event_company_id_current` ON `events` (`company_id`, `current`);
-- create index "event_batch_id" to table: "events"
CREATE INDEX `event_batch_id` ON `events` (`batch_id`);
-- create "facts" table
CREATE TABLE `facts` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `day` integer NOT NULL,
  `kind` text NOT NULL,
  `value` text NOT NULL,
  `partner_id` text NOT NULL,
  `batch_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `facts_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `facts_batches_batch` FOREIGN KEY (`batch_id`) REFERENCES `batches` (`id`) ON DELETE RESTRICT
);
-- create index "fact_partner_id_kind_day_recorded_at" to table: "facts"
CREATE INDEX `fact_partner_id_kind_day_recorded_at` ON `facts` (`partner_id`, `kind`, `day`, `recorded_at`);
-- create "mrr_changes" table
CREATE TABLE `mrr_changes` (
  `id` text NOT NULL,
  `day` integer NOT NULL,
  `mrr` integer NOT NULL,
  `event` text NOT NULL,
  `subscription_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `mrr_changes_subscriptions_subscription` FOREIGN KEY (`subscription_id`) REFERENCES `subscriptions` (`id`) ON DELETE RESTRICT
);
-- create index "mrrchange_subscription_id_day" to table: "mrr_changes"
CREATE UNIQUE INDEX `mrrchange_subscription_id_day` ON `mrr_changes` (`subscription_id`, `day`);
-- create "partners" table
CREATE TABLE `partners` (
  `id` text NOT NULL,
  `key` text NOT NULL,
  `name` text NOT NULL,
  `country` text NOT NULL DEFAULT (''),
  PRIMARY KEY (`id`)
);
-- create index "partners_key_key" to table: "partners"
CREATE UNIQUE INDEX `partners_key_key` ON `partners` (`key`);
-- create "points_months" table
CREATE TABLE `points_months` (
  `id` text NOT NULL,
  `client_id` text NOT NULL DEFAULT (''),
  `month` integer NOT NULL,
  `track` text NOT NULL,
  `kind` text NOT NULL,
  `points` integer NOT NULL DEFAULT (0),
  `partner_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `points_months_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT
);
-- create index "pointsmonth_partner_id_client_id_month_track_kind" to table: "points_months"
CREATE UNIQUE INDEX `pointsmonth_partner_id_client_id_month_track_kind` ON `points_months` (`partner_id`, `client_id`, `month`, `track`, `kind`);
-- create index "pointsmonth_partner_id_month" to table: "points_months"
CREATE INDEX `pointsmonth_partner_id_month` ON `points_months` (`partner_id`, `month`);
-- create index "pointsmonth_client_id" to table: "points_months"
CREATE INDEX `pointsmonth_client_id` ON `points_months` (`client_id`);
-- create "postings" table
CREATE TABLE `postings` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `number` integer NOT NULL,
  `event` text NOT NULL DEFAULT (''),
  `edition` integer NOT NULL DEFAULT (0),
  `line` text NOT NULL DEFAULT (''),
  `track` text NOT NULL,
  `kind` text NOT NULL,
  `points` integer NOT NULL,
  `day` integer NOT NULL,
  `reverses` text NOT NULL DEFAULT (''),
  `terms` json NOT NULL,
  `partner_id` text NOT NULL,
  `client_id` text NULL,
  `company_id` text NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `postings_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `postings_clients_client` FOREIGN KEY (`client_id`) REFERENCES `clients` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `postings_companies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE RESTRICT
);
-- create index "postings_number_key" to table: "postings"
CREATE UNIQUE INDEX `postings_number_key` ON `postings` (`number`);
-- create index "posting_partner_id_day" to table: "postings"
CREATE INDEX `posting_partner_id_day` ON `postings` (`partner_id`, `day`);
-- create index "posting_client_id_day" to table: "postings"
CREATE INDEX `posting_client_id_day` ON `postings` (`client_id`, `day`);
-- create index "posting_company_id" to table: "postings"
CREATE INDEX `posting_company_id` ON `postings` (`company_id`);
-- create "products" table
CREATE TABLE `products` (
  `id` text NOT NULL,
  `key` text NOT NULL,
  `name` text NOT NULL,
  `list_price` integer NULL,
  `currency` text NOT NULL DEFAULT (''),
  `line_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `products_product_lines_line` FOREIGN KEY (`line_id`) REFERENCES `product_lines` (`id`) ON DELETE RESTRICT
);
-- create index "products_key_key" to table: "products"
CREATE UNIQUE INDEX `products_key_key` ON `products` (`key`);
-- create "product_lines" table
CREATE TABLE `product_lines` (
  `id` text NOT NULL,
  `key` text NOT NULL,
  `name` text NOT NULL,
  PRIMARY KEY (`id`)
);
-- create index "product_lines_key_key" to table: "product_lines"
CREATE UNIQUE INDEX `product_lines_key_key` ON `product_lines` (`key`);
-- create "renewals" table
CREATE TABLE `renewals` (
  `id` text NOT NULL,
  `key` text NOT NULL,
  `line` text NOT NULL DEFAULT (''),
  `starts_on` integer NOT NULL,
  `mrr` integer NOT NULL,
  `currency` text NOT NULL,
  `manager` text NOT NULL DEFAULT (''),
  `decision` text NOT NULL DEFAULT ('undecided'),
  `company_id` text NOT NULL,
  `subscription_id` text NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `renewals_companies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `renewals_subscriptions_subscription` FOREIGN KEY (`subscription_id`) REFERENCES `subscriptions` (`id`) ON DELETE RESTRICT
);
-- create index "renewals_key_key" to table: "renewals"
CREATE UNIQUE INDEX `renewals_key_key` ON `renewals` (`key`);
-- create index "renewal_company_id_starts_on" to table: "renewals"
CREATE INDEX `renewal_company_id_starts_on` ON `renewals` (`company_id`, `starts_on`);
-- create index "renewal_subscription_id" to table: "renewals"
CREATE INDEX `renewal_subscription_id` ON `renewals` (`subscription_id`);
-- create "settings" table
CREATE TABLE `settings` (
  `id` text NOT NULL,
  `key` text NOT NULL,
  `value` text NOT NULL,
  PRIMARY KEY (`id`)
);
-- create index "settings_key_key" to table: "settings"
CREATE UNIQUE INDEX `settings_key_key` ON `settings` (`key`);
-- create "standings" table
CREATE TABLE `standings` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `program` text NOT NULL,
  `day` integer NOT NULL,
  `sourced` integer NOT NULL,
  `assisted` integer NOT NULL,
  `managed` integer NOT NULL,
  `performance` text NOT NULL,
  `credited` text NOT NULL,
  `credited_since` integer NOT NULL,
  `median_tool_usage` integer NULL,
  `certified_through` integer NOT NULL DEFAULT (0),
  `partner_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `standings_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT
);
-- create index "standing_program_partner_id_day" to table: "standings"
CREATE UNIQUE INDEX `standing_program_partner_id_day` ON `standings` (`program`, `partner_id`, `day`);
-- create "subscriptions" table
CREATE TABLE `subscriptions` (
  `id` text NOT NULL,
  `opened_on` integer NOT NULL,
  `first_sold_on` integer NOT NULL,
  `closed_on` integer NOT NULL DEFAULT (0),
  `mrr` integer NOT NULL DEFAULT (0),
  `currency` text NOT NULL,
  `company_id` text NOT NULL,
  `line_id` text NOT NULL,
  `product_id` text NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `subscriptions_companies_company` FOREIGN KEY (`company_id`) REFERENCES `companies` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `subscriptions_product_lines_line` FOREIGN KEY (`line_id`) REFERENCES `product_lines` (`id`) ON DELETE RESTRICT,
  CONSTRAINT `subscriptions_products_product` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`) ON DELETE RESTRICT
);
-- create index "subscription_company_id_line_id_opened_on" to table: "subscriptions"
CREATE UNIQUE INDEX `subscription_company_id_line_id_opened_on` ON `subscriptions` (`company_id`, `line_id`, `opened_on`);
