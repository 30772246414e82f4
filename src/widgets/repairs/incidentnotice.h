// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/incidentdesk.h"
#include "presentation/repairs/callercontroller.h"
#include "widgets/shell/inlinemessage.h"

namespace pd {

/// Beside a form that takes a call: what callers of the building are told about its incidents. Hidden while
/// there is none.
class IncidentNotice : public InlineMessage {
    Q_OBJECT
public:
    /// All four outlive the notice.
    IncidentNotice(CallerController& form, IncidentDesk& desk, const CurrentSession& session,
                   Changes& changes, QWidget* parent = nullptr);

private:
    void load();

    CallerController& m_form;
    IncidentDesk& m_desk;
    const CurrentSession& m_session;
};

} // namespace pd
