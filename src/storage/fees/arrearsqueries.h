// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fees/arrears.h"
#include "storage/unitofwork.h"

namespace pd {

/// Arrears and collection rates. Throws StorageError; personal data comes unmasked.
class ArrearsQueries {
public:
    explicit ArrearsQueries(Connection& connection) : m_connection(connection) {}

    /// Principal due before `today`, by household, in one statement; the sums are over all households of the
    /// filter, the rows at most `most` of them (FEE-08).
    ArrearsList list(const ArrearsFilter& filter, const Date& today, int most);
    /// Collection of a month and of its year, by butler (KPI-02, FEE-07): as confirmed, else as it stands.
    CollectionSheet collection(const QString& month);

private:
    std::optional<CollectionSheet> confirmed(const QString& month);

    Connection& m_connection;
};

/// Stores what finance confirmed (FEE-07). Throws StorageError.
class CollectionStore {
public:
    explicit CollectionStore(UnitOfWork& unit) : m_unit(unit) {}
    /// Errors: AlreadyDone (parameter: the month).
    Result<void> confirm(const CollectionSheet& sheet, StaffId by, const QString& name);

private:
    UnitOfWork& m_unit;
};

} // namespace pd
