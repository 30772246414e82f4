// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/repairs/serviceorderstore.h"
#include "support/repairoffice.h"

#include <random>

namespace pd::test {

/// Orders of every state with random words, for comparing lists with brute force: the same for the same seed.
class ManyOrders {
public:
    explicit ManyOrders(std::uint32_t seed) : m_random(seed) {}

    /// Reported one after the other, the last one an hour before `now`.
    std::vector<FinishedOrder> make(int count, Timestamp now, const std::vector<FaultKindId>& kinds)
    {
        std::vector<FinishedOrder> orders;
        for (int i = 0; i < count; ++i) {
            orders.push_back(one(now.plusMinutes(-60 - 17LL * (count - 1 - i)), kinds));
        }
        return orders;
    }
    /// 1 … 4 characters as they occur in the texts.
    QString term()
    {
        QString term;
        for (int i = below(4); i >= 0; --i) {
            term += character();
        }
        return term;
    }

private:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    QChar character()
    {
        static const QString letters =
            QStringLiteral("水电漏厨房管道阀门坏了不通灯下卫生间客厅阳台窗锁墙面瓷砖空鼓开裂渗堵塞马桶龙头插"
                           "座跳闸断网络对讲梯照明井盖屋顶雨");
        return letters[below(static_cast<int>(letters.size()))];
    }
    QString words()
    {
        QString text;
        for (int i = below(14); i >= 0; --i) {
            text += below(8) == 0 ? QStringLiteral(" A%1，").arg(below(20)) : QString(character());
        }
        return text;
    }
    FinishedOrder one(Timestamp reported, const std::vector<FaultKindId>& kinds)
    {
        ServiceOrder order;
        OrderIntake& intake = order.intake;
        order.reportedAt = reported;
        order.createdBy = QStringLiteral("demo");
        intake.faultKind = kinds[static_cast<std::size_t>(below(static_cast<int>(kinds.size())))];
        intake.content = words();
        intake.note = below(3) == 0 ? words() : QString();
        const int place = below(4);
        if (place < 3) {
            intake.room = RoomId(place + 1);
            intake.building = BuildingId(place < 2 ? 1 : 2);
            intake.place = QStringLiteral("room");
        } else {
            intake.place = QStringLiteral("大堂") + words();
        }
        // Most of the past is closed.
        order.state = below(10) < 7 ? OrderState::Closed
                                    : allOrderStates()[static_cast<std::size_t>(
                                          below(static_cast<int>(allOrderStates().size())))];
        OrderEvent happening{OrderEventKind::Registered,
                             std::nullopt,
                             OrderState::Registered,
                             reported,
                             reported,
                             order.createdBy,
                             std::nullopt,
                             std::nullopt,
                             {},
                             {}};
        std::vector<OrderEvent> events{happening};
        if (order.state != OrderState::Registered && order.state != OrderState::Cancelled) {
            order.technician = StaffId(below(2) + 1);
            order.dispatchedAt = reported.plusMinutes(5);
            intake.appointmentAt = reported.plusMinutes(30);
        }
        if (order.state == OrderState::Waiting) {
            order.waitingReason = WaitingReason::Parts;
            order.promisedAt = reported.plusMinutes(3000);
        }
        if (order.state == OrderState::Cancelled) {
            order.cancelReason = words();
        }
        if (!isUnfinished(order.state) && order.state != OrderState::Cancelled) {
            order.arrivedAt = reported.plusMinutes(25);
            order.doneAt = reported.plusMinutes(60);
            order.result = words();
        }
        if (order.state != OrderState::Registered) {
            happening.kind = OrderEventKind::Closed;
            happening.from = OrderState::Registered;
            happening.to = order.state;
            events.push_back(happening);
        }
        return {order, events};
    }

    std::mt19937 m_random;
};

/// A repair office with `count` such orders.
class BusyOffice : public RepairOffice {
public:
    explicit BusyOffice(int count, std::uint32_t seed = 20261121) : random(seed)
    {
        for (const FaultKind& kind : valueOf(FaultKindDesk(writes(), reads()).list(admin()))) {
            if (!kind.isGroup()) {
                kinds.push_back(*kind.id);
            }
        }
        const std::vector<FinishedOrder> orders = random.make(count, clock.now(), kinds);
        const auto stored = writes().run(admin(), Command{"test.orders", Permission::RegisterOrder},
                                         [&](UnitOfWork& unit) -> Result<void> {
                                             ServiceOrderStore(unit).insertFinished(orders);
                                             return {};
                                         });
        if (!stored) {
            throw std::runtime_error("the orders of the test cannot be stored");
        }
    }

    ManyOrders random;
    std::vector<FaultKindId> kinds;
};

} // namespace pd::test
