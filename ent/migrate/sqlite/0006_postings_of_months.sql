-- Counts the postings of every month, which the ledger keeps from now on.
-- Months whose postings were all taken back had no row so far.

-- The first day of the month of each posting, as days since 0001-01-01 = 1.
CREATE TABLE `counted` AS
SELECT `partner_id`, coalesce(`client_id`, '') AS `client_id`,
  `day` + 1 - CAST(strftime('%d', julianday('0001-01-01') + `day` - 1) AS integer) AS `month`,
  `track`, `kind`, sum(`points`) AS `points`, count(*) AS `postings`
FROM `postings` GROUP BY 1, 2, 3, 4, 5;
CREATE INDEX `counted_by_key` ON `counted` (`partner_id`, `client_id`, `month`, `track`, `kind`);
UPDATE `points_months` SET `postings` = coalesce((
  SELECT `postings` FROM `counted` AS c
  WHERE c.`partner_id` = `points_months`.`partner_id` AND c.`client_id` = `points_months`.`client_id`
    AND c.`month` = `points_months`.`month` AND c.`track` = `points_months`.`track` AND c.`kind` = `points_months`.`kind`), 0);
INSERT INTO `points_months` (`id`, `partner_id`, `client_id`, `month`, `track`, `kind`, `points`, `postings`)
SELECT 'pm_' || lower(hex(randomblob(16))), `partner_id`, `client_id`, `month`, `track`, `kind`, `points`, `postings`
FROM `counted` AS c
WHERE NOT EXISTS (
  SELECT 1 FROM `points_months` AS m
  WHERE m.`partner_id` = c.`partner_id` AND m.`client_id` = c.`client_id`
    AND m.`month` = c.`month` AND m.`track` = c.`track` AND m.`kind` = c.`kind`);
DROP TABLE `counted`;
