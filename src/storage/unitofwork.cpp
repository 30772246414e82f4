// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unitofwork.h"

#include "storage/auditlog.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace pd {

namespace {

QString compact(const QJsonObject& object)
{
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

UnitOfWork::UnitOfWork(Connection& connection, const Clock& clock, Actor actor, QString command)
    : m_connection(connection), m_clock(clock), m_now(clock.now()), m_actor(std::move(actor)),
      m_command(std::move(command))
{
}

void UnitOfWork::audit(const QString& subject, const QJsonObject& before, const QJsonObject& after)
{
    AuditEntry entry;
    entry.at = m_now;
    entry.actor = m_actor.login;
    entry.station = m_actor.station;
    entry.command = m_command;
    entry.subject = subject;
    entry.before = compact(before);
    entry.after = compact(after);
    AuditLog(m_connection).append(std::move(entry));
    ++m_audited;
}

void UnitOfWork::stampTopics()
{
    for (const Topic topic : m_topics) {
        m_connection
            .statement(
                QStringLiteral("INSERT INTO topic_counter (topic, changes) VALUES (?, 1) "
                               "ON CONFLICT (topic) DO UPDATE SET changes = topic_counter.changes + 1"))
            .bind(static_cast<int>(topic))
            .run();
    }
}

TopicCounters TopicCounters::read(Connection& connection)
{
    TopicCounters result;
    result.m_counters =
        connection.statement(QStringLiteral("SELECT topic, changes FROM topic_counter ORDER BY topic"))
            .all([](const Row& row) { return std::pair(static_cast<int>(row.integer(0)), row.integer(1)); });
    return result;
}

std::set<Topic> TopicCounters::changedSince(const TopicCounters& earlier) const
{
    std::set<Topic> result;
    for (const auto& counter : m_counters) {
        if (std::find(earlier.m_counters.begin(), earlier.m_counters.end(), counter) ==
            earlier.m_counters.end()) {
            result.insert(static_cast<Topic>(counter.first));
        }
    }
    return result;
}

} // namespace pd
