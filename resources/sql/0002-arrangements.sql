-- Schema 2: what the team arranges beside the programme, and three things the first step did not know.

ALTER TABLE person ADD COLUMN daily_limit INTEGER;
ALTER TABLE session ADD COLUMN audiences TEXT;
ALTER TABLE placement ADD COLUMN agreed_date TEXT;
ALTER TABLE placement ADD COLUMN agreed_start INTEGER NOT NULL DEFAULT 0;
ALTER TABLE placement ADD COLUMN agreed_room TEXT;

CREATE TABLE relation (
    id TEXT NOT NULL PRIMARY KEY,
    tie TEXT NOT NULL,
    first TEXT,
    second TEXT
);

CREATE TABLE todo (
    id TEXT NOT NULL PRIMARY KEY,
    session TEXT,
    text TEXT NOT NULL,
    done INTEGER NOT NULL,
    due TEXT,
    position INTEGER NOT NULL
);

CREATE TABLE rule_setting (
    id TEXT NOT NULL PRIMARY KEY,
    rule TEXT NOT NULL,
    severity TEXT NOT NULL,
    amount INTEGER
);

CREATE TABLE acceptance (
    id TEXT NOT NULL PRIMARY KEY,
    rule TEXT NOT NULL,
    sessions TEXT,
    people TEXT,
    rooms TEXT,
    minutes INTEGER NOT NULL,
    reason TEXT NOT NULL,
    utc TEXT NOT NULL
);

CREATE TABLE preset (
    id TEXT NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL,
    name TEXT NOT NULL,
    "values" TEXT
);
