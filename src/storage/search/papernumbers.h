// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search/paperhit.h"
#include "storage/sql/connection.h"

#include <vector>

namespace pd {

/// Finds papers by number. Costs follow from how many are given back, never from the history. Throws
/// StorageError.
class PaperNumbers {
public:
    explicit PaperNumbers(Connection& connection) : m_connection(connection) {}
    /// What `digits` can mean in the series of that kind, the newest first; at most `most`.
    std::vector<PaperHit> meant(PaperKind kind, const QString& digits, std::size_t most);

private:
    Connection& m_connection;
};

} // namespace pd
