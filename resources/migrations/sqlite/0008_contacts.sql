-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Speaking with the customer of an order (REP-16, REP-35 … REP-37, REP-45), and how much work a day holds (REP-17).

-- One attempt to speak with the customer. Calls that are due are derived from open orders and these rows.
CREATE TABLE order_contact (
    id               INTEGER NOT NULL PRIMARY KEY,
    order_id         INTEGER NOT NULL REFERENCES service_order (id),
    kind             TEXT NOT NULL CHECK (kind IN ('first-call', 'arrival-call', 'promise', 'charge', 'nobody-home',
                                                   'result', 'other')),
    outcome          TEXT NOT NULL CHECK (outcome IN ('reached', 'no-answer', 'not-reached')),
    teller           TEXT NOT NULL CHECK (teller IN ('desk', 'technician', 'supervisor')), -- who spoke
    at_ms            INTEGER NOT NULL,                               -- when it happened
    recorded_at_ms   INTEGER NOT NULL,                               -- when it was entered
    actor            TEXT NOT NULL,                                  -- login
    spoken_to        TEXT NOT NULL DEFAULT '',
    phone            TEXT NOT NULL DEFAULT '',
    technician_there INTEGER CHECK (technician_there IN (0, 1)),     -- what the customer said (REP-36)
    due_at_ms        INTEGER,                                        -- the time told to the customer
    again_at_ms      INTEGER,                                        -- when to try again (REP-37)
    words            TEXT NOT NULL DEFAULT '',
    CHECK (at_ms < recorded_at_ms + 60000),
    CHECK (technician_there IS NULL OR (outcome = 'reached' AND kind IN ('first-call', 'arrival-call'))),
    CHECK (technician_there IS NULL OR technician_there = 1 OR due_at_ms IS NOT NULL),
    CHECK (due_at_ms IS NULL OR outcome = 'reached')
) STRICT;
CREATE INDEX order_contact_by_order ON order_contact (order_id, id);

CREATE TRIGGER order_contact_no_update BEFORE UPDATE ON order_contact
BEGIN
    SELECT RAISE(ABORT, 'contacts cannot be changed');
END;
CREATE TRIGGER order_contact_no_delete BEFORE DELETE ON order_contact
BEGIN
    SELECT RAISE(ABORT, 'contacts cannot be removed');
END;

-- Visits a day of technicians who have a number of their own.
CREATE TABLE technician_capacity (
    staff_id INTEGER NOT NULL PRIMARY KEY REFERENCES staff (id),
    visits   INTEGER NOT NULL CHECK (visits BETWEEN 0 AND 48)
) STRICT;

-- "Full of work", as the supervisor reported it: new bookings are taken from then on.
CREATE TABLE saturation (
    id               INTEGER NOT NULL PRIMARY KEY,
    reported_at_ms   INTEGER NOT NULL,
    accepted_from_ms INTEGER NOT NULL,
    reported_by      TEXT NOT NULL CHECK (length(reported_by) > 0), -- the team leader
    actor            TEXT NOT NULL,                                 -- login
    note             TEXT NOT NULL DEFAULT '',
    lifted_at_ms     INTEGER,                                       -- taken back before its time
    lifted_by        TEXT NOT NULL DEFAULT '',
    CHECK (accepted_from_ms > reported_at_ms)
) STRICT;
CREATE INDEX saturation_in_force ON saturation (accepted_from_ms) WHERE lifted_at_ms IS NULL;
