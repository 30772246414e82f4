// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P5, P8 and the painted half of P4: the real program in processes of its own.
#include "bench/bench.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <map>

namespace pd::bench {

namespace {

constexpr int starts = 15;

/// What a process says at its end, started in a home of its own.
class Programs {
public:
    [[nodiscard]] QByteArray run(QLatin1String name, const QStringList& arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* folder :
             {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
            environment.insert(QLatin1String(folder), m_home.path());
        }
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationDirPath() + u'/' + name, arguments);
        if (!process.waitForFinished(180'000) || process.exitCode() != 0) {
            throw std::runtime_error(std::string(name.data()) + " failed");
        }
        return process.readAllStandardOutput();
    }

private:
    QTemporaryDir m_home;
};

struct Usable {
    double milliseconds; ///< from before the start of the process
    double megabytes;
};

Usable usable(const Programs& programs, QLatin1String name, const QStringList& arguments)
{
    const auto before = std::chrono::steady_clock::now().time_since_epoch();
    const QList<QByteArray> words = programs.run(name, arguments).simplified().split(' ');
    if (words.size() != 2) {
        throw std::runtime_error(std::string(name.data()) + " did not say when its window was usable");
    }
    const std::chrono::nanoseconds at(words[0].toLongLong());
    return {std::chrono::duration<double, std::milli>(at - before).count(), words[1].toDouble()};
}

constexpr auto probe = QLatin1String("pd_window_probe");
constexpr auto emptyWindow = QLatin1String("pd_empty_window");

QStringList with(const char* mode, const QString& path)
{
    return {QLatin1String(mode), QStringLiteral("--data"), path};
}

void measureStartWith(Table& table, const QString& path, int orders)
{
    const Programs programs;
    const QStringList byIcon{QStringLiteral("start")};
    (void)usable(programs, probe, with("start", path)); // from now on the last file is this one
    const QStringList oneLine{QStringLiteral("text")};
    (void)usable(programs, emptyWindow, oneLine);
    Sample empty;
    Sample text;
    Sample icon;
    Sample named;
    for (int i = 0; i < starts; ++i) {
        empty.add(usable(programs, emptyWindow, {}).milliseconds);
        text.add(usable(programs, emptyWindow, oneLine).milliseconds);
        icon.add(usable(programs, probe, byIcon).milliseconds);
        named.add(usable(programs, probe, with("start", path)).milliseconds);
    }
    const double floor = empty.quantile(0.5);
    for (const auto& [how, sample] : {std::pair("", &icon), std::pair(" --data FILE", &named)}) {
        const double took = sample->quantile(0.5);
        table.add({"P5",
                   std::string("propertydesk") + how + " to login, " + std::to_string(orders) + " orders",
                   took, "ms", floor, "<= 2 x empty window", took <= 2 * floor});
    }
    // What the first letter costs any program (decision 0022).
    const double letters = text.quantile(0.5);
    const double took = icon.quantile(0.5);
    table.add({"P5", "propertydesk to login, " + std::to_string(orders) + " orders, beside one line of text",
               took, "ms", letters, "<= 2 x window with text", took <= 2 * letters});
}

} // namespace

void measureStart(Table& table, const Estates& estates)
{
    measureStartWith(table, estates.small, estates.smallOrders);
    measureStartWith(table, estates.large, estates.largeOrders);
}

void measureMemory(Table& table, const Estates& estates)
{
    const Programs programs;
    Sample empty;
    for (int i = 0; i < 3; ++i) {
        empty.add(usable(programs, emptyWindow, {}).megabytes);
    }
    const double floor = empty.quantile(0.5);
    for (const auto& [path, orders] :
         {std::pair(estates.small, estates.smallOrders), std::pair(estates.large, estates.largeOrders)}) {
        Sample open;
        for (int i = 0; i < 3; ++i) {
            open.add(usable(programs, probe, with("list", path)).megabytes);
        }
        const double took = open.quantile(0.5);
        table.add({"P8", "memory, list page open over " + std::to_string(orders) + " orders", took, "MB",
                   floor, "<= floor + 150 MB", took - floor <= 150});
    }
}

void measureSearchBox(Table& table, const Estates& estates)
{
    const Programs programs;
    for (const auto& [path, orders] :
         {std::pair(estates.small, estates.smallOrders), std::pair(estates.large, estates.largeOrders)}) {
        std::map<int, Sample> byLength;
        for (const QByteArray& line : programs.run(probe, with("search", path)).split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2) {
                byLength[words[0].toInt()].add(words[1].toDouble());
            }
        }
        if (byLength.size() != 4) {
            throw std::runtime_error("the search box was not measured");
        }
        for (const auto& [length, sample] : byLength) {
            const double took = sample.quantile(0.95);
            table.add({"P4",
                       "key " + std::to_string(length) + " in the search box to paint, " +
                           std::to_string(orders) + " orders, p95",
                       took, "ms", 0, "p95 <= 50 ms", took <= 50});
        }
    }
}

} // namespace pd::bench
