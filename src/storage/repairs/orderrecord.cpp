// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/orderrecord.h"

#include "domain/codes.h"
#include "storage/sql/storageerror.h"

namespace pd::orderrecord {

namespace {

/// Throws StorageError: the table's CHECKs make a foreign code impossible.
template <class Enum, std::size_t Extent>
Enum fromText(std::span<const Enum, Extent> all, const QString& text)
{
    const auto value = fromCode(all, text);
    if (!value) {
        throw StorageError(StorageErrorKind::Damaged, 0, QStringLiteral("an order holds an unknown code"));
    }
    return *value;
}

std::optional<OrderState> stateOrNone(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(fromText(allOrderStates(), text));
}

} // namespace

QString columns()
{
    return QStringLiteral(
        "o.id, o.number, o.state, o.job_kind, o.room_id, o.building_id, o.place, o.part, o.fault_kind_id, "
        "o.content, "
        "o.material, o.reporter_id, o.reporter_name, o.reporter_phone, o.urgency, o.warranty, o.chargeable, "
        "o.expected_fen, o.appointment_at_ms, o.note, o.consent_at_ms, o.consent_by, o.technician_id, "
        "o.waiting_reason, o.promised_at_ms, o.cancel_reason, o.result, o.charge_fen, o.signed, "
        "o.reported_at_ms, "
        "o.dispatched_at_ms, o.arrived_at_ms, o.done_at_ms, o.returned_at_ms, o.closed_at_ms, "
        "o.cancelled_at_ms, "
        "o.created_by, o.version, o.origin, o.origin_detail, o.back_filled, o.wished_technician_id");
}

QString rowColumns()
{
    return columns() +
           QStringLiteral(", k.name_zh, k.name_en, COALESCE(g.name_zh, ''), COALESCE(g.name_en, ''), "
                          "COALESCE(t.name, '')");
}

QString joins()
{
    return QStringLiteral(
        " JOIN fault_kind k ON k.id = o.fault_kind_id LEFT JOIN fault_kind g ON g.id = k.parent_id "
        "LEFT JOIN staff t ON t.id = o.technician_id ");
}

ServiceOrder order(const Row& row)
{
    ServiceOrder order;
    OrderIntake& intake = order.intake;
    order.id = row.id<OrderId>(0);
    order.number = row.text(1);
    order.state = fromText(allOrderStates(), row.text(2));
    intake.jobKind = fromText(allJobKinds(), row.text(3));
    intake.room = row.idOrNull<RoomId>(4);
    intake.building = row.idOrNull<BuildingId>(5);
    intake.place = row.text(6);
    intake.part = fromText(allParts(), row.text(7));
    intake.faultKind = row.id<FaultKindId>(8);
    intake.content = row.text(9);
    intake.material = row.text(10);
    intake.reporter = row.idOrNull<PersonId>(11);
    intake.reporterName = row.text(12);
    intake.reporterPhone = row.text(13);
    intake.urgency = fromText(allUrgencies(), row.text(14));
    intake.warranty = fromText(allWarrantyStates(), row.text(15));
    intake.chargeable = row.flag(16);
    intake.expected = row.moneyOrNull(17);
    intake.appointmentAt = row.timestampOrNull(18);
    intake.note = row.text(19);
    order.consentAt = row.timestampOrNull(20);
    order.consentBy = row.text(21);
    order.technician = row.idOrNull<StaffId>(22);
    if (const auto reason = row.textOrNull(23)) {
        order.waitingReason = fromText(allWaitingReasons(), *reason);
    }
    order.promisedAt = row.timestampOrNull(24);
    order.cancelReason = row.text(25);
    order.result = row.text(26);
    order.charge = row.moneyOrNull(27);
    if (const auto isSigned = row.integerOrNull(28)) {
        order.signedByCustomer = *isSigned != 0;
    }
    order.reportedAt = row.timestamp(29);
    order.dispatchedAt = row.timestampOrNull(30);
    order.arrivedAt = row.timestampOrNull(31);
    order.doneAt = row.timestampOrNull(32);
    order.returnedAt = row.timestampOrNull(33);
    order.closedAt = row.timestampOrNull(34);
    order.cancelledAt = row.timestampOrNull(35);
    order.createdBy = row.text(36);
    order.version = static_cast<int>(row.integer(37));
    intake.origin = fromText(allOrderOrigins(), row.text(38));
    intake.originDetail = row.text(39);
    intake.backFilled = row.flag(40);
    intake.wishedTechnician = row.idOrNull<StaffId>(41);
    return order;
}

OrderRow listRow(const Row& row)
{
    return {order(row), row.text(42), row.text(43), row.text(44), row.text(45), row.text(46)};
}

QString eventColumns(const QString& who)
{
    return QStringLiteral("e.kind, e.from_state, e.to_state, e.at_ms, e.recorded_at_ms, %1, e.technician_id, "
                          "e.due_at_ms, e.detail, e.note")
        .arg(who);
}

OrderEvent event(const Row& row)
{
    OrderEvent event;
    event.kind = fromText(allOrderEventKinds(), row.text(0));
    event.from = stateOrNone(row.text(1));
    event.to = stateOrNone(row.text(2));
    event.at = row.timestamp(3);
    event.recordedAt = row.timestamp(4);
    event.actor = row.text(5);
    event.technician = row.idOrNull<StaffId>(6);
    event.dueAt = row.timestampOrNull(7);
    event.detail = row.text(8);
    event.note = row.text(9);
    return event;
}

} // namespace pd::orderrecord
