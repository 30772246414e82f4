// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql/connection.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace pd {

/// Gives numbers such as FW-202611-0183: gapless per series and month, inside the posting transaction, never
/// on a draft, never reused (REP-29).
class Numbering {
public:
    explicit Numbering(Connection& connection) : m_connection(connection) {}
    /// The next number of the series in that month. Precondition: a write transaction is open; rolled back
    /// with it. Throws StorageError.
    QString next(const QString& series, const Date& day);
    /// How many numbers have been given in that month (the last one's running number).
    int given(const QString& series, const Date& day);
    /// The numbers of the series that typed text can mean, newest first: a whole number, or every number
    /// given that ends in those digits (at most 200).
    std::vector<QString> meant(const QString& series, const QString& typed);

    /// "FW-202611-0183"; four digits at least.
    static QString format(const QString& series, const Date& day, std::int64_t running);
    /// The same for a month such as "202611".
    static QString format(const QString& series, const QString& month, std::int64_t running);
    struct Parts {
        QString month;
        std::int64_t running = 0;
    };
    /// "FW-202611-0183", typed without prefix or dashes just as well.
    static std::optional<Parts> partsOf(const QString& series, const QString& typed);

private:
    Connection& m_connection;
};

} // namespace pd
