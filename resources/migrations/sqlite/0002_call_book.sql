-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The call book 公共信息记录 (FRM-01). A row is one contact; it is never removed.

CREATE TABLE call_record (
    id                INTEGER NOT NULL PRIMARY KEY,
    number            TEXT NOT NULL UNIQUE,
    channel           TEXT NOT NULL CHECK (channel IN ('phone', 'visit', 'letter')),
    category          TEXT NOT NULL CHECK (category IN ('A', 'B', 'C', 'D')),
    state             TEXT NOT NULL CHECK (state IN ('open', 'done')),
    room_id           INTEGER REFERENCES room (id),
    place             TEXT NOT NULL DEFAULT '',             -- room code, or words
    caller_id         INTEGER REFERENCES person (id),
    caller_name       TEXT NOT NULL DEFAULT '',
    caller_phone      TEXT NOT NULL DEFAULT '',
    reason            TEXT NOT NULL CHECK (length(reason) > 0),
    answer            TEXT NOT NULL DEFAULT '',
    receiver          TEXT NOT NULL DEFAULT '',             -- to whom it was passed or reported (LOG-18)
    order_id          INTEGER REFERENCES service_order (id), -- what it led to (LOG-12)
    taker_id          INTEGER REFERENCES staff (id),
    responsible_id    INTEGER REFERENCES staff (id),        -- LOG-07
    taken_by          TEXT NOT NULL,                        -- login
    promised_at_ms    INTEGER,                              -- when the customer is called back (LOG-06)
    called_back_at_ms INTEGER,
    outcome           TEXT NOT NULL DEFAULT '',             -- of calling back
    taken_at_ms       INTEGER NOT NULL,
    done_at_ms        INTEGER,
    note              TEXT NOT NULL DEFAULT '',
    version           INTEGER NOT NULL DEFAULT 1,
    CHECK ((state = 'done') = (done_at_ms IS NOT NULL)),
    CHECK (promised_at_ms IS NULL OR length(caller_phone) > 0),
    CHECK (called_back_at_ms IS NULL OR length(outcome) > 0),
    CHECK (order_id IS NULL OR category = 'C')
) STRICT;
CREATE INDEX call_record_open ON call_record (state, id) WHERE state = 'open';
CREATE INDEX call_record_promised ON call_record (promised_at_ms) WHERE state = 'open' AND promised_at_ms IS NOT NULL;
CREATE INDEX call_record_by_taken ON call_record (taken_at_ms);
CREATE INDEX call_record_by_category ON call_record (category, id);
CREATE INDEX call_record_by_room ON call_record (room_id, id) WHERE room_id IS NOT NULL;
CREATE INDEX call_record_by_caller ON call_record (caller_id) WHERE caller_id IS NOT NULL;
CREATE INDEX call_record_by_order ON call_record (order_id) WHERE order_id IS NOT NULL;

CREATE TRIGGER call_record_no_delete BEFORE DELETE ON call_record
BEGIN
    SELECT RAISE(ABORT, 'call records cannot be removed');
END;

-- What happened to a record, in order of happening.
CREATE TABLE call_event (
    id         INTEGER NOT NULL PRIMARY KEY,
    call_id    INTEGER NOT NULL REFERENCES call_record (id),
    kind       TEXT NOT NULL,
    from_state TEXT NOT NULL DEFAULT '',
    to_state   TEXT NOT NULL DEFAULT '',
    at_ms      INTEGER NOT NULL,
    actor      TEXT NOT NULL,
    staff_id   INTEGER REFERENCES staff (id), -- to whom it was handed over
    due_at_ms  INTEGER,                       -- the promise made by this event
    detail     TEXT NOT NULL DEFAULT '',      -- codes of the corrected fields
    note       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX call_event_by_call ON call_event (call_id, id);

-- Bigrams made by the program, rowid = call_record.id; kept in the same transaction, never by trigger.
CREATE VIRTUAL TABLE call_search USING fts5 (text, content = '', prefix = '1', tokenize = 'unicode61 remove_diacritics 0');
