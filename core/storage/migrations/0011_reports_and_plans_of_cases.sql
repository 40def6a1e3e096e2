-- What a call lays down for its cases: reports that parties owe, and tasks. Reports, and what became of them.

CREATE TABLE report_rules (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('narrative_report', 'financial_report', 'interim_report', 'final_report', 'other_report')),
    title TEXT NOT NULL,
    reported_time TEXT NOT NULL CHECK (reported_time IN ('whole', 'technical', 'financial')),
    every_months INTEGER NOT NULL CHECK (every_months >= 0),
    due_days INTEGER NOT NULL
) STRICT;

CREATE INDEX report_rules_by_call ON report_rules(call_id);

CREATE TABLE planned_tasks (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('task', 'milestone')),
    title TEXT NOT NULL,
    anchor TEXT NOT NULL CHECK (anchor IN ('agreement_concluded', 'case_opened', 'technical_end', 'financial_end', 'task_before')),
    offset_days INTEGER NOT NULL,
    length_days INTEGER NOT NULL CHECK (length_days >= 0),
    remind_days INTEGER NOT NULL CHECK (remind_days >= 0)
) STRICT;

CREATE INDEX planned_tasks_by_call ON planned_tasks(call_id);

ALTER TABLE case_tasks ADD COLUMN planned_task_id INTEGER REFERENCES planned_tasks(id);

CREATE INDEX case_tasks_by_planned_task ON case_tasks(planned_task_id);

CREATE TABLE party_reports (
    id INTEGER PRIMARY KEY,
    agreement_id INTEGER NOT NULL REFERENCES agreements(id),
    report_rule_id INTEGER REFERENCES report_rules(id),
    part INTEGER NOT NULL CHECK (part >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('narrative_report', 'financial_report', 'interim_report', 'final_report', 'other_report')),
    title TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (date(starts_on, '+0 days') IS starts_on),
    ends_on TEXT NOT NULL CHECK (date(ends_on, '+0 days') IS ends_on),
    due_on TEXT NOT NULL CHECK (date(due_on, '+0 days') IS due_on)
) STRICT;

CREATE INDEX party_reports_by_agreement ON party_reports(agreement_id);

CREATE INDEX party_reports_by_rule ON party_reports(report_rule_id);

CREATE TABLE report_steps (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES party_reports(id),
    kind TEXT NOT NULL CHECK (kind IN ('received', 'returned', 'approved', 'skipped', 'reopened')),
    happened_on TEXT NOT NULL CHECK (date(happened_on, '+0 days') IS happened_on),
    person TEXT NOT NULL,
    remarks TEXT NOT NULL,
    correct_by TEXT CHECK (date(correct_by, '+0 days') IS correct_by)
) STRICT;

CREATE INDEX report_steps_by_report ON report_steps(report_id);

ALTER TABLE instalments ADD COLUMN report_id INTEGER REFERENCES party_reports(id);

CREATE INDEX instalments_by_report ON instalments(report_id);
