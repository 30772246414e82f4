// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/fees/cashdesk.h"
#include "presentation/repairs/listcontroller.h"

namespace pd {

/// What technicians handed in and customers have no receipt for (FEE-22).
class TechnicianMoneyController : public ListController {
    Q_OBJECT
public:
    enum Action { MakeReceipt, actionCount };
    enum Column { Order, Place, Customer, Technician, Amount, Method, When };

    TechnicianMoneyController(CashDesk& desk, CurrentSession& session, Changes& changes,
                              QObject* parent = nullptr);

    [[nodiscard]] QString summary() const override;
    void load() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<OrderLine> lines() const override;
    [[nodiscard]] bool allows(int action) const override;
    [[nodiscard]] ActionForm form(int action) override;
    std::optional<Error> submit(int action, const ActionForm& form) override;

Q_SIGNALS:
    void receiptIssued(pd::ReceiptId receipt);

private:
    [[nodiscard]] const TechnicianMoney* money() const;
    void tell();

    CashDesk& m_desk;
    CurrentSession& m_session;
    std::vector<TechnicianMoney> m_money;
};

/// Receipts that have to be brought to the customers (FEE-23).
class ReceiptsOwedController : public ListController {
    Q_OBJECT
public:
    enum Action { Deliver, actionCount };
    enum Column { Number, Room, Payer, Total, Collector, Since };

    ReceiptsOwedController(CashDesk& desk, CurrentSession& session, Changes& changes,
                           QObject* parent = nullptr);

    [[nodiscard]] QString summary() const override;
    void load() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<OrderLine> lines() const override;
    [[nodiscard]] bool allows(int action) const override;
    [[nodiscard]] ActionForm form(int action) override;
    std::optional<Error> submit(int action, const ActionForm& form) override;

private:
    [[nodiscard]] const ReceiptOwed* receipt() const;
    void tell();

    CashDesk& m_desk;
    CurrentSession& m_session;
    std::vector<ReceiptOwed> m_receipts;
};

} // namespace pd
