// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/repairs/serviceorder.h"
#include "storage/sql/connection.h"

namespace pd {

/// The full-text index of service orders. It stores no text, so taking an entry out needs exactly the text
/// that was put in: it is made from the order as it stood.
class OrderSearch {
public:
    explicit OrderSearch(Connection& connection) : m_connection(connection) {}
    void add(const ServiceOrder& order);
    /// Does nothing where the searchable text is the same.
    void replace(const ServiceOrder& before, const ServiceOrder& after);

    /// What is searched: place, content, material, reporter, phone, note, result, reason of cancelling.
    static QString textOf(const ServiceOrder& order);
    /// Match expression for words that must all occur, each in the text or in the name of a fault kind:
    /// `kinds` holds for each word the kinds named so. Kinds are indexed by id, so that renaming one changes
    /// no entry.
    static QString match(const QStringList& words, const std::vector<std::vector<FaultKindId>>& kinds);

private:
    Connection& m_connection;
};

} // namespace pd
