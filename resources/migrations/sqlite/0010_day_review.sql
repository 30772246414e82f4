-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The supervisor's board: what an assignment can be taken back to, and the review at the end of the day (REP-20).

-- Where orders stood before they were assigned; rows older than the time for undoing are swept out by the next one.
CREATE TABLE assignment_undo (
    order_id          INTEGER NOT NULL PRIMARY KEY REFERENCES service_order (id),
    order_version     INTEGER NOT NULL, -- right after the assignment: another one means that somebody went on
    at_ms             INTEGER NOT NULL,
    actor             TEXT NOT NULL,    -- login
    state             TEXT NOT NULL CHECK (state IN ('registered', 'dispatched', 'waiting')),
    technician_id     INTEGER REFERENCES staff (id),
    appointment_at_ms INTEGER,
    dispatched_at_ms  INTEGER,
    arrived_at_ms     INTEGER,
    waiting_reason    TEXT NOT NULL DEFAULT '',
    promised_at_ms    INTEGER
) STRICT;

-- One review per day; it is finished when every unfinished order of the day has been gone through.
CREATE TABLE day_review (
    id             INTEGER NOT NULL PRIMARY KEY,
    day            TEXT NOT NULL UNIQUE CHECK (length(day) = 10),
    started_at_ms  INTEGER NOT NULL,
    started_by     TEXT NOT NULL,                -- login
    finished_at_ms INTEGER,
    finished_by    TEXT NOT NULL DEFAULT '',     -- login
    reported_to    TEXT NOT NULL DEFAULT '',     -- the engineering supervisor
    note           TEXT NOT NULL DEFAULT '',
    orders         INTEGER NOT NULL DEFAULT 0,   -- counts when it was finished
    unfinished     INTEGER NOT NULL DEFAULT 0,
    unassigned     INTEGER NOT NULL DEFAULT 0,
    long_open      INTEGER NOT NULL DEFAULT 0,
    unreturned     INTEGER NOT NULL DEFAULT 0,
    missing        INTEGER NOT NULL DEFAULT 0,
    version        INTEGER NOT NULL DEFAULT 1,
    CHECK ((finished_at_ms IS NULL) = (finished_by = '')),
    CHECK (finished_at_ms IS NULL OR length(reported_to) > 0)
) STRICT;

CREATE TRIGGER day_review_no_delete BEFORE DELETE ON day_review
BEGIN
    SELECT RAISE(ABORT, 'reviews cannot be removed');
END;

-- What the holder of an unfinished order said (REP-19), and whether the customer knows.
CREATE TABLE order_review (
    id             INTEGER NOT NULL PRIMARY KEY,
    review_id      INTEGER NOT NULL REFERENCES day_review (id),
    order_id       INTEGER NOT NULL REFERENCES service_order (id),
    holder         TEXT NOT NULL CHECK (length(holder) > 0),
    words          TEXT NOT NULL DEFAULT '',
    definite_at_ms INTEGER NOT NULL,
    informed       TEXT NOT NULL CHECK (informed IN ('yes', 'no', 'not-reached')),
    at_ms          INTEGER NOT NULL,
    actor          TEXT NOT NULL, -- login
    UNIQUE (review_id, order_id)
) STRICT;
CREATE INDEX order_review_by_order ON order_review (order_id);
