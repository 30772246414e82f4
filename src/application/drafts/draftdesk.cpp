// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/drafts/draftdesk.h"

#include <QtCore/QLockFile>

namespace pd {

namespace {

std::optional<Error> stranger(const Session& session)
{
    return session.login.isEmpty() ? std::optional(error(ErrorCode::NotLoggedIn)) : std::nullopt;
}

} // namespace

Result<void> DraftDesk::save(const Session& session, const QString& form, const QJsonObject& content)
{
    if (const auto refused = stranger(session)) {
        return *refused;
    }
    if (!m_store.save(session.login, form, {content, m_clock.now()})) {
        return error(ErrorCode::FileUnwritable);
    }
    return {};
}

Result<std::optional<Draft>> DraftDesk::load(const Session& session, const QString& form)
{
    if (const auto refused = stranger(session)) {
        return *refused;
    }
    return m_store.load(session.login, form);
}

Result<void> DraftDesk::remove(const Session& session, const QString& form)
{
    if (const auto refused = stranger(session)) {
        return *refused;
    }
    if (!m_store.remove(session.login, form)) {
        return error(ErrorCode::FileUnwritable);
    }
    return {};
}

Result<std::shared_ptr<QLockFile>> DraftDesk::lock(const Session& session, const QString& form)
{
    if (const auto refused = stranger(session)) {
        return *refused;
    }
    std::shared_ptr<QLockFile> held = m_store.lock(session.login, form);
    if (held == nullptr) {
        return error(ErrorCode::FileUnwritable);
    }
    return held;
}

} // namespace pd
