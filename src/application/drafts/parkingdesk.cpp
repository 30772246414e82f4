// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/drafts/parkingdesk.h"

#include <QtCore/QJsonArray>
#include <QtCore/QLockFile>

#include <algorithm>

namespace pd {

namespace {

QString parkedDraft()
{
    return QStringLiteral("parked");
}

} // namespace

Result<std::vector<ParkedForm>> ParkingDesk::parked(const Session& session)
{
    const auto draft = m_drafts.load(session, parkedDraft());
    if (!draft) {
        return draft.error();
    }
    std::vector<ParkedForm> forms;
    if (*draft) {
        for (const auto& value : (**draft).content.value(u"forms").toArray()) {
            const QJsonObject form = value.toObject();
            forms.push_back({form.value(u"form").toString(), form.value(u"title").toString(),
                             form.value(u"content").toObject(),
                             Timestamp(form.value(u"parked_at_ms").toInteger())});
        }
    }
    return forms;
}

Result<void> ParkingDesk::store(const Session& session, const std::vector<ParkedForm>& forms)
{
    if (forms.empty()) {
        return m_drafts.remove(session, parkedDraft());
    }
    QJsonArray array;
    for (const ParkedForm& form : forms) {
        array.append(
            QJsonObject{{QStringLiteral("form"), form.form},
                        {QStringLiteral("title"), form.title},
                        {QStringLiteral("content"), form.content},
                        {QStringLiteral("parked_at_ms"), static_cast<qint64>(form.parkedAt.milliseconds())}});
    }
    return m_drafts.save(session, parkedDraft(), {{QStringLiteral("forms"), array}});
}

Result<void> ParkingDesk::park(const Session& session, const ParkedForm& form)
{
    const auto held = m_drafts.lock(session, parkedDraft());
    if (!held) {
        return held.error();
    }
    auto forms = parked(session);
    if (!forms) {
        return forms.error();
    }
    std::vector<ParkedForm> all = std::move(forms).value();
    all.push_back(form);
    return store(session, all);
}

Result<void> ParkingDesk::take(const Session& session, const ParkedForm& form,
                               const std::function<void()>& keep)
{
    const auto held = m_drafts.lock(session, parkedDraft());
    if (!held) {
        return held.error();
    }
    auto forms = parked(session);
    if (!forms) {
        return forms.error();
    }
    std::vector<ParkedForm> all = std::move(forms).value();
    const auto found = std::ranges::find(all, form);
    if (found == all.end()) {
        return error(ErrorCode::NotFound, "draft");
    }
    keep();
    all.erase(found);
    return store(session, all);
}

} // namespace pd
