// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditlog.h"

#include <QtCore/QtEndian>

#include <array>
#include <sodium.h>

namespace pd {

namespace {

constexpr int hashBytes = 32;
constexpr std::int64_t pageRows = 5000;

void appendNumber(QByteArray& out, std::int64_t value)
{
    std::array<char, 8> bytes{};
    qToBigEndian(value, bytes.data());
    out.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void appendText(QByteArray& out, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    appendNumber(out, utf8.size());
    out.append(utf8);
}

AuditEntry readEntry(const Row& row)
{
    return {row.integer(0), row.timestamp(1), row.text(2), row.text(3), row.text(4),
            row.text(5),    row.text(6),      row.text(7), row.blob(8)};
}

/// Sequence and hash of the last entry, kept in a row of its own.
std::optional<std::pair<std::int64_t, QByteArray>> headRow(Connection& connection)
{
    return connection.statement(QStringLiteral("SELECT sequence, hash FROM audit_head"))
        .first([](const Row& row) { return std::pair(row.integer(0), row.blob(1)); });
}

} // namespace

QByteArray AuditLog::hashOf(const AuditEntry& entry, const QByteArray& previous)
{
    QByteArray canonical = previous;
    appendNumber(canonical, entry.sequence);
    appendNumber(canonical, entry.at.milliseconds());
    for (const QString* text :
         {&entry.actor, &entry.station, &entry.command, &entry.subject, &entry.before, &entry.after}) {
        appendText(canonical, *text);
    }
    QByteArray hash(hashBytes, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                       reinterpret_cast<const unsigned char*>(canonical.constData()),
                       static_cast<unsigned long long>(canonical.size()));
    return hash;
}

void AuditLog::append(AuditEntry entry)
{
    if (!m_connection.inTransaction()) {
        throw StorageError(StorageErrorKind::Misuse, 0,
                           QStringLiteral("an audit entry without a transaction"));
    }
    // The chain goes on from the head that is kept beside the log: after a cut-off tail the gap then stays
    // visible.
    const auto head = headRow(m_connection);
    const std::int64_t last = count();
    if (head ? head->first < last : last != 0) {
        throw StorageError(StorageErrorKind::Damaged, 0,
                           QStringLiteral("the audit log does not end at its head"));
    }
    for (QString* text :
         {&entry.actor, &entry.station, &entry.command, &entry.subject, &entry.before, &entry.after}) {
        *text = QString::fromUtf8(text->toUtf8()); // half a surrogate pair would not come back as it went in
    }
    entry.sequence = head ? head->first + 1 : 1;
    entry.hash = hashOf(entry, head ? head->second : QByteArray(hashBytes, '\0'));
    m_connection
        .statement(
            QStringLiteral("INSERT INTO audit_entry (sequence, at_ms, actor, station, command, subject, "
                           "before, after, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(entry.sequence)
        .bind(entry.at)
        .bind(entry.actor)
        .bind(entry.station)
        .bind(entry.command)
        .bind(entry.subject)
        .bind(entry.before)
        .bind(entry.after)
        .bind(entry.hash)
        .run();
    m_connection
        .statement(QStringLiteral("INSERT INTO audit_head (only_row, sequence, hash) VALUES (1, ?, ?) "
                                  "ON CONFLICT (only_row) DO UPDATE SET sequence = excluded.sequence, "
                                  "hash = excluded.hash"))
        .bind(entry.sequence)
        .bind(entry.hash)
        .run();
}

QString AuditLog::head()
{
    const auto last =
        m_connection.statement(QStringLiteral("SELECT hash FROM audit_entry ORDER BY sequence DESC LIMIT 1"))
            .first([](const Row& row) { return row.blob(0); });
    return QString::fromLatin1(last.value_or(QByteArray(hashBytes, '\0')).toHex());
}

std::int64_t AuditLog::count()
{
    return m_connection.statement(QStringLiteral("SELECT COALESCE(MAX(sequence), 0) FROM audit_entry"))
        .integer();
}

std::optional<AuditFault> AuditLog::verify(const std::function<bool(std::int64_t)>& progress)
{
    QByteArray previous(hashBytes, '\0');
    std::int64_t expected = 1;
    while (true) {
        const auto page = m_connection
                              .statement(QStringLiteral(
                                  "SELECT sequence, at_ms, actor, station, command, subject, before, after, "
                                  "hash FROM audit_entry WHERE sequence >= ? ORDER BY sequence LIMIT ?"))
                              .bind(expected)
                              .bind(pageRows)
                              .all(readEntry);
        for (const AuditEntry& entry : page) {
            if (entry.sequence != expected) {
                return AuditFault{expected, AuditFault::Kind::Missing};
            }
            if (entry.hash != hashOf(entry, previous)) {
                return AuditFault{entry.sequence, AuditFault::Kind::WrongHash};
            }
            previous = entry.hash;
            ++expected;
        }
        if (progress && !progress(expected - 1)) {
            return std::nullopt;
        }
        if (static_cast<std::int64_t>(page.size()) < pageRows) {
            break;
        }
    }
    // The head kept beside the log betrays a cut-off tail.
    const auto head = headRow(m_connection);
    const std::int64_t last = expected - 1;
    if (head ? head->first != last || head->second != previous : last != 0) {
        return AuditFault{last + 1, AuditFault::Kind::WrongHead};
    }
    return std::nullopt;
}

} // namespace pd
