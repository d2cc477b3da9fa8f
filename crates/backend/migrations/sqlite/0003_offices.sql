-- Offices, in the order of the file.
CREATE TABLE office (
    id         TEXT    PRIMARY KEY,
    place      INTEGER NOT NULL,
    region     TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    name_zh    TEXT    NOT NULL,
    name_mn    TEXT,
    address_zh TEXT,
    address_mn TEXT,
    phones     TEXT    NOT NULL,         -- JSON array of text
    hours      TEXT    NOT NULL,         -- JSON, as in the contract
    publisher  TEXT    NOT NULL,
    source     TEXT    NOT NULL,
    as_of      TEXT    NOT NULL,
    sample     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX office_by_region ON office (region);

-- Where the stored offices came from: one row, or none when there are none.
CREATE TABLE offices_origin (
    the_only INTEGER PRIMARY KEY CHECK (the_only = 1),
    origin   TEXT NOT NULL
) STRICT;
