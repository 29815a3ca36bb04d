-- Schema 1: the programme and its journal.
-- A table a kind of record; its columns are the record's field list (app/model/records.h), which a test holds
-- against this file. Lists, maps and texts in several languages are JSON; what is none is NULL.

CREATE TABLE event (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    acronym TEXT NOT NULL,
    zone TEXT NOT NULL,
    day_change INTEGER NOT NULL,
    venue TEXT NOT NULL,
    city TEXT NOT NULL,
    host TEXT NOT NULL,
    hashtag TEXT NOT NULL,
    languages TEXT,
    version TEXT NOT NULL,
    description TEXT NOT NULL,
    notes TEXT NOT NULL,
    links TEXT,
    foreign_ids TEXT,
    extras TEXT
);

CREATE TABLE day (
    id TEXT NOT NULL PRIMARY KEY,
    date TEXT,
    opens INTEGER NOT NULL,
    closes INTEGER NOT NULL,
    name TEXT NOT NULL,
    foreign_ids TEXT,
    extras TEXT
);

CREATE TABLE round (
    id TEXT NOT NULL PRIMARY KEY,
    day TEXT,
    name TEXT NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL
);

CREATE TABLE room (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    building TEXT NOT NULL,
    floor TEXT NOT NULL,
    seats INTEGER,
    features TEXT,
    hours TEXT,
    changeover INTEGER NOT NULL,
    walking TEXT,
    position INTEGER NOT NULL,
    notes TEXT NOT NULL,
    foreign_ids TEXT,
    extras TEXT
);

CREATE TABLE track (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    colour TEXT NOT NULL,
    position INTEGER NOT NULL,
    foreign_ids TEXT,
    extras TEXT
);

CREATE TABLE route (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    blocks TEXT,
    position INTEGER NOT NULL,
    notes TEXT NOT NULL
);

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    as_written TEXT NOT NULL,
    given TEXT NOT NULL,
    particle TEXT NOT NULL,
    family TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    biography TEXT NOT NULL,
    availability TEXT,
    notes TEXT NOT NULL,
    links TEXT,
    foreign_ids TEXT,
    extras TEXT
);

CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    length INTEGER NOT NULL,
    details_to_follow INTEGER NOT NULL,
    tracks TEXT,
    language TEXT NOT NULL,
    expected INTEGER,
    abstract TEXT NOT NULL,
    description TEXT NOT NULL,
    notes_before TEXT NOT NULL,
    notes_after TEXT NOT NULL,
    needs TEXT,
    parent TEXT,
    part_order INTEGER NOT NULL,
    links TEXT,
    foreign_ids TEXT,
    extras TEXT
);

CREATE TABLE participant (
    id TEXT NOT NULL PRIMARY KEY,
    session TEXT,
    person TEXT,
    text TEXT NOT NULL,
    role TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    state TEXT NOT NULL,
    position INTEGER NOT NULL
);

CREATE TABLE placement (
    id TEXT NOT NULL PRIMARY KEY,
    session TEXT,
    date TEXT,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    rooms TEXT,
    fixed INTEGER NOT NULL,
    foreign_ids TEXT,
    extras TEXT
);

-- Every edit ever accepted, in the order of its commit: the records before and after it, as JSON by kind and id.
CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    desk TEXT NOT NULL,
    utc TEXT NOT NULL,
    intent TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
);
