// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/orderjson.h"

namespace pd {

namespace {

template <class Tag>
QJsonValue json(const std::optional<Id<Tag>>& id)
{
    return id ? QJsonValue(static_cast<qint64>(id->value())) : QJsonValue();
}

QJsonValue json(const std::optional<Timestamp>& at)
{
    return at ? QJsonValue(static_cast<qint64>(at->milliseconds())) : QJsonValue();
}

QJsonValue json(const std::optional<Money>& money)
{
    return money ? QJsonValue(static_cast<qint64>(money->fen())) : QJsonValue();
}

} // namespace

QJsonObject toJson(const ServiceOrder& order)
{
    const OrderIntake& intake = order.intake;
    return {
        {QStringLiteral("number"), order.number},
        {QStringLiteral("state"), code(order.state)},
        {QStringLiteral("job_kind"), code(intake.jobKind)},
        {QStringLiteral("room_id"), json(intake.room)},
        {QStringLiteral("building_id"), json(intake.building)},
        {QStringLiteral("place"), intake.place},
        {QStringLiteral("part"), code(intake.part)},
        {QStringLiteral("fault_kind_id"), json(intake.faultKind)},
        {QStringLiteral("content"), intake.content},
        {QStringLiteral("material"), intake.material},
        {QStringLiteral("reporter_id"), json(intake.reporter)},
        {QStringLiteral("reporter_name"), intake.reporterName},
        {QStringLiteral("reporter_phone"), intake.reporterPhone},
        {QStringLiteral("urgency"), code(intake.urgency)},
        {QStringLiteral("warranty"), code(intake.warranty)},
        {QStringLiteral("chargeable"), intake.chargeable},
        {QStringLiteral("expected_fen"), json(intake.expected)},
        {QStringLiteral("appointment_at_ms"), json(intake.appointmentAt)},
        {QStringLiteral("note"), intake.note},
        {QStringLiteral("consent_at_ms"), json(order.consentAt)},
        {QStringLiteral("consent_by"), order.consentBy},
        {QStringLiteral("technician_id"), json(order.technician)},
        {QStringLiteral("waiting_reason"),
         order.waitingReason ? QJsonValue(code(*order.waitingReason)) : QJsonValue()},
        {QStringLiteral("promised_at_ms"), json(order.promisedAt)},
        {QStringLiteral("cancel_reason"), order.cancelReason},
        {QStringLiteral("result"), order.result},
        {QStringLiteral("charge_fen"), json(order.charge)},
        {QStringLiteral("signed"),
         order.signedByCustomer ? QJsonValue(*order.signedByCustomer) : QJsonValue()},
        {QStringLiteral("reported_at_ms"), static_cast<qint64>(order.reportedAt.milliseconds())},
        {QStringLiteral("dispatched_at_ms"), json(order.dispatchedAt)},
        {QStringLiteral("arrived_at_ms"), json(order.arrivedAt)},
        {QStringLiteral("done_at_ms"), json(order.doneAt)},
        {QStringLiteral("returned_at_ms"), json(order.returnedAt)},
        {QStringLiteral("closed_at_ms"), json(order.closedAt)},
        {QStringLiteral("cancelled_at_ms"), json(order.cancelledAt)},
        {QStringLiteral("origin"), code(intake.origin)},
        {QStringLiteral("origin_detail"), intake.originDetail},
        {QStringLiteral("back_filled"), intake.backFilled},
        {QStringLiteral("wished_technician_id"), json(intake.wishedTechnician)},
        {QStringLiteral("created_by"), order.createdBy},
        {QStringLiteral("version"), order.version},
    };
}

QJsonObject onlyDifferent(const QJsonObject& object, const QJsonObject& other)
{
    QJsonObject result;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.value() != other.value(member.key())) {
            result.insert(member.key(), member.value());
        }
    }
    return result;
}

} // namespace pd
