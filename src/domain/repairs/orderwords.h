// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <span>

namespace pd {

enum class JobKind { Repair, Special, Water, Cleaning };
/// Own part of the household or public part (REP-03).
enum class Part { Own, Public };
enum class Urgency {
    Immediate, ///< somebody goes at once, whatever else is on
    Urgent,    ///< 急修 (REP-09)
    Normal,
};
/// In or out of the warranty period (REP-04).
enum class WarrantyState { Unknown, In, Out };
/// Who found the fault: a customer, our own technicians (REP-24), or another department (REP-25).
enum class OrderOrigin { Customer, SelfInspection, Department };
/// Why an order cannot be finished now (REP-18).
enum class WaitingReason { NobodyHome, Parts, OutsideUnit, Review, AnotherVisit, CustomerWish };

std::span<const JobKind> allJobKinds();
std::span<const Part> allParts();
std::span<const Urgency> allUrgencies();
std::span<const WarrantyState> allWarrantyStates();
std::span<const OrderOrigin> allOrderOrigins();
std::span<const WaitingReason> allWaitingReasons();

/// As stored: "repair", "own", "immediate", "in", "self-inspection", "nobody-home"; back with fromCode() of
/// domain/codes.h.
QString code(JobKind value);
QString code(Part value);
QString code(Urgency value);
QString code(WarrantyState value);
QString code(OrderOrigin value);
QString code(WaitingReason value);

} // namespace pd
