// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P9: verification of the audit log.
#include "bench/bench.h"
#include "bench/floor.h"
#include "storage/auditlog.h"

#include <QtCore/QFile>

#include <iostream>

namespace pd::bench {

namespace {

QString auditFile(const QDir& folder, int entries)
{
    const QString path = folder.filePath(QStringLiteral("audit-%1.pdesk").arg(entries));
    if (QFile::exists(path)) {
        return path;
    }
    std::cerr << "making " << path.toStdString() << "\n";
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    {
        const auto made = valueOf(DataFile::create(unfinished, systemClock()));
        const auto filled =
            made->writes().run(everything(), Command{"bench.fill", Permission::ManageSettings},
                               [&](UnitOfWork& unit) -> Result<void> {
                                   for (int i = 0; i < entries; ++i) {
                                       unit.audit(QStringLiteral("order:%1").arg(i),
                                                  {{QStringLiteral("state"), QStringLiteral("registered")}},
                                                  {{QStringLiteral("state"), QStringLiteral("dispatched")}});
                                   }
                                   return {};
                               });
        if (!filled) {
            giveUp(filled.error());
        }
    }
    QFile::rename(unfinished, path);
    return path;
}

} // namespace

void measureAudit(Table& table, const Estates& estates)
{
    const QString path = auditFile(estates.folder, estates.largeOrders);
    Connection connection(path, Connection::Mode::ReadOnly);
    Floor floor(path.toStdString());
    Sample program;
    Sample read;
    for (int i = 0; i < 3; ++i) {
        program.time([&] {
            if (!AuditLog(connection).verify().sound()) {
                throw std::runtime_error("the audit log of the measurement is broken");
            }
        });
        // Only the rows, without their checksums.
        read.time([&] { floor.run("SELECT * FROM audit_entry ORDER BY sequence"); });
    }
    const double seconds = program.quantile(0.5) / 1000;
    table.add({"P9", "verification of " + std::to_string(estates.largeOrders) + " audit entries", seconds,
               "s", read.quantile(0.5) / 1000, "<= 5 s", seconds <= 5});
}

} // namespace pd::bench
