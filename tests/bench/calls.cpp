// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P3 for the call book: its lists must not grow slower with history.
#include "application/calls/calldesk.h"
#include "bench/bench.h"
#include "bench/lists.h"
#include "storage/calls/callstore.h"

#include <QtCore/QFile>

#include <iostream>

namespace pd::bench {

namespace {

constexpr int callsPerDay = 400;
constexpr int openCalls = 60; // the newest ones
constexpr int minutesOfDay = 1440;
constexpr int inOneStep = 20'000;
constexpr Command fillCalls{"bench.fill-calls", Permission::RecordCall};

PastCall pastCall(int number, int all, Timestamp now)
{
    PastCall past;
    Call& call = past.call;
    const Timestamp at =
        now.plusMinutes(-1 - static_cast<std::int64_t>(all - number) * minutesOfDay / callsPerDay);
    call.intake.category = allCallCategories()[static_cast<std::size_t>(number) % allCallCategories().size()];
    call.intake.place = QStringLiteral("%1-1-%2").arg(number % 40 + 1).arg(number % 700 + 101);
    call.intake.callerName = QStringLiteral("张三丰");
    call.intake.callerPhone = QStringLiteral("138%1").arg(number % 100'000'000, 8, 10, QLatin1Char('0'));
    call.intake.reason = QStringLiteral("询问供暖开始时间和缴费标准 %1").arg(number % 997);
    call.takenBy = QStringLiteral("wangfang");
    call.takenAt = at;
    const bool open = all - number < openCalls;
    call.state = open ? CallState::Open : CallState::Done;
    if (open) {
        call.intake.promisedAt = now.plusMinutes(number % 120);
    } else {
        call.doneAt = at;
    }
    CallEvent taken;
    taken.at = at;
    taken.actor = call.takenBy;
    taken.to = call.state;
    past.events.push_back(taken);
    return past;
}

/// A file with that many calls and nothing else; made once.
QString callBook(const QDir& folder, int calls)
{
    const QString path = folder.filePath(QStringLiteral("calls-%1.pdesk").arg(calls));
    if (QFile::exists(path)) {
        return path;
    }
    std::cerr << "making " << path.toStdString() << "\n";
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    {
        const auto file = valueOf(DataFile::create(unfinished, systemClock()));
        const Timestamp now = systemClock().now();
        for (int begin = 1; begin <= calls; begin += inOneStep) {
            (void)valueOf(file->writes().run(everything(), fillCalls, [&](UnitOfWork& unit) -> Result<int> {
                std::vector<PastCall> step;
                for (int i = begin; i < begin + inOneStep && i <= calls; ++i) {
                    step.push_back(pastCall(i, calls, now));
                }
                CallStore(unit).insertPast(step);
                return static_cast<int>(step.size());
            }));
        }
    }
    QFile::rename(unfinished, path);
    return path;
}

struct CallTimes {
    Times page;
    Times open;
    Times words;
};

CallTimes listsOf(const QString& path)
{
    const auto file = valueOf(DataFile::open(path, systemClock()));
    CallDesk desk(file->writes(), file->reads());
    CallFilter open;
    open.open = true;
    CallFilter words;
    words.text = QStringLiteral("供暖开始");
    return {timesOf(*file,
                    [&] {
                        (void)valueOf(desk.page(everything(), {}, std::nullopt));
                        (void)valueOf(desk.counts(everything()));
                    }),
            timesOf(*file, [&] { (void)valueOf(desk.page(everything(), open, std::nullopt)); }),
            timesOf(*file, [&] { (void)valueOf(desk.page(everything(), words, std::nullopt)); })};
}

} // namespace

void measureCalls(Table& table, const Estates& estates)
{
    const CallTimes few = listsOf(callBook(estates.folder, estates.smallOrders));
    const CallTimes many = listsOf(callBook(estates.folder, estates.largeOrders));
    const auto add = [&](const std::string& what, const Times& small, const Times& large) {
        addGrowth(table, what, "calls", estates, small, large);
    };
    add("first page of the call book with its counts", few.page, many.page);
    add("open calls", few.open, many.open);
    add("calls with four characters", few.words, many.words);
}

} // namespace pd::bench
