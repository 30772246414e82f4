// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/charge.h"
#include "storage/sql/connection.h"

#include <span>
#include <vector>

namespace pd {

/// Reads the ledger. Throws StorageError.
class LedgerQueries {
public:
    explicit LedgerQueries(Connection& connection) : m_connection(connection) {}

    std::optional<Charge> charge(ChargeId id);
    /// What a room owes, earliest due first; its unused credits among them.
    std::vector<Charge> open(RoomId room);
    /// Charges of a run, of a room (newest first, at most `most`).
    std::vector<Charge> ofRun(BillingRunId run);
    std::vector<Charge> ofRoom(RoomId room, int most);
    /// Charges, penalties and credits that name this one, in order of posting.
    std::vector<Charge> followUps(ChargeId original);
    /// Sum of what is open, credits taken off.
    Money owed(RoomId room);
    /// The prepayment of a room.
    Money prepaid(RoomId room);
    /// How often what a billed charge stands for was billed and reversed: the next one's attempt.
    int nextAttempt(RoomId room, FeeItemId item, const Date& periodFrom);

private:
    Connection& m_connection;
};

} // namespace pd
