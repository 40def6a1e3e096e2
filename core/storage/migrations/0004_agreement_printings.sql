-- Every paper that was printed of an agreement, by the digest in its footer: the original that agreements.printed_digest
-- names, those that an edit overtook, and copies made after the signing. Of older files only the named one is known, and
-- not its day.

CREATE TABLE agreement_printings (
    id INTEGER PRIMARY KEY,
    agreement_id INTEGER NOT NULL REFERENCES agreements(id),
    digest TEXT NOT NULL,
    printed_on TEXT CHECK (date(printed_on, '+0 days') IS printed_on),
    kind TEXT NOT NULL CHECK (kind IN ('original', 'copy'))
) STRICT;

CREATE INDEX agreement_printings_by_agreement ON agreement_printings(agreement_id);

INSERT INTO agreement_printings (id, agreement_id, digest, printed_on, kind)
SELECT id, id, printed_digest, NULL, 'original'
FROM agreements
WHERE printed_digest <> '';
