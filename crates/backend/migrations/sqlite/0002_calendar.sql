-- Which days are worked: one row, or none.
CREATE TABLE calendar (
    the_only  INTEGER PRIMARY KEY CHECK (the_only = 1),
    first_day TEXT    NOT NULL,
    last_day  TEXT    NOT NULL,
    holidays  TEXT    NOT NULL,          -- JSON, as in the contract
    workdays  TEXT    NOT NULL,          -- JSON array of days
    publisher TEXT    NOT NULL,
    source    TEXT    NOT NULL,
    as_of     TEXT    NOT NULL,
    sample    INTEGER NOT NULL
) STRICT;

-- Names the stored rates document as a whole.
ALTER TABLE rates_origin ADD COLUMN digest TEXT;
