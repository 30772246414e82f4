-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cash desk: receipts that have to be brought to the customer, and technicians' money that got its receipt.

-- 待送收据: the housekeeper took the money on the spot and brings the receipt afterwards (FEE-05, FEE-23).
CREATE TABLE receipt_owed (
    receipt_id      INTEGER NOT NULL PRIMARY KEY REFERENCES receipt (id),
    collector       TEXT NOT NULL CHECK (length(collector) > 0), -- who took the money
    noted_at_ms     INTEGER NOT NULL,
    noted_by        TEXT NOT NULL,                               -- login
    delivered_at_ms INTEGER,
    delivered_by    TEXT NOT NULL DEFAULT '',                    -- who brought it
    received_by     TEXT NOT NULL DEFAULT '',                    -- who got it
    CHECK ((delivered_at_ms IS NULL) = (delivered_by = ''))
) STRICT;
CREATE INDEX receipt_owed_open ON receipt_owed (noted_at_ms) WHERE delivered_at_ms IS NULL;
CREATE TRIGGER receipt_owed_no_delete BEFORE DELETE ON receipt_owed
BEGIN
    SELECT RAISE(ABORT, 'receipts owed cannot be removed');
END;

-- The receipt a customer got for what a technician handed in (FEE-22); a second row where the first was voided.
CREATE TABLE order_money_receipt (
    order_money_id INTEGER NOT NULL REFERENCES order_money (id),
    receipt_id     INTEGER NOT NULL REFERENCES receipt (id),
    PRIMARY KEY (order_money_id, receipt_id)
) WITHOUT ROWID, STRICT;
CREATE INDEX order_money_receipt_by_receipt ON order_money_receipt (receipt_id);
CREATE TRIGGER order_money_receipt_no_update BEFORE UPDATE ON order_money_receipt
BEGIN
    SELECT RAISE(ABORT, 'rows of order_money_receipt cannot be changed');
END;
CREATE TRIGGER order_money_receipt_no_delete BEFORE DELETE ON order_money_receipt
BEGIN
    SELECT RAISE(ABORT, 'rows of order_money_receipt cannot be removed');
END;
