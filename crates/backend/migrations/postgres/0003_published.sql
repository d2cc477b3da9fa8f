-- What SQLite's first three migrations make. Texts are compared byte by byte, as there.
CREATE TABLE region (
    code        TEXT COLLATE "C" PRIMARY KEY,
    level       TEXT NOT NULL,
    kind        TEXT NOT NULL,
    parent      TEXT COLLATE "C",
    name_zh     TEXT NOT NULL,
    name_mn     TEXT,
    short_names TEXT NOT NULL,           -- JSON array of text
    as_of       TEXT NOT NULL,
    source      TEXT NOT NULL
);
CREATE INDEX region_by_parent ON region (parent);

-- Published amounts, from a day on.
CREATE TABLE rate (
    id         TEXT COLLATE "C" NOT NULL,
    region     TEXT COLLATE "C" NOT NULL,
    class      TEXT COLLATE "C" NOT NULL,
    first_day  TEXT COLLATE "C" NOT NULL,
    amount_fen BIGINT NOT NULL,
    unit       TEXT   NOT NULL,
    publisher  TEXT   NOT NULL,
    source     TEXT   NOT NULL,
    as_of      TEXT   NOT NULL,
    sample     BIGINT NOT NULL,
    PRIMARY KEY (region, id, class, first_day)
);

-- Local decisions, from a day on.
CREATE TABLE rate_param (
    id        TEXT COLLATE "C" NOT NULL,
    region    TEXT COLLATE "C" NOT NULL,
    first_day TEXT COLLATE "C" NOT NULL,
    last_day  TEXT,
    value     TEXT   NOT NULL,           -- JSON, as in the contract
    publisher TEXT   NOT NULL,
    source    TEXT   NOT NULL,
    as_of     TEXT   NOT NULL,
    sample    BIGINT NOT NULL,
    PRIMARY KEY (region, id, first_day)
);

-- Where the stored rates came from, and the digest of the whole document: one row,
-- or none when there are no rates.
CREATE TABLE rates_origin (
    the_only BIGINT PRIMARY KEY CHECK (the_only = 1),
    origin   TEXT NOT NULL,
    digest   TEXT
);

-- Which days are worked: one row, or none.
CREATE TABLE calendar (
    the_only  BIGINT PRIMARY KEY CHECK (the_only = 1),
    first_day TEXT   NOT NULL,
    last_day  TEXT   NOT NULL,
    holidays  TEXT   NOT NULL,           -- JSON, as in the contract
    workdays  TEXT   NOT NULL,           -- JSON array of days
    publisher TEXT   NOT NULL,
    source    TEXT   NOT NULL,
    as_of     TEXT   NOT NULL,
    sample    BIGINT NOT NULL
);

-- Offices, in the order of the file.
CREATE TABLE office (
    id         TEXT COLLATE "C" PRIMARY KEY,
    place      BIGINT NOT NULL,
    region     TEXT COLLATE "C" NOT NULL,
    kind       TEXT   NOT NULL,
    name_zh    TEXT   NOT NULL,
    name_mn    TEXT,
    address_zh TEXT,
    address_mn TEXT,
    phones     TEXT   NOT NULL,          -- JSON array of text
    hours      TEXT   NOT NULL,          -- JSON, as in the contract
    publisher  TEXT   NOT NULL,
    source     TEXT   NOT NULL,
    as_of      TEXT   NOT NULL,
    sample     BIGINT NOT NULL
);
CREATE INDEX office_by_region ON office (region);

-- Where the stored offices came from: one row, or none when there are none.
CREATE TABLE offices_origin (
    the_only BIGINT PRIMARY KEY CHECK (the_only = 1),
    origin   TEXT NOT NULL
);
