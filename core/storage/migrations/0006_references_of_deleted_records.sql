-- When a record is deleted SQLite looks for what still refers to it. Organisations, applications and agreements are deleted
-- by the thousand when an import is undone, and without an index a table was read whole for each of them.

CREATE INDEX IF NOT EXISTS organisations_by_parent ON organisations(parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS agreements_by_application ON agreements(application_id);
CREATE INDEX IF NOT EXISTS tie_decision_places_by_application ON tie_decision_places(application_id);
