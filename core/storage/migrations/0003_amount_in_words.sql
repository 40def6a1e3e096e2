-- The amount in words as an officer wrote it by hand; empty while the program writes it.
ALTER TABLE agreements ADD COLUMN amount_in_words TEXT NOT NULL DEFAULT '';
