-- What is to be done in a case, and what was said, seen or written in it.

CREATE TABLE case_tasks (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases(id),
    kind TEXT NOT NULL CHECK (kind IN ('task', 'milestone')),
    title TEXT NOT NULL,
    starts_on TEXT CHECK (date(starts_on, '+0 days') IS starts_on),
    due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
    done_on TEXT CHECK (date(done_on, '+0 days') IS done_on),
    responsible TEXT NOT NULL,
    remind_days INTEGER NOT NULL CHECK (remind_days >= 0)
) STRICT;

CREATE INDEX case_tasks_by_case ON case_tasks(case_id);

CREATE TABLE case_notes (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases(id),
    kind TEXT NOT NULL CHECK (kind IN ('note', 'phone_call', 'meeting', 'field_visit', 'letter_received', 'letter_sent')),
    happened_on TEXT NOT NULL CHECK (date(happened_on, '+0 days') IS happened_on),
    text TEXT NOT NULL,
    number TEXT NOT NULL,
    other_number TEXT NOT NULL
) STRICT;

CREATE INDEX case_notes_by_case ON case_notes(case_id);
