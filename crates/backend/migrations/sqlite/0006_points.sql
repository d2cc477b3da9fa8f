-- Service points, and what residents read of them. Instants are seconds since
-- 1970-01-01T00:00:00Z, days YYYY-MM-DD, words as in the contract. PostgreSQL has the same
-- tables in a file of the same number. ("places" are those of appointments.)

CREATE TABLE points (
    id         TEXT    PRIMARY KEY,
    region     TEXT    NOT NULL,
    banner     TEXT    NOT NULL,
    checked_on TEXT,                     -- null: nobody ever made sure
    version    INTEGER NOT NULL,
    corrected  INTEGER NOT NULL,         -- 1: by staff, since the last import
    body       TEXT    NOT NULL          -- JSON
) STRICT;
CREATE INDEX points_of ON points (banner, id);
-- Holds all that the order of the list needs, so that bodies are read of those shown only.
CREATE INDEX points_to_keep ON points (region, checked_on, id);

-- One document a banner, written with the points.
CREATE TABLE slices (
    region TEXT    PRIMARY KEY,
    total  INTEGER NOT NULL,
    digest TEXT    NOT NULL,
    as_of  INTEGER NOT NULL,
    bounds TEXT    NOT NULL,             -- JSON or null
    sample INTEGER NOT NULL,
    body   TEXT    NOT NULL              -- JSON; the last, for the index reads all but this
) STRICT;

-- Stay when the point goes.
CREATE TABLE point_deeds (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    point   TEXT    NOT NULL,
    at      INTEGER NOT NULL,
    who     TEXT    NOT NULL,
    deed    TEXT    NOT NULL,            -- JSON
    changes TEXT    NOT NULL             -- JSON
) STRICT;
CREATE INDEX point_deeds_of ON point_deeds (point, seq);

CREATE TABLE point_reports (
    number  TEXT    PRIMARY KEY,
    point   TEXT    NOT NULL,
    made_at INTEGER NOT NULL,
    state   TEXT    NOT NULL,
    report  TEXT    NOT NULL,            -- JSON
    note    TEXT,
    who     TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX point_reports_of ON point_reports (point, made_at);
CREATE INDEX point_reports_open ON point_reports (point) WHERE state = 'new';
CREATE INDEX point_reports_by_age ON point_reports (made_at);

-- Files that were read and wait for somebody to publish them.
CREATE TABLE point_imports (
    id      TEXT    PRIMARY KEY,
    who     TEXT    NOT NULL,
    made_at INTEGER NOT NULL,
    base    TEXT    NOT NULL,
    body    TEXT    NOT NULL             -- JSON
) STRICT;
CREATE INDEX point_imports_by_age ON point_imports (made_at);
