-- The persons through whom an organisation is reached, with their office and the time in which they hold it.
-- An agreement is looked up by its party since the page of an organisation shows all that it received.

CREATE TABLE contacts (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisations(id),
    name TEXT NOT NULL,
    office TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    valid_from TEXT CHECK (date(valid_from, '+0 days') IS valid_from),
    valid_to TEXT CHECK (date(valid_to, '+0 days') IS valid_to),
    note TEXT NOT NULL
) STRICT;

CREATE INDEX contacts_by_organisation ON contacts(organisation_id);
CREATE INDEX agreements_by_party ON agreements(party_id);

CREATE VIEW contacts_in_words AS
SELECT organisations.name_latin AS organisation, contacts.name, contacts.office, contacts.phone, contacts.email,
       contacts.valid_from, contacts.valid_to
FROM contacts
JOIN organisations ON organisations.id = contacts.organisation_id;
