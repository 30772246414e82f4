// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/staff/staffdesk.h"
#include "presentation/staff/slowwork.h"
#include "presentation/staff/stafftablemodel.h"

namespace pd {

/// The staff page: the list and the saving of one colleague.
class StaffController : public QObject {
    Q_OBJECT
public:
    StaffController(StaffDesk& desk, CurrentSession& session, Changes& changes, QObject* parent = nullptr);

    [[nodiscard]] StaffTableModel& model() noexcept { return m_model; }
    [[nodiscard]] bool busy() const noexcept { return m_work.running(); }
    [[nodiscard]] bool mayManage() const { return m_session.session().may(Permission::ManageStaff); }

    /// Reads the list again; a refusal comes as failed().
    void load();
    /// `before` is the colleague as shown, none for a new one; `password` is empty to leave it as it is.
    /// Answers with saved() or failed(). Does nothing while busy.
    void save(const std::optional<StaffMember>& before, const StaffDetails& details, Password password);
    /// Lets a colleague who mistyped his password too often try again at once; answers with released() or
    /// failed().
    void release(StaffId id);

Q_SIGNALS:
    /// Somebody else is at the desk; the list is empty until load().
    void sessionChanged();
    void busyChanged(bool busy);
    void saved(pd::StaffId id);
    void released();
    void failed(const pd::Error& error);

private:
    void store(const std::optional<StaffMember>& before, const StaffDetails& details,
               const std::optional<NewPassword>& password);
    Result<StaffId> stored(const std::optional<StaffMember>& before, const StaffDetails& details,
                           const std::optional<NewPassword>& password);

    StaffDesk& m_desk;
    CurrentSession& m_session;
    StaffTableModel m_model;
    SlowWork m_work;
};

} // namespace pd
