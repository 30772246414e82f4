// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/repairs/calltimes.h"
#include "domain/repairs/serviceorder.h"

#include <QtCore/QString>

#include <optional>
#include <span>

namespace pd {

using ContactId = Id<struct ContactTag>;

/// Why the customer of an order is spoken to.
enum class ContactKind {
    FirstCall,   ///< soon after the dispatch: has the technician come, and how does it go? (REP-36, REP-37)
    ArrivalCall, ///< of a booked visit: has he come at the agreed time, is the price clear? (REP-35, REP-38)
    Promise,     ///< another time is told (REP-16)
    Charge,      ///< material, cost and time confirmed before the work (REP-06)
    NobodyHome,  ///< a note was left (REP-45)
    Result,      ///< the outcome is told
    Other,
};
enum class ContactOutcome {
    Reached,
    NoAnswer,
    NotReached, ///< somebody else, a wrong number, switched off
};
/// Who spoke with the customer (REP-16).
enum class ContactTeller { Desk, Technician, Supervisor };

/// How the customer learnt of a changed time (REP-16).
enum class Told { ByDesk, ByTechnician, BySupervisor, NotYet, NotReached };

std::span<const ContactKind> allContactKinds();
std::span<const ContactOutcome> allContactOutcomes();
std::span<const ContactTeller> allContactTellers();
std::span<const Told> allTold();

/// "first-call": as stored.
QString code(ContactKind value);
QString code(ContactOutcome value);
QString code(ContactTeller value);
QString code(Told value);

/// One attempt to speak with the customer. Rows are only ever added.
struct OrderContact {
    ContactId id{0};
    OrderId order{0};
    ContactKind kind = ContactKind::Other;
    ContactOutcome outcome = ContactOutcome::Reached;
    ContactTeller teller = ContactTeller::Desk;
    Timestamp at{0};         ///< when it happened
    Timestamp recordedAt{0}; ///< when it was entered
    QString actor;           ///< login
    QString to;              ///< who was spoken to
    QString phone;
    std::optional<bool> technicianThere; ///< of first and arrival calls that reached somebody
    std::optional<Timestamp> dueAt;      ///< the time that was told to the customer
    std::optional<Timestamp> againAt;    ///< when to try again
    QString words;

    friend bool operator==(const OrderContact&, const OrderContact&) = default;
};

/// What the desk enters of a contact.
struct ContactEntry {
    ContactKind kind = ContactKind::Other;
    std::optional<ContactOutcome> outcome;
    ContactTeller teller = ContactTeller::Desk;
    std::optional<Timestamp> at; ///< none: now
    QString to;
    QString phone;
    std::optional<bool> technicianThere;
    std::optional<Timestamp> dueAt; ///< the real time, where the technician is not there yet
    QString words;
};

/// The contact with the time of the next attempt. First and arrival calls belong to a dispatched order or one
/// on site. Errors: OrderTransition; Required ("outcome", "technicianThere"); PromiseRequired and
/// PromiseInPast ("promise": the real time when he is not there, REP-37); TimeOrder ("contactAt"); TooLong.
Result<OrderContact> contacted(const ServiceOrder& order, const ContactEntry& entry, Timestamp now,
                               const QString& actor, const CallTimes& times = {});

/// The contact that goes with a changed time; nothing where the customer was not spoken to yet.
std::optional<ContactEntry> contactOf(Told told, Timestamp dueAt, const ServiceOrder& order);

/// What the event of a contact says beside its words: its kind, then "there" or "not-there" where asked.
OrderEvent eventOf(const OrderContact& contact);

} // namespace pd
