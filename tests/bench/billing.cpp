// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P2: the bills of a month for 10,000 rooms with five items each, computed anew and posted.
#include "application/fees/billingdesk.h"
#include "application/fees/feeitemdesk.h"
#include "application/office/officecommands.h"
#include "bench/bench.h"
#include "bench/floor.h"

#include <QtCore/QFile>

namespace pd::bench {

namespace {

constexpr int rooms = 10'000;
constexpr int items = 5;
constexpr int turns = 3;
constexpr double mostMegabytes = 200;

Session named(const char* login)
{
    Session session = everything();
    session.login = QString::fromLatin1(login);
    return session;
}

void furnish(DataFile& file)
{
    const auto built =
        file.writes().run(everything(), fillDemoCommand, [&](UnitOfWork& unit) -> Result<void> {
            Connection& db = unit.connection();
            db.statement(QStringLiteral("INSERT INTO building (id, code, sort_key) VALUES (1, '1', '0001')"))
                .run();
            db.statement(
                  QStringLiteral("INSERT INTO section (id, building_id, code, sort_key) VALUES (1, 1, '1', "
                                 "'0001')"))
                .run();
            for (int i = 1; i <= rooms; ++i) {
                db.statement(
                      QStringLiteral("INSERT INTO room (section_id, number, code, sort_key, use, state, "
                                     "built_area) VALUES (1, ?, ?, ?, 'residence', 'lived-in', ?)"))
                    .bind(QString::number(i))
                    .bind(QStringLiteral("1-1-%1").arg(i))
                    .bind(QStringLiteral("0001-0001-%1").arg(i, 6, 10, QChar(u'0')))
                    .bind(5'000 + i)
                    .run();
            }
            unit.audit(QStringLiteral("bench"), {}, {{QStringLiteral("rooms"), rooms}});
            return {};
        });
    if (!built) {
        giveUp(built.error());
    }
    FeeItemDesk desk(file.writes(), file.reads());
    const Date from = Date::of(2020, 1, 1).value();
    for (int i = 1; i <= items; ++i) {
        FeeItem item;
        item.nameZh = QStringLiteral("收费项目%1").arg(i);
        item.kind = i == 1 ? FeeKind::ByArea : FeeKind::Fixed;
        const FeeItem stored = valueOf(desk.add(everything(), item));
        const auto priced = desk.setPrice(everything(), *stored.id, {}, from, Price::fromUnits(18'500 * i));
        if (!priced) {
            giveUp(priced.error());
        }
        (void)valueOf(desk.assign(everything(), *stored.id,
                                  {.id = {},
                                   .room = {},
                                   .building = {},
                                   .use = {},
                                   .price = {},
                                   .from = from,
                                   .until = {},
                                   .note = {}}));
    }
}

/// The next month's bills; only posting is timed.
void postMonth(DataFile& file, int month, Sample& sample, double& megabytes)
{
    BillingDesk desk(file.writes(), file.reads());
    const Date day = Date::of(2026, month, 1).value();
    const BillingRun run = valueOf(desk.preview(named("clerk"), {{day, day}, {}, {}, {}}));
    if (const auto checked = desk.check(named("housekeeper"), run.id); !checked) {
        giveUp(checked.error());
    }
    sample.time([&] { (void)valueOf(desk.post(named("clerk"), run.id)); });
    megabytes = std::max(megabytes, residentMegabytes());
}

/// The same rows past the program.
void insertOnTheFloor(const QString& path, int turn, Sample& sample)
{
    Floor floor(path.toStdString());
    RowCopier charge(floor, "charge");
    RowCopier open(floor, "charge_open");
    const auto last = charge.integer("id");
    const std::string period = "19" + std::to_string(90 + turn) + "-01-01";
    sample.time([&] {
        floor.run("BEGIN IMMEDIATE");
        for (int i = 1; i <= rooms * items; ++i) {
            const auto room = (i - 1) / items + 1;
            const auto item = (i - 1) % items + 1;
            charge.set("id", last + i).set("room_id", room).set("item_id", item).set("period_from", period);
            charge.insert();
            open.set("charge_id", last + i).set("room_id", room).set("item_id", item);
            open.insert();
        }
        floor.run("COMMIT");
    });
}

} // namespace

void measureBilling(Table& table, const Estates& estates)
{
    const QString path = estates.folder.filePath(QStringLiteral("billing.pdesk"));
    QFile::remove(path);
    Sample desk;
    Sample floor;
    double megabytes = 0;
    for (int turn = 1; turn <= turns; ++turn) {
        {
            const auto file = turn == 1 ? valueOf(DataFile::create(path, systemClock()))
                                        : valueOf(DataFile::open(path, systemClock()));
            if (turn == 1) {
                furnish(*file);
            }
            postMonth(*file, turn, desk, megabytes);
        }
        insertOnTheFloor(path, turn, floor);
    }
    QFile::remove(path);
    const double took = desk.quantile(0.5);
    const double least = floor.quantile(0.5);
    table.add({"P2", "billing run of 10,000 rooms x 5 items posted", took, "ms", least, "<= 3 x floor",
               took <= 3 * least});
    table.add(
        {"P2", "memory while it is posted", megabytes, "MB", 0, "<= 200 MB", megabytes <= mostMegabytes});
}

} // namespace pd::bench
