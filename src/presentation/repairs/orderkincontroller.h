// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/duplicatedesk.h"
#include "application/repairs/incidentdesk.h"
#include "application/repairs/oversightdesk.h"
#include "presentation/repairs/orderdetailcontroller.h"

namespace pd {

/// What may be done to an order beside its own steps.
enum class KinAction {
    Remind, ///< 催办
    Merge,
    Unmerge,
    Release, ///< REP-24
    RefuseRelease,
    RecheckGood, ///< REP-54
    RecheckBad,
    JoinIncident,
    LeaveIncident,
};
std::span<const KinAction> allKinActions();
/// "recheck-good"
QString code(KinAction action);
QString kinActionText(KinAction action);

/// What belongs to the order on the screen beside itself, and what may be done about it.
class OrderKinController : public QObject {
    Q_OBJECT
public:
    struct Desks {
        DuplicateDesk& duplicates;
        IncidentDesk& incidents;
        OversightDesk& oversight;
        CurrentSession& session;
        Changes& changes;
    };
    /// All of it outlives the controller.
    OrderKinController(OrderDetailController& detail, Desks desks, QObject* parent = nullptr);

    [[nodiscard]] const std::optional<OrderKin>& kin() const { return m_kin; }
    [[nodiscard]] const std::optional<OrderId>& shownOrder() const { return m_shown; }
    /// Label and value, for the panel.
    [[nodiscard]] std::vector<OrderLine> lines() const;
    /// "Merged into FW-…0186 …", "You looked for FW-…0183 …": above everything else; empty: nothing.
    [[nodiscard]] QString notice() const;
    /// Where the notice leads to.
    [[nodiscard]] std::optional<OrderId> noticeTarget() const;
    /// Another order was asked for, and this one stands for it.
    void cameFrom(const QString& number);

    [[nodiscard]] bool allows(KinAction action) const;
    [[nodiscard]] ActionForm form(KinAction action);
    /// Nothing: it was done.
    std::optional<Error> submit(KinAction action, const ActionForm& form);

Q_SIGNALS:
    void changed();

private:
    void load();
    [[nodiscard]] const ServiceOrder* order() const;

    OrderDetailController& m_detail;
    Desks m_desks;
    std::optional<OrderKin> m_kin;
    std::optional<OrderId> m_shown;
    QString m_cameFrom;
    int m_version = 0; ///< of the order as the form was opened
};

} // namespace pd
