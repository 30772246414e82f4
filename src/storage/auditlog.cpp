// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditlog.h"

#include "storage/sql/dialect.h"

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

/// An entry as its bytes are hashed: the texts in UTF-8, in the order actor, station, command, subject,
/// before, after.
struct HashedEntry {
    std::int64_t sequence = 0;
    std::int64_t atMs = 0;
    std::array<QByteArray, 6> texts;
    QByteArray hash;
};

HashedEntry readEntry(const Row& row)
{
    return {row.integer(0),
            row.integer(1),
            {row.blob(2), row.blob(3), row.blob(4), row.blob(5), row.blob(6), row.blob(7)},
            row.blob(8)};
}

/// One link of the chain; `canonical` is reused from entry to entry, since a log has millions of them.
QByteArray chained(const HashedEntry& entry, const QByteArray& previous, QByteArray& canonical)
{
    canonical.resize(0);
    canonical.append(previous);
    appendNumber(canonical, entry.sequence);
    appendNumber(canonical, entry.atMs);
    for (const QByteArray& text : entry.texts) {
        appendNumber(canonical, text.size());
        canonical.append(text);
    }
    QByteArray hash(hashBytes, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                       reinterpret_cast<const unsigned char*>(canonical.constData()),
                       static_cast<unsigned long long>(canonical.size()));
    return hash;
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
    QByteArray canonical;
    return chained({entry.sequence,
                    entry.at.milliseconds(),
                    {entry.actor.toUtf8(), entry.station.toUtf8(), entry.command.toUtf8(),
                     entry.subject.toUtf8(), entry.before.toUtf8(), entry.after.toUtf8()},
                    {}},
                   previous, canonical);
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

AuditCheck AuditLog::verify(const std::function<bool(std::int64_t)>& progress)
{
    // The stored bytes are what was hashed; making texts of them first would cost most of the time (P9).
    const QString page =
        QStringLiteral("SELECT sequence, at_ms, %1, hash FROM audit_entry WHERE sequence >= ? "
                       "ORDER BY sequence LIMIT ?")
            .arg(dialect::bytesOf({"actor", "station", "command", "subject", "before", "after"}));
    AuditCheck check;
    QByteArray previous(hashBytes, '\0');
    QByteArray canonical;
    while (true) {
        const auto rows = m_connection.statement(page).bind(check.entries + 1).bind(pageRows).all(readEntry);
        for (const HashedEntry& entry : rows) {
            if (entry.sequence != check.entries + 1) {
                check.fault = {check.entries + 1, AuditFault::Kind::Missing};
            } else if (entry.hash != chained(entry, previous, canonical)) {
                check.fault = {entry.sequence, AuditFault::Kind::WrongHash};
            }
            if (check.fault) {
                check.finished = true;
                return check;
            }
            previous = entry.hash;
            ++check.entries;
        }
        if (progress && !progress(check.entries)) {
            return check;
        }
        if (static_cast<std::int64_t>(rows.size()) < pageRows) {
            break;
        }
    }
    // The head kept beside the log betrays a cut-off tail.
    const auto head = headRow(m_connection);
    if (head ? head->first != check.entries || head->second != previous : check.entries != 0) {
        check.fault = {check.entries + 1, AuditFault::Kind::WrongHead};
    }
    check.finished = true;
    return check;
}

} // namespace pd
