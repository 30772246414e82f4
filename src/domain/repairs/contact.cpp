// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/contact.h"

#include <array>

namespace pd {

namespace {

constexpr int longestLine = 200;
constexpr int longestText = 2000;
constexpr std::int64_t minuteMs = 60'000;

std::int64_t minuteOf(Timestamp at)
{
    return at.milliseconds() / minuteMs;
}

bool asksForTechnician(ContactKind kind)
{
    return kind == ContactKind::FirstCall || kind == ContactKind::ArrivalCall;
}

/// Errors: OrderTransition.
std::optional<Error> outOfPlace(const ServiceOrder& order, ContactKind kind)
{
    const bool visit = order.state == OrderState::Dispatched || order.state == OrderState::OnSite;
    const bool fits = asksForTechnician(kind) ? visit : order.state != OrderState::Cancelled;
    return fits ? std::nullopt
                : std::optional(error(ErrorCode::OrderTransition, "state",
                                      {code(order.state).toStdString(), "contact"}));
}

std::optional<Error> tooLong(const OrderContact& contact)
{
    if (contact.to.size() > longestLine) {
        return error(ErrorCode::TooLong, "spokenTo", {std::to_string(longestLine)});
    }
    if (contact.phone.size() > longestLine) {
        return error(ErrorCode::TooLong, "phone", {std::to_string(longestLine)});
    }
    if (contact.words.size() > longestText) {
        return error(ErrorCode::TooLong, "words", {std::to_string(longestText)});
    }
    return std::nullopt;
}

/// Errors: TimeOrder.
std::optional<Error> outOfTime(const ServiceOrder& order, const OrderContact& contact)
{
    if (minuteOf(contact.at) > minuteOf(contact.recordedAt)) {
        return error(ErrorCode::TimeOrder, "contactAt", {"contactAt", "now"});
    }
    if (minuteOf(contact.at) < minuteOf(order.reportedAt)) {
        return error(ErrorCode::TimeOrder, "contactAt", {"reportedAt", "contactAt"});
    }
    return std::nullopt;
}

/// What a call that reached somebody must say about the technician (REP-36, REP-37).
std::optional<Error> incomplete(const OrderContact& contact)
{
    if (!asksForTechnician(contact.kind) || contact.outcome != ContactOutcome::Reached) {
        return std::nullopt;
    }
    if (!contact.technicianThere) {
        return error(ErrorCode::Required, "technicianThere");
    }
    if (!*contact.technicianThere && !contact.dueAt) {
        return error(ErrorCode::PromiseRequired, "promise");
    }
    return std::nullopt;
}

std::optional<Timestamp> nextAttempt(const OrderContact& contact, const CallTimes& times)
{
    if (contact.kind == ContactKind::NobodyHome) {
        return std::nullopt;
    }
    if (contact.outcome != ContactOutcome::Reached) {
        return times.notReached(contact.at);
    }
    if (contact.technicianThere == false) {
        return times.again(contact.at);
    }
    return std::nullopt;
}

} // namespace

std::span<const ContactKind> allContactKinds()
{
    static constexpr std::array all{ContactKind::FirstCall, ContactKind::ArrivalCall, ContactKind::Promise,
                                    ContactKind::Charge,    ContactKind::NobodyHome,  ContactKind::Result,
                                    ContactKind::Other};
    return all;
}

std::span<const ContactOutcome> allContactOutcomes()
{
    static constexpr std::array all{ContactOutcome::Reached, ContactOutcome::NoAnswer,
                                    ContactOutcome::NotReached};
    return all;
}

std::span<const ContactTeller> allContactTellers()
{
    static constexpr std::array all{ContactTeller::Desk, ContactTeller::Technician,
                                    ContactTeller::Supervisor};
    return all;
}

std::span<const Told> allTold()
{
    static constexpr std::array all{Told::ByDesk, Told::ByTechnician, Told::BySupervisor, Told::NotYet,
                                    Told::NotReached};
    return all;
}

QString code(ContactKind value)
{
    switch (value) {
    case ContactKind::FirstCall:
        return QStringLiteral("first-call");
    case ContactKind::ArrivalCall:
        return QStringLiteral("arrival-call");
    case ContactKind::Promise:
        return QStringLiteral("promise");
    case ContactKind::Charge:
        return QStringLiteral("charge");
    case ContactKind::NobodyHome:
        return QStringLiteral("nobody-home");
    case ContactKind::Result:
        return QStringLiteral("result");
    case ContactKind::Other:
        return QStringLiteral("other");
    }
    return {};
}

QString code(ContactOutcome value)
{
    switch (value) {
    case ContactOutcome::Reached:
        return QStringLiteral("reached");
    case ContactOutcome::NoAnswer:
        return QStringLiteral("no-answer");
    case ContactOutcome::NotReached:
        return QStringLiteral("not-reached");
    }
    return {};
}

QString code(ContactTeller value)
{
    switch (value) {
    case ContactTeller::Desk:
        return QStringLiteral("desk");
    case ContactTeller::Technician:
        return QStringLiteral("technician");
    case ContactTeller::Supervisor:
        return QStringLiteral("supervisor");
    }
    return {};
}

QString code(Told value)
{
    switch (value) {
    case Told::ByDesk:
        return QStringLiteral("desk");
    case Told::ByTechnician:
        return QStringLiteral("technician");
    case Told::BySupervisor:
        return QStringLiteral("supervisor");
    case Told::NotYet:
        return QStringLiteral("not-yet");
    case Told::NotReached:
        return QStringLiteral("not-reached");
    }
    return {};
}

Result<OrderContact> contacted(const ServiceOrder& order, const ContactEntry& entry, Timestamp now,
                               const QString& actor, const CallTimes& times)
{
    if (auto problem = outOfPlace(order, entry.kind)) {
        return *problem;
    }
    if (!entry.outcome) {
        return error(ErrorCode::Required, "outcome");
    }
    OrderContact contact;
    contact.order = order.id;
    contact.kind = entry.kind;
    contact.outcome = *entry.outcome;
    contact.teller = entry.teller;
    contact.at = entry.at.value_or(now);
    contact.recordedAt = now;
    contact.actor = actor;
    contact.to = entry.to.trimmed();
    contact.phone = entry.phone.trimmed();
    contact.words = entry.words.trimmed();
    if (contact.outcome == ContactOutcome::Reached) {
        contact.technicianThere = asksForTechnician(entry.kind) ? entry.technicianThere : std::nullopt;
        contact.dueAt = contact.technicianThere == true ? std::nullopt : entry.dueAt;
    }
    if (auto problem = tooLong(contact)) {
        return *problem;
    }
    if (auto problem = outOfTime(order, contact)) {
        return *problem;
    }
    if (auto problem = incomplete(contact)) {
        return *problem;
    }
    if (contact.dueAt && minuteOf(*contact.dueAt) < minuteOf(now)) {
        return error(ErrorCode::PromiseInPast, "promise");
    }
    contact.againAt = nextAttempt(contact, times);
    return contact;
}

std::optional<ContactEntry> contactOf(Told told, Timestamp dueAt, const ServiceOrder& order)
{
    ContactEntry entry;
    entry.kind = ContactKind::Promise;
    entry.outcome = ContactOutcome::Reached;
    entry.to = order.intake.reporterName;
    entry.phone = order.intake.reporterPhone;
    entry.dueAt = dueAt;
    switch (told) {
    case Told::ByDesk:
        return entry;
    case Told::ByTechnician:
        entry.teller = ContactTeller::Technician;
        return entry;
    case Told::BySupervisor:
        entry.teller = ContactTeller::Supervisor;
        return entry;
    case Told::NotReached:
        entry.outcome = ContactOutcome::NotReached;
        return entry;
    case Told::NotYet:
        break;
    }
    return std::nullopt;
}

OrderEvent eventOf(const OrderContact& contact)
{
    OrderEvent event;
    event.kind =
        contact.outcome == ContactOutcome::Reached ? OrderEventKind::ContactMade : OrderEventKind::NotReached;
    event.at = contact.at;
    event.recordedAt = contact.recordedAt;
    event.actor = contact.actor;
    event.dueAt = contact.dueAt;
    event.detail = code(contact.kind);
    if (contact.technicianThere) {
        event.detail += *contact.technicianThere ? QStringLiteral(",there") : QStringLiteral(",not-there");
    }
    event.note = contact.words;
    return event;
}

} // namespace pd
