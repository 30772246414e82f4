// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/serviceorderstore.h"

#include "storage/documentprints.h"
#include "storage/numbering.h"
#include "storage/repairs/clockrulestore.h"
#include "storage/repairs/financecopystore.h"
#include "storage/repairs/orderclockqueries.h"
#include "storage/repairs/orderclockstore.h"
#include "storage/repairs/orderjson.h"
#include "storage/search/ordersearch.h"

namespace pd {

namespace {

const QString& series()
{
    static const QString name = QStringLiteral("FW");
    return name;
}

QString subject(const ServiceOrder& order)
{
    return QStringLiteral("order:%1").arg(order.id.value());
}

/// Everything but id, number, created_by and version, in the order of both statements below.
void bindContent(Statement& statement, const ServiceOrder& order)
{
    const OrderIntake& intake = order.intake;
    statement.bind(code(intake.jobKind)).bind(code(order.state)).bind(intake.room).bind(intake.building);
    statement.bind(intake.place).bind(code(intake.part)).bind(intake.faultKind).bind(intake.content);
    statement.bind(intake.material)
        .bind(intake.reporter)
        .bind(intake.reporterName)
        .bind(intake.reporterPhone);
    statement.bind(code(intake.urgency))
        .bind(code(intake.warranty))
        .bind(intake.chargeable)
        .bind(intake.expected);
    statement.bind(order.consentAt).bind(order.consentBy).bind(order.technician).bind(intake.appointmentAt);
    statement.bind(order.promisedAt);
    if (order.waitingReason) {
        statement.bind(code(*order.waitingReason));
    } else {
        statement.bindNull();
    }
    statement.bind(order.cancelReason).bind(order.result).bind(order.charge).bind(order.signedByCustomer);
    statement.bind(intake.note).bind(order.reportedAt).bind(order.dispatchedAt).bind(order.arrivedAt);
    statement.bind(order.doneAt).bind(order.returnedAt).bind(order.closedAt).bind(order.cancelledAt);
    statement.bind(code(intake.origin)).bind(intake.originDetail).bind(intake.backFilled);
    statement.bind(intake.wishedTechnician);
}

/// Room for the indexes while thousands of rows go in; the connection's own size comes back afterwards.
class LargeCache {
public:
    explicit LargeCache(Connection& connection)
        : m_connection(connection), m_before(connection.pragma(QStringLiteral("cache_size")))
    {
        m_connection.execute(QStringLiteral("PRAGMA cache_size=-262144"));
    }
    LargeCache(const LargeCache&) = delete;
    LargeCache& operator=(const LargeCache&) = delete;
    ~LargeCache()
    {
        try {
            m_connection.execute(QStringLiteral("PRAGMA cache_size=") + m_before);
        } catch (const StorageError&) {
            // A larger cache does no harm.
            return;
        }
    }

private:
    Connection& m_connection;
    QString m_before;
};

} // namespace

void ServiceOrderStore::insertRow(ServiceOrder& order)
{
    Statement statement = m_unit.connection().statement(QStringLiteral(
        "INSERT INTO service_order (job_kind, state, room_id, building_id, place, part, fault_kind_id, "
        "content, "
        "material, reporter_id, reporter_name, reporter_phone, urgency, warranty, chargeable, expected_fen, "
        "consent_at_ms, consent_by, technician_id, appointment_at_ms, promised_at_ms, waiting_reason, "
        "cancel_reason, "
        "result, charge_fen, signed, note, reported_at_ms, dispatched_at_ms, arrived_at_ms, done_at_ms, "
        "returned_at_ms, closed_at_ms, cancelled_at_ms, origin, origin_detail, back_filled, "
        "wished_technician_id, number, created_by, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, 1) RETURNING id"));
    bindContent(statement, order);
    statement.bind(order.number).bind(order.createdBy);
    order.id = OrderId(statement.runReturningId());
    order.version = 1;
}

void ServiceOrderStore::insertEvent(OrderId id, const OrderEvent& event)
{
    m_unit.connection()
        .statement(QStringLiteral("INSERT INTO order_event (order_id, kind, from_state, to_state, at_ms, "
                                  "recorded_at_ms, actor, technician_id, due_at_ms, detail, note) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(id)
        .bind(code(event.kind))
        .bind(event.from ? code(*event.from) : QString())
        .bind(event.to ? code(*event.to) : QString())
        .bind(event.at)
        .bind(event.recordedAt)
        .bind(event.actor)
        .bind(event.technician)
        .bind(event.dueAt)
        .bind(event.detail)
        .bind(event.note)
        .run();
}

ServiceOrder ServiceOrderStore::insert(const OrderStep& step)
{
    ServiceOrder order = step.order;
    order.number = Numbering(m_unit.connection()).next(series(), m_unit.clock().civil(m_unit.now()).date);
    insertRow(order);
    insertEvent(order.id, step.event);
    OrderSearch(m_unit.connection()).add(order);
    m_unit.audit(subject(order), {}, toJson(order));
    m_unit.changed(Topic::Orders);
    return order;
}

Result<ServiceOrder> ServiceOrderStore::update(const ServiceOrder& before, const OrderStep& step)
{
    ServiceOrder after = step.order;
    Statement statement = m_unit.connection().statement(QStringLiteral(
        "UPDATE service_order SET job_kind = ?, state = ?, room_id = ?, building_id = ?, place = ?, part = "
        "?, "
        "fault_kind_id = ?, content = ?, material = ?, reporter_id = ?, reporter_name = ?, reporter_phone = "
        "?, "
        "urgency = ?, warranty = ?, chargeable = ?, expected_fen = ?, consent_at_ms = ?, consent_by = ?, "
        "technician_id = ?, appointment_at_ms = ?, promised_at_ms = ?, waiting_reason = ?, cancel_reason = "
        "?, "
        "result = ?, charge_fen = ?, signed = ?, note = ?, reported_at_ms = ?, dispatched_at_ms = ?, "
        "arrived_at_ms = ?, done_at_ms = ?, returned_at_ms = ?, closed_at_ms = ?, cancelled_at_ms = ?, "
        "origin = ?, origin_detail = ?, back_filled = ?, wished_technician_id = ?, "
        "version = version + 1 WHERE id = ? AND version = ?"));
    bindContent(statement, after);
    statement.bind(before.id).bind(before.version);
    if (statement.run() == 0) {
        return error(ErrorCode::Conflict, "order", {before.number.toStdString()});
    }
    after.version = before.version + 1;
    insertEvent(after.id, step.event);
    FinanceCopyStore::follow(m_unit.connection(), &before, after);
    if (after.arrivedAt && after.arrivedAt != before.arrivedAt) {
        OrderClockQueries clocks(m_unit.connection(), m_unit.clock());
        OrderClockStore(m_unit).judge(after, clocks.eventsOf(after.id), clocks.rules());
    }
    OrderSearch(m_unit.connection()).replace(before, after);
    const QJsonObject was = toJson(before);
    const QJsonObject is = toJson(after);
    m_unit.audit(subject(after), onlyDifferent(was, is), onlyDifferent(is, was));
    m_unit.changed(Topic::Orders);
    return after;
}

void ServiceOrderStore::insertFinished(std::span<const FinishedOrder> orders)
{
    if (orders.empty()) {
        return;
    }
    const LargeCache cache(m_unit.connection());
    Numbering numbering(m_unit.connection());
    OrderSearch search(m_unit.connection());
    QString firstNumber;
    QString lastNumber;
    const ClockRules rules = ClockRuleStore(m_unit.connection()).get();
    OrderClockStore clocks(m_unit);
    for (const FinishedOrder& finished : orders) {
        ServiceOrder order = finished.order;
        order.number = numbering.next(series(), m_unit.clock().civil(order.reportedAt).date);
        insertRow(order);
        for (const OrderEvent& event : finished.events) {
            insertEvent(order.id, event);
        }
        FinanceCopyStore::follow(m_unit.connection(), nullptr, order);
        clocks.judge(order, finished.events, rules);
        search.add(order);
        firstNumber = firstNumber.isEmpty() ? order.number : firstNumber;
        lastNumber = order.number;
    }
    m_unit.audit(QStringLiteral("orders"), {},
                 {{QStringLiteral("orders"), static_cast<qint64>(orders.size())},
                  {QStringLiteral("first"), firstNumber},
                  {QStringLiteral("last"), lastNumber}});
    m_unit.changed(Topic::Orders);
}

int SlipPrintStore::add(const ServiceOrder& order)
{
    const int printing = countPrinting(m_unit, QStringLiteral("order-slip"), order.number);
    m_unit.audit(subject(order), {}, {{QStringLiteral("slip_printing"), printing}});
    m_unit.changed(Topic::Orders);
    return printing;
}

} // namespace pd
