// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/ordercostdesk.h"
#include "presentation/repairs/listcontroller.h"

namespace pd {

/// Technicians' money of a day (FEE-22): first what is still out, whatever its day, then what came in.
class MoneyController : public ListController {
    Q_OBJECT
public:
    enum Action { HandIn, ShowDay, actionCount };
    enum Column { Number, Place, Technician, Charge, Missing, Got, Method, When };

    MoneyController(OrderCostDesk& desk, CurrentSession& session, Changes& changes,
                    QObject* parent = nullptr);

    [[nodiscard]] QString summary() const override;
    void load() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<OrderLine> lines() const override;
    [[nodiscard]] bool allows(int action) const override;
    [[nodiscard]] ActionForm form(int action) override;
    std::optional<Error> submit(int action, const ActionForm& form) override;

    [[nodiscard]] const MoneyDay& day() const { return m_money; }
    [[nodiscard]] std::optional<OrderId> chosenOrder() const;

private:
    [[nodiscard]] const OutstandingMoney* outstanding() const;
    [[nodiscard]] const MoneyRow* handedIn() const;
    void tell();

    OrderCostDesk& m_desk;
    CurrentSession& m_session;
    std::optional<Date> m_date; ///< none: today, whatever day that is
    MoneyDay m_money{Date::fromDayNumber(0), {}, {}};
};

/// The form for money handed in: what is missing stands in it.
ActionForm moneyForm(Money missing);
Result<MoneyEntry> moneyEntry(const ActionForm& form);

} // namespace pd
