// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/drafts/draftkeeper.h"

#include "presentation/format/format.h"

namespace pd {

namespace {

constexpr int autosaveMs = 1000;

} // namespace

DraftKeeper::DraftKeeper(DraftDesk& drafts, const CurrentSession& session, Content content, QObject* parent)
    : QObject(parent), m_drafts(drafts), m_session(session), m_content(std::move(content)),
      m_owner(session.session())
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveMs);
    connect(&m_autosave, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(&m_session, &CurrentSession::changed, this, [this] {
        keep();
        m_owner = m_session.session();
        m_dirty = false;
        Q_EMIT ownerChanged();
    });
}

void DraftKeeper::setForm(const QString& form)
{
    m_autosave.stop();
    m_form = form;
    m_dirty = false;
}

std::optional<Draft> DraftKeeper::stored() const
{
    if (m_owner.login.isEmpty() || m_form.isEmpty()) {
        return std::nullopt;
    }
    const auto draft = m_drafts.load(m_owner, m_form);
    return draft ? *draft : std::nullopt;
}

void DraftKeeper::touched()
{
    m_dirty = true;
    if (!m_autosave.isActive()) {
        m_autosave.start();
    }
}

void DraftKeeper::keep()
{
    m_autosave.stop();
    if (!m_dirty || m_owner.login.isEmpty() || m_form.isEmpty()) {
        return;
    }
    const QJsonObject content = m_content();
    settle(content.isEmpty() ? m_drafts.remove(m_owner, m_form) : m_drafts.save(m_owner, m_form, content));
}

void DraftKeeper::forget()
{
    m_autosave.stop();
    if (!m_owner.login.isEmpty() && !m_form.isEmpty()) {
        settle(m_drafts.remove(m_owner, m_form));
    }
}

void DraftKeeper::settle(const Result<void>& done)
{
    m_dirty = !done.ok();
    if (!done) {
        Q_EMIT failed(done.error());
    }
}

QString restoredDraftText(Timestamp savedAt, const Clock& clock)
{
    return DraftKeeper::tr("Restored: what you had typed %1.")
        .arg(momentText(clock.civil(savedAt), clock.today()));
}

} // namespace pd
