-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Instants are UTC milliseconds (…_at_ms), civil dates 'YYYY-MM-DD', money fen, areas 1/100 m², enums short codes.

-- The office ------------------------------------------------------------------------------------------------------

CREATE TABLE setting (
    key     TEXT NOT NULL PRIMARY KEY,
    value   TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE topic_counter (
    topic   INTEGER NOT NULL PRIMARY KEY,
    changes INTEGER NOT NULL
) STRICT;

CREATE TABLE number_series (
    series TEXT NOT NULL,
    month  TEXT NOT NULL CHECK (length(month) = 6),
    given  INTEGER NOT NULL CHECK (given > 0),
    PRIMARY KEY (series, month)
) STRICT;

CREATE TABLE audit_entry (
    sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence > 0),
    at_ms    INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    station  TEXT NOT NULL,
    command  TEXT NOT NULL,
    subject  TEXT NOT NULL,
    before   TEXT NOT NULL,
    after    TEXT NOT NULL,
    hash     BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_entry_by_subject ON audit_entry (subject, sequence);

CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit entries cannot be changed');
END;
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit entries cannot be removed');
END;

CREATE TABLE audit_head (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    sequence INTEGER NOT NULL,
    hash     BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- Staff -----------------------------------------------------------------------------------------------------------

CREATE TABLE staff (
    id            INTEGER NOT NULL PRIMARY KEY,
    login         TEXT UNIQUE,              -- NULL: cannot log in (a technician)
    name          TEXT NOT NULL CHECK (length(name) > 0),
    initials      TEXT NOT NULL DEFAULT '', -- pinyin initials, every reading, separated by spaces
    password_hash TEXT NOT NULL DEFAULT '',
    technician    INTEGER NOT NULL DEFAULT 0 CHECK (technician IN (0, 1)),
    trade         TEXT NOT NULL DEFAULT '',
    phone         TEXT NOT NULL DEFAULT '',
    active        INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version       INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE staff_role (
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    role     TEXT NOT NULL,
    PRIMARY KEY (staff_id, role)
) STRICT;

-- Failed logins per account and machine; outlives a restart, so that guessing stays slow.
CREATE TABLE login_attempt (
    login       TEXT NOT NULL,
    station     TEXT NOT NULL,
    failures    INTEGER NOT NULL CHECK (failures > 0),
    last_at_ms  INTEGER NOT NULL,
    PRIMARY KEY (login, station)
) STRICT;

-- Registry --------------------------------------------------------------------------------------------------------

CREATE TABLE import_batch (
    id            INTEGER NOT NULL PRIMARY KEY,
    file_name     TEXT NOT NULL,
    sha256        TEXT NOT NULL CHECK (length(sha256) = 64),
    at_ms         INTEGER NOT NULL,
    staff_login   TEXT NOT NULL,
    rooms         INTEGER NOT NULL, -- added
    rooms_updated INTEGER NOT NULL,
    people        INTEGER NOT NULL, -- added
    undone        INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- What a batch did to rows that were there before (and to buildings, which carry no batch): what undoing puts back.
CREATE TABLE import_change (
    batch_id      INTEGER NOT NULL REFERENCES import_batch (id),
    kind          TEXT NOT NULL CHECK (kind IN ('room', 'person', 'room-person', 'building', 'section')),
    row_id        INTEGER NOT NULL,
    before        TEXT NOT NULL,    -- JSON of the columns an import can change; empty for a row it added
    version_after INTEGER NOT NULL, -- another one now means: edited since
    PRIMARY KEY (batch_id, kind, row_id)
) STRICT;

-- Which header meant which field in earlier files.
CREATE TABLE import_mapping (
    header TEXT NOT NULL PRIMARY KEY,
    field  TEXT NOT NULL
) STRICT;

CREATE TABLE building (
    id       INTEGER NOT NULL PRIMARY KEY,
    code     TEXT NOT NULL UNIQUE CHECK (length(code) > 0), -- "3", "A", "商业楼"
    name     TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL,
    version  INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE section (
    id          INTEGER NOT NULL PRIMARY KEY,
    building_id INTEGER NOT NULL REFERENCES building (id),
    code        TEXT NOT NULL, -- '' where the building has no sections
    sort_key    TEXT NOT NULL,
    UNIQUE (building_id, code)
) STRICT;

CREATE TABLE room (
    id              INTEGER NOT NULL PRIMARY KEY,
    section_id      INTEGER NOT NULL REFERENCES section (id),
    floor           INTEGER,
    number          TEXT NOT NULL CHECK (length(number) > 0),   -- "1201", "商铺5"
    code            TEXT NOT NULL UNIQUE,                       -- "3-2-1201", as people write it
    sort_key        TEXT NOT NULL,
    use             TEXT NOT NULL CHECK (use IN ('residence', 'shop', 'office', 'parking', 'store')),
    state           TEXT NOT NULL CHECK (state IN ('vacant', 'lived-in', 'let', 'decorating')),
    built_area      INTEGER CHECK (built_area >= 0),            -- 1/100 m²
    inner_area      INTEGER CHECK (inner_area >= 0),            -- 1/100 m²
    fee_coefficient INTEGER NOT NULL DEFAULT 10000 CHECK (fee_coefficient >= 0), -- 1/10000
    handover_date   TEXT,
    butler_id       INTEGER REFERENCES staff (id),
    note            TEXT NOT NULL DEFAULT '',                   -- the caution strip
    batch_id        INTEGER REFERENCES import_batch (id),
    version         INTEGER NOT NULL DEFAULT 1,
    UNIQUE (section_id, number)
) STRICT;
CREATE INDEX room_by_sort_key ON room (sort_key);
CREATE INDEX room_by_batch ON room (batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE room_warranty (
    room_id  INTEGER NOT NULL REFERENCES room (id),
    part     TEXT NOT NULL, -- "waterproofing", "plumbing", "electrical", "doors-windows", "structure"
    end_date TEXT NOT NULL,
    PRIMARY KEY (room_id, part)
) STRICT;

CREATE TABLE person (
    id                INTEGER NOT NULL PRIMARY KEY,
    name              TEXT NOT NULL CHECK (length(name) > 0),
    initials          TEXT NOT NULL DEFAULT '', -- pinyin initials, every reading, separated by spaces
    pinyin            TEXT NOT NULL DEFAULT '', -- whole pinyin without spaces, every reading of the surname
    employer          TEXT NOT NULL DEFAULT '',
    id_number         TEXT NOT NULL DEFAULT '',
    birthday          TEXT,
    emergency_contact TEXT NOT NULL DEFAULT '',
    emergency_phone   TEXT NOT NULL DEFAULT '',
    notice_preference TEXT NOT NULL DEFAULT 'letter-box'
        CHECK (notice_preference IN ('letter-box', 'phone', 'fax', 'registered-mail')),
    vip               INTEGER NOT NULL DEFAULT 0 CHECK (vip IN (0, 1)),
    note              TEXT NOT NULL DEFAULT '',
    batch_id          INTEGER REFERENCES import_batch (id),
    version           INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX person_by_batch ON person (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX person_by_name ON person (name);

CREATE TABLE person_phone (
    person_id INTEGER NOT NULL REFERENCES person (id),
    position  INTEGER NOT NULL CHECK (position >= 0),
    phone     TEXT NOT NULL CHECK (length(phone) > 0), -- digits, as dialled
    PRIMARY KEY (person_id, position)
) STRICT;
CREATE INDEX person_phone_by_phone ON person_phone (phone);

-- Who has to do with a room, in which role, from when to when: rows end, they are not removed.
CREATE TABLE room_person (
    id        INTEGER NOT NULL PRIMARY KEY,
    room_id   INTEGER NOT NULL REFERENCES room (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    role      TEXT NOT NULL CHECK (role IN ('owner', 'occupant', 'tenant', 'family', 'contact')),
    share     INTEGER CHECK (share BETWEEN 1 AND 10000), -- owner's share, 1/10000
    relation  TEXT NOT NULL DEFAULT '',                  -- to the owner (REG-05)
    from_date TEXT,
    to_date   TEXT,
    batch_id  INTEGER REFERENCES import_batch (id),
    version   INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX room_person_by_room ON room_person (room_id, role);
CREATE INDEX room_person_by_person ON room_person (person_id);
CREATE INDEX room_person_by_batch ON room_person (batch_id) WHERE batch_id IS NOT NULL;

-- Repairs ---------------------------------------------------------------------------------------------------------

CREATE TABLE fault_kind (
    id        INTEGER NOT NULL PRIMARY KEY,
    parent_id INTEGER REFERENCES fault_kind (id),
    name_zh   TEXT NOT NULL CHECK (length(name_zh) > 0),
    name_en   TEXT NOT NULL DEFAULT '',
    initials  TEXT NOT NULL DEFAULT '',
    urgency   TEXT NOT NULL DEFAULT 'normal' CHECK (urgency IN ('immediate', 'urgent', 'normal')),
    trade     TEXT NOT NULL DEFAULT '',
    position  INTEGER NOT NULL DEFAULT 0,
    active    INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version   INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX fault_kind_by_parent ON fault_kind (parent_id, position);

CREATE TABLE service_order (
    id               INTEGER NOT NULL PRIMARY KEY,
    number           TEXT NOT NULL UNIQUE,
    job_kind         TEXT NOT NULL CHECK (job_kind IN ('repair', 'special', 'water', 'cleaning')),
    state            TEXT NOT NULL CHECK (state IN ('registered', 'dispatched', 'on-site', 'waiting', 'done',
                                                    'returned', 'closed', 'cancelled')),
    room_id          INTEGER REFERENCES room (id),
    building_id      INTEGER REFERENCES building (id),        -- of the room, or of the public area
    place            TEXT NOT NULL CHECK (length(place) > 0), -- room code, or the public area in words
    part             TEXT NOT NULL CHECK (part IN ('own', 'public')),
    fault_kind_id    INTEGER NOT NULL REFERENCES fault_kind (id),
    content          TEXT NOT NULL DEFAULT '',
    material         TEXT NOT NULL DEFAULT '',                -- REP-01: whether there is material
    reporter_id      INTEGER REFERENCES person (id),
    reporter_name    TEXT NOT NULL DEFAULT '',
    reporter_phone   TEXT NOT NULL DEFAULT '',
    urgency          TEXT NOT NULL CHECK (urgency IN ('immediate', 'urgent', 'normal')),
    warranty         TEXT NOT NULL CHECK (warranty IN ('unknown', 'in', 'out')),
    chargeable       INTEGER NOT NULL DEFAULT 0 CHECK (chargeable IN (0, 1)),
    expected_fen     INTEGER CHECK (expected_fen >= 0),
    consent_at_ms    INTEGER,                                 -- the customer agreed to pay (REP-05)
    consent_by       TEXT NOT NULL DEFAULT '',
    technician_id    INTEGER REFERENCES staff (id),
    appointment_at_ms INTEGER,                                -- when the technician is due
    promised_at_ms   INTEGER,                                 -- definite time of an unfinished order (REP-19)
    waiting_reason   TEXT CHECK (waiting_reason IN ('nobody-home', 'parts', 'outside-unit', 'review',
                                                    'another-visit', 'customer-wish')),
    cancel_reason    TEXT NOT NULL DEFAULT '',
    result           TEXT NOT NULL DEFAULT '',
    charge_fen       INTEGER CHECK (charge_fen >= 0),
    signed           INTEGER CHECK (signed IN (0, 1)),
    note             TEXT NOT NULL DEFAULT '',
    reported_at_ms   INTEGER NOT NULL,
    dispatched_at_ms INTEGER,
    arrived_at_ms    INTEGER,
    done_at_ms       INTEGER,
    returned_at_ms   INTEGER,
    closed_at_ms     INTEGER,
    cancelled_at_ms  INTEGER,
    created_by       TEXT NOT NULL,
    version          INTEGER NOT NULL DEFAULT 1,
    CHECK (state IN ('registered', 'cancelled') OR (technician_id IS NOT NULL AND dispatched_at_ms IS NOT NULL
                                                    AND appointment_at_ms IS NOT NULL)),
    CHECK (chargeable = 0 OR consent_at_ms IS NOT NULL OR state IN ('registered', 'cancelled')),
    CHECK (state <> 'waiting' OR (waiting_reason IS NOT NULL AND promised_at_ms IS NOT NULL)),
    CHECK (state <> 'cancelled' OR length(cancel_reason) > 0)
) STRICT;
-- Small whatever the history: the desk works on open orders only.
CREATE INDEX service_order_open ON service_order (state, id) WHERE state NOT IN ('closed', 'cancelled');
CREATE INDEX service_order_open_by_technician ON service_order (technician_id, appointment_at_ms)
    WHERE state NOT IN ('closed', 'cancelled');
CREATE INDEX service_order_cancelled ON service_order (id) WHERE state = 'cancelled';
CREATE INDEX service_order_by_building ON service_order (building_id, id) WHERE building_id IS NOT NULL;
CREATE INDEX service_order_by_room ON service_order (room_id, id) WHERE room_id IS NOT NULL;
CREATE INDEX service_order_by_reporter ON service_order (reporter_id) WHERE reporter_id IS NOT NULL;
CREATE INDEX service_order_by_reported ON service_order (reported_at_ms);
CREATE INDEX service_order_by_dispatched ON service_order (dispatched_at_ms) WHERE dispatched_at_ms IS NOT NULL;
CREATE INDEX service_order_by_appointment ON service_order (appointment_at_ms) WHERE appointment_at_ms IS NOT NULL;
CREATE INDEX service_order_by_done ON service_order (done_at_ms) WHERE done_at_ms IS NOT NULL;
CREATE INDEX service_order_by_technician ON service_order (technician_id, id) WHERE technician_id IS NOT NULL;
CREATE INDEX service_order_by_fault_kind ON service_order (fault_kind_id);

CREATE TRIGGER service_order_no_delete BEFORE DELETE ON service_order
BEGIN
    SELECT RAISE(ABORT, 'service orders cannot be removed');
END;

-- What happened to an order, in order of happening: who, when, from which state to which, with what words.
CREATE TABLE order_event (
    id             INTEGER NOT NULL PRIMARY KEY,
    order_id       INTEGER NOT NULL REFERENCES service_order (id),
    kind           TEXT NOT NULL,
    from_state     TEXT NOT NULL DEFAULT '',
    to_state       TEXT NOT NULL DEFAULT '',
    at_ms          INTEGER NOT NULL, -- when it happened
    recorded_at_ms INTEGER NOT NULL, -- when it was entered
    actor          TEXT NOT NULL,
    technician_id  INTEGER REFERENCES staff (id),
    due_at_ms      INTEGER,          -- appointment or promise made by this event
    detail         TEXT NOT NULL DEFAULT '', -- codes: the waiting reason, or the corrected fields
    note           TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX order_event_by_order ON order_event (order_id, id);

-- Every print of a numbered paper; the second and later ones are marked reprints.
CREATE TABLE document_print (
    id       INTEGER NOT NULL PRIMARY KEY,
    document TEXT NOT NULL, -- "order-slip"
    number   TEXT NOT NULL,
    printing INTEGER NOT NULL CHECK (printing > 0),
    at_ms    INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    UNIQUE (document, number, printing)
) STRICT;

-- Bigrams made by the program, rowid = service_order.id; kept in the same transaction, never by trigger.
CREATE VIRTUAL TABLE order_search USING fts5 (text, content = '', prefix = '1', tokenize = 'unicode61 remove_diacritics 0');
