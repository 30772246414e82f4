// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/datafile.h"
#include "bench/measure.h"

#include <QtCore/QDir>

#include <stdexcept>

namespace pd::bench {

[[noreturn]] inline void giveUp(const Error& problem)
{
    throw std::runtime_error("refused with code " + std::to_string(static_cast<int>(problem.code)) + " " +
                             problem.field);
}

template <class T>
T valueOf(Result<T> result)
{
    if (!result) {
        giveUp(result.error());
    }
    return std::move(result).value();
}

/// Everything is allowed.
inline Session everything()
{
    return Session::system(QStringLiteral("bench"));
}

const Clock& systemClock();

/// The data files that are measured; both have 20,000 rooms and the same number of orders a day.
struct Estates {
    QDir folder; ///< for further files
    QString small;
    int smallOrders;
    QString large;
    int largeOrders;
};

/// Each adds its lines to the table. All throw std::runtime_error where the program refuses something.
void measureSaving(Table& table, const Estates& estates);    // P1
void measureReceipts(Table& table, const Estates& estates);  // P1
void measureBilling(Table& table, const Estates& estates);   // P2
void measureLists(Table& table, const Estates& estates);     // P3
void measureCalls(Table& table, const Estates& estates);     // P3
void measureSearch(Table& table, const Estates& estates);    // P4
void measureSearchBox(Table& table, const Estates& estates); // P4
void measureStart(Table& table, const Estates& estates);     // P5
void measureMemory(Table& table, const Estates& estates);    // P8
void measureAudit(Table& table, const Estates& estates);     // P9
void measureImport(Table& table, const Estates& estates);    // P10

} // namespace pd::bench
