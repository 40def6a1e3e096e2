-- An addendum is a paper of its own: it is printed, signed or cancelled like its agreement, and names who signs it. A paper
-- that was printed is one of an addendum where it names it, and tells the day on which it was signed, which a later
-- cancelling leaves as it is. An older file counted an addendum from its day of entry into force alone, so one that has
-- both days was signed.

ALTER TABLE addenda ADD COLUMN other_number TEXT NOT NULL DEFAULT '';
ALTER TABLE addenda ADD COLUMN status TEXT NOT NULL DEFAULT 'draft'
    CHECK (status IN ('draft', 'printed', 'signed', 'cancelled'));
ALTER TABLE addenda ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE addenda ADD COLUMN implementer_office TEXT NOT NULL DEFAULT '';
ALTER TABLE addenda ADD COLUMN implementer_signatory TEXT NOT NULL DEFAULT '';
ALTER TABLE addenda ADD COLUMN party_office TEXT NOT NULL DEFAULT '';
ALTER TABLE addenda ADD COLUMN party_signatory TEXT NOT NULL DEFAULT '';
ALTER TABLE addenda ADD COLUMN printed_digest TEXT NOT NULL DEFAULT '';
ALTER TABLE addenda ADD COLUMN cancellation_reason TEXT NOT NULL DEFAULT '';

ALTER TABLE agreement_printings ADD COLUMN addendum_id INTEGER REFERENCES addenda(id);
ALTER TABLE agreement_printings ADD COLUMN signed_on TEXT CHECK (date(signed_on, '+0 days') IS signed_on);

CREATE INDEX agreement_printings_by_addendum ON agreement_printings(addendum_id);

UPDATE addenda
SET place = agreements.place,
    implementer_office = agreements.implementer_office,
    implementer_signatory = agreements.implementer_signatory,
    party_office = agreements.party_office,
    party_signatory = agreements.party_signatory,
    status = CASE
        WHEN addenda.concluded_on IS NOT NULL AND addenda.in_force_on IS NOT NULL THEN 'signed'
        ELSE 'draft'
    END
FROM agreements
WHERE agreements.id = addenda.agreement_id;

UPDATE agreement_printings
SET signed_on = agreements.concluded_on
FROM agreements
WHERE agreements.id = agreement_printings.agreement_id
  AND agreements.status = 'signed'
  AND agreements.printed_digest = agreement_printings.digest;
