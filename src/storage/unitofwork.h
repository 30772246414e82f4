// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/staff/staffid.h"
#include "domain/topic.h"
#include "storage/sql/connection.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>
#include <set>

namespace pd {

/// Who acts, where: stamped on every audit entry.
struct Actor {
    std::optional<StaffId> staff; ///< none for the system itself
    QString login;
    QString station;
};

/// One write transaction in progress. Only WriteGate makes one; every mutating store call needs it.
class UnitOfWork {
public:
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;

    [[nodiscard]] Connection& connection() const noexcept { return m_connection; }
    [[nodiscard]] const Clock& clock() const noexcept { return m_clock; }
    [[nodiscard]] Timestamp now() const noexcept { return m_now; }
    [[nodiscard]] const Actor& actor() const noexcept { return m_actor; }

    /// Appends an audit entry under this unit's command. At least one is needed for the unit to be committed.
    void audit(const QString& subject, const QJsonObject& before, const QJsonObject& after);
    /// Notes what changed; published after the commit, here and (by the poll) in other processes.
    void changed(Topic topic) { m_topics.insert(topic); }

private:
    friend class WriteGate;
    UnitOfWork(Connection& connection, const Clock& clock, Actor actor, QString command);
    /// Writes what other processes need to notice the change.
    void stampTopics();

    Connection& m_connection;
    const Clock& m_clock;
    Timestamp m_now;
    Actor m_actor;
    QString m_command;
    std::set<Topic> m_topics;
    int m_audited = 0;
};

/// Topics whose counter differs between two readings.
class TopicCounters {
public:
    /// Reads the counters. Throws StorageError.
    static TopicCounters read(Connection& connection);
    [[nodiscard]] std::set<Topic> changedSince(const TopicCounters& earlier) const;

private:
    std::vector<std::pair<int, std::int64_t>> m_counters;
};

} // namespace pd
