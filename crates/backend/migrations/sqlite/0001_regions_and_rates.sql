-- Regions: replaced whole at every start by the list that ships with the server.
CREATE TABLE region (
    code        TEXT PRIMARY KEY,
    level       TEXT NOT NULL,
    kind        TEXT NOT NULL,
    parent      TEXT,
    name_zh     TEXT NOT NULL,
    name_mn     TEXT,
    short_names TEXT NOT NULL,           -- JSON array of text
    as_of       TEXT NOT NULL,
    source      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX region_by_parent ON region (parent);

-- Published amounts, from a day on.
CREATE TABLE rate (
    id         TEXT    NOT NULL,
    region     TEXT    NOT NULL,
    class      TEXT    NOT NULL,
    first_day  TEXT    NOT NULL,
    amount_fen INTEGER NOT NULL,
    unit       TEXT    NOT NULL,
    publisher  TEXT    NOT NULL,
    source     TEXT    NOT NULL,
    as_of      TEXT    NOT NULL,
    sample     INTEGER NOT NULL,
    PRIMARY KEY (region, id, class, first_day)
) STRICT, WITHOUT ROWID;

-- Local decisions, from a day on.
CREATE TABLE rate_param (
    id        TEXT    NOT NULL,
    region    TEXT    NOT NULL,
    first_day TEXT    NOT NULL,
    last_day  TEXT,
    value     TEXT    NOT NULL,          -- JSON, as in the contract
    publisher TEXT    NOT NULL,
    source    TEXT    NOT NULL,
    as_of     TEXT    NOT NULL,
    sample    INTEGER NOT NULL,
    PRIMARY KEY (region, id, first_day)
) STRICT, WITHOUT ROWID;

-- Where the stored rates came from: one row, or none when there are no rates.
CREATE TABLE rates_origin (
    the_only INTEGER PRIMARY KEY CHECK (the_only = 1),
    origin   TEXT NOT NULL
) STRICT;
