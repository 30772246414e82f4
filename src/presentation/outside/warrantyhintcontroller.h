// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/outside/outsidedesk.h"
#include "presentation/repairs/repairformcontroller.h"

namespace pd {

/// Says beside the repair form, as soon as room and fault are chosen, whether the fault is in warranty and
/// whose duty it is (REP-04), and presets the field. What the clerk chose himself afterwards stays.
class WarrantyHintController : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the controller.
    WarrantyHintController(OutsideDesk& desk, CurrentSession& session, Changes& changes,
                           RepairFormController& form, QObject* parent = nullptr);

    /// Nothing while room or fault are missing, or nothing is known of them.
    [[nodiscard]] const std::optional<WarrantyAdvice>& advice() const { return m_advice; }
    /// "In warranty until 2027-03-01 (waterproofing)". Empty: nothing to say.
    [[nodiscard]] QString headline() const;
    /// Whose duty it is with his phone; empty out of warranty.
    [[nodiscard]] QString duty() const;

    /// Looks again at what stands in the form. Called whenever something in it changed.
    void look();

Q_SIGNALS:
    void changed();

private:
    OutsideDesk& m_desk;
    CurrentSession& m_session;
    RepairFormController& m_form;
    std::optional<RoomId> m_room;
    std::optional<FaultKindId> m_fault;
    std::optional<WarrantyAdvice> m_advice;
};

} // namespace pd
