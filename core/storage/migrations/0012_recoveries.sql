-- Money that was paid and is to be paid back.

CREATE TABLE recoveries (
    id INTEGER PRIMARY KEY,
    agreement_id INTEGER NOT NULL REFERENCES agreements(id),
    requested_on TEXT NOT NULL CHECK (date(requested_on, '+0 days') IS requested_on),
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    amount_currency TEXT NOT NULL CHECK (amount_currency IN ('EUR', 'RSD')),
    reason TEXT NOT NULL,
    due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
    received_on TEXT CHECK (date(received_on, '+0 days') IS received_on)
) STRICT;

CREATE INDEX recoveries_by_agreement ON recoveries(agreement_id);
