// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "domain/fees/daysheet.h"
#include "storage/unitofwork.h"

namespace pd {

/// Ties receipts, money, allocations, open charges, prepayments, deposits, shifts and day sheets together
/// (T3). Reads only; a reading transaction around it sees one state. Throws StorageError.
class MoneyCheck {
public:
    explicit MoneyCheck(Connection& connection) : m_connection(connection) {}

    /// What does not add up first, or nothing. `progress` counts the rules; when it asks to stop, nothing
    /// is known (nullopt in `finished`).
    struct Outcome {
        bool finished = true;
        std::optional<MoneyFault> fault;
    };
    Outcome run(const Progress& progress = {});
    /// One rule alone.
    std::optional<MoneyFault> check(MoneyRule rule);

private:
    std::optional<QString> first(const char* sql);

    Connection& m_connection;
};

/// What the last check found, as it is stored.
MoneyCare moneyCare(Connection& connection);
void setMoneyCare(UnitOfWork& unit, const std::optional<MoneyFault>& fault);

} // namespace pd
