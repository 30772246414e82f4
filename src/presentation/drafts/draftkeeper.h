// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/drafts/draftdesk.h"

#include <QtCore/QTimer>

#include <functional>

namespace pd {

/// Keeps what is typed into a form as the person's draft, at most two seconds old, until it is saved or
/// thrown away. What one person typed is kept under his name when another takes over the desk.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    /// What there is to keep now; an empty object: nothing, an earlier draft goes.
    using Content = std::function<QJsonObject()>;

    /// Both desks outlive the keeper. Whoever owns it calls keep() before what `content` reads goes away.
    DraftKeeper(DraftDesk& drafts, const CurrentSession& session, Content content, QObject* parent = nullptr);

    /// Which form is filled in from now on: "repair", "room:17"; empty for none. keep() the one before first.
    void setForm(const QString& form);
    /// The draft of this form, if there is one.
    [[nodiscard]] std::optional<Draft> stored() const;
    /// Something was typed.
    void touched();
    /// Writes at once what was typed since the last time.
    void keep();
    /// After saving, or on the person's wish.
    void forget();

Q_SIGNALS:
    /// Somebody else, or nobody, is at the desk now; the drafts of the one before are kept.
    void ownerChanged();
    void failed(const pd::Error& error);

private:
    void settle(const Result<void>& done);

    DraftDesk& m_drafts;
    const CurrentSession& m_session;
    Content m_content;
    Session m_owner; ///< whose drafts these are
    QString m_form;
    QTimer m_autosave;
    bool m_dirty = false;
};

/// "Restored: what you had typed today 09:42."
QString restoredDraftText(Timestamp savedAt, const Clock& clock);

} // namespace pd
