// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

#include <QtCore/QString>

#include <optional>

namespace pd {

/// The table of settings: one text per key. Members throw StorageError; set() needs an open write
/// transaction.
class SettingStore {
public:
    explicit SettingStore(Connection& connection) : m_connection(connection) {}
    [[nodiscard]] std::optional<QString> get(const QString& key);
    void set(const QString& key, const QString& value);

private:
    Connection& m_connection;
};

} // namespace pd
