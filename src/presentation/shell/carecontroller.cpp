// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/shell/carecontroller.h"

#include "application/currentsession.h"
#include "presentation/format/format.h"

namespace pd {

CareController::CareController(OfficeDesk& desk, const CurrentSession& session, const QString& path,
                               const Clock& clock, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_path(path), m_clock(clock), m_job(path, clock)
{
    connect(&m_job, &Job::finished, this, [this] { Q_EMIT busyChanged(false); });
    connect(&m_job, &Job::progressed, this, [this](int done, int total) {
        m_percent = total > 0 ? 100 * done / total : 0;
        Q_EMIT progressed(m_percent);
    });
}

QString CareController::folder() const
{
    const auto settings = m_desk.settings();
    return backupFolder(settings ? *settings : OfficeSettings(), m_path);
}

Result<void> CareController::setFolder(const QString& folder)
{
    return m_desk.amend(m_session.session(),
                        [&folder](OfficeSettings& settings) { settings.backupFolder = folder; });
}

QString CareController::careText() const
{
    const auto care = m_desk.care();
    if (!care) {
        return {};
    }
    const auto moment = [this](const std::optional<Timestamp>& at) {
        return at ? momentText(m_clock.civil(*at), m_clock.today())
                  : tr("never", "no backup or check so far");
    };
    const QString check = care->checkedAt ? (care->sound ? tr("sound") : tr("not sound")) : QString();
    return care->checkedAt ? tr("Last backup: %1. Last check: %2, %3.")
                                 .arg(moment(care->backedUpAt), moment(care->checkedAt), check)
                           : tr("Last backup: %1. Last check: %2.")
                                 .arg(moment(care->backedUpAt), moment(care->checkedAt));
}

QString CareController::workText() const
{
    if (!busy()) {
        return {};
    }
    return (m_work == Work::BackUp ? tr("Backing up: %1 %") : tr("Checking the data: %1 %")).arg(m_percent);
}

void CareController::begin(Work work)
{
    m_work = work;
    m_percent = 0;
}

void CareController::backUp()
{
    begin(Work::BackUp);
    const Session session = m_session.session();
    const QString target = folder();
    m_job.start<QString>(
        [session, target](JobContext& context) {
            return OfficeDesk(context.file().writes(), context.file().reads())
                .backUpNow(session, target, context.watch());
        },
        [this](const Result<QString>& path) {
            if (path) {
                Q_EMIT backedUp(*path);
            } else {
                Q_EMIT failed(path.error());
            }
        });
    Q_EMIT busyChanged(true);
}

void CareController::verify()
{
    begin(Work::Verify);
    const Session session = m_session.session();
    m_job.start<SoundnessReport>(
        [session](JobContext& context) {
            return OfficeDesk(context.file().writes(), context.file().reads())
                .verify(session, context.watch());
        },
        [this](const Result<SoundnessReport>& report) {
            if (report) {
                Q_EMIT verified(*report);
            } else {
                Q_EMIT failed(report.error());
            }
        });
    Q_EMIT busyChanged(true);
}

} // namespace pd
