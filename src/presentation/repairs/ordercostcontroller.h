// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/ordercostdesk.h"
#include "application/repairs/pricedesk.h"
#include "application/repairs/stockdesk.h"
#include "presentation/repairs/listcontroller.h"
#include "presentation/repairs/orderdetailcontroller.h"
#include "presentation/staff/slowwork.h"

namespace pd {

/// What the order on screen costs: quote, material, working time, checks, approvals, money (REP-05, REP-48 …
/// REP-50, FEE-22). Follows the order's own controller.
class OrderCostController : public QObject {
    Q_OBJECT
public:
    enum Action { Quote, Issue, TakeBack, Labour, Check, Approve, HandIn, Request, Strike, actionCount };
    struct Desks {
        OrderCostDesk& costs;
        PriceDesk& prices;
        StockDesk& stock;
        StaffDesk& staff;
        CurrentSession& session;
    };
    /// One line as it is read.
    struct ShownLine {
        QString name;
        QString figures; ///< "2 × ¥35.00"
        QString amount;
        bool back = false; ///< takes something back
    };

    OrderCostController(Desks desks, OrderDetailController& detail, QObject* parent = nullptr);

    [[nodiscard]] const std::optional<OrderCosts>& costs() const { return m_costs; }
    /// Whether there is anything to show.
    [[nodiscard]] bool speaks() const;
    [[nodiscard]] std::vector<ShownLine> lines() const;
    /// Sums, working time, checks, approvals, money.
    [[nodiscard]] std::vector<OrderLine> facts() const;

    /// By state and rights.
    [[nodiscard]] bool allows(int action) const;
    /// Also takes note of the order as it is now.
    [[nodiscard]] ActionForm form(int action);
    /// Ends with finished(): at once, except where a password is looked at first.
    void submit(const ActionForm& form);
    [[nodiscard]] std::vector<NumberedOffer> offers(InputKind kind, const QString& typed) const;
    /// After StockShort: the form that puts the order on wait and asks for the material (STK-23).
    [[nodiscard]] ActionForm requestInstead(const ActionForm& refused);

Q_SIGNALS:
    void changed();
    /// Nothing: it was done.
    void finished(const std::optional<pd::Error>& refused);

private:
    void load();
    [[nodiscard]] const Clock& clock() const { return m_desks.costs.clock(); }
    [[nodiscard]] const Session& session() const { return m_desks.session.session(); }
    std::optional<Error> carryOut(const ActionForm& form, const ServiceOrder& order);
    std::optional<Error> quote(const ActionForm& form, const ServiceOrder& order);
    std::optional<Error> part(const ActionForm& form, const ServiceOrder& order, bool request);
    std::optional<Error> takeBack(const ActionForm& form, const ServiceOrder& order);
    std::optional<Error> labour(const ActionForm& form, const ServiceOrder& order);
    std::optional<Error> check(const ActionForm& form, const ServiceOrder& order);
    void approve(const ActionForm& form, const ServiceOrder& order);
    void settle(const std::optional<Error>& refused);

    Desks m_desks;
    OrderDetailController& m_detail;
    std::optional<OrderCosts> m_costs;
    std::optional<OrderCosts> m_seen; ///< as they were when the form was opened
    int m_action = Quote;
    SlowWork m_work;
};

} // namespace pd
