-- atlas:delimiter \n\n\n

-- What is kept for good is only ever added. The one change there is: an event
-- stops being current when a higher revision takes its place.


CREATE OR REPLACE FUNCTION "only_added"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% are only ever added', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;


CREATE OR REPLACE FUNCTION "only_superseded"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."current" AND NOT NEW."current" THEN
    OLD."current" := false;
    IF OLD IS NOT DISTINCT FROM NEW THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION '% are only ever superseded', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;


CREATE TRIGGER "postings_never_change" BEFORE UPDATE OR DELETE ON "postings"
  FOR EACH ROW EXECUTE FUNCTION "only_added"();


CREATE TRIGGER "postings_never_go" BEFORE TRUNCATE ON "postings"
  FOR EACH STATEMENT EXECUTE FUNCTION "only_added"();


CREATE TRIGGER "facts_never_change" BEFORE UPDATE OR DELETE ON "facts"
  FOR EACH ROW EXECUTE FUNCTION "only_added"();


CREATE TRIGGER "facts_never_go" BEFORE TRUNCATE ON "facts"
  FOR EACH STATEMENT EXECUTE FUNCTION "only_added"();


CREATE TRIGGER "standings_never_change" BEFORE UPDATE OR DELETE ON "standings"
  FOR EACH ROW EXECUTE FUNCTION "only_added"();


CREATE TRIGGER "standings_never_go" BEFORE TRUNCATE ON "standings"
  FOR EACH STATEMENT EXECUTE FUNCTION "only_added"();


CREATE TRIGGER "events_only_superseded" BEFORE UPDATE ON "events"
  FOR EACH ROW EXECUTE FUNCTION "only_superseded"();


CREATE TRIGGER "events_never_change" BEFORE DELETE ON "events"
  FOR EACH ROW EXECUTE FUNCTION "only_added"();


CREATE TRIGGER "events_never_go" BEFORE TRUNCATE ON "events"
  FOR EACH STATEMENT EXECUTE FUNCTION "only_added"();
