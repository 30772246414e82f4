-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fees. Charges, receipts and what belongs to them are postings: rows are added, never changed or removed. The tables
-- named …_open and …_balance are sums of postings, kept in the same transaction so that no list has to add up years.
-- Amounts fen, prices 1/10000 yuan, quantities 1/100, rates 1/10000 unless another unit is given.

-- What is charged (FEE-18, FEE-19) -------------------------------------------------------------------------------

CREATE TABLE fee_item (
    id            INTEGER NOT NULL PRIMARY KEY,
    name_zh       TEXT NOT NULL UNIQUE CHECK (length(name_zh) > 0),
    name_en       TEXT NOT NULL DEFAULT '',
    initials      TEXT NOT NULL DEFAULT '',
    kind          TEXT NOT NULL CHECK (kind IN ('area', 'fixed', 'metered', 'shared', 'vehicle', 'one-off', 'deposit',
                                                'service')),
    period        TEXT NOT NULL CHECK (period IN ('month', 'quarter', 'half-year', 'year', 'once')),
    in_advance    INTEGER NOT NULL CHECK (in_advance IN (0, 1)), -- due in the period, else after it
    due_day       INTEGER NOT NULL CHECK (due_day BETWEEN 1 AND 28),
    part_month    TEXT NOT NULL CHECK (part_month IN ('days', 'thirtieth', 'half-month', 'full')),
    rounding      TEXT NOT NULL CHECK (rounding IN ('fen', 'jiao', 'yuan')),
    payer         TEXT NOT NULL CHECK (payer IN ('owner', 'occupant')),
    vacant_rate   INTEGER NOT NULL DEFAULT 10000 CHECK (vacant_rate BETWEEN 0 AND 10000), -- what a vacant room pays
    penalty_rate  INTEGER NOT NULL DEFAULT 0 CHECK (penalty_rate BETWEEN 0 AND 10000),    -- 1/1,000,000 a day; 0: none
    penalty_grace INTEGER NOT NULL DEFAULT 0 CHECK (penalty_grace BETWEEN 0 AND 366),     -- days after the due day
    penalty_cap   INTEGER NOT NULL DEFAULT 10000 CHECK (penalty_cap BETWEEN 1 AND 10000), -- of the principal
    pool_basis    TEXT CHECK (pool_basis IN ('area', 'households', 'coefficient')),
    pool_vacant   INTEGER NOT NULL DEFAULT 1 CHECK (pool_vacant IN (0, 1)),
    position      INTEGER NOT NULL DEFAULT 0,
    active        INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version       INTEGER NOT NULL DEFAULT 1,
    CHECK ((kind = 'shared') = (pool_basis IS NOT NULL)),
    CHECK ((period = 'once') = (kind IN ('one-off', 'deposit', 'service')))
) STRICT;

-- What an item costs from a day to a day, for rooms of one use or for all.
CREATE TABLE fee_tariff (
    id         INTEGER NOT NULL PRIMARY KEY,
    item_id    INTEGER NOT NULL REFERENCES fee_item (id),
    room_use   TEXT NOT NULL DEFAULT '' CHECK (room_use IN ('', 'residence', 'shop', 'office', 'parking', 'store')),
    from_date  TEXT NOT NULL,
    until_date TEXT,                                   -- NULL: until a new price is set
    unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
    UNIQUE (item_id, room_use, from_date),
    CHECK (until_date IS NULL OR until_date >= from_date)
) STRICT;
CREATE UNIQUE INDEX fee_tariff_open ON fee_tariff (item_id, room_use) WHERE until_date IS NULL;

-- Steps of a price per household-year (阶梯价); the tariff's own price is that of the first step.
CREATE TABLE fee_tariff_step (
    tariff_id  INTEGER NOT NULL REFERENCES fee_tariff (id),
    position   INTEGER NOT NULL CHECK (position > 0),
    up_to      INTEGER CHECK (up_to > 0), -- 1/1000 of the meter's unit, inclusive; NULL: the last step
    unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
    PRIMARY KEY (tariff_id, position)
) WITHOUT ROWID, STRICT;

-- Whom an item is charged to. The narrowest scope that holds on a day counts: room, building and use, building, use, all.
CREATE TABLE fee_assignment (
    id          INTEGER NOT NULL PRIMARY KEY,
    item_id     INTEGER NOT NULL REFERENCES fee_item (id),
    room_id     INTEGER REFERENCES room (id),
    building_id INTEGER REFERENCES building (id),
    room_use    TEXT NOT NULL DEFAULT '' CHECK (room_use IN ('', 'residence', 'shop', 'office', 'parking', 'store')),
    charged     INTEGER NOT NULL DEFAULT 1 CHECK (charged IN (0, 1)), -- 0: this scope is left out
    quantity    INTEGER NOT NULL DEFAULT 100 CHECK (quantity > 0),    -- vehicles, pieces
    unit_price  INTEGER CHECK (unit_price >= 0),                      -- instead of the tariff
    from_date   TEXT NOT NULL,
    until_date  TEXT,
    note        TEXT NOT NULL DEFAULT '',
    version     INTEGER NOT NULL DEFAULT 1,
    CHECK (room_id IS NULL OR (building_id IS NULL AND room_use = '')),
    CHECK (until_date IS NULL OR until_date >= from_date)
) STRICT;
CREATE INDEX fee_assignment_by_item ON fee_assignment (item_id);
CREATE INDEX fee_assignment_by_room ON fee_assignment (room_id) WHERE room_id IS NOT NULL;

-- Reductions and exemptions of a room 减免: dated, with a reason and who approved them.
CREATE TABLE fee_reduction (
    id          INTEGER NOT NULL PRIMARY KEY,
    room_id     INTEGER NOT NULL REFERENCES room (id),
    item_id     INTEGER REFERENCES fee_item (id),          -- NULL: every item of the room
    rate        INTEGER CHECK (rate BETWEEN 1 AND 10000),   -- taken off
    amount_fen  INTEGER CHECK (amount_fen > 0),             -- taken off each month
    from_date   TEXT NOT NULL,
    until_date  TEXT,
    reason      TEXT NOT NULL CHECK (length(reason) > 0),
    approver_id INTEGER NOT NULL REFERENCES staff (id),
    asked_by    TEXT NOT NULL,
    at_ms       INTEGER NOT NULL,
    version     INTEGER NOT NULL DEFAULT 1,
    CHECK ((rate IS NULL) <> (amount_fen IS NULL)),
    CHECK (until_date IS NULL OR until_date >= from_date)
) STRICT;
CREATE INDEX fee_reduction_by_room ON fee_reduction (room_id);

-- The account of a room: what notices and codes name, and how it pays (FEE-11).
CREATE TABLE fee_account (
    room_id        INTEGER NOT NULL PRIMARY KEY REFERENCES room (id) ON DELETE CASCADE,
    account_number TEXT NOT NULL UNIQUE CHECK (length(account_number) > 0),
    period         TEXT CHECK (period IN ('month', 'quarter', 'half-year', 'year')), -- NULL: as each item says
    auto_set_off   INTEGER NOT NULL DEFAULT 1 CHECK (auto_set_off IN (0, 1)),        -- prepayment pays new bills
    version        INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Bills ----------------------------------------------------------------------------------------------------------

-- One billing run: previewed, checked by another person (FEE-02), posted. What was checked is what is posted: the digest
-- over all lines must be the same.
CREATE TABLE billing_run (
    id             INTEGER NOT NULL PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE, -- YS-YYYYMM-NNNN
    period_from    TEXT NOT NULL,
    period_until   TEXT NOT NULL,
    scope          TEXT NOT NULL,        -- JSON: items, buildings, rooms
    state          TEXT NOT NULL CHECK (state IN ('previewed', 'checked', 'posted', 'reversed', 'dropped')),
    lines          INTEGER NOT NULL CHECK (lines >= 0),
    rooms          INTEGER NOT NULL CHECK (rooms >= 0),
    skipped        INTEGER NOT NULL CHECK (skipped >= 0),
    total_fen      INTEGER NOT NULL,
    digest         BLOB NOT NULL CHECK (length(digest) = 32),
    made_by        TEXT NOT NULL,
    made_at_ms     INTEGER NOT NULL,
    checked_by     TEXT,
    checked_at_ms  INTEGER,
    posted_by      TEXT,
    posted_at_ms   INTEGER,
    reversed_by    TEXT,
    reversed_at_ms INTEGER,
    reason         TEXT NOT NULL DEFAULT '', -- of a reversal or of dropping it
    version        INTEGER NOT NULL DEFAULT 1,
    CHECK (period_until >= period_from),
    CHECK (state NOT IN ('checked', 'posted', 'reversed') OR checked_by IS NOT NULL),
    CHECK (state NOT IN ('posted', 'reversed') OR posted_at_ms IS NOT NULL)
) STRICT;
CREATE INDEX billing_run_by_period ON billing_run (period_from, id);

CREATE TABLE charge (
    id           INTEGER NOT NULL PRIMARY KEY,
    room_id      INTEGER NOT NULL REFERENCES room (id),
    item_id      INTEGER NOT NULL REFERENCES fee_item (id),
    kind         TEXT NOT NULL CHECK (kind IN ('billed', 'manual', 'order', 'penalty', 'credit', 'opening', 'reversal')),
    text         TEXT NOT NULL CHECK (length(text) > 0), -- as notices and receipts print it
    period_from  TEXT,
    period_until TEXT,
    due_on       TEXT NOT NULL,
    amount_fen   INTEGER NOT NULL CHECK (amount_fen <> 0),
    attempt      INTEGER NOT NULL DEFAULT 1 CHECK (attempt > 0), -- grows when what it stands for was reversed
    run_id       INTEGER REFERENCES billing_run (id),
    order_id     INTEGER REFERENCES service_order (id),
    original_id  INTEGER REFERENCES charge (id), -- what a penalty, credit or reversal belongs to
    payer_id     INTEGER REFERENCES person (id),
    explanation  TEXT NOT NULL DEFAULT '',       -- JSON: inputs, formula, days, rounding
    reason       TEXT NOT NULL DEFAULT '',
    posted_at_ms INTEGER NOT NULL,
    posted_on    TEXT NOT NULL,
    actor        TEXT NOT NULL,
    CHECK ((period_from IS NULL) = (period_until IS NULL)),
    CHECK (period_until IS NULL OR period_until >= period_from),
    CHECK ((kind = 'billed') = (run_id IS NOT NULL) OR kind IN ('credit', 'reversal')),
    CHECK (kind <> 'billed' OR period_from IS NOT NULL),
    CHECK (kind <> 'order' OR order_id IS NOT NULL),
    CHECK (kind NOT IN ('penalty', 'reversal') OR original_id IS NOT NULL),
    CHECK (amount_fen > 0 OR kind IN ('credit', 'reversal', 'opening'))
) STRICT;
-- Nothing is billed twice, whoever runs it and however often.
CREATE UNIQUE INDEX charge_billed_once ON charge (room_id, item_id, period_from, attempt) WHERE kind = 'billed';
CREATE UNIQUE INDEX charge_order_once ON charge (order_id, attempt) WHERE kind = 'order';
CREATE UNIQUE INDEX charge_reversed_once ON charge (original_id) WHERE kind = 'reversal';
CREATE INDEX charge_by_room ON charge (room_id, id);
CREATE INDEX charge_by_run ON charge (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX charge_by_original ON charge (original_id) WHERE original_id IS NOT NULL;
CREATE INDEX charge_by_period ON charge (period_from, item_id) WHERE period_from IS NOT NULL;
CREATE INDEX charge_by_posted ON charge (posted_on);

-- What is not paid yet of a charge (below zero: a credit not used yet); no row: settled.
CREATE TABLE charge_open (
    charge_id INTEGER NOT NULL PRIMARY KEY REFERENCES charge (id),
    room_id   INTEGER NOT NULL REFERENCES room (id),
    item_id   INTEGER NOT NULL REFERENCES fee_item (id),
    due_on    TEXT NOT NULL,
    open_fen  INTEGER NOT NULL CHECK (open_fen <> 0)
) STRICT;
CREATE INDEX charge_open_by_room ON charge_open (room_id, due_on, charge_id, item_id, open_fen);

-- A penalty that is not asked for, up to a day.
CREATE TABLE penalty_waiver (
    id          INTEGER NOT NULL PRIMARY KEY,
    charge_id   INTEGER NOT NULL REFERENCES charge (id), -- the principal
    amount_fen  INTEGER NOT NULL CHECK (amount_fen > 0),
    until_on    TEXT NOT NULL,
    reason      TEXT NOT NULL CHECK (length(reason) > 0),
    approver_id INTEGER NOT NULL REFERENCES staff (id),
    asked_by    TEXT NOT NULL,
    at_ms       INTEGER NOT NULL
) STRICT;
CREATE INDEX penalty_waiver_by_charge ON penalty_waiver (charge_id);

-- Shifts of the cashiers (B7 … B11) ------------------------------------------------------------------------------

CREATE TABLE cashier_shift (
    id             INTEGER NOT NULL PRIMARY KEY,
    number         TEXT NOT NULL UNIQUE,                  -- BC-YYYYMM-NNNN
    cashier_id     INTEGER NOT NULL REFERENCES staff (id),
    cashier_name   TEXT NOT NULL CHECK (length(cashier_name) > 0),
    station        TEXT NOT NULL,
    opened_at_ms   INTEGER NOT NULL,
    float_fen      INTEGER NOT NULL CHECK (float_fen >= 0),
    expected_fen   INTEGER CHECK (expected_fen >= 0),     -- left in the drawer by the shift before; NULL: none before
    float_reason   TEXT NOT NULL DEFAULT '',
    closed_at_ms   INTEGER,
    version        INTEGER NOT NULL DEFAULT 1,
    CHECK (expected_fen IS NULL OR expected_fen = float_fen OR length(float_reason) > 0)
) STRICT;
CREATE UNIQUE INDEX cashier_shift_open_by_cashier ON cashier_shift (cashier_id) WHERE closed_at_ms IS NULL;
CREATE UNIQUE INDEX cashier_shift_open_by_station ON cashier_shift (station) WHERE closed_at_ms IS NULL;
CREATE INDEX cashier_shift_by_station ON cashier_shift (station, id);
CREATE TRIGGER cashier_shift_closed_stays BEFORE UPDATE ON cashier_shift WHEN OLD.closed_at_ms IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a closed shift cannot be changed');
END;
CREATE TRIGGER cashier_shift_no_delete BEFORE DELETE ON cashier_shift
BEGIN
    SELECT RAISE(ABORT, 'shifts cannot be removed');
END;

-- Receipts -------------------------------------------------------------------------------------------------------

-- A numbered paper about money. Signed: what goes out is below zero here (printed without sign).
CREATE TABLE receipt (
    id            INTEGER NOT NULL PRIMARY KEY,
    number        TEXT NOT NULL UNIQUE,
    kind          TEXT NOT NULL CHECK (kind IN ('payment', 'set-off', 'refund', 'reversal')),
    shift_id      INTEGER NOT NULL REFERENCES cashier_shift (id),
    cashier_id    INTEGER NOT NULL REFERENCES staff (id),
    room_id       INTEGER REFERENCES room (id),       -- the first one
    payer         TEXT NOT NULL DEFAULT '',
    at_ms         INTEGER NOT NULL,
    on_date       TEXT NOT NULL,
    total_fen     INTEGER NOT NULL,                   -- the sum of its lines, and of its tenders
    given_fen     INTEGER NOT NULL DEFAULT 0 CHECK (given_fen >= 0),  -- cash over the counter
    change_fen    INTEGER NOT NULL DEFAULT 0 CHECK (change_fen >= 0),
    original_id   INTEGER REFERENCES receipt (id),    -- what a refund or reversal is about
    reason        TEXT NOT NULL DEFAULT '',
    approver_id   INTEGER REFERENCES staff (id),
    snapshot      TEXT NOT NULL,                      -- JSON: everything that is printed
    hash          BLOB NOT NULL CHECK (length(hash) = 32), -- over the receipt before and this one
    attempt_key   TEXT NOT NULL UNIQUE CHECK (length(attempt_key) > 0), -- the same press of a key gives one receipt
    CHECK (kind NOT IN ('refund', 'reversal') OR length(reason) > 0),
    CHECK (kind <> 'reversal' OR original_id IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX receipt_reversed_once ON receipt (original_id) WHERE kind = 'reversal';
CREATE INDEX receipt_by_shift ON receipt (shift_id, id);
CREATE INDEX receipt_by_room ON receipt (room_id, id) WHERE room_id IS NOT NULL;
CREATE INDEX receipt_by_original ON receipt (original_id) WHERE original_id IS NOT NULL;
CREATE INDEX receipt_by_date ON receipt (on_date, id);

CREATE TABLE deposit (
    id         INTEGER NOT NULL PRIMARY KEY,
    number     TEXT NOT NULL UNIQUE, -- YJ-YYYYMM-NNNN
    room_id    INTEGER NOT NULL REFERENCES room (id),
    item_id    INTEGER NOT NULL REFERENCES fee_item (id),
    payer      TEXT NOT NULL CHECK (length(payer) > 0),
    text       TEXT NOT NULL CHECK (length(text) > 0),
    amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
    receipt_id INTEGER NOT NULL REFERENCES receipt (id),
    at_ms      INTEGER NOT NULL
) STRICT;
CREATE INDEX deposit_by_room ON deposit (room_id, id);

CREATE TABLE receipt_line (
    receipt_id INTEGER NOT NULL REFERENCES receipt (id),
    position   INTEGER NOT NULL CHECK (position > 0),
    kind       TEXT NOT NULL CHECK (kind IN ('charge', 'prepayment', 'deposit', 'rounding')),
    room_id    INTEGER REFERENCES room (id),
    charge_id  INTEGER REFERENCES charge (id),
    deposit_id INTEGER REFERENCES deposit (id),
    amount_fen INTEGER NOT NULL CHECK (amount_fen <> 0),
    PRIMARY KEY (receipt_id, position),
    CHECK ((kind = 'charge') = (charge_id IS NOT NULL)),
    CHECK ((kind = 'deposit') = (deposit_id IS NOT NULL))
) STRICT;
CREATE INDEX receipt_line_by_charge ON receipt_line (charge_id) WHERE charge_id IS NOT NULL;
CREATE INDEX receipt_line_by_room ON receipt_line (room_id, receipt_id) WHERE room_id IS NOT NULL;

CREATE TABLE receipt_tender (
    receipt_id INTEGER NOT NULL REFERENCES receipt (id),
    position   INTEGER NOT NULL CHECK (position > 0),
    method     TEXT NOT NULL CHECK (method IN ('cash', 'wechat', 'alipay', 'card', 'transfer', 'prepayment')),
    amount_fen INTEGER NOT NULL CHECK (amount_fen <> 0),
    reference  TEXT NOT NULL DEFAULT '', -- of the bank or wallet
    PRIMARY KEY (receipt_id, position)
) STRICT;

-- A receipt taken back in the shift that gave it (作废): the number stays.
CREATE TABLE receipt_void (
    receipt_id  INTEGER NOT NULL PRIMARY KEY REFERENCES receipt (id),
    shift_id    INTEGER NOT NULL REFERENCES cashier_shift (id),
    reason      TEXT NOT NULL CHECK (length(reason) > 0),
    approver_id INTEGER REFERENCES staff (id),
    at_ms       INTEGER NOT NULL,
    actor       TEXT NOT NULL
) STRICT;
CREATE INDEX receipt_void_by_shift ON receipt_void (shift_id);

-- What a receipt pays of a charge; taken back by a row below zero that names the first one (B15).
CREATE TABLE allocation (
    id          INTEGER NOT NULL PRIMARY KEY,
    charge_id   INTEGER NOT NULL REFERENCES charge (id),
    receipt_id  INTEGER NOT NULL REFERENCES receipt (id),
    amount_fen  INTEGER NOT NULL CHECK (amount_fen <> 0),
    reverses_id INTEGER REFERENCES allocation (id),
    on_date     TEXT NOT NULL
) STRICT;
CREATE INDEX allocation_by_charge ON allocation (charge_id, id);
CREATE INDEX allocation_by_receipt ON allocation (receipt_id);
CREATE INDEX allocation_by_reverses ON allocation (reverses_id) WHERE reverses_id IS NOT NULL;

CREATE TABLE prepayment_entry (
    id         INTEGER NOT NULL PRIMARY KEY,
    room_id    INTEGER NOT NULL REFERENCES room (id),
    receipt_id INTEGER NOT NULL REFERENCES receipt (id),
    amount_fen INTEGER NOT NULL CHECK (amount_fen <> 0), -- below zero: taken out
    at_ms      INTEGER NOT NULL
) STRICT;
CREATE INDEX prepayment_entry_by_room ON prepayment_entry (room_id, id);
CREATE INDEX prepayment_entry_by_receipt ON prepayment_entry (receipt_id);
CREATE TABLE prepayment_balance (
    room_id     INTEGER NOT NULL PRIMARY KEY REFERENCES room (id),
    balance_fen INTEGER NOT NULL CHECK (balance_fen >= 0)
) STRICT;

CREATE TABLE deposit_entry (
    id          INTEGER NOT NULL PRIMARY KEY,
    deposit_id  INTEGER NOT NULL REFERENCES deposit (id),
    kind        TEXT NOT NULL CHECK (kind IN ('returned', 'forfeited', 'undone')),
    amount_fen  INTEGER NOT NULL CHECK (amount_fen <> 0), -- taken off the deposit; below zero: put back
    receipt_id  INTEGER REFERENCES receipt (id),
    reason      TEXT NOT NULL DEFAULT '',
    approver_id INTEGER REFERENCES staff (id),
    at_ms       INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    CHECK (kind <> 'forfeited' OR (length(reason) > 0 AND approver_id IS NOT NULL))
) STRICT;
CREATE INDEX deposit_entry_by_deposit ON deposit_entry (deposit_id, id);
CREATE INDEX deposit_entry_by_receipt ON deposit_entry (receipt_id) WHERE receipt_id IS NOT NULL;
-- What is still held of a deposit; no row: nothing.
CREATE TABLE deposit_open (
    deposit_id INTEGER NOT NULL PRIMARY KEY REFERENCES deposit (id),
    room_id    INTEGER NOT NULL REFERENCES room (id),
    open_fen   INTEGER NOT NULL CHECK (open_fen > 0)
) STRICT;
CREATE INDEX deposit_open_by_room ON deposit_open (room_id);

-- Money in or out of the drawer beside receipts, and what the log is to know (B18).
CREATE TABLE shift_movement (
    id         INTEGER NOT NULL PRIMARY KEY,
    shift_id   INTEGER NOT NULL REFERENCES cashier_shift (id),
    kind       TEXT NOT NULL CHECK (kind IN ('pay-in', 'pay-out', 'drawer-opened', 'line-removed')),
    amount_fen INTEGER NOT NULL DEFAULT 0 CHECK (amount_fen >= 0),
    reason     TEXT NOT NULL DEFAULT '',
    at_ms      INTEGER NOT NULL,
    actor      TEXT NOT NULL,
    CHECK ((kind IN ('pay-in', 'pay-out')) = (amount_fen > 0) OR kind = 'line-removed'),
    CHECK (kind = 'drawer-opened' OR length(reason) > 0)
) STRICT;
CREATE INDEX shift_movement_by_shift ON shift_movement (shift_id, id);

-- Papers on their way to a printer; a power cut leaves them waiting.
CREATE TABLE print_job (
    id         INTEGER NOT NULL PRIMARY KEY,
    document   TEXT NOT NULL,       -- "receipt"
    number     TEXT NOT NULL,
    station    TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'dropped')),
    asked_at_ms INTEGER NOT NULL,
    asked_by   TEXT NOT NULL,
    sent_at_ms INTEGER,
    failure    TEXT NOT NULL DEFAULT '' -- code of the last error
) STRICT;
CREATE INDEX print_job_waiting ON print_job (station, id) WHERE state = 'waiting';

CREATE TRIGGER charge_no_update BEFORE UPDATE ON charge
BEGIN
    SELECT RAISE(ABORT, 'rows of charge cannot be changed');
END;
CREATE TRIGGER charge_no_delete BEFORE DELETE ON charge
BEGIN
    SELECT RAISE(ABORT, 'rows of charge cannot be removed');
END;
CREATE TRIGGER penalty_waiver_no_update BEFORE UPDATE ON penalty_waiver
BEGIN
    SELECT RAISE(ABORT, 'rows of penalty_waiver cannot be changed');
END;
CREATE TRIGGER penalty_waiver_no_delete BEFORE DELETE ON penalty_waiver
BEGIN
    SELECT RAISE(ABORT, 'rows of penalty_waiver cannot be removed');
END;
CREATE TRIGGER receipt_no_update BEFORE UPDATE ON receipt
BEGIN
    SELECT RAISE(ABORT, 'rows of receipt cannot be changed');
END;
CREATE TRIGGER receipt_no_delete BEFORE DELETE ON receipt
BEGIN
    SELECT RAISE(ABORT, 'rows of receipt cannot be removed');
END;
CREATE TRIGGER receipt_line_no_update BEFORE UPDATE ON receipt_line
BEGIN
    SELECT RAISE(ABORT, 'rows of receipt_line cannot be changed');
END;
CREATE TRIGGER receipt_line_no_delete BEFORE DELETE ON receipt_line
BEGIN
    SELECT RAISE(ABORT, 'rows of receipt_line cannot be removed');
END;
CREATE TRIGGER receipt_tender_no_update BEFORE UPDATE ON receipt_tender
BEGIN
    SELECT RAISE(ABORT, 'rows of receipt_tender cannot be changed');
END;
CREATE TRIGGER receipt_tender_no_delete BEFORE DELETE ON receipt_tender
BEGIN
    SELECT RAISE(ABORT, 'rows of receipt_tender cannot be removed');
END;
CREATE TRIGGER receipt_void_no_update BEFORE UPDATE ON receipt_void
BEGIN
    SELECT RAISE(ABORT, 'rows of receipt_void cannot be changed');
END;
CREATE TRIGGER receipt_void_no_delete BEFORE DELETE ON receipt_void
BEGIN
    SELECT RAISE(ABORT, 'rows of receipt_void cannot be removed');
END;
CREATE TRIGGER allocation_no_update BEFORE UPDATE ON allocation
BEGIN
    SELECT RAISE(ABORT, 'rows of allocation cannot be changed');
END;
CREATE TRIGGER allocation_no_delete BEFORE DELETE ON allocation
BEGIN
    SELECT RAISE(ABORT, 'rows of allocation cannot be removed');
END;
CREATE TRIGGER prepayment_entry_no_update BEFORE UPDATE ON prepayment_entry
BEGIN
    SELECT RAISE(ABORT, 'rows of prepayment_entry cannot be changed');
END;
CREATE TRIGGER prepayment_entry_no_delete BEFORE DELETE ON prepayment_entry
BEGIN
    SELECT RAISE(ABORT, 'rows of prepayment_entry cannot be removed');
END;
CREATE TRIGGER deposit_no_update BEFORE UPDATE ON deposit
BEGIN
    SELECT RAISE(ABORT, 'rows of deposit cannot be changed');
END;
CREATE TRIGGER deposit_no_delete BEFORE DELETE ON deposit
BEGIN
    SELECT RAISE(ABORT, 'rows of deposit cannot be removed');
END;
CREATE TRIGGER deposit_entry_no_update BEFORE UPDATE ON deposit_entry
BEGIN
    SELECT RAISE(ABORT, 'rows of deposit_entry cannot be changed');
END;
CREATE TRIGGER deposit_entry_no_delete BEFORE DELETE ON deposit_entry
BEGIN
    SELECT RAISE(ABORT, 'rows of deposit_entry cannot be removed');
END;
CREATE TRIGGER shift_movement_no_update BEFORE UPDATE ON shift_movement
BEGIN
    SELECT RAISE(ABORT, 'rows of shift_movement cannot be changed');
END;
CREATE TRIGGER shift_movement_no_delete BEFORE DELETE ON shift_movement
BEGIN
    SELECT RAISE(ABORT, 'rows of shift_movement cannot be removed');
END;
