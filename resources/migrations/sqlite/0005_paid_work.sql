-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Paid work: price list, costs of orders, repair stock, money handed in. Prices in 1/10000 yuan, quantities in 1/100.

-- The price list 修理价目 (FEE-20) --------------------------------------------------------------------------------

CREATE TABLE price_item (
    id            INTEGER NOT NULL PRIMARY KEY,
    name_zh       TEXT NOT NULL CHECK (length(name_zh) > 0),
    name_en       TEXT NOT NULL DEFAULT '',
    initials      TEXT NOT NULL DEFAULT '',
    unit          TEXT NOT NULL CHECK (length(unit) > 0),
    kind          TEXT NOT NULL CHECK (kind IN ('labour', 'part', 'service')),
    fault_kind_id INTEGER REFERENCES fault_kind (id), -- a group or a kind; NULL: for everything
    version       INTEGER NOT NULL DEFAULT 1,
    UNIQUE (name_zh, unit)
) STRICT;

-- What an item costs from a day to a day; a day has one price at most.
CREATE TABLE price (
    item_id    INTEGER NOT NULL REFERENCES price_item (id),
    from_date  TEXT NOT NULL,
    until_date TEXT,                                   -- NULL: until a new price is set
    unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
    PRIMARY KEY (item_id, from_date),
    CHECK (until_date IS NULL OR until_date >= from_date)
) STRICT;
CREATE UNIQUE INDEX price_open ON price (item_id) WHERE until_date IS NULL;
CREATE INDEX price_by_from ON price (from_date);

-- The repair stock 维修材料 (STK-14, STK-16, STK-17) -------------------------------------------------------------

CREATE TABLE stock_item (
    id            INTEGER NOT NULL PRIMARY KEY,
    name          TEXT NOT NULL CHECK (length(name) > 0),
    specification TEXT NOT NULL DEFAULT '',
    model         TEXT NOT NULL DEFAULT '',
    unit          TEXT NOT NULL CHECK (length(unit) > 0),
    initials      TEXT NOT NULL DEFAULT '',
    minimum       INTEGER NOT NULL DEFAULT 0 CHECK (minimum >= 0),
    on_hand       INTEGER NOT NULL DEFAULT 0 CHECK (on_hand >= 0), -- the sum of the movements
    unit_price    INTEGER NOT NULL CHECK (unit_price >= 0),
    active        INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version       INTEGER NOT NULL DEFAULT 1,
    UNIQUE (name, specification, model)
) STRICT;

CREATE TABLE stock_movement (
    id       INTEGER NOT NULL PRIMARY KEY,
    item_id  INTEGER NOT NULL REFERENCES stock_item (id),
    kind     TEXT NOT NULL CHECK (kind IN ('receipt', 'issue', 'return', 'count')),
    quantity INTEGER NOT NULL,                          -- added; negative: left
    balance  INTEGER NOT NULL CHECK (balance >= 0),     -- afterwards
    order_id INTEGER REFERENCES service_order (id),     -- STK-22
    reason   TEXT NOT NULL DEFAULT '',
    at_ms    INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    CHECK ((kind IN ('issue', 'return')) = (order_id IS NOT NULL)),
    CHECK (kind <> 'count' OR quantity = 0 OR length(reason) > 0)
) STRICT;
CREATE INDEX stock_movement_by_item ON stock_movement (item_id, id);
CREATE TRIGGER stock_movement_no_update BEFORE UPDATE ON stock_movement
BEGIN
    SELECT RAISE(ABORT, 'stock movements cannot be changed');
END;
CREATE TRIGGER stock_movement_no_delete BEFORE DELETE ON stock_movement
BEGIN
    SELECT RAISE(ABORT, 'stock movements cannot be removed');
END;

-- Material an order waits for (STK-23), until enough has come in.
CREATE TABLE part_request (
    id            INTEGER NOT NULL PRIMARY KEY,
    item_id       INTEGER NOT NULL REFERENCES stock_item (id),
    order_id      INTEGER NOT NULL REFERENCES service_order (id),
    quantity      INTEGER NOT NULL CHECK (quantity > 0),
    at_ms         INTEGER NOT NULL,
    actor         TEXT NOT NULL,
    settled_at_ms INTEGER
) STRICT;
CREATE INDEX part_request_open ON part_request (item_id, id) WHERE settled_at_ms IS NULL;
CREATE INDEX part_request_by_order ON part_request (order_id) WHERE settled_at_ms IS NULL;

-- What an order costs (REP-49, REP-50, A34) ----------------------------------------------------------------------

CREATE TABLE order_line (
    id            INTEGER NOT NULL PRIMARY KEY,
    order_id      INTEGER NOT NULL REFERENCES service_order (id),
    source        TEXT NOT NULL CHECK (source IN ('quote', 'stock')),
    kind          TEXT NOT NULL CHECK (kind IN ('labour', 'part', 'service')),
    name          TEXT NOT NULL CHECK (length(name) > 0), -- name and price as of this day
    specification TEXT NOT NULL DEFAULT '',
    model         TEXT NOT NULL DEFAULT '',
    unit          TEXT NOT NULL DEFAULT '',
    quantity      INTEGER NOT NULL CHECK (quantity <> 0),
    unit_price    INTEGER NOT NULL CHECK (unit_price >= 0),
    amount_fen    INTEGER NOT NULL,
    price_item_id INTEGER REFERENCES price_item (id),
    stock_item_id INTEGER REFERENCES stock_item (id),
    reverses_id   INTEGER REFERENCES order_line (id),
    reason        TEXT NOT NULL DEFAULT '',
    at_ms         INTEGER NOT NULL,
    actor         TEXT NOT NULL,
    CHECK ((source = 'stock') = (stock_item_id IS NOT NULL)),
    CHECK ((quantity < 0) = (reverses_id IS NOT NULL)),
    CHECK (price_item_id IS NOT NULL OR stock_item_id IS NOT NULL OR length(reason) > 0)
) STRICT;
CREATE INDEX order_line_by_order ON order_line (order_id, id);
CREATE TRIGGER order_line_no_update BEFORE UPDATE ON order_line
BEGIN
    SELECT RAISE(ABORT, 'cost lines cannot be changed');
END;
CREATE TRIGGER order_line_no_delete BEFORE DELETE ON order_line
BEGIN
    SELECT RAISE(ABORT, 'cost lines cannot be removed');
END;

-- When each technician worked (A35); an entry made by mistake is struck and stays.
CREATE TABLE order_labour (
    id            INTEGER NOT NULL PRIMARY KEY,
    order_id      INTEGER NOT NULL REFERENCES service_order (id),
    technician_id INTEGER NOT NULL REFERENCES staff (id),
    from_at_ms    INTEGER NOT NULL,
    until_at_ms   INTEGER NOT NULL,
    struck        INTEGER NOT NULL DEFAULT 0 CHECK (struck IN (0, 1)),
    CHECK (until_at_ms > from_at_ms)
) STRICT;
CREATE INDEX order_labour_by_order ON order_labour (order_id, id);

-- Owner's parts as checked (REP-48), damage found before home cleaning (REP-63).
CREATE TABLE order_check (
    order_id            INTEGER NOT NULL PRIMARY KEY REFERENCES service_order (id),
    parts_quantity      INTEGER CHECK (parts_quantity IN (0, 1)),
    parts_appearance    INTEGER CHECK (parts_appearance IN (0, 1)),
    parts_quality       INTEGER CHECK (parts_quality IN (0, 1)),
    note                TEXT NOT NULL DEFAULT '',
    damage              TEXT NOT NULL DEFAULT '',
    damage_confirmed_by TEXT NOT NULL DEFAULT '',
    version             INTEGER NOT NULL DEFAULT 1,
    CHECK (length(damage) = 0 OR length(damage_confirmed_by) > 0)
) STRICT;

-- The general manager's word on a discount or on free work (FEE-25, FEE-26).
CREATE TABLE order_approval (
    id          INTEGER NOT NULL PRIMARY KEY,
    order_id    INTEGER NOT NULL REFERENCES service_order (id),
    kind        TEXT NOT NULL CHECK (kind IN ('discount', 'free')),
    sum_fen     INTEGER NOT NULL CHECK (sum_fen >= 0),
    charge_fen  INTEGER NOT NULL CHECK (charge_fen >= 0),
    reason      TEXT NOT NULL CHECK (length(reason) > 0),
    approver_id INTEGER NOT NULL REFERENCES staff (id),
    asked_by    TEXT NOT NULL,
    at_ms       INTEGER NOT NULL
) STRICT;
CREATE INDEX order_approval_by_order ON order_approval (order_id, id);
CREATE TRIGGER order_approval_no_update BEFORE UPDATE ON order_approval
BEGIN
    SELECT RAISE(ABORT, 'approvals cannot be changed');
END;
CREATE TRIGGER order_approval_no_delete BEFORE DELETE ON order_approval
BEGIN
    SELECT RAISE(ABORT, 'approvals cannot be removed');
END;

-- What a returned slip charged and how much of it has been handed in (FEE-22).
CREATE TABLE order_charge (
    order_id       INTEGER NOT NULL PRIMARY KEY REFERENCES service_order (id),
    charge_fen     INTEGER NOT NULL CHECK (charge_fen > 0),
    handed_fen     INTEGER NOT NULL DEFAULT 0 CHECK (handed_fen BETWEEN 0 AND charge_fen),
    technician_id  INTEGER REFERENCES staff (id),
    returned_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX order_charge_open ON order_charge (returned_at_ms) WHERE handed_fen < charge_fen;

CREATE TABLE order_money (
    id            INTEGER NOT NULL PRIMARY KEY,
    order_id      INTEGER NOT NULL REFERENCES order_charge (order_id),
    amount_fen    INTEGER NOT NULL CHECK (amount_fen > 0),
    method        TEXT NOT NULL CHECK (method IN ('cash', 'wechat', 'alipay', 'card', 'transfer')),
    technician_id INTEGER REFERENCES staff (id),
    received_by   TEXT NOT NULL,
    at_ms         INTEGER NOT NULL,
    note          TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX order_money_by_at ON order_money (at_ms);
CREATE INDEX order_money_by_order ON order_money (order_id, id);
CREATE TRIGGER order_money_no_update BEFORE UPDATE ON order_money
BEGIN
    SELECT RAISE(ABORT, 'money handed in cannot be changed');
END;
CREATE TRIGGER order_money_no_delete BEFORE DELETE ON order_money
BEGIN
    SELECT RAISE(ABORT, 'money handed in cannot be removed');
END;
