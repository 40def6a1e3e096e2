-- What follows a signed agreement: its case with the stages of the support, the instalments as they are to be paid now, and
-- every payment from the request to the confirmation. agreement_instalments stay as they were signed.

ALTER TABLE programmes ADD COLUMN second_person INTEGER NOT NULL DEFAULT 1 CHECK (second_person IN (0, 1));

CREATE TABLE instalments (
    id INTEGER PRIMARY KEY,
    agreement_id INTEGER NOT NULL REFERENCES agreements(id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
    amount_currency TEXT NOT NULL CHECK (amount_currency IN ('EUR', 'RSD')),
    condition TEXT NOT NULL,
    due_on TEXT CHECK (date(due_on, '+0 days') IS due_on)
) STRICT;

CREATE INDEX instalments_by_agreement ON instalments(agreement_id);

CREATE TABLE payments (
    id INTEGER PRIMARY KEY,
    instalment_id INTEGER NOT NULL REFERENCES instalments(id),
    request_number TEXT NOT NULL,
    requested_on TEXT NOT NULL CHECK (date(requested_on, '+0 days') IS requested_on),
    requested_minor INTEGER NOT NULL CHECK (requested_minor > 0),
    requested_currency TEXT NOT NULL CHECK (requested_currency IN ('EUR', 'RSD')),
    checked_on TEXT CHECK (date(checked_on, '+0 days') IS checked_on),
    checked_by TEXT NOT NULL,
    authorised_on TEXT CHECK (date(authorised_on, '+0 days') IS authorised_on),
    authorised_by TEXT NOT NULL,
    authorised_minor INTEGER CHECK (authorised_minor > 0),
    authorised_currency TEXT CHECK (authorised_currency IN ('EUR', 'RSD')),
    paid_on TEXT CHECK (date(paid_on, '+0 days') IS paid_on),
    paid_minor INTEGER CHECK (paid_minor > 0),
    paid_currency TEXT CHECK (paid_currency IN ('EUR', 'RSD')),
    confirmed_on TEXT CHECK (date(confirmed_on, '+0 days') IS confirmed_on),
    returned_on TEXT CHECK (date(returned_on, '+0 days') IS returned_on),
    reason TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE INDEX payments_by_instalment ON payments(instalment_id);

CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    agreement_id INTEGER NOT NULL REFERENCES agreements(id),
    opened_on TEXT NOT NULL CHECK (date(opened_on, '+0 days') IS opened_on),
    status TEXT NOT NULL CHECK (status IN ('open', 'closed', 'ended_early')),
    closed_on TEXT CHECK (date(closed_on, '+0 days') IS closed_on),
    reason TEXT NOT NULL
) STRICT;

CREATE INDEX cases_by_agreement ON cases(agreement_id);

CREATE TABLE case_stages (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('technical', 'financial', 'other')),
    title TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (date(starts_on, '+0 days') IS starts_on),
    ends_on TEXT NOT NULL CHECK (date(ends_on, '+0 days') IS ends_on)
) STRICT;

CREATE INDEX case_stages_by_case ON case_stages(case_id);
