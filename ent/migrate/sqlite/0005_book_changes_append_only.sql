-- atlas:delimiter \n\n\n

-- What changed a book is only ever added, like postings.


CREATE TRIGGER `book_changes_never_change` BEFORE UPDATE ON `book_changes`
BEGIN
  SELECT RAISE(ABORT, 'book_changes are only ever added');
END;


CREATE TRIGGER `book_changes_never_go` BEFORE DELETE ON `book_changes`
BEGIN
  SELECT RAISE(ABORT, 'book_changes are only ever added');
END;
