-- Cases of the one door. Instants are seconds since 1970-01-01T00:00:00Z, words as in the
-- contract, digests as the server makes them. SQLite has the same tables in a file of the
-- same number. Texts that are ordered or are keys are compared byte by byte, as there.

CREATE TABLE cases (
    reference TEXT COLLATE "C" PRIMARY KEY,
    region    TEXT COLLATE "C" NOT NULL,
    state     TEXT NOT NULL,
    lane      TEXT NOT NULL,
    made_at   BIGINT NOT NULL,
    due_at    BIGINT,
    closed_at BIGINT,                   -- null: open
    person    TEXT,
    intent    TEXT COLLATE "C" NOT NULL UNIQUE,   -- one deed of sending makes one case
    content   BIGINT NOT NULL,          -- 0: erased
    body      TEXT NOT NULL           -- JSON
);
CREATE INDEX cases_open ON cases (region, due_at, made_at) WHERE closed_at IS NULL;
CREATE INDEX cases_by_person ON cases (person) WHERE closed_at IS NULL AND person IS NOT NULL;
CREATE INDEX cases_to_erase ON cases (region, closed_at)
    WHERE closed_at IS NOT NULL AND content = 1;

-- What was sent, as it was sent.
CREATE TABLE applications (
    reference  TEXT COLLATE "C" PRIMARY KEY,
    body       TEXT NOT NULL,            -- JSON
    sha256     TEXT NOT NULL,
    assessment TEXT                      -- JSON
);
CREATE FUNCTION application_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an application is never changed';
END $$;
CREATE TRIGGER applications_stay BEFORE UPDATE ON applications
    FOR EACH ROW EXECUTE FUNCTION application_stays();

CREATE TABLE case_deeds (
    seq       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference TEXT COLLATE "C" NOT NULL,
    at        BIGINT NOT NULL,
    who       TEXT NOT NULL,
    deed      TEXT NOT NULL           -- JSON
);
CREATE INDEX case_deeds_of ON case_deeds (reference, seq);

CREATE TABLE case_views (
    seq       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference TEXT COLLATE "C" NOT NULL,
    at        BIGINT NOT NULL,
    who       TEXT NOT NULL,
    what      TEXT NOT NULL
);
CREATE INDEX case_views_of ON case_views (reference, seq);

-- Pages; their bytes lie in files.
CREATE TABLE uploads (
    id        TEXT COLLATE "C" PRIMARY KEY,
    reference TEXT COLLATE "C" NOT NULL,
    paper     TEXT COLLATE "C" NOT NULL,
    task      BIGINT,
    page      BIGINT NOT NULL,
    media     TEXT NOT NULL,
    bytes     BIGINT NOT NULL,
    arrived   BIGINT NOT NULL,          -- bytes that are on the disk for sure
    state     TEXT NOT NULL,
    refused   TEXT,
    anyway    TEXT NOT NULL,          -- JSON
    scanned   TEXT,
    pages     BIGINT NOT NULL,
    made_at   BIGINT NOT NULL
);
CREATE INDEX uploads_of ON uploads (reference, paper);
CREATE INDEX uploads_unfinished ON uploads (state, made_at)
    WHERE state IN ('receiving', 'checking');

-- Drafts on their way to another device: ciphertext.
CREATE TABLE hand_overs (
    id       TEXT COLLATE "C" PRIMARY KEY,
    bytes    BYTEA   NOT NULL,
    size     BIGINT NOT NULL,
    until_at BIGINT NOT NULL
);
CREATE INDEX hand_overs_by_until ON hand_overs (until_at, size);

-- What a township has given first, from its reserve.
CREATE TABLE advances (
    seq       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference TEXT COLLATE "C" NOT NULL,
    program   TEXT COLLATE "C" NOT NULL,
    region    TEXT COLLATE "C" NOT NULL,
    year      BIGINT NOT NULL,
    fen       BIGINT NOT NULL,
    at        BIGINT NOT NULL
);
CREATE INDEX advances_of ON advances (region, year, fen);

CREATE TABLE tips (
    number  TEXT COLLATE "C" PRIMARY KEY,
    region  TEXT COLLATE "C" NOT NULL,
    state   TEXT NOT NULL,
    urgent  BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    tip     TEXT NOT NULL,            -- JSON
    note    TEXT NOT NULL,            -- JSON: text or null
    who     TEXT
);
CREATE INDEX tips_open ON tips (region, urgent, made_at) WHERE state <> 'done';
CREATE INDEX tips_by_age ON tips (made_at);

-- For the bureau's own systems.
CREATE TABLE deliveries (
    seq       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id        TEXT COLLATE "C" NOT NULL UNIQUE,
    reference TEXT COLLATE "C" NOT NULL,
    adapter   TEXT COLLATE "C" NOT NULL,
    kind      TEXT NOT NULL,
    body      TEXT NOT NULL,          -- JSON; empty once delivered or given up
    tries     BIGINT NOT NULL,
    next_at   BIGINT,                   -- null: delivered or given up
    done_at   BIGINT                     -- null: not delivered
);
CREATE INDEX deliveries_open ON deliveries (reference, adapter, seq) WHERE next_at IS NOT NULL;
CREATE INDEX deliveries_of ON deliveries (reference);
