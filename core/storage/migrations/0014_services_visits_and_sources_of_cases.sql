-- Who works in a case, the services it brings about, visits with their checklists, documents it must have, and who pays
-- how much; what a lot asks of shares and instalments.

ALTER TABLE lots ADD COLUMN most_share_percent INTEGER CHECK (most_share_percent BETWEEN 1 AND 100);
ALTER TABLE lots ADD COLUMN least_own_percent INTEGER CHECK (least_own_percent BETWEEN 0 AND 100);
ALTER TABLE lots ADD COLUMN tranche_spent_percent INTEGER CHECK (tranche_spent_percent BETWEEN 0 AND 100);
ALTER TABLE lots ADD COLUMN prefinancing_percent INTEGER CHECK (prefinancing_percent BETWEEN 1 AND 100);

CREATE TABLE checklist_items (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls(id),
    position INTEGER NOT NULL,
    purpose TEXT NOT NULL CHECK (purpose IN ('of_visit', 'of_closing', 'technical_document', 'financial_document', 'closing_document')),
    title TEXT NOT NULL
) STRICT;

CREATE INDEX checklist_items_by_call ON checklist_items(call_id);

ALTER TABLE case_documents ADD COLUMN checklist_item_id INTEGER REFERENCES checklist_items(id);

CREATE INDEX case_documents_by_checklist_item ON case_documents(checklist_item_id);

CREATE TABLE case_members (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases(id),
    role TEXT NOT NULL CHECK (role IN ('officer', 'mentor', 'expert', 'party_contact')),
    person TEXT NOT NULL,
    valid_from TEXT CHECK (date(valid_from, '+0 days') IS valid_from),
    valid_to TEXT CHECK (date(valid_to, '+0 days') IS valid_to)
) STRICT;

CREATE INDEX case_members_by_case ON case_members(case_id);

CREATE TABLE case_visits (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases(id),
    kind TEXT NOT NULL CHECK (kind IN ('field_visit', 'monitoring_visit')),
    planned_on TEXT NOT NULL CHECK (date(planned_on, '+0 days') IS planned_on),
    made_on TEXT CHECK (date(made_on, '+0 days') IS made_on),
    place TEXT NOT NULL,
    visitor TEXT NOT NULL,
    findings TEXT NOT NULL
) STRICT;

CREATE INDEX case_visits_by_case ON case_visits(case_id);

CREATE TABLE case_checks (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases(id),
    visit_id INTEGER REFERENCES case_visits(id),
    checklist_item_id INTEGER REFERENCES checklist_items(id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('unanswered', 'yes', 'no', 'not_applicable')),
    note TEXT NOT NULL
) STRICT;

CREATE INDEX case_checks_by_case ON case_checks(case_id);

CREATE INDEX case_checks_by_visit ON case_checks(visit_id);

CREATE INDEX case_checks_by_checklist_item ON case_checks(checklist_item_id);

CREATE TABLE visit_recommendations (
    id INTEGER PRIMARY KEY,
    visit_id INTEGER NOT NULL REFERENCES case_visits(id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
    done_on TEXT CHECK (date(done_on, '+0 days') IS done_on)
) STRICT;

CREATE INDEX visit_recommendations_by_visit ON visit_recommendations(visit_id);

CREATE TABLE supported_services (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases(id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('standardised', 'innovative', 'integrated', 'inter_municipal', 'cross_sector')),
    support TEXT NOT NULL CHECK (support IN ('established', 'improved')),
    provider TEXT NOT NULL,
    licence TEXT NOT NULL CHECK (licence IN ('licence_not_needed', 'licence_awaited', 'limited_licence', 'full_licence')),
    licence_until TEXT CHECK (date(licence_until, '+0 days') IS licence_until)
) STRICT;

CREATE INDEX supported_services_by_case ON supported_services(case_id);

CREATE TABLE service_users (
    id INTEGER PRIMARY KEY,
    service_id INTEGER NOT NULL REFERENCES supported_services(id),
    user_group TEXT NOT NULL CHECK (user_group IN ('all_users', 'women', 'men', 'children', 'young_people', 'adults', 'old_people', 'with_disability', 'roma_users', 'rural_users', 'urban_users')),
    planned INTEGER CHECK (planned >= 0),
    reached INTEGER CHECK (reached >= 0)
) STRICT;

CREATE INDEX service_users_by_service ON service_users(service_id);

CREATE TABLE budget_sources (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('programme_funds', 'own_funds', 'other_funds')),
    title TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
    amount_currency TEXT NOT NULL CHECK (amount_currency IN ('EUR', 'RSD'))
) STRICT;

CREATE INDEX budget_sources_by_case ON budget_sources(case_id);
