-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closing of shifts and days (B7 … B11): what was counted, what should have been there, and the sheet of each day. Rows
-- are added, never changed or removed.

-- How a shift was closed. `figures` is everything its report prints, as it stood then.
CREATE TABLE shift_close (
    shift_id       INTEGER NOT NULL PRIMARY KEY REFERENCES cashier_shift (id),
    at_ms          INTEGER NOT NULL,
    actor          TEXT NOT NULL,
    actor_name     TEXT NOT NULL,
    difference_fen INTEGER NOT NULL,                             -- counted less expected, all methods together
    greatest_fen   INTEGER NOT NULL CHECK (greatest_fen >= 0),   -- the greatest difference of one method, without sign
    left_fen       INTEGER NOT NULL CHECK (left_fen >= 0),       -- stays in the drawer for the next shift
    reason         TEXT NOT NULL DEFAULT '',
    approver_id    INTEGER REFERENCES staff (id),
    approver_name  TEXT NOT NULL DEFAULT '',
    figures        TEXT NOT NULL,                                -- JSON
    CHECK (greatest_fen = 0 OR length(reason) > 0),
    CHECK ((approver_id IS NULL) = (approver_name = ''))
) STRICT;

CREATE TABLE shift_count (
    shift_id     INTEGER NOT NULL REFERENCES shift_close (shift_id),
    method       TEXT NOT NULL CHECK (method IN ('cash', 'wechat', 'alipay', 'card', 'transfer')),
    expected_fen INTEGER NOT NULL,
    counted_fen  INTEGER NOT NULL,
    PRIMARY KEY (shift_id, method)
) WITHOUT ROWID, STRICT;

-- The cash piece by piece; `moment` tells the float of the opening from the count of the closing.
CREATE TABLE shift_cash (
    shift_id INTEGER NOT NULL REFERENCES cashier_shift (id),
    moment   TEXT NOT NULL CHECK (moment IN ('opening', 'closing')),
    face_fen INTEGER NOT NULL CHECK (face_fen IN (10000, 5000, 2000, 1000, 500, 100, 50, 10)),
    pieces   INTEGER NOT NULL CHECK (pieces > 0),
    PRIMARY KEY (shift_id, moment, face_fen)
) WITHOUT ROWID, STRICT;

-- 日结单: one for each day with shifts. `sheet` is everything that is printed.
CREATE TABLE day_close (
    id             INTEGER NOT NULL PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE, -- RJ-YYYYMM-NNNN
    day            TEXT NOT NULL UNIQUE,
    at_ms          INTEGER NOT NULL,
    actor          TEXT NOT NULL,
    receipts       INTEGER NOT NULL CHECK (receipts >= 0), -- numbers given
    period_fen     INTEGER NOT NULL,                       -- money moved that day
    grand_fen      INTEGER NOT NULL,                       -- the same since the first sheet
    receipt_hash   BLOB NOT NULL CHECK (length(receipt_hash) = 32),
    audit_sequence INTEGER NOT NULL,
    audit_head     TEXT NOT NULL CHECK (length(audit_head) = 64),
    sheet          TEXT NOT NULL                           -- JSON
) STRICT;

CREATE TABLE day_close_shift (
    shift_id     INTEGER NOT NULL PRIMARY KEY REFERENCES shift_close (shift_id),
    day_close_id INTEGER NOT NULL REFERENCES day_close (id)
) STRICT;
CREATE INDEX day_close_shift_by_day ON day_close_shift (day_close_id);

-- Why a number of a series is missing (B4).
CREATE TABLE number_explained (
    series  TEXT NOT NULL,
    month   TEXT NOT NULL CHECK (length(month) = 6),
    running INTEGER NOT NULL CHECK (running > 0),
    reason  TEXT NOT NULL CHECK (length(reason) > 0),
    at_ms   INTEGER NOT NULL,
    actor   TEXT NOT NULL,
    PRIMARY KEY (series, month, running)
) WITHOUT ROWID, STRICT;

CREATE TRIGGER shift_close_no_update BEFORE UPDATE ON shift_close
BEGIN
    SELECT RAISE(ABORT, 'rows of shift_close cannot be changed');
END;
CREATE TRIGGER shift_close_no_delete BEFORE DELETE ON shift_close
BEGIN
    SELECT RAISE(ABORT, 'rows of shift_close cannot be removed');
END;
CREATE TRIGGER shift_count_no_update BEFORE UPDATE ON shift_count
BEGIN
    SELECT RAISE(ABORT, 'rows of shift_count cannot be changed');
END;
CREATE TRIGGER shift_count_no_delete BEFORE DELETE ON shift_count
BEGIN
    SELECT RAISE(ABORT, 'rows of shift_count cannot be removed');
END;
CREATE TRIGGER shift_cash_no_update BEFORE UPDATE ON shift_cash
BEGIN
    SELECT RAISE(ABORT, 'rows of shift_cash cannot be changed');
END;
CREATE TRIGGER shift_cash_no_delete BEFORE DELETE ON shift_cash
BEGIN
    SELECT RAISE(ABORT, 'rows of shift_cash cannot be removed');
END;
CREATE TRIGGER day_close_no_update BEFORE UPDATE ON day_close
BEGIN
    SELECT RAISE(ABORT, 'rows of day_close cannot be changed');
END;
CREATE TRIGGER day_close_no_delete BEFORE DELETE ON day_close
BEGIN
    SELECT RAISE(ABORT, 'rows of day_close cannot be removed');
END;
CREATE TRIGGER day_close_shift_no_update BEFORE UPDATE ON day_close_shift
BEGIN
    SELECT RAISE(ABORT, 'rows of day_close_shift cannot be changed');
END;
CREATE TRIGGER day_close_shift_no_delete BEFORE DELETE ON day_close_shift
BEGIN
    SELECT RAISE(ABORT, 'rows of day_close_shift cannot be removed');
END;
CREATE TRIGGER number_explained_no_update BEFORE UPDATE ON number_explained
BEGIN
    SELECT RAISE(ABORT, 'rows of number_explained cannot be changed');
END;
CREATE TRIGGER number_explained_no_delete BEFORE DELETE ON number_explained
BEGIN
    SELECT RAISE(ABORT, 'rows of number_explained cannot be removed');
END;
