// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P4: what a key stroke in the search box asks for, each kind of thing by itself.
#include "application/registry/registrysearchindex.h"
#include "application/repairs/repairdesk.h"
#include "bench/bench.h"
#include "bench/replay.h"
#include "storage/registry/registryqueries.h"

#include <algorithm>
#include <random>

namespace pd::bench {

namespace {

constexpr int searches = 200;
constexpr int hitsShown = 50; // SearchModel::mostPerSource
constexpr double goal = 50;   // ms

std::mt19937 fixedRandom()
{
    return std::mt19937(20261121);
}

qsizetype below(std::mt19937& random, qsizetype bound)
{
    return std::uniform_int_distribution<qsizetype>(0, bound - 1)(random);
}

/// A run of that many characters of `text`; all of it where it is shorter.
QString runOf(std::mt19937& random, const QString& text, int length)
{
    return text.mid(below(random, std::max<qsizetype>(text.size() - length, 0) + 1), length);
}

void addSearches(Table& table, const std::string& what, const Sample& program, const Sample& floor)
{
    const double took = program.quantile(0.95);
    table.add({"P4", what + ", p95", took, "ms", floor.quantile(0.95), "p95 <= 50 ms", took <= goal});
}

void measureOrders(Table& table, const QString& path, int orders)
{
    const auto file = valueOf(DataFile::open(path, systemClock()));
    RepairDesk desk(file->writes(), file->reads());
    const Floor floor(path.toStdString());
    const QString words = QStringLiteral("厨房水管漏水插座没电门锁坏了马桶堵塞灯不亮电梯异响");
    auto random = fixedRandom();
    for (int length = 1; length <= 4; ++length) {
        Sample program;
        Sample replayed;
        for (int i = 0; i < searches; ++i) {
            OrderFilter filter;
            filter.text = runOf(random, words, length);
            const auto search = [&] {
                (void)valueOf(desk.page(everything(), filter, std::nullopt, hitsShown));
            };
            const Replay replay(floor, queriesOf(*file, search));
            program.time(search);
            replayed.time([&] { replay.run(); });
        }
        addSearches(table,
                    "orders (of " + std::to_string(orders) + ") by " + std::to_string(length) + " characters",
                    program, replayed);
    }
}

/// Looks for `typed` in every string: what a search of rooms and people cannot do without.
std::size_t bruteForce(const QStringList& strings, const QString& typed)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(strings, [&](const QString& string) { return string.contains(typed); }));
}

void measureRegistry(Table& table, const QString& path)
{
    const auto file = valueOf(DataFile::open(path, systemClock()));
    const auto rows = valueOf(file->reads().run(
        everything(), Permission::ViewRegistry, [](Connection& connection) -> Result<RegistrySearchRows> {
            return RegistryQueries(connection).searchRows(systemClock().today());
        }));
    const auto index = RegistrySearchIndex::build(rows);
    QStringList rooms;
    for (const SearchRoom& room : rows.rooms) {
        rooms << room.code;
    }
    QStringList people;
    QStringList names;
    QStringList pinyin;
    QStringList phones;
    for (const SearchPerson& person : rows.people) {
        names << person.name;
        pinyin << person.pinyin.section(u' ', 0, 0);
        phones << person.phones.value(0);
        people << person.name + u' ' + person.initials + u' ' + person.pinyin + u' ' +
                      person.phones.join(u' ');
    }
    const QStringList everyString = rooms + people;
    auto random = fixedRandom();
    const auto measure = [&](const std::string& what, const QStringList& source, int length) {
        Sample program;
        Sample floor;
        std::size_t found = 0;
        for (int i = 0; i < searches; ++i) {
            const QString typed = runOf(random, source[below(random, source.size())], length);
            program.time([&] { found += index.search(typed, hitsShown).size(); });
            floor.time([&] { found += bruteForce(everyString, typed); });
        }
        if (found == 0) {
            throw std::runtime_error("the searches of the measurement find nothing");
        }
        addSearches(table,
                    what + " (of " + std::to_string(source.size()) + ") by " + std::to_string(length) +
                        " characters",
                    program, floor);
    };
    for (int length = 1; length <= 4; ++length) {
        measure("rooms", rooms, length);
    }
    for (int length = 1; length <= 4; ++length) {
        measure("people by name", names, length);
    }
    measure("people by pinyin", pinyin, 3);
    measure("people by phone", phones, 4);
}

} // namespace

void measureSearch(Table& table, const Estates& estates)
{
    measureRegistry(table, estates.large);
    measureOrders(table, estates.small, estates.smallOrders);
    measureOrders(table, estates.large, estates.largeOrders);
}

} // namespace pd::bench
