-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Clocks of an order (REP-10, REP-14, REP-15, REP-21, REP-36, REP-37, REP-42, REP-46, REP-47, CBK-01, CBK-04). Due times are
-- computed from the order and its events; stored is only who was told and which limit was missed.

CREATE TABLE order_clock (
    order_id       INTEGER NOT NULL REFERENCES service_order (id),
    clock          TEXT NOT NULL CHECK (length(clock) > 0), -- "arrival", "no-movement", …
    started_at_ms  INTEGER NOT NULL,                        -- which run of it
    due_at_ms      INTEGER NOT NULL,
    warned_at_ms   INTEGER,                                 -- told that the limit nears
    breached_at_ms INTEGER,                                 -- the due time that was missed; kept for ever
    told_at_ms     INTEGER,                                 -- told that it was missed
    CHECK (warned_at_ms IS NOT NULL OR breached_at_ms IS NOT NULL),
    CHECK (told_at_ms IS NULL OR breached_at_ms IS NOT NULL),
    PRIMARY KEY (order_id, clock, started_at_ms)
) STRICT;
CREATE TRIGGER order_clock_breach_stays BEFORE UPDATE ON order_clock
WHEN OLD.breached_at_ms IS NOT NULL AND NEW.breached_at_ms IS NOT OLD.breached_at_ms
BEGIN
    SELECT RAISE(ABORT, 'a missed limit stays missed');
END;
CREATE TRIGGER order_clock_no_delete BEFORE DELETE ON order_clock
BEGIN
    SELECT RAISE(ABORT, 'what was missed cannot be removed');
END;

-- Whether somebody came in time (KPI-07): written with the first arrival, so that limits edited later do not judge what is
-- over. Orders from before these clocks are judged by a quarter of an hour, pauses unknown.
CREATE TABLE order_timeliness (
    order_id      INTEGER NOT NULL PRIMARY KEY REFERENCES service_order (id),
    due_at_ms     INTEGER NOT NULL,
    arrived_at_ms INTEGER NOT NULL
) STRICT;
INSERT INTO order_timeliness (order_id, due_at_ms, arrived_at_ms)
SELECT id, CASE WHEN urgency = 'normal' THEN appointment_at_ms ELSE reported_at_ms END + 15 * 60000, arrived_at_ms
FROM service_order
WHERE arrived_at_ms IS NOT NULL AND (urgency <> 'normal' OR appointment_at_ms IS NOT NULL);
