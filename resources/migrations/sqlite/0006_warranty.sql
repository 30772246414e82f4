-- SPDX-FileCopyrightText: PropertyDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Warranty and what follows a repair: outside units, notices to them and their settlement, rework, contact letters, what the
-- technician wrote down at the end, where the copies of the slip went.

-- Outside units 外部单位: developer, builders, contractors under contract, lift company …
CREATE TABLE outside_party (
    id            INTEGER NOT NULL PRIMARY KEY,
    kind          TEXT NOT NULL CHECK (kind IN ('developer', 'builder', 'contractor', 'lift', 'utility', 'other')),
    name          TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
    contact       TEXT NOT NULL DEFAULT '',
    phone         TEXT NOT NULL DEFAULT '',
    trades        TEXT NOT NULL DEFAULT '',  -- as technicians' trades, apart by blanks
    contract_from TEXT,
    contract_to   TEXT,
    fee_permille  INTEGER NOT NULL DEFAULT 0 CHECK (fee_permille BETWEEN 0 AND 1000), -- service fee on repair cost
    note          TEXT NOT NULL DEFAULT '',
    active        INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version       INTEGER NOT NULL DEFAULT 1,
    CHECK (contract_from IS NULL OR contract_to IS NULL OR contract_from <= contract_to)
) STRICT;

-- The parts of a home that a unit answers for in the warranty period.
CREATE TABLE outside_party_part (
    party_id INTEGER NOT NULL REFERENCES outside_party (id),
    part     TEXT NOT NULL CHECK (part IN ('waterproofing', 'plumbing', 'electrical', 'doors-windows', 'structure')),
    PRIMARY KEY (party_id, part)
) STRICT;

-- Which part of the warranty a fault belongs to; a kind without a row of its own goes with its group.
CREATE TABLE fault_warranty (
    fault_kind_id INTEGER NOT NULL PRIMARY KEY REFERENCES fault_kind (id),
    part          TEXT NOT NULL -- empty: none, whatever the group says
        CHECK (part IN ('', 'waterproofing', 'plumbing', 'electrical', 'doors-windows', 'structure'))
) STRICT;
INSERT INTO fault_warranty (fault_kind_id, part)
    SELECT id, CASE name_zh WHEN '水' THEN 'plumbing' WHEN '管道' THEN 'plumbing' WHEN '电' THEN 'electrical'
                            WHEN '弱电' THEN 'electrical' WHEN '门窗' THEN 'doors-windows' ELSE 'structure' END
    FROM fault_kind WHERE parent_id IS NULL AND name_zh IN ('水', '管道', '电', '弱电', '门窗', '墙地面');
INSERT INTO fault_warranty (fault_kind_id, part)
    SELECT id, 'waterproofing' FROM fault_kind WHERE parent_id IS NOT NULL AND name_zh IN ('漏水渗水', '屋面渗漏');

-- What is settled with a unit for a month: advanced cost and service fee.
CREATE TABLE outside_settlement (
    id            INTEGER NOT NULL PRIMARY KEY,
    number        TEXT NOT NULL UNIQUE,
    party_id      INTEGER NOT NULL REFERENCES outside_party (id),
    month         TEXT NOT NULL CHECK (length(month) = 7), -- "2026-11"
    jobs          INTEGER NOT NULL CHECK (jobs > 0),
    cost_fen      INTEGER NOT NULL CHECK (cost_fen >= 0),
    fee_fen       INTEGER NOT NULL CHECK (fee_fen >= 0),
    settled_at_ms INTEGER NOT NULL,
    settled_by    TEXT NOT NULL
) STRICT;
CREATE INDEX outside_settlement_by_month ON outside_settlement (party_id, month);

-- A notice 保修维修通知单 to the unit that answers for a fault, and what came of it.
CREATE TABLE outside_notice (
    id              INTEGER NOT NULL PRIMARY KEY,
    number          TEXT NOT NULL UNIQUE,
    order_id        INTEGER NOT NULL REFERENCES service_order (id),
    party_id        INTEGER NOT NULL REFERENCES outside_party (id),
    basis           TEXT NOT NULL CHECK (basis IN ('warranty', 'beyond-ability')),
    part            TEXT,
    state           TEXT NOT NULL CHECK (state IN ('sent', 'accepted', 'refused', 'replaced', 'done', 'owner-accepted',
                                                   'withdrawn')),
    channel         TEXT NOT NULL CHECK (channel IN ('phone', 'message', 'fax', 'letter', 'in-person')),
    recipient       TEXT NOT NULL DEFAULT '',
    content         TEXT NOT NULL CHECK (length(content) > 0),
    sent_at_ms      INTEGER NOT NULL,
    reply_due_at_ms INTEGER NOT NULL,
    replied_at_ms   INTEGER,
    promised_at_ms  INTEGER,
    reply           TEXT NOT NULL DEFAULT '',
    replacement     TEXT CHECK (replacement IN ('own', 'crew')), -- who does it instead (AFT-06)
    crew_id         INTEGER REFERENCES outside_party (id),
    bearer_id       INTEGER REFERENCES outside_party (id),       -- who bears the cost (AFT-05)
    replace_reason  TEXT NOT NULL DEFAULT '',
    replaced_at_ms  INTEGER,
    done_at_ms      INTEGER,
    result          TEXT NOT NULL DEFAULT '',
    cost_fen        INTEGER CHECK (cost_fen >= 0),
    fee_fen         INTEGER CHECK (fee_fen >= 0),
    inspected_at_ms INTEGER,
    inspected_by    TEXT NOT NULL DEFAULT '',
    satisfied       INTEGER CHECK (satisfied IN (0, 1)),
    signed          INTEGER CHECK (signed IN (0, 1)),
    opinion         TEXT NOT NULL DEFAULT '',
    withdraw_reason TEXT NOT NULL DEFAULT '',
    settlement_id   INTEGER REFERENCES outside_settlement (id),
    created_by      TEXT NOT NULL,
    version         INTEGER NOT NULL DEFAULT 1,
    CHECK (state <> 'accepted' OR promised_at_ms IS NOT NULL),
    CHECK (state <> 'replaced' OR (replacement IS NOT NULL AND replaced_at_ms IS NOT NULL AND bearer_id IS NOT NULL)),
    CHECK (replacement IS NULL OR replacement = 'own' OR crew_id IS NOT NULL),
    CHECK (state NOT IN ('done', 'owner-accepted') OR done_at_ms IS NOT NULL),
    CHECK (state NOT IN ('done', 'owner-accepted') OR replacement IS NULL OR (cost_fen IS NOT NULL AND fee_fen IS NOT NULL)),
    CHECK (state <> 'owner-accepted' OR (inspected_at_ms IS NOT NULL AND satisfied = 1 AND signed IS NOT NULL)),
    CHECK (state <> 'withdrawn' OR length(withdraw_reason) > 0),
    CHECK (settlement_id IS NULL OR state = 'owner-accepted')
) STRICT;
CREATE INDEX outside_notice_by_order ON outside_notice (order_id, id);
-- Small whatever the history: what is open, and what is still to be settled.
CREATE INDEX outside_notice_open ON outside_notice (id) WHERE state NOT IN ('owner-accepted', 'withdrawn');
CREATE INDEX outside_notice_unsettled ON outside_notice (bearer_id, inspected_at_ms)
    WHERE state = 'owner-accepted' AND replacement IS NOT NULL AND settlement_id IS NULL;
CREATE INDEX outside_notice_by_settlement ON outside_notice (settlement_id) WHERE settlement_id IS NOT NULL;

CREATE TRIGGER outside_notice_no_delete BEFORE DELETE ON outside_notice
BEGIN
    SELECT RAISE(ABORT, 'notices cannot be removed');
END;
-- Settled once, settled for good.
CREATE TRIGGER outside_notice_settled BEFORE UPDATE ON outside_notice WHEN OLD.settlement_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a settled notice cannot be changed');
END;
CREATE TRIGGER outside_settlement_no_update BEFORE UPDATE ON outside_settlement
BEGIN
    SELECT RAISE(ABORT, 'settlements cannot be changed');
END;
CREATE TRIGGER outside_settlement_no_delete BEFORE DELETE ON outside_settlement
BEGIN
    SELECT RAISE(ABORT, 'settlements cannot be removed');
END;

-- An order that makes good what an earlier one left (REP-55).
CREATE TABLE order_rework (
    order_id    INTEGER NOT NULL PRIMARY KEY REFERENCES service_order (id),
    original_id INTEGER NOT NULL REFERENCES service_order (id),
    reason      TEXT NOT NULL CHECK (length(reason) > 0),
    CHECK (order_id <> original_id)
) STRICT;
CREATE INDEX order_rework_by_original ON order_rework (original_id, order_id);

-- What the technician wrote on the slip besides the result (REP-61), and the leader's review.
CREATE TABLE order_completion (
    order_id       INTEGER NOT NULL PRIMARY KEY REFERENCES service_order (id),
    cause          TEXT NOT NULL DEFAULT '',
    method         TEXT NOT NULL DEFAULT '',
    reviewed_by    TEXT NOT NULL DEFAULT '',
    reviewed_at_ms INTEGER,
    version        INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Where the copies of a returned slip went (REP-52).
CREATE TABLE order_filing (
    order_id    INTEGER NOT NULL PRIMARY KEY REFERENCES service_order (id),
    property    INTEGER NOT NULL CHECK (property IN (0, 1)),
    finance     INTEGER NOT NULL CHECK (finance IN (0, 1)),
    servicing   INTEGER NOT NULL CHECK (servicing IN (0, 1)),
    filed_at_ms INTEGER NOT NULL,
    filed_by    TEXT NOT NULL
) STRICT;

-- Contact letters between departments: 工作联系函 and 内部联系单 (FRM-05).
CREATE TABLE contact_letter (
    id              INTEGER NOT NULL PRIMARY KEY,
    number          TEXT NOT NULL UNIQUE,
    kind            TEXT NOT NULL CHECK (kind IN ('work', 'internal')),
    order_id        INTEGER REFERENCES service_order (id),
    from_department TEXT NOT NULL CHECK (length(from_department) > 0),
    sender          TEXT NOT NULL CHECK (length(sender) > 0),
    to_department   TEXT NOT NULL CHECK (length(to_department) > 0),
    receiver        TEXT NOT NULL DEFAULT '',
    subject         TEXT NOT NULL DEFAULT '',
    body            TEXT NOT NULL CHECK (length(body) > 0),
    sent_at_ms      INTEGER NOT NULL,
    reply_due_at_ms INTEGER,
    replied_at_ms   INTEGER,
    replied_by      TEXT NOT NULL DEFAULT '',
    reply           TEXT NOT NULL DEFAULT '',
    created_by      TEXT NOT NULL,
    version         INTEGER NOT NULL DEFAULT 1,
    CHECK (replied_at_ms IS NULL OR length(reply) > 0)
) STRICT;
CREATE INDEX contact_letter_by_order ON contact_letter (order_id, id) WHERE order_id IS NOT NULL;
CREATE INDEX contact_letter_open ON contact_letter (id) WHERE replied_at_ms IS NULL;
