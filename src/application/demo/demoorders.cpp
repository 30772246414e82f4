// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoorders.h"

#include "application/demo/demowords.h"

#include <algorithm>

namespace pd::demo {

namespace {

constexpr int freshOrders = 14;
constexpr int freshMinutes = 150;
constexpr int openOnPurpose = 5; // of 100 orders of the last days: the over-24-hours list has something on it
constexpr std::int64_t openDays = 6; // the last days

} // namespace

OrderStory::OrderStory(const OrderSources& sources, const Clock& clock, Random& random)
    : m_sources(sources), m_clock(clock), m_random(random)
{
    for (const FaultKind& kind : sources.kinds) {
        if (!kind.isGroup()) {
            m_kinds.push_back(&kind);
        }
    }
}

std::vector<Timestamp> OrderStory::moments(int count, int days)
{
    std::vector<Timestamp> result;
    const CivilTime now = m_clock.civil(m_clock.now());
    // Whatever the hour, a visitor finds work in progress.
    for (int i = 0; i < std::min(count / 20, freshOrders); ++i) {
        result.push_back(m_clock.now().plusMinutes(-2 - pick(m_random, freshMinutes)));
    }
    while (static_cast<int>(result.size()) < count) {
        const Date day = now.date.plusDays(-pick(m_random, days));
        const int minute = chance(m_random, 92) ? 9 * 60 + pick(m_random, 510) : pick(m_random, 1440);
        const Timestamp at = m_clock.instant({day, minute}).plusMilliseconds(pick(m_random, 60'000));
        if (at < m_clock.now()) {
            result.push_back(at);
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

OrderIntake OrderStory::intake()
{
    OrderIntake result;
    const FaultKind& kind =
        *m_kinds.at(static_cast<std::size_t>(pick(m_random, static_cast<int>(m_kinds.size()))));
    result.faultKind = kind.id;
    result.urgency = kind.urgency;
    const Caller& caller = m_sources.callers.at(
        static_cast<std::size_t>(pick(m_random, static_cast<int>(m_sources.callers.size()))));
    result.reporterName = caller.name;
    result.reporterPhone = caller.phone;
    result.reporter = caller.person;
    if (isPublicWork(kind.nameZh)) {
        result.place = publicPlace(m_random, caller.code);
        result.building = caller.building;
        result.part = Part::Public;
    } else {
        result.room = caller.room;
        result.building = caller.building;
        result.place = caller.code;
        if (chance(m_random, 15)) {
            result.chargeable = true;
            result.expected = Money::fromFen(1000 * (1 + pick(m_random, 20)));
        }
    }
    result.content = complaintText(m_random, kind.nameZh);
    return result;
}

const Technician& OrderStory::technicianFor(const FaultKind& kind)
{
    std::vector<const Technician*> fitting;
    for (const Technician& technician : m_sources.technicians) {
        if (technician.trade == kind.trade) {
            fitting.push_back(&technician);
        }
    }
    if (fitting.empty()) {
        return m_sources.technicians.at(
            static_cast<std::size_t>(pick(m_random, static_cast<int>(m_sources.technicians.size()))));
    }
    return *fitting.at(static_cast<std::size_t>(pick(m_random, static_cast<int>(fitting.size()))));
}

bool OrderStory::play(FinishedOrder& story, const Result<OrderStep>& step)
{
    if (!step) {
        return false;
    }
    story.order = step->order;
    story.events.push_back(step->event);
    return true;
}

FinishedOrder OrderStory::at(Timestamp reportedAt)
{
    FinishedOrder story;
    const OrderIntake wish = intake();
    const QString clerk = m_sources.clerks.at(pick(m_random, static_cast<int>(m_sources.clerks.size())));
    Timestamp moment = reportedAt;
    // Moves on by some minutes; false when that is still to come.
    const auto later = [&](int least, int spread) {
        moment = moment.plusMinutes(least + pick(m_random, spread)).plusMilliseconds(pick(m_random, 60'000));
        return moment <= m_clock.now();
    };
    const auto entering = [&] { return Entering{moment, clerk}; };

    play(story, registered(wish, std::nullopt, entering()));
    story.order.createdBy = clerk;
    // Most are given to somebody within the limit of REP-14.
    const int spread = chance(m_random, 30) ? 30 : 4;
    if (!later(1, spread)) {
        return story;
    }
    if (chance(m_random, 4)) {
        play(story, cancelled(story.order, QStringLiteral("业主来电：已自行解决"), entering()));
        return story;
    }
    if (wish.chargeable) {
        play(story,
             consentRecorded(story.order, {wish.reporterName, wish.expected, std::nullopt}, entering()));
    }
    const FaultKind& kind = **std::find_if(m_kinds.begin(), m_kinds.end(),
                                           [&](const FaultKind* one) { return one->id == wish.faultKind; });
    const Timestamp appointment = wish.urgency == Urgency::Normal
                                      ? moment.plusMinutes(15 * (1 + pick(m_random, 16)))
                                      : moment.plusMinutes(6 + pick(m_random, 5));
    if (!play(story, dispatched(story.order, {technicianFor(kind).id, appointment, {}}, entering()))) {
        return story;
    }
    moment = appointment;
    if (!later(-5, wish.urgency == Urgency::Normal ? 20 : 10)) {
        return story;
    }
    play(story, arrived(story.order, {}, entering()));
    const bool recent = moment.plusMinutes(openDays * 1440) > m_clock.now();
    const bool leftOpen = recent && chance(m_random, openOnPurpose);
    if (leftOpen || chance(m_random, 6)) {
        if (!later(5, 25)) {
            return story;
        }
        const auto reason = chance(m_random, 50) ? WaitingReason::Parts : WaitingReason::AnotherVisit;
        const int days =
            leftOpen
                ? 1 + static_cast<int>((m_clock.now().milliseconds() - moment.milliseconds()) / 86'400'000)
                : 1;
        play(story,
             putOnWait(story.order,
                       {reason, moment.plusMinutes(std::int64_t{days} * 1440), waitingText(m_random, reason)},
                       entering()));
        if (leftOpen || !later(20 * 60, 300)) {
            return story;
        }
    }
    if (!later(15, 90)) {
        return story;
    }
    play(story, finished(story.order, {std::nullopt, std::nullopt, resultText(m_random)}, entering()));
    if (!later(10, 120)) {
        return story;
    }
    ReturnEntry slip;
    slip.signedByCustomer = !chance(m_random, 3);
    if (wish.chargeable) {
        slip.charge = wish.expected;
    }
    play(story, slipReturned(story.order, slip, entering()));
    if (!later(60, 24 * 60)) {
        return story;
    }
    play(story, closed(story.order, {}, entering()));
    return story;
}

} // namespace pd::demo
