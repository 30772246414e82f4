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
    /// Nothing: it was done. After a Conflict the record has been read again, and submitting the same form
    /// again is the answer to that.
    std::optional<Error> submit(const ActionForm& form);

    [[nodiscard]] std::vector<OrderLine> lines() const;
    [[nodiscard]] std::vector<HistoryLine> history() const;

Q_SIGNALS:
    /// Another record, or this one changed here or at another desk.
    void changed();

private:
    void reload();
    Result<Call> carryOut(const ActionForm& form);

    CallDesk& m_desk;
    CurrentSession& m_session;
    std::optional<CallDetails> m_details;
    CallAction m_action = CallAction::Correct; ///< of the form that is open
    int m_version = 0;                         ///< of the record when the form was opened
    std::vector<Colleague> m_colleagues;
};

} // namespace pd
