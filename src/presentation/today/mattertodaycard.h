// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/currentsession.h"
#include "application/repairs/matterdesk.h"
#include "presentation/today/todaycard.h"

#include <functional>
#include <set>

namespace pd {

/// "2 × rework": as it came out.
QString badResultSourceText(BadResultSource source);

/// What the supervisor or manager has to look into: technicians whose work was not good again and again
/// (REP-56), faults that recur (REP-27). A line stays until he has written down what was arranged.
class MatterTodayCard : public TodayCard {
    Q_OBJECT
public:
    using OpenOrders = std::function<void(const std::set<OrderId>& orders, const QString& name)>;
    /// `desk` and `session` outlive the card. `open` is called by Enter with the cases of the line.
    MatterTodayCard(MatterDesk& desk, const CurrentSession& session, OpenOrders open,
                    QObject* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("matters"); }
    [[nodiscard]] QString title() const override { return tr("For the supervisor"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("warning"); }
    [[nodiscard]] QString emptyText() const override { return tr("Nothing is to be looked into."); }
    [[nodiscard]] bool shownEmpty() const override { return false; }
    std::optional<Error> refresh() override;
    void activate(int row) override;
    [[nodiscard]] std::optional<ActionForm> form(int row) const override;
    std::optional<Error> record(int row, const ActionForm& form) override;

private:
    [[nodiscard]] Line lineOf(const RepeatedBadResults& results) const;
    [[nodiscard]] Line lineOf(const RecurringFault& fault) const;
    /// Nothing: the line is a fault.
    [[nodiscard]] const RepeatedBadResults* technician(int row) const;
    [[nodiscard]] const RecurringFault& fault(int row) const;

    MatterDesk& m_desk;
    const CurrentSession& m_session;
    OpenOrders m_open;
    Matters m_matters;
};

} // namespace pd
