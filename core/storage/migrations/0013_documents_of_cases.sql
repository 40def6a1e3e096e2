-- Documents that are attached to cases. What is kept of them stands once for equal bytes, and is no part of a step: undo
-- would carry every photo along.

CREATE TABLE case_documents (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases(id),
    kind TEXT NOT NULL CHECK (kind IN ('agreement_paper', 'request_paper', 'report_paper', 'decision_paper', 'record_paper', 'letter_paper', 'photo', 'other_paper')),
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    file_name TEXT NOT NULL,
    link TEXT NOT NULL,
    digest TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size > 0),
    added_on TEXT NOT NULL CHECK (date(added_on, '+0 days') IS added_on)
) STRICT;

CREATE INDEX case_documents_by_case ON case_documents(case_id);

CREATE TABLE document_contents (
    id INTEGER PRIMARY KEY,
    digest TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE INDEX document_contents_by_digest ON document_contents(digest);
