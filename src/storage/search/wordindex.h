// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

namespace pd {

/// A full-text index that stores no text: taking an entry out needs exactly what was put in.
class WordIndex {
public:
    /// `table` is both the index and its first column, as SQLite has it.
    WordIndex(Connection& connection, const QString& table) : m_connection(connection), m_table(table) {}
    void add(std::int64_t id, const QString& entry);
    /// Does nothing where both are the same.
    void replace(std::int64_t id, const QString& before, const QString& after);

private:
    Connection& m_connection;
    QString m_table;
};

} // namespace pd
