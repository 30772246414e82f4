// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P10: import of 20,000 rooms with people.
#include "application/registry/rosterimport.h"
#include "bench/bench.h"
#include "bench/floor.h"
#include "domain/registry/rostertemplate.h"
#include "storage/spreadsheets/xlsxwriter.h"

#include <QtCore/QFile>

#include <array>

namespace pd::bench {

namespace {

constexpr int rooms = 20'000;
constexpr int roomsPerFloor = 4;
constexpr int floors = 25;
constexpr int buildings = rooms / (roomsPerFloor * floors);
constexpr int repetitions = 5;
constexpr double goal = 5; // s

QStringList rosterLine(int building, int floor, int door)
{
    static const QString surnames = QStringLiteral("王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗单曾");
    static const QString givenNames =
        QStringLiteral("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华建国");
    const int serial = (building * floors + floor) * roomsPerFloor + door;
    const auto name = [&](int seed) {
        return QString(surnames[seed % surnames.size()]) + givenNames[seed / 7 % givenNames.size()] +
               givenNames[seed / 3 % givenNames.size()];
    };
    const bool let = serial % 5 == 0;
    return {QStringLiteral("%1-%2-%3%4")
                .arg(building)
                .arg(1 + door / 2)
                .arg(floor)
                .arg(door + 1, 2, 10, QLatin1Char('0')),
            QStringLiteral("89.40"),
            QStringLiteral("72.15"),
            QStringLiteral("住宅"),
            let ? QStringLiteral("出租") : QStringLiteral("入住"),
            name(serial),
            QStringLiteral("138%1").arg(serial, 8, 10, QLatin1Char('0')),
            let ? name(serial + 11) : QString(),
            let ? QStringLiteral("139%1").arg(serial, 8, 10, QLatin1Char('0')) : QString(),
            QStringLiteral("2019-05-01"),
            QString()};
}

/// The template that offices fill in, filled in.
Workbook filledRoster()
{
    Workbook workbook = rosterTemplate();
    Sheet& sheet = workbook.sheets.front();
    sheet.rows.resize(1);
    for (int building = 1; building <= buildings; ++building) {
        for (int floor = 1; floor <= floors; ++floor) {
            for (int door = 0; door < roomsPerFloor; ++door) {
                SheetRow row{static_cast<int>(sheet.rows.size()) + 1, {}};
                const QStringList line = rosterLine(building, floor, door);
                for (qsizetype column = 0; column < line.size(); ++column) {
                    if (!line[column].isEmpty()) {
                        row.cells.push_back({static_cast<int>(column), CellKind::Text, line[column]});
                    }
                }
                sheet.rows.push_back(std::move(row));
            }
        }
    }
    return workbook;
}

void writeCsv(const QString& path, const Workbook& workbook)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        throw std::runtime_error("cannot write " + path.toStdString());
    }
    for (const SheetRow& row : workbook.sheets.front().rows) {
        QStringList line;
        for (const Cell& cell : row.cells) {
            while (line.size() < cell.column) {
                line << QString();
            }
            line << cell.text;
        }
        file.write(line.join(u',').toUtf8() + "\r\n");
    }
}

struct ImportSamples {
    Sample check; ///< read the file, dry run
    Sample store; ///< read the file, import
};

void importInto(const QString& path, const QString& roster, ImportSamples& samples)
{
    QFile::remove(path);
    const auto file = valueOf(DataFile::create(path, systemClock()));
    RosterImport import(file->writes(), file->reads());
    const auto readAs = [&] {
        auto sheet = valueOf(RosterImport::open(roster));
        auto mapping = valueOf(import.detect(everything(), sheet.workbook));
        return std::pair(std::move(sheet), std::move(mapping));
    };
    samples.check.time([&] {
        const auto [sheet, mapping] = readAs();
        (void)valueOf(import.check(everything(), sheet.workbook, mapping));
    });
    int stored = 0;
    samples.store.time([&] {
        const auto [sheet, mapping] = readAs();
        stored = valueOf(import.import(everything(), sheet, mapping, BadRows::Refuse)).counts.roomsAdded;
    });
    if (stored != rooms) {
        throw std::runtime_error("the import stored " + std::to_string(stored) + " rooms");
    }
}

/// The same rows, copied into an empty file in one transaction; seconds.
double floorOf(const QString& imported)
{
    const QString path = imported + QStringLiteral(".floor");
    QFile::remove(path);
    (void)valueOf(DataFile::create(path, systemClock()));
    Sample sample;
    {
        Floor floor(path.toStdString());
        floor.run("ATTACH '" + imported.toStdString() + "' AS done");
        sample.time([&] {
            floor.run("BEGIN IMMEDIATE");
            for (const char* table : {"import_batch", "building", "section", "room", "person", "person_phone",
                                      "room_person", "import_change"}) {
                floor.run(std::string("INSERT INTO ") + table + " SELECT * FROM done." + table);
            }
            floor.run("COMMIT");
        });
    }
    QFile::remove(path);
    return sample.quantile(0.5) / 1000;
}

} // namespace

void measureImport(Table& table, const Estates& estates)
{
    const QString xlsx = estates.folder.filePath(QStringLiteral("roster.xlsx"));
    const QString csv = estates.folder.filePath(QStringLiteral("roster.csv"));
    const QString imported = estates.folder.filePath(QStringLiteral("imported.pdesk"));
    const Workbook workbook = filledRoster();
    if (const auto written = writeXlsx(xlsx, workbook); !written) {
        giveUp(written.error());
    }
    writeCsv(csv, workbook);
    for (const auto& [kind, roster] : {std::pair("XLSX", xlsx), std::pair("CSV", csv)}) {
        ImportSamples samples;
        for (int i = 0; i < repetitions; ++i) {
            importInto(imported, roster, samples);
        }
        const double floor = floorOf(imported);
        const double store = samples.store.quantile(0.5) / 1000;
        const double check = samples.check.quantile(0.5) / 1000;
        const std::string what = std::to_string(rooms) + " rooms with people from " + kind;
        table.add({"P10", "import of " + what, store, "s", floor, "<= 5 s", store <= goal});
        table.add({"P10", "dry run of " + what, check, "s", 0, "<= 5 s", check <= goal});
    }
    QFile::remove(imported);
}

} // namespace pd::bench
