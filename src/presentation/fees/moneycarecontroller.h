// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/fees/daydesk.h"
#include "application/jobs/job.h"
#include "application/office/officedesk.h"

#include <deque>

namespace pd {

/// What the program does for the money by itself, on a thread of its own: a backup after each close of a
/// shift or day, and the self-check after a day close and once a day (T3).
class MoneyCareController : public QObject {
    Q_OBJECT
public:
    /// All outlive this object.
    MoneyCareController(DayDesk& days, OfficeDesk& office, const QString& path, const Clock& clock,
                        QObject* parent = nullptr);

    void afterShift();
    void afterDay();
    /// Checks when the last check is of another day; called now and then.
    void checkIfDue();

    [[nodiscard]] MoneyCare care() const;
    [[nodiscard]] bool busy() const { return m_job.running(); }
    /// "Money adds up, checked today 08:30"; what does not add up; "Money was never checked".
    [[nodiscard]] QString careText() const;

Q_SIGNALS:
    void changed();
    void failed(const pd::Error& error);

private:
    enum class Work { BackUp, Check };
    void add(Work work);
    void next();

    DayDesk& m_days;
    OfficeDesk& m_office;
    QString m_path;
    const Clock& m_clock;
    std::deque<Work> m_waiting;
    Job m_job;
};

} // namespace pd
