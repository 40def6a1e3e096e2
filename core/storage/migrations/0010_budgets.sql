-- The budget of a case and what was spent of it; how far headings may change without an addendum.

ALTER TABLE programmes ADD COLUMN transfer_limit_percent INTEGER NOT NULL DEFAULT 25 CHECK (transfer_limit_percent BETWEEN 0 AND 100);

CREATE TABLE budget_lines (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases(id),
    position INTEGER NOT NULL,
    heading TEXT NOT NULL,
    title TEXT NOT NULL,
    planned_minor INTEGER NOT NULL CHECK (planned_minor >= 0),
    planned_currency TEXT NOT NULL CHECK (planned_currency IN ('EUR', 'RSD')),
    amended_minor INTEGER CHECK (amended_minor >= 0),
    amended_currency TEXT CHECK (amended_currency IN ('EUR', 'RSD'))
) STRICT;

CREATE INDEX budget_lines_by_case ON budget_lines(case_id);

CREATE TABLE expenditures (
    id INTEGER PRIMARY KEY,
    line_id INTEGER NOT NULL REFERENCES budget_lines(id),
    spent_on TEXT NOT NULL CHECK (date(spent_on, '+0 days') IS spent_on),
    document TEXT NOT NULL,
    payee TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    amount_currency TEXT NOT NULL CHECK (amount_currency IN ('EUR', 'RSD')),
    original_minor INTEGER CHECK (original_minor > 0),
    original_currency TEXT CHECK (original_currency IN ('EUR', 'RSD')),
    rate_micros INTEGER CHECK (rate_micros > 0),
    rate_source TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('unchecked', 'accepted', 'parked')),
    accepted_minor INTEGER CHECK (accepted_minor >= 0),
    accepted_currency TEXT CHECK (accepted_currency IN ('EUR', 'RSD')),
    reason TEXT NOT NULL
) STRICT;

CREATE INDEX expenditures_by_line ON expenditures(line_id);
