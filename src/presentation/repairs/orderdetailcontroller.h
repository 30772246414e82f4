// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/changes.h"
#include "application/currentsession.h"
#include "application/repairs/faultkinddesk.h"
#include "application/repairs/repairdesk.h"
#include "application/staff/staffdesk.h"
#include "presentation/repairs/faultchoices.h"
#include "presentation/repairs/orderactionform.h"
#include "presentation/repairs/orderstory.h"

#include <QtCore/QObject>

namespace pd {

/// One order with everything that may be done to it now (REP-51).
class OrderDetailController : public QObject {
    Q_OBJECT
public:
    struct Desks {
        RepairDesk& orders;
        FaultKindDesk& faults;
        StaffDesk& staff;
        CurrentSession& session;
        Changes& changes;
        std::function<QString(const ServiceOrder&)> visitCode = {}; ///< REP-58; empty: none
    };

    explicit OrderDetailController(Desks desks, QObject* parent = nullptr);

    /// Errors: NotFound….
    Result<void> show(OrderId id);
    /// By number or its last digits. Errors: NotFound (orderNumber).
    Result<void> showNumber(const QString& typed);
    void clear();
    /// The number that was looked for, where its order was merged into the one shown; else empty.
    [[nodiscard]] const QString& cameFrom() const { return m_cameFrom; }
    [[nodiscard]] const std::optional<OrderDetails>& details() const { return m_details; }
    [[nodiscard]] const Clock& clock() const { return m_desks.orders.clock(); }

    /// By state and rights.
    [[nodiscard]] std::vector<OrderAction> actions() const;
    [[nodiscard]] bool allows(OrderAction action) const;
    /// The slip of an order whose work is not recorded yet may be entered, which records both.
    [[nodiscard]] bool allowsReturnInOneGo() const;
    [[nodiscard]] bool mayPrint() const;
    /// Also takes note of the order as it is now: what comes in between makes submit() a Conflict.
    [[nodiscard]] ActionForm form(OrderAction action);
    /// What others have done to the order since form(); empty: nothing.
    [[nodiscard]] QString meanwhile() const;
    /// Nothing: it was done. After a Conflict the order has been read again, conflictText() says what
    /// happened meanwhile, and submitting the same form again is the answer to that.
    std::optional<Error> submit(const ActionForm& form);
    [[nodiscard]] const QString& conflictText() const { return m_conflict; }
    /// While another block of the same screen changes the order: an open form goes on from there.
    void setOwnWork(bool own) { m_ownWork = own; }

    /// Only what is known, in the order of a slip.
    [[nodiscard]] std::vector<OrderLine> lines() const;
    /// The latest first.
    [[nodiscard]] std::vector<HistoryLine> history() const;

    [[nodiscard]] std::vector<Technician> technicians(const QString& typed) const;
    [[nodiscard]] const TechnicianChoices& technicianChoices() const { return m_technicians; }
    [[nodiscard]] std::vector<FaultChoices::Choice> faults(const QString& typed) const;

Q_SIGNALS:
    /// Another order, or this one changed here or at another desk.
    void changed();
    /// An action was carried out.
    void done(pd::OrderAction action);

private:
    void loadChoices();
    /// Whom the customer asked for (REP-13): by name where it is corrected, proposed where nobody has the
    /// order.
    void proposeWished(ActionForm& form) const;
    void reload();
    Result<void> take(const Result<OrderDetails>& details);
    Result<ServiceOrder> carryOut(const ActionForm& form, const std::optional<OrderDetails>& seen);

    Desks m_desks;
    std::optional<OrderDetails> m_details;
    std::optional<OrderDetails> m_seen; ///< as it was when the form was opened
    TechnicianChoices m_technicians;
    FaultChoices m_faults;
    QString m_conflict;
    QString m_cameFrom;
    bool m_ownWork = false;
};

} // namespace pd
