// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/office/settingstore.h"

namespace pd {

std::optional<QString> SettingStore::get(const QString& key)
{
    return m_connection.statement(QStringLiteral("SELECT value FROM setting WHERE key = ?"))
        .bind(key)
        .first([](const Row& row) { return row.text(0); });
}

void SettingStore::set(const QString& key, const QString& value)
{
    m_connection
        .statement(
            QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET "
                           "value = excluded.value, version = setting.version + 1"))
        .bind(key)
        .bind(value)
        .run();
}

} // namespace pd
