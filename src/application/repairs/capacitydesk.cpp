// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/repairs/capacitydesk.h"

#include "storage/repairs/capacitystore.h"

#include <algorithm>

namespace pd {

namespace {

/// "11-21 14:30"
std::string spoken(Timestamp at, const Clock& clock)
{
    const CivilTime civil = clock.civil(at);
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return civil.date.toString().substr(5) + ' ' + two(civil.minute / 60) + ':' + two(civil.minute % 60);
}

} // namespace

Result<CapacitySettings> CapacityDesk::settings(const Session& session)
{
    return m_reads.run(session, Permission::ViewOrders,
                       [&](Connection& connection) -> Result<CapacitySettings> {
                           return CapacityQueries(connection, clock()).settings();
                       });
}

Result<void> CapacityDesk::change(const Session& session, const CapacitySettings& settings)
{
    return m_writes.run(session, changeCapacity, [&](UnitOfWork& unit) -> Result<void> {
        const auto sound = checked(settings);
        if (!sound) {
            return sound.error();
        }
        CapacityStore(unit).set(CapacityQueries(unit.connection(), unit.clock()).settings(), *sound);
        return {};
    });
}

Result<std::vector<Saturation>> CapacityDesk::saturations(const Session& session)
{
    return m_reads.run(session, Permission::ViewOrders,
                       [&](Connection& connection) -> Result<std::vector<Saturation>> {
                           return CapacityQueries(connection, clock()).saturations();
                       });
}

Result<Saturation> CapacityDesk::report(const Session& session, const SaturationEntry& entry)
{
    return m_writes.run(session, reportSaturation, [&](UnitOfWork& unit) -> Result<Saturation> {
        const auto saturation = reported(entry, unit.now(), unit.actor().login);
        if (!saturation) {
            return saturation.error();
        }
        return CapacityStore(unit).add(*saturation);
    });
}

Result<Saturation> CapacityDesk::lift(const Session& session, SaturationId id)
{
    return m_writes.run(session, liftSaturation,
                        [&](UnitOfWork& unit) -> Result<Saturation> { return CapacityStore(unit).lift(id); });
}

Result<std::vector<TechnicianDay>> CapacityDesk::day(const Session& session, const Date& date, int mostFree)
{
    return m_reads.run(session, Permission::ViewOrders,
                       [&](Connection& connection) -> Result<std::vector<TechnicianDay>> {
                           return CapacityQueries(connection, clock()).day(date, mostFree);
                       });
}

std::optional<Error> obstacleTo(Connection& connection, const Clock& clock, const ServiceOrder& order,
                                StaffId technician, Timestamp visit)
{
    CapacityQueries queries(connection, clock);
    if (const auto until = saturatedUntil(order, visit, queries.saturations())) {
        return error(ErrorCode::DaySaturated, "nevertheless", {spoken(*until, clock)});
    }
    if (order.intake.urgency == Urgency::Immediate) {
        return std::nullopt;
    }
    const std::vector<OrderRow> orders = queries.openOrdersOf(technician);
    if (const OrderRow* other = collision(orders, visit, order.id)) {
        return error(ErrorCode::AppointmentTaken, "nevertheless",
                     {other->order.number.toStdString() + " · " + other->order.intake.place.toStdString() +
                      " · " + spoken(*visitTime(other->order), clock)});
    }
    return std::nullopt;
}

} // namespace pd
