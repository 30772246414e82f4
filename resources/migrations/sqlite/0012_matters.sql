-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What comes to the supervisor until he has marked it as seen: repeated bad results of a technician (REP-56), recurring
-- faults (REP-27).

-- Work of a technician that was not good, as it came out; rows are only added. `source` says how it came out.
CREATE TABLE bad_result (
    id            INTEGER NOT NULL PRIMARY KEY,
    order_id      INTEGER NOT NULL REFERENCES service_order (id),
    technician_id INTEGER NOT NULL REFERENCES staff (id), -- who had done it
    source        TEXT NOT NULL CHECK (length(source) > 0), -- 'rework', 'recheck', 'warranty', …
    at_ms         INTEGER NOT NULL,
    note          TEXT NOT NULL DEFAULT '',
    rework_id     INTEGER REFERENCES service_order (id) -- the order that makes it good; cancelled, it does not count
) STRICT;
CREATE INDEX bad_result_by_time ON bad_result (at_ms);
INSERT INTO bad_result (order_id, technician_id, source, at_ms, note, rework_id)
    SELECT o.id, o.technician_id, 'rework', n.reported_at_ms, r.reason, n.id
    FROM order_rework r JOIN service_order n ON n.id = r.order_id JOIN service_order o ON o.id = r.original_id
    WHERE o.technician_id IS NOT NULL;
INSERT INTO bad_result (order_id, technician_id, source, at_ms, note)
    SELECT o.id, o.technician_id, 'recheck', c.at_ms, c.note
    FROM order_recheck c JOIN service_order o ON o.id = c.order_id
    WHERE c.good = 0 AND o.technician_id IS NOT NULL;

-- What the supervisor said to them: all up to `last_id` are dealt with.
CREATE TABLE bad_result_seen (
    id            INTEGER NOT NULL PRIMARY KEY,
    technician_id INTEGER NOT NULL REFERENCES staff (id),
    last_id       INTEGER NOT NULL REFERENCES bad_result (id),
    at_ms         INTEGER NOT NULL,
    actor         TEXT NOT NULL,
    note          TEXT NOT NULL CHECK (length(note) > 0)
) STRICT;
CREATE INDEX bad_result_seen_by_technician ON bad_result_seen (technician_id, last_id);

-- What the supervisor said to a recurring fault; another report of it brings it back.
CREATE TABLE recurrence_seen (
    id            INTEGER NOT NULL PRIMARY KEY,
    room_id       INTEGER REFERENCES room (id),
    place         TEXT NOT NULL DEFAULT '', -- of a public area, without a room
    fault_kind_id INTEGER NOT NULL REFERENCES fault_kind (id),
    last_order_id INTEGER NOT NULL REFERENCES service_order (id),
    at_ms         INTEGER NOT NULL,
    actor         TEXT NOT NULL,
    note          TEXT NOT NULL CHECK (length(note) > 0),
    CHECK ((room_id IS NULL) <> (place = ''))
) STRICT;
CREATE INDEX recurrence_seen_by_kind ON recurrence_seen (fault_kind_id, last_order_id);
