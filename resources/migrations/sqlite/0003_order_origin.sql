-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where an order comes from (REP-24, REP-25), whether it was written after the work (REP-34), and whom the customer asked
-- for (REP-13).

ALTER TABLE service_order ADD COLUMN origin TEXT NOT NULL DEFAULT 'customer'
    CHECK (origin IN ('customer', 'self-inspection', 'department'));
ALTER TABLE service_order ADD COLUMN origin_detail TEXT NOT NULL DEFAULT '';
ALTER TABLE service_order ADD COLUMN back_filled INTEGER NOT NULL DEFAULT 0 CHECK (back_filled IN (0, 1));
ALTER TABLE service_order ADD COLUMN wished_technician_id INTEGER REFERENCES staff (id);
