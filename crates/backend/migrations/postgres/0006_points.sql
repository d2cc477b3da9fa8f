-- Service points, and what residents read of them. Instants are seconds since
-- 1970-01-01T00:00:00Z, days YYYY-MM-DD, words as in the contract. SQLite has the same tables
-- in a file of the same number. Texts that are ordered or are keys are compared byte by byte,
-- as there. ("places" are those of appointments.)

CREATE TABLE points (
    id         TEXT COLLATE "C" PRIMARY KEY,
    region     TEXT COLLATE "C" NOT NULL,
    banner     TEXT COLLATE "C" NOT NULL,
    checked_on TEXT COLLATE "C",         -- null: nobody ever made sure
    version    BIGINT NOT NULL,
    corrected  BIGINT NOT NULL,          -- 1: by staff, since the last import
    body       TEXT NOT NULL             -- JSON
);
CREATE INDEX points_of ON points (banner, id);
-- Holds all that the order of the list needs, so that bodies are read of those shown only.
CREATE INDEX points_to_keep ON points (region, checked_on, id);

-- One document a banner, written with the points.
CREATE TABLE slices (
    region TEXT COLLATE "C" PRIMARY KEY,
    total  BIGINT NOT NULL,
    digest TEXT NOT NULL,
    as_of  BIGINT NOT NULL,
    bounds TEXT NOT NULL,                -- JSON or null
    sample BIGINT NOT NULL,
    body   TEXT NOT NULL                 -- JSON
);

-- Stay when the point goes.
CREATE TABLE point_deeds (
    seq     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    point   TEXT COLLATE "C" NOT NULL,
    at      BIGINT NOT NULL,
    who     TEXT NOT NULL,
    deed    TEXT NOT NULL,               -- JSON
    changes TEXT NOT NULL                -- JSON
);
CREATE INDEX point_deeds_of ON point_deeds (point, seq);

CREATE TABLE point_reports (
    number  TEXT COLLATE "C" PRIMARY KEY,
    point   TEXT COLLATE "C" NOT NULL,
    made_at BIGINT NOT NULL,
    state   TEXT NOT NULL,
    report  TEXT NOT NULL,               -- JSON
    note    TEXT,
    who     TEXT
);
CREATE INDEX point_reports_of ON point_reports (point, made_at);
CREATE INDEX point_reports_open ON point_reports (point) WHERE state = 'new';
CREATE INDEX point_reports_by_age ON point_reports (made_at);

-- Files that were read and wait for somebody to publish them.
CREATE TABLE point_imports (
    id      TEXT COLLATE "C" PRIMARY KEY,
    who     TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    base    TEXT NOT NULL,
    body    TEXT NOT NULL                -- JSON
);
CREATE INDEX point_imports_by_age ON point_imports (made_at);
