// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/documents/document.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace pd {

class TextMeasure;

enum class DispatchProgress { Open, Done, Cancelled };

/// One order on the list, values as they are to be read. Times of the list's day are best given as "09:30",
/// others as "11-20 09:30".
struct DispatchRow {
    QString number;
    QString place; ///< room or public area
    QString content;
    QString appointment;
    QString arrived;
    QString done;
    QString state;
    QString note;
    bool urgent = false;
    DispatchProgress progress = DispatchProgress::Open;
};

struct DispatchTechnician {
    QString name;
    QString trade;
    std::vector<DispatchRow> rows; ///< in order of appointment
};

/// An order still open at the end of the day (REP-20), with its reason and definite time (REP-19).
struct UnfinishedRow {
    QString number;
    QString place;
    QString content;
    QString technician; ///< empty: unassigned
    QString reason;
    QString promisedAt;
    QString openFor;      ///< "1 天 3 小时"
    bool over24h = false; ///< published in a block of its own (REP-21)
};

/// A slip that is out: dispatched and not back at the desk (REP-42).
struct UnreturnedRow {
    QString number;
    QString place;
    QString technician;
    QString dispatchedAt;
    QString doneAt; ///< empty: the work is not done yet
};

/// Every number of the day accounted for (REP-31).
struct PrintedNumbers {
    QString first; ///< empty: no number was issued
    QString last;
    int issued = 0;
    int cancelled = 0;
    int returned = 0;
    QStringList missing;
};

struct StateTotal {
    QString state;
    int count = 0;
};

struct DispatchListData {
    QString centre;
    QString date; ///< "2026年11月21日 星期六"
    QString printedAt;
    QString printedBy;
    std::vector<DispatchTechnician> technicians;
    std::vector<DispatchRow> unassigned; ///< oldest deadline first
    std::vector<UnfinishedRow> unfinished;
    std::vector<UnreturnedRow> unreturned;
    PrintedNumbers numbers;
    std::vector<StateTotal> states; ///< in the order of the state machine (REP-72)
    QString review;                 ///< how the end-of-day review stands (REP-20); empty: not begun
    bool demo = false;
};

/// The daily dispatch list 派工单汇总 on A4 (REP-20, REP-21, REP-22, REP-31, REP-72): one block per
/// technician, then unassigned, over 24 hours, unfinished, unreturned, number check, totals and signatures on
/// the last page.
[[nodiscard]] Document dispatchListDocument(const DispatchListData& data, const TextMeasure& measure);

} // namespace pd
