// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The promises of speed, each beside its floor:
// pd_bench [--folder DATA] [--json OUT] [--orders N] [--only P1,P3]
#include "bench/bench.h"

#include "application/demo/demoestate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <array>
#include <iostream>

namespace pd::bench {

namespace {

constexpr int smallOrders = 10'000;
constexpr int rooms = 20'000;
constexpr int ordersPerDay = 275;

/// The demonstration estate with that many orders; made once.
QString estate(const QDir& folder, int orders)
{
    const QString path = folder.filePath(QStringLiteral("orders-%1.pdesk").arg(orders));
    if (!QFile::exists(path)) {
        std::cerr << "making " << path.toStdString() << "\n";
        const QString unfinished = path + QStringLiteral(".part");
        QFile::remove(unfinished);
        (void)valueOf(
            createDemoEstate(unfinished, DemoSize{rooms, orders, orders / ordersPerDay + 1}, systemClock()));
        QFile::rename(unfinished, path);
    }
    return path;
}

QString option(const QString& name, const QString& otherwise)
{
    const QStringList arguments = QCoreApplication::arguments();
    const auto at = arguments.indexOf(name);
    return at >= 0 && at + 1 < arguments.size() ? arguments[at + 1] : otherwise;
}

struct Measurement {
    const char* promise;
    void (*measure)(Table&, const Estates&);
};

constexpr std::array measurements{Measurement{"P5", measureStart},     Measurement{"P8", measureMemory},
                                  Measurement{"P1", measureSaving},    Measurement{"P1", measureReceipts},
                                  Measurement{"P2", measureBilling},   Measurement{"P3", measureLists},
                                  Measurement{"P3", measureCalls},     Measurement{"P4", measureSearch},
                                  Measurement{"P4", measureSearchBox}, Measurement{"P9", measureAudit},
                                  Measurement{"P10", measureImport}};

void measureAll()
{
    const QDir folder(option(QStringLiteral("--folder"), QStringLiteral("build/bench")));
    const QDir results(option(QStringLiteral("--json"), QStringLiteral("build/release/bench")));
    const int orders = option(QStringLiteral("--orders"), QStringLiteral("1000000")).toInt();
    const QStringList only = option(QStringLiteral("--only"), {}).split(u',', Qt::SkipEmptyParts);
    (void)folder.mkpath(QStringLiteral("."));
    (void)results.mkpath(QStringLiteral("."));
    const Estates estates{folder, estate(folder, smallOrders), smallOrders, estate(folder, orders), orders};
    Table table;
    for (const auto& [promise, measure] : measurements) {
        if (only.isEmpty() || only.contains(QLatin1String(promise))) {
            measure(table, estates);
        }
    }
    table.writeJson(results.filePath(QStringLiteral("bench.json")).toStdString());
}

} // namespace

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace pd::bench

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    try {
        pd::bench::measureAll();
    } catch (const std::exception& problem) {
        std::cerr << problem.what() << "\n";
        return 1;
    }
    return 0;
}
