// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/wordindex.h"

namespace pd {

void WordIndex::add(std::int64_t id, const QString& entry)
{
    m_connection.statement(QStringLiteral("INSERT INTO %1 (rowid, text) VALUES (?, ?)").arg(m_table))
        .bind(id)
        .bind(entry)
        .run();
}

void WordIndex::replace(std::int64_t id, const QString& before, const QString& after)
{
    if (before == after) {
        return;
    }
    m_connection
        .statement(QStringLiteral("INSERT INTO %1 (%1, rowid, text) VALUES ('delete', ?, ?)").arg(m_table))
        .bind(id)
        .bind(before)
        .run();
    add(id, after);
}

} // namespace pd
