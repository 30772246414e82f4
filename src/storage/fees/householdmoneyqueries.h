// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/householdmoney.h"
#include "storage/sql/connection.h"

namespace pd {

/// The money of one household. Throws StorageError.
class HouseholdMoneyQueries {
public:
    explicit HouseholdMoneyQueries(Connection& connection) : m_connection(connection) {}

    HouseholdMoney money(RoomId room, const Date& today);
    /// Errors: NotFound ("room"), DateOrder ("until").
    Result<AccountStatement> statement(RoomId room, const Date& from, const Date& until);

private:
    Money penalty(RoomId room, const Date& today);
    Money balanceBefore(RoomId room, const Date& day);

    Connection& m_connection;
};

} // namespace pd
