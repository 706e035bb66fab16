-- create "book_changes" table
CREATE TABLE `book_changes` (
  `id` text NOT NULL,
  `recorded_at` datetime NOT NULL,
  `client_id` text NOT NULL,
  `day` integer NOT NULL,
  `currency` text NOT NULL,
  `clients` integer NOT NULL DEFAULT (0),
  `start` integer NOT NULL DEFAULT (0),
  `churn` integer NOT NULL DEFAULT (0),
  `contraction` integer NOT NULL DEFAULT (0),
  `expansion` integer NOT NULL DEFAULT (0),
  `sourced` integer NOT NULL DEFAULT (0),
  `partner_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `book_changes_partners_partner` FOREIGN KEY (`partner_id`) REFERENCES `partners` (`id`) ON DELETE RESTRICT
);
-- create index "bookchange_partner_id_day_currency" to table: "book_changes"
CREATE INDEX `bookchange_partner_id_day_currency` ON `book_changes` (`partner_id`, `day`, `currency`);
-- create index "bookchange_client_id" to table: "book_changes"
CREATE INDEX `bookchange_client_id` ON `book_changes` (`client_id`);
