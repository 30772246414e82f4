-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Looking receipts up by the code on the paper, arrears without penalties, and the collection rates that finance confirmed.

-- The eight digits printed on a receipt are the first four bytes of its hash (B17).
CREATE INDEX receipt_by_code ON receipt (substr(hash, 1, 4));
-- Penalties are few; arrears are principal only.
CREATE INDEX charge_penalty ON charge (id) WHERE kind = 'penalty';

-- A month's collection rates as finance confirmed them (FEE-07, KPI-02): figures of that day, never changed.
CREATE TABLE collection_confirmed (
    month           TEXT NOT NULL PRIMARY KEY CHECK (length(month) = 7), -- "2026-11"
    confirmed_by_id INTEGER NOT NULL REFERENCES staff (id),
    confirmed_by    TEXT NOT NULL CHECK (length(confirmed_by) > 0),
    at_ms           INTEGER NOT NULL
) STRICT;
CREATE TABLE collection_figure (
    month            TEXT NOT NULL REFERENCES collection_confirmed (month),
    position         INTEGER NOT NULL CHECK (position >= 0), -- 0: the whole site
    butler_id        INTEGER REFERENCES staff (id),
    name             TEXT NOT NULL,
    month_due_fen    INTEGER NOT NULL,
    month_paid_fen   INTEGER NOT NULL,
    year_due_fen     INTEGER NOT NULL,
    year_paid_fen    INTEGER NOT NULL,
    earlier_due_fen  INTEGER NOT NULL,
    earlier_paid_fen INTEGER NOT NULL,
    PRIMARY KEY (month, position)
) WITHOUT ROWID, STRICT;
CREATE TRIGGER collection_confirmed_no_update BEFORE UPDATE ON collection_confirmed
BEGIN
    SELECT RAISE(ABORT, 'rows of collection_confirmed cannot be changed');
END;
CREATE TRIGGER collection_confirmed_no_delete BEFORE DELETE ON collection_confirmed
BEGIN
    SELECT RAISE(ABORT, 'rows of collection_confirmed cannot be removed');
END;
CREATE TRIGGER collection_figure_no_update BEFORE UPDATE ON collection_figure
BEGIN
    SELECT RAISE(ABORT, 'rows of collection_figure cannot be changed');
END;
CREATE TRIGGER collection_figure_no_delete BEFORE DELETE ON collection_figure
BEGIN
    SELECT RAISE(ABORT, 'rows of collection_figure cannot be removed');
END;
