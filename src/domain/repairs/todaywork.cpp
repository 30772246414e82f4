// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/repairs/todaywork.h"

#include <algorithm>

namespace pd {

namespace {

bool isCall(ContactKind kind)
{
    return kind == ContactKind::FirstCall || kind == ContactKind::ArrivalCall;
}

bool somebodyToCall(const OrderIntake& intake)
{
    return intake.origin == OrderOrigin::Customer && (intake.room || !intake.reporterPhone.isEmpty());
}

bool isUnderWay(OrderState state)
{
    return state == OrderState::Dispatched || state == OrderState::OnSite;
}

TodayRow rowOf(const OrderRow& row, const CallDue& due)
{
    return {row, due.at, due.attempts, due.again, due.kind};
}

void takeVisit(TodayWork& work, const OrderRow& row, Timestamp now, Timestamp endOfDay)
{
    const ServiceOrder& order = row.order;
    if (order.state == OrderState::Waiting && order.promisedAt && *order.promisedAt < endOfDay) {
        work.promises.push_back({row, *order.promisedAt});
    }
    if (order.state != OrderState::Dispatched || !order.intake.appointmentAt) {
        return;
    }
    const Timestamp appointment = *order.intake.appointmentAt;
    if (appointment.plusMinutes(promiseGrace) < now) {
        work.promises.push_back({row, appointment});
    } else if (appointment >= now && appointment <= now.plusMinutes(TodayWork::soonMinutes)) {
        work.soon.push_back({row, appointment});
    }
}

void sortByTime(std::vector<TodayRow>& rows)
{
    std::ranges::stable_sort(rows, {},
                             [](const TodayRow& row) { return std::pair(row.at, row.row.order.id); });
}

} // namespace

std::optional<CallDue> callDue(const ServiceOrder& order, std::span<const OrderContact> contacts,
                               const CallTimes& times)
{
    if (!isUnderWay(order.state) || !order.dispatchedAt || !somebodyToCall(order.intake)) {
        return std::nullopt;
    }
    const Timestamp asked = times.first(*order.dispatchedAt);
    const Timestamp appointment = order.intake.appointmentAt.value_or(*order.dispatchedAt);
    const bool booked = appointment > asked;
    CallDue due{booked ? ContactKind::ArrivalCall : ContactKind::FirstCall,
                booked ? times.first(appointment) : asked};
    for (const OrderContact& contact : contacts) {
        if (!isCall(contact.kind) || contact.at < *order.dispatchedAt) {
            continue;
        }
        if (contact.technicianThere == true) {
            return std::nullopt;
        }
        due.again = contact.technicianThere == false || due.again;
        due.attempts += contact.outcome == ContactOutcome::Reached ? 0 : 1;
        due.at = contact.againAt.value_or(due.at);
    }
    return due;
}

std::optional<CallDue> tellingDue(const ServiceOrder& order, std::span<const Promise> promises)
{
    if (promises.empty() || !isUnfinished(order.state) || !somebodyToCall(order.intake)) {
        return std::nullopt;
    }
    const Promise& last = promises.back();
    const bool matters = last.state == PromiseState::Open || last.state == PromiseState::Late;
    if (!matters || last.isTold()) {
        return std::nullopt;
    }
    return CallDue{ContactKind::Promise, last.againAt.value_or(last.madeAt), last.attempts, false};
}

TodayWork todayWork(std::span<const OpenOrder> orders, Timestamp now, Timestamp endOfDay,
                    const CallTimes& times)
{
    TodayWork work;
    const Timestamp soon = now.plusMinutes(TodayWork::soonMinutes);
    for (const OpenOrder& open : orders) {
        const ServiceOrder& order = open.row.order;
        if (const auto due = callDue(order, open.contacts, times); due && due->at <= soon) {
            auto& list = due->kind == ContactKind::FirstCall ? work.firstCalls : work.arrivalCalls;
            list.push_back(rowOf(open.row, *due));
        }
        const auto promises = promisesOf(order, open.promising, open.contacts, now);
        if (const auto due = tellingDue(order, promises)) {
            work.toTell.push_back(rowOf(open.row, *due));
        }
        takeVisit(work, open.row, now, endOfDay);
    }
    for (auto* list : {&work.firstCalls, &work.arrivalCalls, &work.toTell, &work.promises, &work.soon}) {
        sortByTime(*list);
    }
    return work;
}

} // namespace pd
