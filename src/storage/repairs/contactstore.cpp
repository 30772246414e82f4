// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repairs/contactstore.h"

#include "domain/codes.h"
#include "storage/office/settingstore.h"
#include "storage/repairs/orderrecord.h"
#include "storage/repairs/serviceorderstore.h"
#include "storage/sql/storageerror.h"
#include "storage/staff/staffnames.h"

#include <map>

namespace pd {

namespace {

constexpr QLatin1String notReachedKey{"call-not-reached-minutes"};
constexpr QLatin1String deskPhoneKey{"desk-phone"};

/// Driven by the index of open orders alone.
constexpr const char* underWay =
    "o.state NOT IN ('closed', 'cancelled') AND o.state IN ('dispatched', 'on-site', 'waiting')";

template <class Enum, std::size_t Extent>
Enum fromText(std::span<const Enum, Extent> all, const QString& text)
{
    const auto value = fromCode(all, text);
    if (!value) {
        throw StorageError(StorageErrorKind::Damaged, 0, QStringLiteral("a contact holds an unknown code"));
    }
    return *value;
}

QString contactColumns()
{
    return QStringLiteral("c.id, c.order_id, c.kind, c.outcome, c.teller, c.at_ms, c.recorded_at_ms, %1, "
                          "c.spoken_to, c.phone, c.technician_there, c.due_at_ms, c.again_at_ms, c.words")
        .arg(nameOfLogin(QStringLiteral("c.actor")));
}

OrderContact contactFrom(const Row& row)
{
    OrderContact contact;
    contact.id = row.id<ContactId>(0);
    contact.order = row.id<OrderId>(1);
    contact.kind = fromText(allContactKinds(), row.text(2));
    contact.outcome = fromText(allContactOutcomes(), row.text(3));
    contact.teller = fromText(allContactTellers(), row.text(4));
    contact.at = row.timestamp(5);
    contact.recordedAt = row.timestamp(6);
    contact.actor = row.text(7);
    contact.to = row.text(8);
    contact.phone = row.text(9);
    if (const auto there = row.integerOrNull(10)) {
        contact.technicianThere = *there != 0;
    }
    contact.dueAt = row.timestampOrNull(11);
    contact.againAt = row.timestampOrNull(12);
    contact.words = row.text(13);
    return contact;
}

QJsonValue json(const std::optional<Timestamp>& at)
{
    return at ? QJsonValue(static_cast<qint64>(at->milliseconds())) : QJsonValue();
}

QJsonObject toJson(const OrderContact& contact)
{
    QJsonObject object{{QStringLiteral("kind"), code(contact.kind)},
                       {QStringLiteral("outcome"), code(contact.outcome)},
                       {QStringLiteral("teller"), code(contact.teller)},
                       {QStringLiteral("at_ms"), json(contact.at)},
                       {QStringLiteral("spoken_to"), contact.to},
                       {QStringLiteral("due_at_ms"), json(contact.dueAt)},
                       {QStringLiteral("again_at_ms"), json(contact.againAt)},
                       {QStringLiteral("words"), contact.words}};
    if (contact.technicianThere) {
        object.insert(QStringLiteral("technician_there"), *contact.technicianThere);
    }
    return object;
}

int minutes(SettingStore& store, const QString& key, int otherwise)
{
    const auto text = store.get(key);
    return text ? text->toInt() : otherwise;
}

} // namespace

std::vector<OrderContact> ContactQueries::ofOrder(OrderId order)
{
    return m_connection
        .statement(QStringLiteral("SELECT ") + contactColumns() +
                   QStringLiteral(" FROM order_contact c WHERE c.order_id = ? ORDER BY c.id"))
        .bind(order)
        .all(contactFrom);
}

std::vector<OpenOrder> ContactQueries::openOrders()
{
    const QString open = QString::fromLatin1(underWay);
    std::vector<OpenOrder> orders =
        m_connection
            .statement(QStringLiteral("SELECT ") + orderrecord::rowColumns() +
                       QStringLiteral(" FROM service_order o") + orderrecord::joins() +
                       QStringLiteral("WHERE ") + open + QStringLiteral(" ORDER BY o.id + 0 DESC LIMIT ?"))
            .bind(largest)
            .all([](const Row& row) {
                return OpenOrder{orderrecord::listRow(row), {}, {}};
            });
    std::map<OrderId, OpenOrder*> byId;
    for (OpenOrder& order : orders) {
        byId.emplace(order.row.order.id, &order);
    }
    constexpr int orderColumn = 10; // behind the columns of an event
    const auto events =
        m_connection
            .statement(QStringLiteral("SELECT ") + orderrecord::eventColumns() +
                       QStringLiteral(", e.order_id FROM service_order o CROSS JOIN order_event e WHERE ") +
                       open +
                       QStringLiteral(" AND e.order_id = o.id AND e.due_at_ms IS NOT NULL ORDER BY e.id"))
            .all([](const Row& row) {
                return std::pair(row.id<OrderId>(orderColumn), orderrecord::event(row));
            });
    for (const auto& [order, event] : events) {
        if (const auto found = byId.find(order); found != byId.end()) {
            found->second->promising.push_back(event);
        }
    }
    const auto contacts =
        m_connection
            .statement(QStringLiteral("SELECT ") + contactColumns() +
                       QStringLiteral(" FROM service_order o CROSS JOIN order_contact c WHERE ") + open +
                       QStringLiteral(" AND c.order_id = o.id ORDER BY c.id"))
            .all(contactFrom);
    for (const OrderContact& contact : contacts) {
        if (const auto found = byId.find(contact.order); found != byId.end()) {
            found->second->contacts.push_back(contact);
        }
    }
    return orders;
}

CallSettings ContactQueries::settings()
{
    SettingStore store(m_connection);
    const CallSettings usual;
    return {minutes(store, notReachedKey, usual.notReached), store.get(deskPhoneKey).value_or(QString())};
}

std::int64_t ContactStore::insert(const OrderContact& contact)
{
    Statement statement = m_unit.connection().statement(
        QStringLiteral("INSERT INTO order_contact (order_id, kind, outcome, teller, at_ms, recorded_at_ms, "
                       "actor, spoken_to, "
                       "phone, technician_there, due_at_ms, again_at_ms, words) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    statement.bind(contact.order).bind(code(contact.kind)).bind(code(contact.outcome));
    statement.bind(code(contact.teller)).bind(contact.at).bind(contact.recordedAt).bind(contact.actor);
    statement.bind(contact.to).bind(contact.phone).bind(contact.technicianThere).bind(contact.dueAt);
    statement.bind(contact.againAt).bind(contact.words);
    return statement.runReturningId();
}

OrderContact ContactStore::add(const OrderContact& contact)
{
    OrderContact stored = contact;
    stored.id = ContactId(insert(contact));
    ServiceOrderStore(m_unit).addEvent(contact.order, eventOf(contact));
    m_unit.audit(QStringLiteral("order:%1").arg(contact.order.value()), {}, toJson(stored));
    m_unit.changed(Topic::Orders);
    return stored;
}

void ContactStore::addPast(std::span<const OrderContact> contacts)
{
    for (const OrderContact& contact : contacts) {
        insert(contact);
    }
    m_unit.audit(QStringLiteral("contacts"), {},
                 {{QStringLiteral("contacts"), static_cast<qint64>(contacts.size())}});
    m_unit.changed(Topic::Orders);
}

void ContactStore::set(const CallSettings& settings)
{
    SettingStore store(m_unit.connection());
    store.set(notReachedKey, QString::number(settings.notReached));
    store.set(deskPhoneKey, settings.deskPhone.trimmed());
}

} // namespace pd
