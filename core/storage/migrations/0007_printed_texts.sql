-- What every paper was merged from when it was printed: a signed one says the same ever after, whatever becomes of the names,
-- the programme or the template. Of papers printed before this version nothing was kept.

CREATE TABLE printed_texts (
    id INTEGER PRIMARY KEY,
    printing_id INTEGER NOT NULL REFERENCES agreement_printings(id),
    template_html TEXT NOT NULL,
    merged_values TEXT NOT NULL CHECK (json_valid(merged_values))
) STRICT;

CREATE INDEX printed_texts_by_printing ON printed_texts(printing_id);
