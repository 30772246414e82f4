// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/moneycarecontroller.h"

#include "presentation/fees/shifttexts.h"
#include "presentation/format/format.h"

#include <algorithm>

namespace pd {

MoneyCareController::MoneyCareController(DayDesk& days, OfficeDesk& office, const QString& path,
                                         const Clock& clock, QObject* parent)
    : QObject(parent), m_days(days), m_office(office), m_path(path), m_clock(clock), m_job(path, clock)
{
    connect(&m_job, &Job::finished, this, [this] {
        next();
        Q_EMIT changed();
    });
}

void MoneyCareController::afterShift()
{
    add(Work::BackUp);
}

void MoneyCareController::afterDay()
{
    add(Work::BackUp);
    add(Work::Check);
}

void MoneyCareController::checkIfDue()
{
    const MoneyCare last = care();
    if (!last.checkedAt || m_clock.civil(*last.checkedAt).date != m_clock.today()) {
        add(Work::Check);
    }
}

void MoneyCareController::add(Work work)
{
    if (std::ranges::find(m_waiting, work) == m_waiting.end()) {
        m_waiting.push_back(work);
    }
    next();
}

void MoneyCareController::next()
{
    if (m_job.running() || m_waiting.empty()) {
        return;
    }
    const Work work = m_waiting.front();
    m_waiting.pop_front();
    // Whoever closed the shift need not have the right to back up: the program does it.
    const Session system = Session::system(stationName());
    if (work == Work::BackUp) {
        const auto settings = m_office.settings();
        const QString folder = backupFolder(settings ? *settings : OfficeSettings(), m_path);
        m_job.start<QString>(
            [system, folder](JobContext& context) {
                return OfficeDesk(context.file().writes(), context.file().reads())
                    .backUpNow(system, folder, context.watch());
            },
            [this](const Result<QString>& path) {
                if (!path && path.error().code != ErrorCode::Cancelled) {
                    Q_EMIT failed(path.error());
                }
            });
        return;
    }
    m_job.start<MoneyCare>(
        [system](JobContext& context) {
            return DayDesk(context.file().writes(), context.file().reads()).check(system, context.watch());
        },
        [this](const Result<MoneyCare>& found) {
            if (!found && found.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(found.error());
            }
        });
}

MoneyCare MoneyCareController::care() const
{
    const auto care = m_days.care();
    return care ? *care : MoneyCare();
}

QString MoneyCareController::careText() const
{
    const MoneyCare last = care();
    if (last.fault) {
        return moneyFaultText(*last.fault);
    }
    return last.checkedAt ? tr("Money adds up, checked %1")
                                .arg(momentText(m_clock.civil(*last.checkedAt), m_clock.today()))
                          : tr("Money was never checked");
}

} // namespace pd
