// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/repairs/slipcopies.h"

#include <QtCore/QCoreApplication>

namespace pd {

class CurrentSession;
class OfficeDesk;

/// On what slips are printed in the whole centre, and which of their copies.
class SlipSettingsController {
    Q_DECLARE_TR_FUNCTIONS(pd::SlipSettingsController)
public:
    /// Both outlive this object.
    SlipSettingsController(OfficeDesk& desk, const CurrentSession& session) : m_desk(desk), m_session(session)
    {
    }

    /// As stored; all four copies when the file cannot be read just now.
    [[nodiscard]] SlipCopies copies() const;
    /// Errors: Required ("slipCopies"), NotPermitted, Conflict, Storage….
    Result<void> save(const SlipCopies& copies);

    /// "① Customer service (stays with customer service)"
    [[nodiscard]] static QString copyText(SlipCopy copy);
    /// What a slip will look like: "Each slip is 2 pages: ① and ④."
    [[nodiscard]] static QString summary(const SlipCopies& copies);

private:
    OfficeDesk& m_desk;
    const CurrentSession& m_session;
};

} // namespace pd
