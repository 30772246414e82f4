// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demonames.h"
#include "base/clock.h"
#include "domain/repairs/faultkind.h"
#include "domain/repairs/orderrules.h"
#include "domain/staff/staffmember.h"
#include "storage/repairs/serviceorderstore.h"

#include <vector>

namespace pd::demo {

/// A room that can call.
struct Caller {
    RoomId room;
    BuildingId building;
    QString code;
    std::optional<PersonId> person;
    QString name;
    QString phone;
};

/// Where the orders of the demo estate come from.
struct OrderSources {
    std::vector<Caller> callers;
    std::vector<FaultKind> kinds; ///< groups and kinds
    std::vector<Technician> technicians;
    QStringList clerks; ///< logins that enter orders
};

/// Plays orders through the rules of domain/repairs: reported at `reportedAt`, then dispatched, visited,
/// finished, returned and closed as far as that would have happened by `clock.now()`.
class OrderStory {
public:
    OrderStory(const OrderSources& sources, const Clock& clock, Random& random);
    FinishedOrder at(Timestamp reportedAt);
    /// `count` moments of reporting over the `days` before now, in order, most of them within service hours.
    std::vector<Timestamp> moments(int count, int days);

private:
    OrderIntake intake();
    const Technician& technicianFor(const FaultKind& kind);
    bool play(FinishedOrder& story, const Result<OrderStep>& step);

    const OrderSources& m_sources;
    const Clock& m_clock;
    Random& m_random;
    std::vector<const FaultKind*> m_kinds;
};

} // namespace pd::demo
