-- Schema 4: every scan asks who was merged into that attendee; without this it reads them all.

CREATE INDEX attendee_merged ON attendee (same_as) WHERE same_as IS NOT NULL;
