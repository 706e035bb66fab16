-- atlas:delimiter \n\n\n

-- What is kept for good is only ever added. The one change there is: an event
-- stops being current when a higher revision takes its place.


CREATE TRIGGER `postings_never_change` BEFORE UPDATE ON `postings`
BEGIN
  SELECT RAISE(ABORT, 'postings are only ever added');
END;


CREATE TRIGGER `postings_never_go` BEFORE DELETE ON `postings`
BEGIN
  SELECT RAISE(ABORT, 'postings are only ever added');
END;


CREATE TRIGGER `facts_never_change` BEFORE UPDATE ON `facts`
BEGIN
  SELECT RAISE(ABORT, 'facts are only ever added');
END;


CREATE TRIGGER `facts_never_go` BEFORE DELETE ON `facts`
BEGIN
  SELECT RAISE(ABORT, 'facts are only ever added');
END;


CREATE TRIGGER `standings_never_change` BEFORE UPDATE ON `standings`
BEGIN
  SELECT RAISE(ABORT, 'standings are only ever added');
END;


CREATE TRIGGER `standings_never_go` BEFORE DELETE ON `standings`
BEGIN
  SELECT RAISE(ABORT, 'standings are only ever added');
END;


CREATE TRIGGER `events_only_superseded` BEFORE UPDATE ON `events`
WHEN NOT (
  old.`current` AND NOT new.`current`
  AND old.`id` IS new.`id`
  AND old.`recorded_at` IS new.`recorded_at`
  AND old.`key` IS new.`key`
  AND old.`revision` IS new.`revision`
  AND old.`voided` IS new.`voided`
  AND old.`day` IS new.`day`
  AND old.`seq` IS new.`seq`
  AND old.`kind` IS new.`kind`
  AND old.`country` IS new.`country`
  AND old.`line` IS new.`line`
  AND old.`mrr` IS new.`mrr`
  AND old.`currency` IS new.`currency`
  AND old.`seller` IS new.`seller`
  AND old.`deal_type` IS new.`deal_type`
  AND old.`partner` IS new.`partner`
  AND old.`track` IS new.`track`
  AND old.`points` IS new.`points`
  AND old.`until` IS new.`until`
  AND old.`reason` IS new.`reason`
  AND old.`company_id` IS new.`company_id`
  AND old.`batch_id` IS new.`batch_id`
)
BEGIN
  SELECT RAISE(ABORT, 'events are only ever superseded');
END;


CREATE TRIGGER `events_never_go` BEFORE DELETE ON `events`
BEGIN
  SELECT RAISE(ABORT, 'events are only ever superseded');
END;
