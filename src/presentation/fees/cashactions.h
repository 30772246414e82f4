// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/staff/staffdesk.h"
#include "presentation/fees/cashcontroller.h"
#include "presentation/repairs/orderactionform.h"
#include "presentation/staff/slowwork.h"

namespace pd {

/// What the cash desk does beside taking what is owed: deposits and prepayments in and out, penalties that
/// are not asked for (FEE-29, FEE-30). Where a second person approves, that one types login and password.
class CashActions : public QObject {
    Q_OBJECT
public:
    enum Action {
        TakeDeposit,
        TakePrepayment,
        ReturnDeposit,
        KeepDeposit,
        ReturnPrepayment,
        Waive,
        actionCount
    };
    struct Desks {
        CashDesk& cash;
        StaffDesk& staff;
        CurrentSession& session;
    };
    /// Everything outlives the actions.
    CashActions(Desks desks, CashController& controller, QObject* parent = nullptr);

    /// By rights, by what is in the cart and by the chosen line of the list.
    [[nodiscard]] bool allows(int action, std::optional<std::int64_t> row) const;
    [[nodiscard]] ActionForm form(int action, std::optional<std::int64_t> row);
    /// Ends with finished(): at once, except where a password is looked at first.
    void submit(const ActionForm& form);

Q_SIGNALS:
    /// Nothing: it was done.
    void finished(const std::optional<pd::Error>& refused);
    /// Money went back over the counter; its receipt is to be printed.
    void receiptIssued(pd::ReceiptId receipt);

private:
    [[nodiscard]] const Session& session() const { return m_desks.session.session(); }
    [[nodiscard]] std::vector<HeldDeposit> held() const;
    [[nodiscard]] Money waivable(std::optional<std::int64_t> row) const;
    std::optional<Error> takeAlong(const ActionForm& form);
    std::optional<Error> giveBack(const ActionForm& form);
    void approved(const ActionForm& form);

    Desks m_desks;
    CashController& m_controller;
    std::vector<DepositKind> m_kinds;
    int m_action = TakeDeposit;
    std::optional<ChargeId> m_charge;
    QString m_key; ///< of what is given back with the form that is open
    SlowWork m_work;
};

} // namespace pd
