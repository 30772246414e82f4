// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/fees/receiptdesk.h"
#include "application/staff/staffdesk.h"
#include "presentation/repairs/listcontroller.h"
#include "presentation/staff/slowwork.h"

namespace pd {

/// Receipts that were given, and what takes them back: void, refund, reversal; and the word on a paper that
/// somebody brings (B3, B12, B17). Payers are masked in the list, whole beside it.
class ReceiptsController : public ListController {
    Q_OBJECT
public:
    enum Action { Check, Refund, Void, Reverse, Withdraw, SetLimit, actionCount };
    enum Column { Number, When, Room, Payer, Kind, Amount, Method, Cashier, Standing };
    /// What the bar above the list asks for.
    struct Choice {
        bool today = false;
        bool thisMonth = false;
        bool ownShift = false;
        bool voided = false;
        std::set<ReceiptKind> kinds;
        std::optional<PayMethod> method;
        std::optional<StaffId> cashier;
        QString
            text; ///< number, room, payer; a day "2026-11-25", a month "2026-11" or a shift "BC-202611-0001"

        friend bool operator==(const Choice&, const Choice&) = default;
    };

    ReceiptsController(ReceiptDesk& desk, StaffDesk& staff, CurrentSession& session, Changes& changes,
                       QObject* parent = nullptr);

    [[nodiscard]] const Choice& choice() const { return m_choice; }
    void setChoice(const Choice& choice);
    [[nodiscard]] const std::vector<CashierChoice>& cashiers() const { return m_cashiers; }
    /// The next page, when there is one and the end of the list is in sight.
    void loadMore();
    /// Shows this one, whatever the filters were.
    void open(ReceiptId receipt);
    [[nodiscard]] std::optional<ReceiptId> chosenReceipt() const;
    [[nodiscard]] bool mayReprint() const;
    /// The last word on a paper.
    [[nodiscard]] const std::optional<PaperCheck>& checked() const { return m_checked; }

    [[nodiscard]] QString summary() const override;
    void load() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<OrderLine> lines() const override;
    [[nodiscard]] std::vector<HistoryLine> history() const override;
    [[nodiscard]] bool allows(int action) const override;
    [[nodiscard]] ActionForm form(int action) override;
    std::optional<Error> submit(int action, const ActionForm& form) override;
    [[nodiscard]] bool working() const override { return m_work.running(); }

Q_SIGNALS:
    /// A paper was looked up.
    void paperChecked();

protected:
    void loadChosen() override;

private:
    [[nodiscard]] ReceiptFilter filter() const;
    void tell();
    void addApprover(ActionForm& form, Money amount) const;
    [[nodiscard]] ActionForm refundForm() const;
    std::optional<Error> check(const ActionForm& form);
    /// Carries the action out, `approver` being the second person if there was one.
    std::optional<Error> carryOut(int action, const ActionForm& form, const std::optional<Session>& approver);
    std::optional<Error> refund(const ActionForm& form, const std::optional<Session>& approver);
    std::optional<Error> withdraw(const ActionForm& form, const std::optional<Session>& approver);

    ReceiptDesk& m_desk;
    StaffDesk& m_staff;
    CurrentSession& m_session;
    Choice m_choice;
    std::vector<CashierChoice> m_cashiers;
    std::vector<ReceiptRow> m_rows;
    std::optional<ReceiptId> m_next;
    ReceiptTotals m_totals;
    std::optional<ShiftId> m_shift;
    std::optional<ReceiptDetails> m_details;
    std::optional<PaperCheck> m_checked;
    Money m_limit;
    QString m_attempt; ///< of the form that is open
    SlowWork m_work;
};

} // namespace pd
