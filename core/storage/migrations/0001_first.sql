-- Long because it is the whole schema at once, and one migration is one file.
-- The file as of Oslonac 0.1. Immutable once released: later changes are later numbers.
-- Rules (tested): STRICT tables; ids made by the program, never used again; no cascades, no generated columns, no UNIQUE on
-- what may be permuted; money in minor units with its currency; dates ISO ('+0 days' lets SQLite notice 30 February);
-- wall times without zone; the journal in UTC.

CREATE TABLE municipalities (
    id INTEGER PRIMARY KEY,
    name_latin TEXT NOT NULL,
    name_cyrillic TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('capital', 'city', 'municipality', 'city_municipality')),
    parent_id INTEGER REFERENCES municipalities(id),
    district_latin TEXT NOT NULL,
    district_cyrillic TEXT NOT NULL,
    region TEXT NOT NULL,
    population INTEGER,
    population_year INTEGER,
    roma_population INTEGER,
    roma_year INTEGER,
    area_km2 INTEGER,
    latitude REAL,
    longitude REAL,
    development_group TEXT CHECK (development_group IN ('I', 'II', 'III', 'IV', 'IV-dev')),
    in_kosovo INTEGER NOT NULL CHECK (in_kosovo IN (0, 1))
) STRICT;

CREATE TABLE organisations (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('municipality', 'city', 'city_municipality', 'administrative_unit',
                                       'civil_society_organisation', 'institution')),
    name_latin TEXT NOT NULL,
    name_cyrillic TEXT NOT NULL,
    municipality_id INTEGER REFERENCES municipalities(id),
    parent_id INTEGER REFERENCES organisations(id),
    seat TEXT NOT NULL,
    registration_number TEXT NOT NULL,
    tax_number TEXT NOT NULL,
    account_number TEXT NOT NULL,
    representative_office TEXT NOT NULL,
    representative_name TEXT NOT NULL
) STRICT;

CREATE TABLE programmes (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    donors TEXT NOT NULL,
    contracting_body TEXT NOT NULL,
    responsible_ministry TEXT NOT NULL,
    implementer TEXT NOT NULL,
    implementer_seat TEXT NOT NULL,
    implementer_office TEXT NOT NULL,
    implementer_signatory TEXT NOT NULL,
    total_value_minor INTEGER,
    total_value_currency TEXT CHECK (total_value_currency IN ('EUR', 'RSD')),
    starts_on TEXT CHECK (date(starts_on, '+0 days') IS starts_on),
    ends_on TEXT CHECK (date(ends_on, '+0 days') IS ends_on)
) STRICT;

CREATE TABLE objectives (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programmes(id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL
) STRICT;

CREATE TABLE measures (
    id INTEGER PRIMARY KEY,
    objective_id INTEGER NOT NULL REFERENCES objectives(id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    target INTEGER,
    unit TEXT NOT NULL
) STRICT;

CREATE TABLE calls (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER REFERENCES programmes(id),
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    published_on TEXT CHECK (date(published_on, '+0 days') IS published_on),
    deadline TEXT,
    questions_until TEXT CHECK (date(questions_until, '+0 days') IS questions_until),
    answers_until TEXT CHECK (date(answers_until, '+0 days') IS answers_until),
    assessment_method TEXT NOT NULL CHECK (assessment_method IN ('average', 'consensus')),
    divergence_limit_percent INTEGER,
    total_minimum INTEGER,
    when_resources_run_out TEXT NOT NULL CHECK (when_resources_run_out IN ('stop', 'skip')),
    agreement_number_scheme TEXT NOT NULL,
    is_example INTEGER NOT NULL CHECK (is_example IN (0, 1))
) STRICT;

CREATE TABLE deadline_extensions (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls(id),
    old_deadline TEXT NOT NULL,
    new_deadline TEXT NOT NULL,
    decided_on TEXT CHECK (date(decided_on, '+0 days') IS decided_on),
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE required_documents (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls(id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    mandatory INTEGER NOT NULL CHECK (mandatory IN (0, 1))
) STRICT;

CREATE TABLE lots (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls(id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    published_title TEXT NOT NULL,
    places INTEGER,
    envelope_minor INTEGER,
    envelope_currency TEXT CHECK (envelope_currency IN ('EUR', 'RSD')),
    award_kind TEXT NOT NULL CHECK (award_kind IN ('none', 'fixed', 'requested')),
    fixed_amount_minor INTEGER,
    fixed_amount_currency TEXT CHECK (fixed_amount_currency IN ('EUR', 'RSD')),
    floor_minor INTEGER,
    floor_currency TEXT CHECK (floor_currency IN ('EUR', 'RSD')),
    ceiling_minor INTEGER,
    ceiling_currency TEXT CHECK (ceiling_currency IN ('EUR', 'RSD')),
    technical_months INTEGER NOT NULL,
    financial_months INTEGER NOT NULL,
    reserve_size INTEGER NOT NULL,
    template_code TEXT NOT NULL
) STRICT;

CREATE TABLE planned_instalments (
    id INTEGER PRIMARY KEY,
    lot_id INTEGER NOT NULL REFERENCES lots(id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    share_percent INTEGER NOT NULL CHECK (share_percent BETWEEN 0 AND 100),
    condition TEXT NOT NULL
) STRICT;

CREATE TABLE eligibility_rules (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls(id),
    lot_id INTEGER REFERENCES lots(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('applicant_kind', 'exclusion_list', 'single_participation', 'development_group',
                                       'amount_bounds')),
    source TEXT NOT NULL
) STRICT;

CREATE TABLE eligibility_values (
    id INTEGER PRIMARY KEY,
    rule_id INTEGER NOT NULL REFERENCES eligibility_rules(id),
    value TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE criteria_sections (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls(id),
    lot_id INTEGER REFERENCES lots(id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    minimum INTEGER
) STRICT;

CREATE TABLE criteria (
    id INTEGER PRIMARY KEY,
    section_id INTEGER NOT NULL REFERENCES criteria_sections(id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    scale_minimum INTEGER NOT NULL,
    scale_maximum INTEGER NOT NULL,
    step INTEGER NOT NULL CHECK (step > 0),
    multiplier INTEGER NOT NULL,
    minimum INTEGER
) STRICT;

CREATE TABLE tie_rules (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('higher_section', 'higher_criterion', 'lower_requested_amount',
                                       'higher_own_contribution_share', 'earlier_received', 'less_developed')),
    section_id INTEGER REFERENCES criteria_sections(id),
    criterion_id INTEGER REFERENCES criteria(id)
) STRICT;

CREATE TABLE applications (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls(id),
    lot_id INTEGER NOT NULL REFERENCES lots(id),
    registry_number TEXT NOT NULL,
    received TEXT,
    applicant_id INTEGER NOT NULL REFERENCES organisations(id),
    service TEXT NOT NULL,
    service_kind TEXT CHECK (service_kind IN ('standardised', 'innovative', 'integrated', 'inter_municipal',
                                              'cross_sector')),
    requested_minor INTEGER,
    requested_currency TEXT CHECK (requested_currency IN ('EUR', 'RSD')),
    own_contribution_minor INTEGER,
    own_contribution_currency TEXT CHECK (own_contribution_currency IN ('EUR', 'RSD')),
    withdrawn_on TEXT CHECK (date(withdrawn_on, '+0 days') IS withdrawn_on),
    withdrawal_reason TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE application_partners (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications(id),
    organisation_id INTEGER NOT NULL REFERENCES organisations(id)
) STRICT;

CREATE TABLE completeness_lines (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications(id),
    required_document_id INTEGER NOT NULL REFERENCES required_documents(id),
    state TEXT NOT NULL CHECK (state IN ('present', 'missing', 'not_needed')),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE approvals (
    id INTEGER PRIMARY KEY,
    finding_code TEXT NOT NULL,
    record_table TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    facts TEXT NOT NULL,
    reason TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    approved_on TEXT NOT NULL CHECK (date(approved_on, '+0 days') IS approved_on)
) STRICT;

CREATE TABLE assessors (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls(id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    institution TEXT NOT NULL
) STRICT;

CREATE TABLE conflicts_of_interest (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications(id),
    assessor_id INTEGER NOT NULL REFERENCES assessors(id),
    declared_on TEXT CHECK (date(declared_on, '+0 days') IS declared_on),
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE marks (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES applications(id),
    assessor_id INTEGER REFERENCES assessors(id),
    criterion_id INTEGER NOT NULL REFERENCES criteria(id),
    points INTEGER NOT NULL,
    comment TEXT NOT NULL
) STRICT;

CREATE TABLE tie_decisions (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls(id),
    lot_id INTEGER NOT NULL REFERENCES lots(id),
    number TEXT NOT NULL,
    decided_on TEXT NOT NULL CHECK (date(decided_on, '+0 days') IS decided_on),
    body TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE tie_decision_places (
    id INTEGER PRIMARY KEY,
    tie_decision_id INTEGER NOT NULL REFERENCES tie_decisions(id),
    application_id INTEGER NOT NULL REFERENCES applications(id),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE selection_decisions (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls(id),
    version INTEGER NOT NULL,
    number TEXT NOT NULL,
    decided_on TEXT NOT NULL CHECK (date(decided_on, '+0 days') IS decided_on),
    body TEXT NOT NULL,
    digest TEXT NOT NULL,
    list TEXT NOT NULL CHECK (json_valid(list))
) STRICT;

CREATE TABLE document_templates (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    html TEXT NOT NULL
) STRICT;

CREATE TABLE signing_ceremonies (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    held_at TEXT,
    place TEXT NOT NULL,
    address TEXT NOT NULL
) STRICT;

CREATE TABLE agreements (
    id INTEGER PRIMARY KEY,
    call_id INTEGER NOT NULL REFERENCES calls(id),
    lot_id INTEGER NOT NULL REFERENCES lots(id),
    decision_id INTEGER NOT NULL REFERENCES selection_decisions(id),
    application_id INTEGER NOT NULL REFERENCES applications(id),
    party_id INTEGER NOT NULL REFERENCES organisations(id),
    number_scheme TEXT NOT NULL,
    number_year INTEGER NOT NULL,
    number_sequence INTEGER NOT NULL,
    number TEXT NOT NULL,
    other_number TEXT NOT NULL,
    other_date TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('draft', 'printed', 'signed', 'cancelled')),
    concluded_on TEXT CHECK (date(concluded_on, '+0 days') IS concluded_on),
    place TEXT NOT NULL,
    service TEXT NOT NULL,
    amount_minor INTEGER,
    amount_currency TEXT CHECK (amount_currency IN ('EUR', 'RSD')),
    own_contribution_minor INTEGER,
    own_contribution_currency TEXT CHECK (own_contribution_currency IN ('EUR', 'RSD')),
    technical_months INTEGER NOT NULL,
    financial_months INTEGER NOT NULL,
    implementer_office TEXT NOT NULL,
    implementer_signatory TEXT NOT NULL,
    party_office TEXT NOT NULL,
    party_signatory TEXT NOT NULL,
    copies INTEGER NOT NULL,
    template_id INTEGER REFERENCES document_templates(id),
    ceremony_id INTEGER REFERENCES signing_ceremonies(id),
    printed_digest TEXT NOT NULL,
    cancellation_reason TEXT NOT NULL
) STRICT;

CREATE TABLE agreement_instalments (
    id INTEGER PRIMARY KEY,
    agreement_id INTEGER NOT NULL REFERENCES agreements(id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    share_percent INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    amount_currency TEXT NOT NULL CHECK (amount_currency IN ('EUR', 'RSD')),
    condition TEXT NOT NULL
) STRICT;

CREATE TABLE addenda (
    id INTEGER PRIMARY KEY,
    agreement_id INTEGER NOT NULL REFERENCES agreements(id),
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    concluded_on TEXT CHECK (date(concluded_on, '+0 days') IS concluded_on),
    in_force_on TEXT CHECK (date(in_force_on, '+0 days') IS in_force_on),
    reason TEXT NOT NULL,
    change TEXT NOT NULL,
    amount_minor INTEGER,
    amount_currency TEXT CHECK (amount_currency IN ('EUR', 'RSD')),
    technical_months INTEGER,
    financial_months INTEGER
) STRICT;

CREATE INDEX organisations_by_municipality ON organisations(municipality_id);
CREATE INDEX lots_by_call ON lots(call_id);
CREATE INDEX eligibility_rules_by_call ON eligibility_rules(call_id);
CREATE INDEX eligibility_values_by_rule ON eligibility_values(rule_id);
CREATE INDEX applications_by_call ON applications(call_id);
CREATE INDEX applications_by_applicant ON applications(applicant_id);
CREATE INDEX application_partners_by_application ON application_partners(application_id);
CREATE INDEX application_partners_by_organisation ON application_partners(organisation_id);
CREATE INDEX completeness_lines_by_application ON completeness_lines(application_id);
CREATE INDEX approvals_by_record ON approvals(record_table, record_id);
CREATE INDEX conflicts_of_interest_by_application ON conflicts_of_interest(application_id);
CREATE INDEX marks_by_application ON marks(application_id);
CREATE INDEX selection_decisions_by_call ON selection_decisions(call_id);
CREATE INDEX agreements_by_call ON agreements(call_id);
CREATE INDEX agreement_instalments_by_agreement ON agreement_instalments(agreement_id);
CREATE INDEX addenda_by_agreement ON addenda(agreement_id);

-- What an officer did. Written by the one door, outside recording: undo adds an entry and never takes one away.
CREATE TABLE journal_entries (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    occurred_at TEXT NOT NULL,
    officer TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('do', 'undo', 'redo')),
    operation TEXT NOT NULL,
    details TEXT NOT NULL CHECK (json_valid(details)),
    target_number INTEGER REFERENCES journal_entries(number),
    is_undone INTEGER NOT NULL CHECK (is_undone IN (0, 1)),
    undone_by INTEGER REFERENCES journal_entries(number),
    schema_version INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    changeset BLOB NOT NULL
) STRICT;

CREATE VIEW applications_in_words AS
SELECT calls.code AS call, lots.code AS lot, applications.registry_number, organisations.name_latin AS applicant,
       applications.received, applications.service, applications.requested_minor / 100.0 AS requested,
       applications.requested_currency AS currency, applications.withdrawn_on
FROM applications
JOIN calls ON calls.id = applications.call_id
JOIN lots ON lots.id = applications.lot_id
JOIN organisations ON organisations.id = applications.applicant_id;

CREATE VIEW agreements_in_words AS
SELECT calls.code AS call, agreements.number, organisations.name_latin AS party, agreements.status,
       agreements.amount_minor / 100.0 AS amount, agreements.amount_currency AS currency, agreements.concluded_on
FROM agreements
JOIN calls ON calls.id = agreements.call_id
JOIN organisations ON organisations.id = agreements.party_id;
