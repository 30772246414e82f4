// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/clockrules.h"
#include "storage/sql/connection.h"

#include <QtCore/QJsonObject>

namespace pd {

/// The limits and hours of the file: two settings as JSON. What a file does not say is as the rulebook has
/// it. Members throw StorageError (Damaged where a text is none of ours); set() needs an open write
/// transaction.
class ClockRuleStore {
public:
    explicit ClockRuleStore(Connection& connection) : m_connection(connection) {}
    [[nodiscard]] ClockRules get();
    void set(const ClockRules& rules);

private:
    Connection& m_connection;
};

/// As stored and audited: "limits", "hours".
QJsonObject clockRulesJson(const ClockRules& rules);

} // namespace pd
