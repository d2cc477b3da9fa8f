-- Appointments. Instants are seconds since 1970-01-01T00:00:00Z, days are
-- YYYY-MM-DD, times HH:MM, words as in the contract, digests as the server makes them.
-- PostgreSQL has the same tables in a file of the same number.

-- A place in a slot that somebody has, or that rests (no holder). That a place
-- is here only once is what keeps it from being given to two.
CREATE TABLE places (
    registry TEXT    NOT NULL,
    service  TEXT    NOT NULL,
    start_at INTEGER NOT NULL,
    place    INTEGER NOT NULL,
    holder   TEXT    NOT NULL,
    until_at INTEGER,                    -- null: for good
    PRIMARY KEY (registry, service, start_at, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX places_by_holder ON places (holder);
CREATE INDEX places_by_until ON places (until_at) WHERE until_at IS NOT NULL;

CREATE TABLE bookings (
    id           TEXT    PRIMARY KEY,
    number       TEXT    UNIQUE,
    registry     TEXT    NOT NULL,
    service      TEXT    NOT NULL,
    start_at     INTEGER NOT NULL,
    end_at       INTEGER NOT NULL,
    state        TEXT    NOT NULL,
    until_at     INTEGER NOT NULL,
    made_at      INTEGER NOT NULL,
    people       INTEGER NOT NULL,       -- how many names the body has
    phone_digest TEXT    NOT NULL,
    body         TEXT    NOT NULL        -- JSON
) STRICT;
CREATE INDEX bookings_by_day ON bookings (registry, start_at);
CREATE INDEX bookings_by_phone ON bookings (phone_digest, start_at);
CREATE INDEX bookings_held ON bookings (until_at, id) WHERE state = 'held';
CREATE INDEX bookings_with_names ON bookings (registry, end_at) WHERE people > 0;

-- Who comes, to be counted. Gone when the names of the booking are erased.
CREATE TABLE booking_people (
    digest  TEXT NOT NULL,
    booking TEXT NOT NULL,
    PRIMARY KEY (digest, booking)
) STRICT, WITHOUT ROWID;
CREATE INDEX booking_people_by_booking ON booking_people (booking);

-- What counts against a person. A booking that was moved late may be missed as well.
CREATE TABLE ledger (
    registry TEXT NOT NULL,
    person   TEXT NOT NULL,
    booking  TEXT NOT NULL,
    kind     TEXT NOT NULL,
    day      TEXT NOT NULL,
    PRIMARY KEY (registry, person, booking, kind, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_by_booking ON ledger (booking);

CREATE TABLE waitlist (
    id           TEXT    PRIMARY KEY,
    key_digest   TEXT    NOT NULL,
    registry     TEXT    NOT NULL,
    service      TEXT    NOT NULL,
    day          TEXT    NOT NULL,
    part         TEXT    NOT NULL,
    phone        TEXT    NOT NULL,
    phone_digest TEXT    NOT NULL,
    language     TEXT    NOT NULL,
    state        TEXT    NOT NULL,
    offer        TEXT,
    made_at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX waitlist_open ON waitlist (registry, service, day, made_at, id)
    WHERE state IN ('waiting', 'offered');

CREATE TABLE codes (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,
    id       TEXT    NOT NULL UNIQUE,
    phone    TEXT    NOT NULL,
    purpose  TEXT    NOT NULL,
    subject  TEXT    NOT NULL,
    code     TEXT    NOT NULL,
    tries    INTEGER NOT NULL,
    made_at  INTEGER NOT NULL,
    until_at INTEGER NOT NULL,
    used     INTEGER NOT NULL
) STRICT;
CREATE INDEX codes_by_phone ON codes (phone, made_at);
CREATE INDEX codes_by_until ON codes (until_at);

-- The first answer to each write, by the key that its sender made up.
CREATE TABLE answers (
    id      TEXT    PRIMARY KEY,
    request TEXT    NOT NULL,
    status  INTEGER NOT NULL,
    body    TEXT    NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX answers_by_age ON answers (made_at);

CREATE TABLE outbox (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,
    id       TEXT    NOT NULL UNIQUE,
    phone    TEXT    NOT NULL,
    language TEXT    NOT NULL,
    template TEXT    NOT NULL,
    filling  TEXT    NOT NULL,           -- JSON: the template's values
    made_at  INTEGER NOT NULL,
    until_at INTEGER NOT NULL,
    tries    INTEGER NOT NULL,
    next_at  INTEGER,                    -- null: sent or given up
    sent_at  INTEGER
) STRICT;
CREATE INDEX outbox_open ON outbox (seq) WHERE next_at IS NOT NULL;
CREATE INDEX outbox_by_until ON outbox (until_at);

-- What staff changed, in the order of changing.
CREATE TABLE closures (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    registry  TEXT    NOT NULL,
    day       TEXT    NOT NULL,
    from_time TEXT,
    to_time   TEXT,
    reason    TEXT    NOT NULL           -- JSON: in both languages
) STRICT;
CREATE INDEX closures_by_day ON closures (registry, day);

CREATE TABLE quotas (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,
    registry TEXT    NOT NULL,
    day      TEXT    NOT NULL,
    service  TEXT    NOT NULL,
    at_time  TEXT    NOT NULL,           -- empty: every slot of the day
    places   INTEGER NOT NULL,
    UNIQUE (registry, day, service, at_time)
) STRICT;

CREATE TABLE walk_ins (
    registry TEXT    NOT NULL,
    day      TEXT    NOT NULL,
    service  TEXT    NOT NULL,
    people   INTEGER NOT NULL,
    PRIMARY KEY (registry, day, service)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    key_digest TEXT    PRIMARY KEY,
    name       TEXT    NOT NULL,
    used_at    INTEGER NOT NULL,
    until_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE deeds (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,
    who      TEXT    NOT NULL,
    what     TEXT    NOT NULL,
    registry TEXT    NOT NULL,
    number   TEXT,
    at       INTEGER NOT NULL
) STRICT;
CREATE INDEX deeds_by_registry ON deeds (registry, seq);
