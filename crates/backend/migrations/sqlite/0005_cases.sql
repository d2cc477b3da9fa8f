-- Cases of the one door. Instants are seconds since 1970-01-01T00:00:00Z, words as in the
-- contract, digests as the server makes them. PostgreSQL has the same tables in a file of
-- the same number.

CREATE TABLE cases (
    reference TEXT    PRIMARY KEY,
    region    TEXT    NOT NULL,
    state     TEXT    NOT NULL,
    lane      TEXT    NOT NULL,
    made_at   INTEGER NOT NULL,
    due_at    INTEGER,
    closed_at INTEGER,                   -- null: open
    person    TEXT,
    intent    TEXT    NOT NULL UNIQUE,   -- one deed of sending makes one case
    content   INTEGER NOT NULL,          -- 0: erased
    body      TEXT    NOT NULL           -- JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX cases_open ON cases (region, due_at, made_at) WHERE closed_at IS NULL;
CREATE INDEX cases_by_person ON cases (person) WHERE closed_at IS NULL AND person IS NOT NULL;
CREATE INDEX cases_to_erase ON cases (region, closed_at)
    WHERE closed_at IS NOT NULL AND content = 1;

-- What was sent, as it was sent.
CREATE TABLE applications (
    reference  TEXT PRIMARY KEY,
    body       TEXT NOT NULL,            -- JSON
    sha256     TEXT NOT NULL,
    assessment TEXT                      -- JSON
) STRICT, WITHOUT ROWID;
CREATE TRIGGER applications_stay BEFORE UPDATE ON applications
BEGIN
    SELECT RAISE(ABORT, 'an application is never changed');
END;

CREATE TABLE case_deeds (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    reference TEXT    NOT NULL,
    at        INTEGER NOT NULL,
    who       TEXT    NOT NULL,
    deed      TEXT    NOT NULL           -- JSON
) STRICT;
CREATE INDEX case_deeds_of ON case_deeds (reference, seq);

CREATE TABLE case_views (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    reference TEXT    NOT NULL,
    at        INTEGER NOT NULL,
    who       TEXT    NOT NULL,
    what      TEXT    NOT NULL
) STRICT;
CREATE INDEX case_views_of ON case_views (reference, seq);

-- Pages; their bytes lie in files.
CREATE TABLE uploads (
    id        TEXT    PRIMARY KEY,
    reference TEXT    NOT NULL,
    paper     TEXT    NOT NULL,
    task      INTEGER,
    page      INTEGER NOT NULL,
    media     TEXT    NOT NULL,
    bytes     INTEGER NOT NULL,
    arrived   INTEGER NOT NULL,          -- bytes that are on the disk for sure
    state     TEXT    NOT NULL,
    refused   TEXT,
    anyway    TEXT    NOT NULL,          -- JSON
    scanned   TEXT,
    pages     INTEGER NOT NULL,
    made_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX uploads_of ON uploads (reference, paper);
CREATE INDEX uploads_unfinished ON uploads (state, made_at)
    WHERE state IN ('receiving', 'checking');

-- Drafts on their way to another device: ciphertext.
CREATE TABLE hand_overs (
    id       TEXT    PRIMARY KEY,
    bytes    BLOB    NOT NULL,
    size     INTEGER NOT NULL,
    until_at INTEGER NOT NULL
) STRICT;
CREATE INDEX hand_overs_by_until ON hand_overs (until_at, size);

-- What a township has given first, from its reserve.
CREATE TABLE advances (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    reference TEXT    NOT NULL,
    program   TEXT    NOT NULL,
    region    TEXT    NOT NULL,
    year      INTEGER NOT NULL,
    fen       INTEGER NOT NULL,
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX advances_of ON advances (region, year, fen);

CREATE TABLE tips (
    number  TEXT    PRIMARY KEY,
    region  TEXT    NOT NULL,
    state   TEXT    NOT NULL,
    urgent  INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    tip     TEXT    NOT NULL,            -- JSON
    note    TEXT    NOT NULL,            -- JSON: text or null
    who     TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX tips_open ON tips (region, urgent, made_at) WHERE state <> 'done';
CREATE INDEX tips_by_age ON tips (made_at);

-- For the bureau's own systems.
CREATE TABLE deliveries (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    id        TEXT    NOT NULL UNIQUE,
    reference TEXT    NOT NULL,
    adapter   TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    body      TEXT    NOT NULL,          -- JSON; empty once delivered or given up
    tries     INTEGER NOT NULL,
    next_at   INTEGER,                   -- null: delivered or given up
    done_at   INTEGER                    -- null: not delivered
) STRICT;
CREATE INDEX deliveries_open ON deliveries (reference, adapter, seq) WHERE next_at IS NOT NULL;
CREATE INDEX deliveries_of ON deliveries (reference);
