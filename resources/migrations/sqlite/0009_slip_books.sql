-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Slips on paper and their books (REP-29 … REP-33, REP-42, REP-57, FEE-21). What was signed, bound or handed over is
-- kept as it stood then; rows of all tables but finance_copy are never changed or removed.

-- A number belongs to the day on which it was issued: that of the order's first event.
CREATE INDEX order_event_registered ON order_event (recorded_at_ms) WHERE kind = 'registered';
-- What finance is to get: the month's orders with a charge, by the day their slip came back.
CREATE INDEX service_order_charged ON service_order (returned_at_ms)
    WHERE returned_at_ms IS NOT NULL AND (chargeable = 1 OR charge_fen > 0);

-- A slip that is not back was asked for: with whom, when, what was answered.
CREATE TABLE slip_chase (
    id             INTEGER NOT NULL PRIMARY KEY,
    order_id       INTEGER NOT NULL REFERENCES service_order (id),
    at_ms          INTEGER NOT NULL,
    recorded_at_ms INTEGER NOT NULL,
    actor          TEXT NOT NULL,
    person         TEXT NOT NULL CHECK (length(person) > 0),
    answer         TEXT NOT NULL CHECK (length(answer) > 0)
) STRICT;
CREATE INDEX slip_chase_by_order ON slip_chase (order_id, id);

-- Why a number or its slip is not there; the latest counts.
CREATE TABLE slip_explanation (
    id     INTEGER NOT NULL PRIMARY KEY,
    number TEXT NOT NULL CHECK (length(number) > 0),
    at_ms  INTEGER NOT NULL,
    actor  TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) > 0)
) STRICT;
CREATE INDEX slip_explanation_by_number ON slip_explanation (number, id);

-- Blanks filled in by hand while the machine was down (decision 0020).
CREATE TABLE slip_blank (
    id       INTEGER NOT NULL PRIMARY KEY,
    number   TEXT NOT NULL UNIQUE CHECK (length(number) > 0), -- as printed on the blank
    drawn_on TEXT NOT NULL,
    fate     TEXT NOT NULL CHECK (fate IN ('used', 'spoiled', 'lost')),
    order_id INTEGER REFERENCES service_order (id),           -- entered afterwards
    reason   TEXT NOT NULL DEFAULT '',
    at_ms    INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    CHECK ((fate = 'used') = (order_id IS NOT NULL)),
    CHECK (fate = 'used' OR length(reason) > 0)
) STRICT;
CREATE INDEX slip_blank_by_day ON slip_blank (drawn_on);
CREATE INDEX slip_blank_by_order ON slip_blank (order_id) WHERE order_id IS NOT NULL;

-- The numbers of a day, checked and signed off.
CREATE TABLE slip_day_check (
    id           INTEGER NOT NULL PRIMARY KEY,
    day          TEXT NOT NULL UNIQUE,
    at_ms        INTEGER NOT NULL,
    actor        TEXT NOT NULL,
    checked_by   TEXT NOT NULL CHECK (length(checked_by) > 0),
    first_number TEXT NOT NULL,
    last_number  TEXT NOT NULL,
    given        INTEGER NOT NULL CHECK (given >= 0), -- numbers that an order carries
    back         INTEGER NOT NULL,
    slip_out     INTEGER NOT NULL,
    not_sent     INTEGER NOT NULL,
    cancelled    INTEGER NOT NULL,
    merged       INTEGER NOT NULL,
    missing      INTEGER NOT NULL CHECK (missing >= 0), -- numbers that no order carries
    blanks       INTEGER NOT NULL CHECK (blanks >= 0),
    note         TEXT NOT NULL DEFAULT '',
    CHECK (given = back + slip_out + not_sent + cancelled + merged)
) STRICT;
CREATE TABLE slip_day_check_line (
    check_id   INTEGER NOT NULL REFERENCES slip_day_check (id),
    position   INTEGER NOT NULL CHECK (position > 0),
    number     TEXT NOT NULL,
    fate       TEXT NOT NULL CHECK (fate IN ('back', 'out', 'not-sent', 'cancelled', 'merged', 'missing', 'blank')),
    order_id   INTEGER REFERENCES service_order (id),
    place      TEXT NOT NULL DEFAULT '',
    technician TEXT NOT NULL DEFAULT '',
    printings  INTEGER NOT NULL DEFAULT 0,
    words      TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (check_id, position)
) WITHOUT ROWID, STRICT;

-- First copies bound by month, in order of their numbers (REP-32), kept five years (REP-33).
CREATE TABLE slip_binding (
    id           INTEGER NOT NULL PRIMARY KEY,
    month        TEXT NOT NULL UNIQUE CHECK (length(month) = 6),
    at_ms        INTEGER NOT NULL,
    actor        TEXT NOT NULL,
    bound_by     TEXT NOT NULL CHECK (length(bound_by) > 0),
    bound_on     TEXT NOT NULL,
    first_number TEXT NOT NULL,
    last_number  TEXT NOT NULL,
    bound        INTEGER NOT NULL CHECK (bound >= 0),
    cancelled    INTEGER NOT NULL,
    merged       INTEGER NOT NULL,
    missing      INTEGER NOT NULL,
    keep_until   TEXT NOT NULL CHECK (keep_until > bound_on),
    note         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE slip_binding_line (
    binding_id INTEGER NOT NULL REFERENCES slip_binding (id),
    position   INTEGER NOT NULL CHECK (position > 0),
    number     TEXT NOT NULL,
    fate       TEXT NOT NULL CHECK (fate IN ('back', 'out', 'not-sent', 'cancelled', 'merged', 'missing')),
    order_id   INTEGER REFERENCES service_order (id),
    place      TEXT NOT NULL DEFAULT '',
    technician TEXT NOT NULL DEFAULT '',
    words      TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (binding_id, position)
) WITHOUT ROWID, STRICT;

-- Second copies for finance (FEE-21).
CREATE TABLE finance_handover (
    id          INTEGER NOT NULL PRIMARY KEY,
    number      TEXT NOT NULL UNIQUE, -- CW-YYYYMM-NNNN
    at_ms       INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    handed_by   TEXT NOT NULL CHECK (length(handed_by) > 0),
    received_by TEXT NOT NULL CHECK (length(received_by) > 0),
    note        TEXT NOT NULL DEFAULT ''
) STRICT;
-- As each order stood then; sums are made of these rows. An order is never on two lists.
CREATE TABLE finance_handover_line (
    handover_id    INTEGER NOT NULL REFERENCES finance_handover (id),
    position       INTEGER NOT NULL CHECK (position > 0),
    order_id       INTEGER NOT NULL UNIQUE REFERENCES service_order (id),
    number         TEXT NOT NULL,
    job_kind       TEXT NOT NULL,
    group_zh       TEXT NOT NULL,
    group_en       TEXT NOT NULL,
    place          TEXT NOT NULL,
    technician     TEXT NOT NULL,
    charge_fen     INTEGER NOT NULL CHECK (charge_fen >= 0),
    returned_at_ms INTEGER NOT NULL,
    PRIMARY KEY (handover_id, position)
) STRICT;
CREATE INDEX finance_handover_line_by_returned ON finance_handover_line (returned_at_ms);
-- The copies as they come to the desk. Small index whatever the history: what is not handed over yet.
CREATE TABLE finance_copy (
    order_id       INTEGER NOT NULL PRIMARY KEY REFERENCES service_order (id),
    returned_at_ms INTEGER NOT NULL,
    handover_id    INTEGER REFERENCES finance_handover (id)
) STRICT;
CREATE INDEX finance_copy_open ON finance_copy (returned_at_ms) WHERE handover_id IS NULL;
-- Closed orders of earlier versions were handed over on paper.
INSERT INTO finance_copy (order_id, returned_at_ms)
    SELECT id, returned_at_ms FROM service_order
    WHERE state = 'returned' AND returned_at_ms IS NOT NULL AND (chargeable = 1 OR charge_fen > 0);

-- A month compared with the lists and confirmed by finance, by the 25th of the next one.
CREATE TABLE finance_reconciliation (
    id           INTEGER NOT NULL PRIMARY KEY,
    month        TEXT NOT NULL UNIQUE CHECK (length(month) = 6),
    at_ms        INTEGER NOT NULL,
    actor        TEXT NOT NULL,
    confirmed_by TEXT NOT NULL CHECK (length(confirmed_by) > 0),
    confirmed_on TEXT NOT NULL,
    note         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE finance_reconciliation_type (
    reconciliation_id INTEGER NOT NULL REFERENCES finance_reconciliation (id),
    position          INTEGER NOT NULL CHECK (position > 0),
    job_kind          TEXT NOT NULL,
    group_zh          TEXT NOT NULL,
    group_en          TEXT NOT NULL,
    orders            INTEGER NOT NULL,
    charged_fen       INTEGER NOT NULL,
    handed            INTEGER NOT NULL,
    handed_fen        INTEGER NOT NULL,
    PRIMARY KEY (reconciliation_id, position)
) WITHOUT ROWID, STRICT;
CREATE TABLE finance_reconciliation_difference (
    reconciliation_id INTEGER NOT NULL REFERENCES finance_reconciliation (id),
    position          INTEGER NOT NULL CHECK (position > 0),
    order_id          INTEGER NOT NULL REFERENCES service_order (id),
    number            TEXT NOT NULL,
    place             TEXT NOT NULL,
    kind              TEXT NOT NULL CHECK (kind IN ('not-handed', 'amount', 'not-charged')),
    charged_fen       INTEGER,
    handed_fen        INTEGER,
    PRIMARY KEY (reconciliation_id, position)
) WITHOUT ROWID, STRICT;

CREATE TRIGGER slip_chase_no_update BEFORE UPDATE ON slip_chase
BEGIN
    SELECT RAISE(ABORT, 'rows of slip_chase cannot be changed');
END;
CREATE TRIGGER slip_chase_no_delete BEFORE DELETE ON slip_chase
BEGIN
    SELECT RAISE(ABORT, 'rows of slip_chase cannot be removed');
END;
CREATE TRIGGER slip_explanation_no_update BEFORE UPDATE ON slip_explanation
BEGIN
    SELECT RAISE(ABORT, 'rows of slip_explanation cannot be changed');
END;
CREATE TRIGGER slip_explanation_no_delete BEFORE DELETE ON slip_explanation
BEGIN
    SELECT RAISE(ABORT, 'rows of slip_explanation cannot be removed');
END;
CREATE TRIGGER slip_blank_no_update BEFORE UPDATE ON slip_blank
BEGIN
    SELECT RAISE(ABORT, 'rows of slip_blank cannot be changed');
END;
CREATE TRIGGER slip_blank_no_delete BEFORE DELETE ON slip_blank
BEGIN
    SELECT RAISE(ABORT, 'rows of slip_blank cannot be removed');
END;
CREATE TRIGGER slip_day_check_no_update BEFORE UPDATE ON slip_day_check
BEGIN
    SELECT RAISE(ABORT, 'rows of slip_day_check cannot be changed');
END;
CREATE TRIGGER slip_day_check_no_delete BEFORE DELETE ON slip_day_check
BEGIN
    SELECT RAISE(ABORT, 'rows of slip_day_check cannot be removed');
END;
CREATE TRIGGER slip_day_check_line_no_update BEFORE UPDATE ON slip_day_check_line
BEGIN
    SELECT RAISE(ABORT, 'rows of slip_day_check_line cannot be changed');
END;
CREATE TRIGGER slip_day_check_line_no_delete BEFORE DELETE ON slip_day_check_line
BEGIN
    SELECT RAISE(ABORT, 'rows of slip_day_check_line cannot be removed');
END;
CREATE TRIGGER slip_binding_no_update BEFORE UPDATE ON slip_binding
BEGIN
    SELECT RAISE(ABORT, 'rows of slip_binding cannot be changed');
END;
CREATE TRIGGER slip_binding_no_delete BEFORE DELETE ON slip_binding
BEGIN
    SELECT RAISE(ABORT, 'rows of slip_binding cannot be removed');
END;
CREATE TRIGGER slip_binding_line_no_update BEFORE UPDATE ON slip_binding_line
BEGIN
    SELECT RAISE(ABORT, 'rows of slip_binding_line cannot be changed');
END;
CREATE TRIGGER slip_binding_line_no_delete BEFORE DELETE ON slip_binding_line
BEGIN
    SELECT RAISE(ABORT, 'rows of slip_binding_line cannot be removed');
END;
CREATE TRIGGER finance_handover_no_update BEFORE UPDATE ON finance_handover
BEGIN
    SELECT RAISE(ABORT, 'rows of finance_handover cannot be changed');
END;
CREATE TRIGGER finance_handover_no_delete BEFORE DELETE ON finance_handover
BEGIN
    SELECT RAISE(ABORT, 'rows of finance_handover cannot be removed');
END;
CREATE TRIGGER finance_handover_line_no_update BEFORE UPDATE ON finance_handover_line
BEGIN
    SELECT RAISE(ABORT, 'rows of finance_handover_line cannot be changed');
END;
CREATE TRIGGER finance_handover_line_no_delete BEFORE DELETE ON finance_handover_line
BEGIN
    SELECT RAISE(ABORT, 'rows of finance_handover_line cannot be removed');
END;
CREATE TRIGGER finance_reconciliation_no_update BEFORE UPDATE ON finance_reconciliation
BEGIN
    SELECT RAISE(ABORT, 'rows of finance_reconciliation cannot be changed');
END;
CREATE TRIGGER finance_reconciliation_no_delete BEFORE DELETE ON finance_reconciliation
BEGIN
    SELECT RAISE(ABORT, 'rows of finance_reconciliation cannot be removed');
END;
CREATE TRIGGER finance_reconciliation_type_no_update BEFORE UPDATE ON finance_reconciliation_type
BEGIN
    SELECT RAISE(ABORT, 'rows of finance_reconciliation_type cannot be changed');
END;
CREATE TRIGGER finance_reconciliation_type_no_delete BEFORE DELETE ON finance_reconciliation_type
BEGIN
    SELECT RAISE(ABORT, 'rows of finance_reconciliation_type cannot be removed');
END;
CREATE TRIGGER finance_reconciliation_difference_no_update BEFORE UPDATE ON finance_reconciliation_difference
BEGIN
    SELECT RAISE(ABORT, 'rows of finance_reconciliation_difference cannot be changed');
END;
CREATE TRIGGER finance_reconciliation_difference_no_delete BEFORE DELETE ON finance_reconciliation_difference
BEGIN
    SELECT RAISE(ABORT, 'rows of finance_reconciliation_difference cannot be removed');
END;
