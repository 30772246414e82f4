// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calls/call.h"
#include "storage/sql/connection.h"

namespace pd {

/// The number series of the call book: LD, for 来电.
const QString& callSeries();

/// The full-text index of the call book; as OrderSearch it stores no text.
class CallSearch {
public:
    explicit CallSearch(Connection& connection) : m_connection(connection) {}
    void add(const Call& call);
    /// Does nothing where the searchable text is the same.
    void replace(const Call& before, const Call& after);

    /// What is searched: place, reason, answer, caller, phone, receiver, outcome, note.
    static QString textOf(const Call& call);
    /// Match expression for words that must all occur.
    static QString match(const QStringList& words);

private:
    Connection& m_connection;
};

} // namespace pd
