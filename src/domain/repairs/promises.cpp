// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/promises.h"

#include <algorithm>

namespace pd {

namespace {

constexpr std::int64_t minuteMs = 60'000;

bool sameMinute(Timestamp one, Timestamp other)
{
    return one.milliseconds() / minuteMs == other.milliseconds() / minuteMs;
}

bool promises(OrderEventKind kind)
{
    using enum OrderEventKind;
    return kind == Registered || kind == Corrected || kind == Dispatched || kind == Redispatched ||
           kind == Waiting || kind == ReviewHeld;
}

/// At the desk's phone the customer hears the time himself.
bool customerHearsIt(OrderEventKind kind)
{
    return kind == OrderEventKind::Registered || kind == OrderEventKind::Corrected;
}

bool foundNobody(const OrderEvent& event)
{
    return event.kind == OrderEventKind::Waiting && event.detail == code(WaitingReason::NobodyHome);
}

bool isCall(ContactKind kind)
{
    return kind == ContactKind::FirstCall || kind == ContactKind::ArrivalCall;
}

Promise madeBy(const OrderEvent& event)
{
    Promise promise;
    promise.madeAt = event.recordedAt;
    promise.dueAt = *event.dueAt;
    promise.kind = event.kind;
    promise.actor = event.actor;
    promise.technician = event.technician;
    promise.reason = event.note;
    promise.detail = event.kind == OrderEventKind::Waiting ? event.detail : QString();
    return promise;
}

/// The real time that the desk told when the technician was not there (REP-37).
Promise toldBy(const OrderContact& contact)
{
    Promise promise;
    promise.madeAt = contact.recordedAt;
    promise.dueAt = *contact.dueAt;
    promise.kind = OrderEventKind::ContactMade;
    promise.actor = contact.actor;
    promise.reason = contact.words;
    promise.toldAt = contact.at;
    promise.toldBy = contact.actor;
    promise.teller = contact.teller;
    return promise;
}

class History {
public:
    void take(const OrderEvent& event)
    {
        if (event.kind == OrderEventKind::Arrived || event.kind == OrderEventKind::Done) {
            come(event.at);
        } else if (event.kind == OrderEventKind::Cancelled) {
            end(PromiseState::Dropped);
        } else if (promises(event.kind) && event.dueAt) {
            if (foundNobody(event)) {
                come(event.at); // the technician was there, the customer was not
            }
            promise(event);
        }
    }
    void take(const OrderContact& contact)
    {
        if (isCall(contact.kind)) {
            called(contact);
        } else if (!m_all.empty() && contact.kind == ContactKind::Promise) {
            tell(m_all.back(), contact);
        } else if (!m_all.empty() && contact.kind == ContactKind::NobodyHome) {
            m_all.back().toldAt = contact.at;
            m_all.back().toldBy = contact.actor;
            m_all.back().byNote = true;
        }
    }
    std::vector<Promise> finish(Timestamp now)
    {
        if (!m_all.empty() && m_all.back().state == PromiseState::Open && isOver(m_all.back(), now)) {
            m_all.back().state = PromiseState::Late;
        }
        return std::move(m_all);
    }

private:
    static bool isOver(const Promise& promise, Timestamp at)
    {
        return promise.dueAt.plusMinutes(promiseGrace) < at;
    }
    void called(const OrderContact& contact)
    {
        if (contact.technicianThere == true) {
            come(contact.at);
        } else if (contact.dueAt) {
            replace(toldBy(contact));
        }
    }
    void promise(const OrderEvent& event)
    {
        const bool open = !m_all.empty() && m_all.back().state == PromiseState::Open;
        if (open && sameMinute(m_all.back().dueAt, *event.dueAt)) {
            m_all.back().technician = event.technician ? event.technician : m_all.back().technician;
            return;
        }
        Promise made = madeBy(event);
        made.needsTelling = !customerHearsIt(event.kind) && !m_all.empty();
        // A time to wait for is always news; so is the first one after the work was begun.
        made.needsTelling = made.needsTelling || event.kind == OrderEventKind::Waiting;
        replace(std::move(made));
    }
    void replace(Promise made)
    {
        if (!m_all.empty() && m_all.back().state == PromiseState::Open) {
            m_all.back().state =
                isOver(m_all.back(), made.madeAt) ? PromiseState::Late : PromiseState::Changed;
        }
        m_all.push_back(std::move(made));
    }
    void come(Timestamp at)
    {
        end(!m_all.empty() && isOver(m_all.back(), at) ? PromiseState::Late : PromiseState::Kept);
    }
    void end(PromiseState state)
    {
        if (!m_all.empty() && m_all.back().state == PromiseState::Open) {
            m_all.back().state = state;
        }
    }
    static void tell(Promise& promise, const OrderContact& contact)
    {
        if (contact.outcome == ContactOutcome::Reached) {
            promise.toldAt = contact.at;
            promise.toldBy = contact.actor;
            promise.teller = contact.teller;
            promise.byNote = false;
            promise.againAt.reset();
        } else {
            ++promise.attempts;
            promise.againAt = contact.againAt;
        }
    }

    std::vector<Promise> m_all;
};

} // namespace

std::vector<Promise> promisesOf(const ServiceOrder& order, std::span<const OrderEvent> events,
                                std::span<const OrderContact> contacts, Timestamp now)
{
    History history;
    auto contact = contacts.begin();
    for (const OrderEvent& event : events) {
        while (contact != contacts.end() && contact->recordedAt < event.recordedAt) {
            history.take(*contact++);
        }
        history.take(event);
    }
    std::for_each(contact, contacts.end(), [&](const OrderContact& last) { history.take(last); });
    if (order.state == OrderState::OnSite && order.arrivedAt) {
        // The list of events may be cut down to those that promise.
        OrderEvent arrival;
        arrival.kind = OrderEventKind::Arrived;
        arrival.at = *order.arrivedAt;
        history.take(arrival);
    }
    return history.finish(now);
}

int changesOf(std::span<const Promise> promises)
{
    return promises.empty() ? 0 : static_cast<int>(promises.size()) - 1;
}

} // namespace pd
