// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/democontacts.h"

#include <algorithm>

namespace pd::demo {

namespace {

constexpr int customersTold = 85;  // of 100 whose time was changed
constexpr int callsMade = 70;      // of 100 that are due
constexpr int technicianLate = 20; // of 100 calls

class Story {
public:
    Story(const QStringList& clerks, const Clock& clock, Random& random)
        : m_clerks(clerks), m_clock(clock), m_random(random)
    {
    }

    void tell(const OpenOrder& open)
    {
        for (const OrderEvent& event : open.promising) {
            const bool changed =
                event.kind == OrderEventKind::Waiting || event.kind == OrderEventKind::Redispatched;
            if (changed && chance(m_random, customersTold)) {
                ContactEntry entry;
                entry.kind = ContactKind::Promise;
                entry.outcome = ContactOutcome::Reached;
                entry.teller = chance(m_random, 50) ? ContactTeller::Technician : ContactTeller::Desk;
                add(open, entry, event.recordedAt.plusMinutes(2));
            }
        }
    }

    void call(const OpenOrder& open)
    {
        const auto due = callDue(open.row.order, {});
        if (!due || due->at > m_clock.now() || !chance(m_random, callsMade)) {
            return;
        }
        ContactEntry entry;
        entry.kind = due->kind;
        const Timestamp at = std::min(m_clock.now(), due->at.plusMinutes(pick(m_random, 6)));
        if (!chance(m_random, technicianLate)) {
            entry.outcome = ContactOutcome::Reached;
            entry.technicianThere = true;
            entry.words = QStringLiteral("师傅已到，正在维修，收费标准已确认");
        } else if (chance(m_random, 50)) {
            entry.outcome = ContactOutcome::NoAnswer;
        } else {
            entry.outcome = ContactOutcome::Reached;
            entry.technicianThere = false;
            entry.dueAt = m_clock.now().plusMinutes(10 + pick(m_random, 20));
            entry.words = QStringLiteral("已致歉，师傅在上一户收尾");
        }
        add(open, entry, at);
    }

    std::vector<OrderContact> finish()
    {
        std::ranges::stable_sort(m_contacts, {}, &OrderContact::recordedAt);
        return std::move(m_contacts);
    }

private:
    void add(const OpenOrder& open, ContactEntry entry, Timestamp at)
    {
        const QString clerk = m_clerks.at(pick(m_random, static_cast<int>(m_clerks.size())));
        const ServiceOrder& order = open.row.order;
        entry.to = order.intake.reporterName;
        entry.phone = order.intake.reporterPhone;
        const auto contact = contacted(order, entry, std::min(at, m_clock.now()), clerk);
        if (contact) {
            m_contacts.push_back(*contact);
        }
    }

    const QStringList& m_clerks;
    const Clock& m_clock;
    Random& m_random;
    std::vector<OrderContact> m_contacts;
};

} // namespace

std::vector<OrderContact> contactStory(std::span<const OpenOrder> orders, const QStringList& clerks,
                                       const Clock& clock, Random& random)
{
    Story story(clerks, clock, random);
    for (const OpenOrder& order : orders) {
        story.tell(order);
        story.call(order);
    }
    return story.finish();
}

} // namespace pd::demo
