-- Appointments. Instants are seconds since 1970-01-01T00:00:00Z, days are
-- YYYY-MM-DD, times HH:MM, words as in the contract, digests as the server makes them.
-- SQLite has the same tables in a file of the same number. Texts that are ordered
-- or are keys are compared byte by byte, as there.

-- A place in a slot that somebody has, or that rests (no holder). That a place
-- is here only once is what keeps it from being given to two.
CREATE TABLE places (
    registry TEXT COLLATE "C" NOT NULL,
    service  TEXT COLLATE "C" NOT NULL,
    start_at BIGINT NOT NULL,
    place    BIGINT NOT NULL,
    holder   TEXT COLLATE "C" NOT NULL,
    until_at BIGINT,                     -- null: for good
    PRIMARY KEY (registry, service, start_at, place)
);
CREATE INDEX places_by_holder ON places (holder);
CREATE INDEX places_by_until ON places (until_at) WHERE until_at IS NOT NULL;

CREATE TABLE bookings (
    id           TEXT COLLATE "C" PRIMARY KEY,
    number       TEXT COLLATE "C" UNIQUE,
    registry     TEXT COLLATE "C" NOT NULL,
    service      TEXT COLLATE "C" NOT NULL,
    start_at     BIGINT NOT NULL,
    end_at       BIGINT NOT NULL,
    state        TEXT NOT NULL,
    until_at     BIGINT NOT NULL,
    made_at      BIGINT NOT NULL,
    people       BIGINT NOT NULL,        -- how many names the body has
    phone_digest TEXT NOT NULL,
    body         TEXT NOT NULL           -- JSON
);
CREATE INDEX bookings_by_day ON bookings (registry, start_at);
CREATE INDEX bookings_by_phone ON bookings (phone_digest, start_at);
CREATE INDEX bookings_held ON bookings (until_at, id) WHERE state = 'held';
CREATE INDEX bookings_with_names ON bookings (registry, end_at) WHERE people > 0;

-- Who comes, to be counted. Gone when the names of the booking are erased.
CREATE TABLE booking_people (
    digest  TEXT COLLATE "C" NOT NULL,
    booking TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (digest, booking)
);
CREATE INDEX booking_people_by_booking ON booking_people (booking);

-- What counts against a person. A booking that was moved late may be missed as well.
CREATE TABLE ledger (
    registry TEXT COLLATE "C" NOT NULL,
    person   TEXT COLLATE "C" NOT NULL,
    booking  TEXT COLLATE "C" NOT NULL,
    kind     TEXT COLLATE "C" NOT NULL,
    day      TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (registry, person, booking, kind, day)
);
CREATE INDEX ledger_by_booking ON ledger (booking);

CREATE TABLE waitlist (
    id           TEXT COLLATE "C" PRIMARY KEY,
    key_digest   TEXT NOT NULL,
    registry     TEXT COLLATE "C" NOT NULL,
    service      TEXT COLLATE "C" NOT NULL,
    day          TEXT COLLATE "C" NOT NULL,
    part         TEXT NOT NULL,
    phone        TEXT NOT NULL,
    phone_digest TEXT NOT NULL,
    language     TEXT NOT NULL,
    state        TEXT NOT NULL,
    offer        TEXT,
    made_at      BIGINT NOT NULL
);
CREATE INDEX waitlist_open ON waitlist (registry, service, day, made_at, id)
    WHERE state IN ('waiting', 'offered');

CREATE TABLE codes (
    seq      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id       TEXT COLLATE "C" NOT NULL UNIQUE,
    phone    TEXT NOT NULL,
    purpose  TEXT NOT NULL,
    subject  TEXT NOT NULL,
    code     TEXT NOT NULL,
    tries    BIGINT NOT NULL,
    made_at  BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    used     BIGINT NOT NULL
);
CREATE INDEX codes_by_phone ON codes (phone, made_at);
CREATE INDEX codes_by_until ON codes (until_at);

-- The first answer to each write, by the key that its sender made up.
CREATE TABLE answers (
    id      TEXT COLLATE "C" PRIMARY KEY,
    request TEXT NOT NULL,
    status  BIGINT NOT NULL,
    body    TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX answers_by_age ON answers (made_at);

CREATE TABLE outbox (
    seq      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id       TEXT COLLATE "C" NOT NULL UNIQUE,
    phone    TEXT NOT NULL,
    language TEXT NOT NULL,
    template TEXT NOT NULL,
    filling  TEXT NOT NULL,              -- JSON: the template's values
    made_at  BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    tries    BIGINT NOT NULL,
    next_at  BIGINT,                     -- null: sent or given up
    sent_at  BIGINT
);
CREATE INDEX outbox_open ON outbox (seq) WHERE next_at IS NOT NULL;
CREATE INDEX outbox_by_until ON outbox (until_at);

-- What staff changed, in the order of changing.
CREATE TABLE closures (
    seq       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registry  TEXT COLLATE "C" NOT NULL,
    day       TEXT COLLATE "C" NOT NULL,
    from_time TEXT,
    to_time   TEXT,
    reason    TEXT NOT NULL              -- JSON: in both languages
);
CREATE INDEX closures_by_day ON closures (registry, day);

CREATE TABLE quotas (
    seq      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registry TEXT COLLATE "C" NOT NULL,
    day      TEXT COLLATE "C" NOT NULL,
    service  TEXT COLLATE "C" NOT NULL,
    at_time  TEXT COLLATE "C" NOT NULL,  -- empty: every slot of the day
    places   BIGINT NOT NULL,
    UNIQUE (registry, day, service, at_time)
);

CREATE TABLE walk_ins (
    registry TEXT COLLATE "C" NOT NULL,
    day      TEXT COLLATE "C" NOT NULL,
    service  TEXT COLLATE "C" NOT NULL,
    people   BIGINT NOT NULL,
    PRIMARY KEY (registry, day, service)
);

CREATE TABLE sessions (
    key_digest TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    used_at    BIGINT NOT NULL,
    until_at   BIGINT NOT NULL
);

CREATE TABLE deeds (
    seq      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    who      TEXT NOT NULL,
    what     TEXT NOT NULL,
    registry TEXT COLLATE "C" NOT NULL,
    number   TEXT COLLATE "C",
    at       BIGINT NOT NULL
);
CREATE INDEX deeds_by_registry ON deeds (registry, seq);
