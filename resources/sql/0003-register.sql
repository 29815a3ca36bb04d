-- Schema 3: the register (who comes) and the facts (what happened at the doors).

CREATE TABLE category (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    position INTEGER NOT NULL
);

CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    at_door INTEGER NOT NULL,
    position INTEGER NOT NULL
);

CREATE TABLE attendee (
    id TEXT NOT NULL PRIMARY KEY,
    as_written TEXT NOT NULL,
    given TEXT NOT NULL,
    particle TEXT NOT NULL,
    family TEXT NOT NULL,
    badge_name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    function TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    country TEXT NOT NULL,
    category TEXT,
    code TEXT NOT NULL,
    codes TEXT,
    former_codes TEXT,
    state TEXT NOT NULL,
    party TEXT NOT NULL,
    notes TEXT NOT NULL,
    instructions TEXT,
    answers TEXT,
    consent TEXT NOT NULL,
    registered_at TEXT,
    person TEXT,
    same_as TEXT,
    foreign_ids TEXT,
    extras TEXT
);

CREATE TABLE enrolment (
    id TEXT NOT NULL PRIMARY KEY,
    session TEXT,
    "limit" INTEGER,
    closes TEXT
);

CREATE TABLE registration (
    id TEXT NOT NULL PRIMARY KEY,
    attendee TEXT,
    session TEXT,
    state TEXT NOT NULL,
    at TEXT
);
CREATE INDEX registration_of ON registration (attendee, session);
CREATE INDEX registration_for ON registration (session, state);

CREATE TABLE checkin_list (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    scope TEXT NOT NULL,
    day TEXT,
    session TEXT,
    categories TEXT,
    reentry INTEGER NOT NULL,
    position INTEGER NOT NULL
);

CREATE TABLE retention (
    id TEXT NOT NULL PRIMARY KEY,
    what TEXT NOT NULL,
    until TEXT
);

-- Which attendee a code leads to, for the door, which loads no plan. Derived from `attendee` with every write:
-- the code folded to upper case; a former one is a ticket that was replaced.
CREATE TABLE ticket (
    code TEXT NOT NULL,
    attendee TEXT NOT NULL,
    former INTEGER NOT NULL,
    PRIMARY KEY (code, attendee, former)
) WITHOUT ROWID;
CREATE INDEX ticket_of ON ticket (attendee);

-- Facts: only appended.
CREATE TABLE scan (
    id TEXT NOT NULL PRIMARY KEY,
    list TEXT NOT NULL,
    attendee TEXT,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    refers_to TEXT,
    desk TEXT NOT NULL,
    operator TEXT NOT NULL,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    method TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX scan_of ON scan (attendee, list);
CREATE INDEX scan_at_desk ON scan (desk, number);
CREATE INDEX scan_refers ON scan (refers_to) WHERE refers_to IS NOT NULL;

CREATE TABLE badge (
    id TEXT NOT NULL PRIMARY KEY,
    attendee TEXT NOT NULL,
    what TEXT NOT NULL,
    desk TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX badge_of ON badge (attendee);

-- The exactly-once gate, derived from the scans: the entry that holds. `inside` is 0 once they went out.
CREATE TABLE admission (
    list TEXT NOT NULL,
    attendee TEXT NOT NULL,
    nonce TEXT NOT NULL,
    inside INTEGER NOT NULL,
    PRIMARY KEY (list, attendee)
) WITHOUT ROWID;
