// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/staff/staffcontroller.h"

namespace pd {

StaffController::StaffController(StaffDesk& desk, CurrentSession& session, Changes& changes, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session)
{
    connect(&m_work, &SlowWork::runningChanged, this, &StaffController::busyChanged);
    connect(&session, &CurrentSession::changed, this, [this] {
        m_model.setStaff({});
        Q_EMIT sessionChanged();
    });
    connect(&changes, &Changes::changed, this, [this](const std::set<Topic>& topics) {
        if (topics.contains(Topic::Staff) && mayManage()) {
            load();
        }
    });
}

void StaffController::load()
{
    auto staff = m_desk.staff(m_session.session());
    if (!staff) {
        m_model.setStaff({});
        Q_EMIT failed(staff.error());
        return;
    }
    m_model.setStaff(std::move(staff).value());
}

void StaffController::save(const std::optional<StaffMember>& before, const StaffDetails& details,
                           Password password)
{
    if (busy()) {
        return;
    }
    if (password.bytes().empty() || !details.login) {
        store(before, details, std::nullopt);
        return;
    }
    auto secret = std::make_shared<Password>(std::move(password));
    m_work.start<Result<NewPassword>>(
        [this, login = *details.login, secret] { return m_desk.preparePassword(login, *secret); },
        [this, before, details](const Result<NewPassword>& prepared) {
            if (!prepared) {
                Q_EMIT failed(prepared.error());
                return;
            }
            store(before, details, *prepared);
        });
}

void StaffController::store(const std::optional<StaffMember>& before, const StaffDetails& details,
                            const std::optional<NewPassword>& password)
{
    const auto id = stored(before, details, password);
    if (id) {
        Q_EMIT saved(*id);
    } else {
        Q_EMIT failed(id.error());
    }
}

Result<StaffId> StaffController::stored(const std::optional<StaffMember>& before, const StaffDetails& details,
                                        const std::optional<NewPassword>& password)
{
    const Session& session = m_session.session();
    if (!before) {
        return m_desk.add(session, details, password);
    }
    const bool onlyPassword = password && before->details == details;
    const auto done = onlyPassword ? m_desk.resetPassword(session, before->id, *password)
                                   : m_desk.edit(session, before->id, before->version, details, password);
    if (!done) {
        return done.error();
    }
    return before->id;
}

void StaffController::release(StaffId id)
{
    const auto done = m_desk.releaseLogin(m_session.session(), id);
    if (done) {
        Q_EMIT released();
    } else {
        Q_EMIT failed(done.error());
    }
}

} // namespace pd
