// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/calls/calldesk.h"
#include "application/changes.h"
#include "application/currentsession.h"
#include "presentation/calls/callactionform.h"
#include "presentation/calls/callstory.h"

#include <QtCore/QObject>

namespace pd {

/// One call record with everything that may be done to it now.
class CallDetailController : public QObject {
    Q_OBJECT
public:
    /// All three outlive the controller.
    CallDetailController(CallDesk& desk, CurrentSession& session, Changes& changes,
                         QObject* parent = nullptr);

    /// Errors: NotFound….
    Result<void> show(CallId id);
    void clear();
    [[nodiscard]] const std::optional<CallDetails>& details() const { return m_details; }
    [[nodiscard]] const Clock& clock() const { return m_desk.clock(); }

    /// By state and rights.
    [[nodiscard]] std::vector<CallAction> actions() const;
    [[nodiscard]] bool allows(CallAction action) const;
    /// Also takes note of the record as it is now: what comes in between makes submit() a Conflict.
    [[nodiscard]] ActionForm form(CallAction action);
    /// What others have done to the record since form(); empty: nothing.
    [[nodiscard]] QString meanwhile() const;
    /// Nothing: it was done. After a Conflict the record has been read again, conflictText() says what
    /// happened meanwhile, and submitting the same form again is the answer to that.
    std::optional<Error> submit(const ActionForm& form);
    [[nodiscard]] const QString& conflictText() const { return m_conflict; }

    [[nodiscard]] std::vector<OrderLine> lines() const;
    [[nodiscard]] std::vector<HistoryLine> history() const;

Q_SIGNALS:
    /// Another record, or this one changed here or at another desk.
    void changed();

private:
    void reload();
    Result<Call> carryOut(const ActionForm& form, int version);

    CallDesk& m_desk;
    CurrentSession& m_session;
    std::optional<CallDetails> m_details;
    CallAction m_action = CallAction::Correct; ///< of the form that is open
    std::optional<CallDetails> m_seen;         ///< the record when the form was opened
    QString m_conflict;
    std::vector<Colleague> m_colleagues;
};

} // namespace pd
