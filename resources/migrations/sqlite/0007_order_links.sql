-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Duplicates and reminders, merged orders, incidents 突发事件, release of self-inspection reports (REP-24), rechecks of
-- public areas (REP-54), the alarm of an entrapment (REP-65).

-- One order was merged into another; undone links stay as history.
CREATE TABLE order_link (
    id           INTEGER NOT NULL PRIMARY KEY,
    kind         TEXT NOT NULL CHECK (kind = 'merged'),
    from_id      INTEGER NOT NULL REFERENCES service_order (id),
    to_id        INTEGER NOT NULL REFERENCES service_order (id),
    before_state TEXT NOT NULL, -- of the order that went away: what undoing puts back
    at_ms        INTEGER NOT NULL,
    actor        TEXT NOT NULL,
    undone_at_ms INTEGER,
    undone_by    TEXT NOT NULL DEFAULT '',
    CHECK (from_id <> to_id),
    CHECK ((undone_at_ms IS NULL) = (undone_by = ''))
) STRICT;
CREATE UNIQUE INDEX order_link_standing ON order_link (from_id) WHERE undone_at_ms IS NULL;
CREATE INDEX order_link_by_target ON order_link (to_id) WHERE undone_at_ms IS NULL;

CREATE TABLE incident (
    id             INTEGER NOT NULL PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE, -- "SJ-202611-0003"
    state          TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    building_id    INTEGER NOT NULL REFERENCES building (id),
    fault_group_id INTEGER NOT NULL REFERENCES fault_kind (id),
    title          TEXT NOT NULL CHECK (length(title) > 0),
    caller_text    TEXT NOT NULL DEFAULT '', -- what callers of the building are told
    opened_at_ms   INTEGER NOT NULL,
    opened_by      TEXT NOT NULL,
    closed_at_ms   INTEGER,
    closed_by      TEXT NOT NULL DEFAULT '',
    result         TEXT NOT NULL DEFAULT '',
    version        INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'closed') = (closed_at_ms IS NOT NULL)),
    CHECK (state = 'open' OR length(result) > 0)
) STRICT;
CREATE INDEX incident_open ON incident (building_id) WHERE state = 'open';

CREATE TABLE incident_order (
    order_id    INTEGER NOT NULL PRIMARY KEY REFERENCES service_order (id),
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    at_ms       INTEGER NOT NULL,
    actor       TEXT NOT NULL
) STRICT;
CREATE INDEX incident_order_by_incident ON incident_order (incident_id);

-- A self-inspection report and what the supervisor said to it.
CREATE TABLE order_release (
    order_id      INTEGER NOT NULL PRIMARY KEY REFERENCES service_order (id),
    state         TEXT NOT NULL CHECK (state IN ('pending', 'released', 'refused')),
    asked_at_ms   INTEGER NOT NULL,
    asked_by      TEXT NOT NULL,
    decided_at_ms INTEGER,
    decided_by    TEXT NOT NULL DEFAULT '',
    note          TEXT NOT NULL DEFAULT '',
    CHECK ((state = 'pending') = (decided_at_ms IS NULL))
) STRICT;
CREATE INDEX order_release_pending ON order_release (asked_at_ms) WHERE state = 'pending';

-- Each look of a customer-service officer at finished work in a public area; rows are only added.
CREATE TABLE order_recheck (
    id       INTEGER NOT NULL PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES service_order (id),
    good     INTEGER NOT NULL CHECK (good IN (0, 1)),
    at_ms    INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    note     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX order_recheck_by_order ON order_recheck (order_id);

-- Fault kinds that alarm every desk, and the alarms they raised.
CREATE TABLE fault_alarm (
    fault_kind_id INTEGER NOT NULL PRIMARY KEY REFERENCES fault_kind (id)
) STRICT;
INSERT INTO fault_alarm (fault_kind_id) SELECT id FROM fault_kind WHERE name_zh = '电梯困人' AND parent_id IS NOT NULL;

CREATE TABLE order_alarm (
    order_id     INTEGER NOT NULL PRIMARY KEY REFERENCES service_order (id),
    raised_at_ms INTEGER NOT NULL,
    taken_at_ms  INTEGER,
    taken_by     TEXT NOT NULL DEFAULT '', -- the name of who took it
    note         TEXT NOT NULL DEFAULT '',
    CHECK ((taken_at_ms IS NULL) = (taken_by = ''))
) STRICT;
CREATE INDEX order_alarm_standing ON order_alarm (raised_at_ms) WHERE taken_at_ms IS NULL;

-- What the search for duplicates walks: what is recent or open, whatever the history.
CREATE INDEX service_order_by_room_and_kind ON service_order (room_id, fault_kind_id, reported_at_ms)
    WHERE room_id IS NOT NULL;
CREATE INDEX service_order_by_public_place ON service_order (place, fault_kind_id, reported_at_ms)
    WHERE room_id IS NULL;
CREATE INDEX service_order_open_by_kind ON service_order (fault_kind_id, room_id, place)
    WHERE state NOT IN ('closed', 'cancelled');
CREATE INDEX service_order_by_phone ON service_order (reporter_phone, reported_at_ms) WHERE reporter_phone <> '';
DROP INDEX service_order_by_reporter;
CREATE INDEX service_order_by_reporter ON service_order (reporter_id, reported_at_ms) WHERE reporter_id IS NOT NULL;
CREATE INDEX order_event_reminded ON order_event (order_id) WHERE kind = 'reminded';
