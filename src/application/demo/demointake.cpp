// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demointake.h"

#include "application/repairs/capacitydesk.h"
#include "application/repairs/duplicatedesk.h"
#include "application/repairs/incidentdesk.h"
#include "application/repairs/oversightdesk.h"
#include "application/repairs/repairdesk.h"

#include <algorithm>
#include <array>

namespace pd::demo {

namespace {

constexpr std::size_t roomsWithoutWater = 3;
constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 24 * minutesPerHour;

const FaultKind* kindNamed(const OrderSources& sources, const QString& name)
{
    const auto found = std::ranges::find_if(
        sources.kinds, [&](const FaultKind& kind) { return !kind.isGroup() && kind.nameZh == name; });
    return found == sources.kinds.end() ? nullptr : &*found;
}

OrderIntake reportOf(const Caller& caller, const FaultKind& kind, const QString& content)
{
    OrderIntake intake;
    intake.room = caller.room;
    intake.reporter = caller.person;
    intake.reporterName = caller.name;
    intake.reporterPhone = caller.phone;
    intake.faultKind = kind.id;
    intake.urgency = kind.urgency;
    intake.content = content;
    return intake;
}

/// Every room of one building once.
std::vector<Caller> neighbours(const OrderSources& sources)
{
    std::vector<Caller> found;
    for (const Caller& caller : sources.callers) {
        const bool known =
            std::ranges::any_of(found, [&](const Caller& other) { return other.room == caller.room; });
        if (caller.building == sources.callers.front().building && !known) {
            found.push_back(caller);
        }
    }
    return found;
}

class Intake {
public:
    Intake(DataFile& file, const Session& clerk)
        : m_orders(file.writes(), file.reads()), m_duplicates(file.writes(), file.reads()),
          m_incidents(file.writes(), file.reads()), m_oversight(file.writes(), file.reads()),
          m_capacity(file.writes(), file.reads()), m_clerk(clerk)
    {
    }

    Result<void> liftCompany()
    {
        auto settings = m_oversight.settings(m_clerk);
        const auto kinds = m_oversight.alarmKinds(m_clerk);
        if (!settings || !kinds) {
            return settings ? kinds.error() : settings.error();
        }
        IntakeSettings known = *settings;
        known.liftCompany = QStringLiteral("迅安电梯维保");
        known.liftPhone = QStringLiteral("400-810-2026");
        return m_oversight.changeSettings(m_clerk, known, *kinds);
    }

    Result<void> withoutWater(const std::vector<Caller>& rooms, const FaultKind& kind)
    {
        IncidentHint hint;
        hint.building = rooms.front().building;
        hint.faultGroup = *kind.parent;
        for (std::size_t i = 0; i < std::min(roomsWithoutWater, rooms.size()); ++i) {
            const auto order =
                m_orders.registerOrder(m_clerk, reportOf(rooms[i], kind, QStringLiteral("家里突然没水了")));
            if (!order) {
                return order.error();
            }
            hint.orders.push_back(order->id);
        }
        const QString building = rooms.front().code.section(u'-', 0, 0);
        const auto made = m_incidents.open(m_clerk, hint,
                                           {QStringLiteral("%1栋停水").arg(building),
                                            QStringLiteral("水泵跳闸，正在抢修，预计两小时内恢复")});
        return made ? Result<void>() : made.error();
    }

    Result<void> askedAgain(const Caller& caller, const FaultKind& kind)
    {
        const auto first =
            m_orders.registerOrder(m_clerk, reportOf(caller, kind, QStringLiteral("卫生间往楼下渗水")));
        if (!first) {
            return first.error();
        }
        ReminderEntry again;
        again.person = caller.person;
        again.caller = caller.name;
        again.phone = caller.phone;
        again.words = QStringLiteral("楼下又来催了，什么时候来人");
        if (const auto reminded = m_duplicates.remind(m_clerk, first->id, again); !reminded) {
            return reminded.error();
        }
        const auto twice =
            m_orders.registerOrder(m_clerk, reportOf(caller, kind, QStringLiteral("卫生间漏水，请快点")));
        if (!twice) {
            return twice.error();
        }
        const auto merged = m_duplicates.merge(m_clerk, twice->id, twice->version, first->id);
        return merged ? Result<void>() : merged.error();
    }

    Result<void> foundByEngineering(const Caller& caller, const FaultKind& kind)
    {
        OrderIntake intake = reportOf(caller, kind, QStringLiteral("巡检发现楼道照明三盏不亮"));
        intake.room.reset();
        intake.building = caller.building;
        intake.place = QStringLiteral("%1栋楼道").arg(caller.code.section(u'-', 0, 0));
        intake.part = Part::Public;
        intake.reporter.reset();
        intake.reporterName.clear();
        intake.reporterPhone.clear();
        intake.origin = OrderOrigin::SelfInspection;
        intake.originDetail = QStringLiteral("张伟巡检");
        const auto order = m_orders.registerOrder(m_clerk, intake);
        return order ? Result<void>() : order.error();
    }

    /// The same lamps again and again (REP-27), and the same technician each time (REP-56).
    Result<void> lampsAgain(const Caller& caller, const FaultKind& kind, StaffId technician)
    {
        static const std::array found{QStringLiteral("换过灯管，当晚又灭"), QStringLiteral("只修好一盏"),
                                      QStringLiteral("灯罩没有装回")};
        for (const QString& words : found) {
            OrderIntake intake = reportOf(caller, kind, QStringLiteral("大堂灯又不亮了"));
            intake.room.reset();
            intake.building = caller.building;
            intake.place = QStringLiteral("%1栋大堂").arg(caller.code.section(u'-', 0, 0));
            intake.part = Part::Public;
            const auto order = m_orders.registerOrder(m_clerk, intake);
            if (!order) {
                return order.error();
            }
            DispatchEntry sent{technician, m_orders.clock().now().plusMinutes(1), {}};
            sent.nevertheless = QStringLiteral("顺路");
            const auto out = m_orders.dispatch(m_clerk, order->id, order->version, sent);
            if (!out) {
                return out.error();
            }
            FinishEntry done;
            done.arrivedAt = m_orders.clock().now();
            done.result = QStringLiteral("更换灯管");
            const auto finished = m_orders.finish(m_clerk, out->id, out->version, done);
            if (!finished) {
                return finished.error();
            }
            const auto looked =
                m_oversight.recheck(m_clerk, finished->id, finished->version,
                                    {false, words, m_orders.clock().now().plusMinutes(minutesPerDay)});
            if (!looked) {
                return looked.error();
            }
        }
        return {};
    }

    /// The team leader has said that the day is full (REP-17).
    Result<void> dayIsFull()
    {
        SaturationEntry entry;
        entry.acceptedFrom = m_orders.clock().now().plusMinutes(2 * minutesPerHour);
        entry.reportedBy = QStringLiteral("李明");
        entry.note = QStringLiteral("抢修停水，人手不够");
        const auto told = m_capacity.report(m_clerk, entry);
        return told ? Result<void>() : told.error();
    }

private:
    RepairDesk m_orders;
    DuplicateDesk m_duplicates;
    IncidentDesk m_incidents;
    OversightDesk m_oversight;
    CapacityDesk m_capacity;
    const Session& m_clerk;
};

} // namespace

Result<void> playIntake(DataFile& file, const OrderSources& sources, const Session& clerk)
{
    const FaultKind* water = kindNamed(sources, QStringLiteral("停水"));
    const FaultKind* leak = kindNamed(sources, QStringLiteral("漏水渗水"));
    const FaultKind* lamps = kindNamed(sources, QStringLiteral("公共照明"));
    if (water == nullptr || leak == nullptr || lamps == nullptr || sources.callers.empty()) {
        return {};
    }
    const std::vector<Caller> rooms = neighbours(sources);
    Intake intake(file, clerk);
    if (const auto played = intake.liftCompany(); !played) {
        return played;
    }
    if (const auto played = intake.withoutWater(rooms, *water); !played) {
        return played;
    }
    if (const auto played = intake.askedAgain(rooms.back(), *leak); !played) {
        return played;
    }
    if (const auto played = intake.foundByEngineering(rooms.back(), *lamps); !played) {
        return played;
    }
    const auto electrician =
        std::ranges::find(sources.technicians, QStringLiteral("电工"), &Technician::trade);
    if (electrician != sources.technicians.end()) {
        if (const auto played = intake.lampsAgain(rooms.back(), *lamps, electrician->id); !played) {
            return played;
        }
    }
    return intake.dayIsFull();
}

} // namespace pd::demo
