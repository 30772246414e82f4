-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 缴费通知单: what a household was told for a month, how it was told, and what outside units collect.

-- Every print of a notice; what it said in sums.
CREATE TABLE payment_notice (
    id          INTEGER NOT NULL PRIMARY KEY,
    room_id     INTEGER NOT NULL REFERENCES room (id),
    month       TEXT NOT NULL CHECK (length(month) = 7), -- "2026-11"
    printing    INTEGER NOT NULL CHECK (printing > 0),
    current_fen INTEGER NOT NULL, -- due in the month
    arrears_fen INTEGER NOT NULL, -- due before it
    prepaid_fen INTEGER NOT NULL CHECK (prepaid_fen >= 0),
    at_ms       INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    UNIQUE (month, room_id, printing)
) STRICT;
CREATE INDEX payment_notice_by_room ON payment_notice (room_id, id);

-- How it went out (FEE-03); every try is a row, the last one counts.
CREATE TABLE notice_delivery (
    id      INTEGER NOT NULL PRIMARY KEY,
    room_id INTEGER NOT NULL REFERENCES room (id),
    month   TEXT NOT NULL CHECK (length(month) = 7),
    way     TEXT NOT NULL CHECK (way IN ('letter-box', 'phone', 'fax', 'registered-mail', 'in-person')),
    result  TEXT NOT NULL CHECK (result IN ('told', 'not-reached', 'objected')),
    note    TEXT NOT NULL DEFAULT '',
    by_name TEXT NOT NULL CHECK (length(by_name) > 0),
    at_ms   INTEGER NOT NULL,
    actor   TEXT NOT NULL
) STRICT;
CREATE INDEX notice_delivery_by_month ON notice_delivery (month, room_id, id);

-- Collections by outside units (FEE-06), printed on the notices of the month.
CREATE TABLE outside_collection (
    id      INTEGER NOT NULL PRIMARY KEY,
    month   TEXT NOT NULL CHECK (length(month) = 7),
    unit    TEXT NOT NULL CHECK (length(unit) > 0),  -- who collects
    what    TEXT NOT NULL CHECK (length(what) > 0),
    time    TEXT NOT NULL CHECK (length(time) > 0),  -- as people are told it
    place   TEXT NOT NULL CHECK (length(place) > 0),
    contact TEXT NOT NULL CHECK (length(contact) > 0),
    phone   TEXT NOT NULL CHECK (length(phone) > 0),
    active  INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    at_ms   INTEGER NOT NULL,
    actor   TEXT NOT NULL
) STRICT;
CREATE INDEX outside_collection_by_month ON outside_collection (month) WHERE active = 1;

CREATE TRIGGER payment_notice_no_update BEFORE UPDATE ON payment_notice
BEGIN
    SELECT RAISE(ABORT, 'rows of payment_notice cannot be changed');
END;
CREATE TRIGGER payment_notice_no_delete BEFORE DELETE ON payment_notice
BEGIN
    SELECT RAISE(ABORT, 'rows of payment_notice cannot be removed');
END;
CREATE TRIGGER notice_delivery_no_update BEFORE UPDATE ON notice_delivery
BEGIN
    SELECT RAISE(ABORT, 'rows of notice_delivery cannot be changed');
END;
CREATE TRIGGER notice_delivery_no_delete BEFORE DELETE ON notice_delivery
BEGIN
    SELECT RAISE(ABORT, 'rows of notice_delivery cannot be removed');
END;
