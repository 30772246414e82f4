// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/calls/calldesk.h"
#include "application/currentsession.h"
#include "presentation/today/todaycard.h"

#include <functional>

namespace pd {

/// Customers who were promised a call back today or earlier (LOG-06).
class CallTodayCard : public TodayCard {
    Q_OBJECT
public:
    /// `desk` and `session` outlive the card. `open` is called by Enter.
    CallTodayCard(CallDesk& desk, const CurrentSession& session, std::function<void(CallId)> open,
                  QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("call-backs"); }
    [[nodiscard]] QString title() const override { return tr("Promised call-backs"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("phone"); }
    [[nodiscard]] QString emptyText() const override;
    std::optional<Error> refresh() override;
    void activate(int row) override;

private:
    [[nodiscard]] Line lineOf(const CallRow& row) const;

    CallDesk& m_desk;
    const CurrentSession& m_session;
    std::function<void(CallId)> m_open;
};

} // namespace pd
