// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/repairs/faultkinddesk.h"
#include "application/repairs/repairdesk.h"
#include "support/testoffice.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace pd::test {

/// An office with the shipped fault kinds, building 3 with rooms 3-2-1201 and 3-2-1202, building 5 with
/// 5-1-101, and the technicians 李强 and 赵刚.
class RepairOffice : public TestOffice {
public:
    RepairOffice()
    {
        FaultKindDesk kinds(writes(), reads());
        expectOk(kinds.seed(admin()));
        const std::vector<FaultKind> shipped = valueOf(kinds.list(admin()));
        for (const FaultKind& kind : shipped) {
            if (kind.nameZh == QStringLiteral("漏水渗水")) {
                m_leak = kind.id;
            }
        }
        expectOk(writes().run(admin(), Command{"test.estate", Permission::EditRegistry},
                              [&](UnitOfWork& unit) -> Result<void> {
                                  unit.connection().executeScript(estateSql());
                                  unit.audit(QStringLiteral("estate"), {}, {{QStringLiteral("made"), true}});
                                  return {};
                              }));
    }

    RepairDesk desk{writes(), reads()};
    static constexpr RoomId room{1};
    static constexpr RoomId neighbour{2};
    static constexpr RoomId otherBuilding{3};
    static constexpr BuildingId building{1};
    static constexpr StaffId li{1};    ///< 李强
    static constexpr StaffId zhao{2};  ///< 赵刚
    static constexpr StaffId clerk{3}; ///< no technician
    [[nodiscard]] FaultKindId leak() const { return *m_leak; }

    /// The least that an order needs, plus words.
    [[nodiscard]] OrderIntake intake(const QString& content = QStringLiteral("厨房漏水")) const
    {
        OrderIntake intake;
        intake.room = room;
        intake.faultKind = m_leak;
        intake.content = content;
        return intake;
    }
    /// Although he may have another visit then.
    [[nodiscard]] DispatchEntry toLi() const
    {
        DispatchEntry entry{li, clock.now().plusMinutes(30), {}};
        entry.nevertheless = QStringLiteral("顺路");
        return entry;
    }

    ServiceOrder registeredOrder(const QString& content = QStringLiteral("厨房漏水"))
    {
        return valueOf(desk.registerOrder(admin(), intake(content)));
    }
    ServiceOrder dispatchedOrder()
    {
        const ServiceOrder order = registeredOrder();
        return valueOf(desk.dispatch(admin(), order.id, order.version, toLi()));
    }
    ServiceOrder doneOrder()
    {
        const ServiceOrder order = dispatchedOrder();
        clock.advanceMinutes(60);
        FinishEntry entry;
        entry.arrivedAt = clock.now().plusMinutes(-30);
        entry.result = QStringLiteral("已更换阀门");
        return valueOf(desk.finish(admin(), order.id, order.version, entry));
    }
    ServiceOrder returnedOrder()
    {
        const ServiceOrder order = doneOrder();
        ReturnEntry entry;
        entry.signedByCustomer = true;
        return valueOf(desk.returnSlip(admin(), order.id, order.version, entry));
    }

    template <class T>
    static T valueOf(Result<T> result)
    {
        if (!result) {
            throw std::runtime_error("refused with code " +
                                     std::to_string(static_cast<int>(result.error().code)) + " on field " +
                                     result.error().field);
        }
        return std::move(result).value();
    }

private:
    static void expectOk(const Result<void>& result)
    {
        if (!result) {
            throw std::runtime_error("the repair office cannot be set up");
        }
    }
    static QByteArray estateSql()
    {
        return "INSERT INTO building (id, code, sort_key) VALUES (1, '3', '3'), (2, '5', '5');"
               "INSERT INTO section (id, building_id, code, sort_key) VALUES (1, 1, '2', '2'), (2, 2, '1', "
               "'1');"
               "INSERT INTO room (id, section_id, number, code, sort_key, use, state) VALUES "
               "(1, 1, '1201', '3-2-1201', 'a', 'residence', 'lived-in'),"
               "(2, 1, '1202', '3-2-1202', 'b', 'residence', 'lived-in'),"
               "(3, 2, '101', '5-1-101', 'c', 'residence', 'lived-in');"
               "INSERT INTO staff (id, name, technician, trade) VALUES (1, '李强', 1, '水工'), (2, '赵刚', "
               "1, '电工'), "
               "(3, '王芳', 0, '');";
    }
    std::optional<FaultKindId> m_leak;
};

/// The error's code, or nothing where there is none.
template <class T>
std::optional<ErrorCode> refusal(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace pd::test
