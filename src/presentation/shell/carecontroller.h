// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/jobs/job.h"
#include "application/office/officedesk.h"

#include <QtCore/QObject>

namespace pd {

class CurrentSession;

/// Backups and checks of the data file, asked for by a person: on a thread of their own, one at a time.
class CareController : public QObject {
    Q_OBJECT
public:
    /// All outlive this object. `path` is the data file that `desk` works on.
    CareController(OfficeDesk& desk, const CurrentSession& session, const QString& path, const Clock& clock,
                   QObject* parent = nullptr);

    /// Where backups go: the folder chosen, else "backups" beside the data file.
    [[nodiscard]] QString folder() const;
    /// Errors: NotPermitted, Conflict, Storage….
    Result<void> setFolder(const QString& folder);
    /// "Last backup today 09:30; last check yesterday 18:00, sound."
    [[nodiscard]] QString careText() const;

    [[nodiscard]] bool busy() const { return m_job.running(); }
    /// "Backing up: 43 %"; empty while not busy.
    [[nodiscard]] QString workText() const;
    /// Preconditions of both: !busy().
    void backUp();
    void verify();
    /// What runs ends soon with failed(Cancelled) and leaves nothing behind.
    void stop() { m_job.cancel(); }

Q_SIGNALS:
    /// 0 … 100; workText() has changed.
    void progressed(int percent);
    void busyChanged(bool busy);
    void backedUp(const QString& path);
    void verified(const pd::SoundnessReport& report);
    void failed(const pd::Error& error);

private:
    enum class Work { BackUp, Verify };
    void begin(Work work);

    OfficeDesk& m_desk;
    const CurrentSession& m_session;
    QString m_path;
    const Clock& m_clock;
    Job m_job;
    Work m_work = Work::BackUp;
    int m_percent = 0;
};

} // namespace pd
