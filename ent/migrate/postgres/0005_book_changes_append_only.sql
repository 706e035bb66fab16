-- atlas:delimiter \n\n\n

-- What changed a book is only ever added, like postings.


CREATE TRIGGER "book_changes_never_change" BEFORE UPDATE OR DELETE ON "book_changes"
  FOR EACH ROW EXECUTE FUNCTION "only_added"();


CREATE TRIGGER "book_changes_never_go" BEFORE TRUNCATE ON "book_changes"
  FOR EACH STATEMENT EXECUTE FUNCTION "only_added"();
