// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoslips.h"

#include "application/office/officecommands.h"
#include "domain/repairs/financecopies.h"
#include "storage/repairs/financecopyqueries.h"
#include "storage/repairs/financecopystore.h"
#include "storage/repairs/serviceorderqueries.h"
#include "storage/repairs/slipbookqueries.h"
#include "storage/repairs/slipbookstore.h"

namespace pd::demo {

namespace {

constexpr int daysSigned = 7;

const QString& clerk()
{
    static const QString name = QStringLiteral("王芳");
    return name;
}

/// A slip that is out was asked for an hour ago, the most pressing one that went out before.
void askForOne(UnitOfWork& unit)
{
    const UnreturnedSlips out = SlipBookQueries(unit.connection(), unit.clock()).unreturned();
    for (const UnreturnedSlip& slip : out.slips) {
        const Timestamp asked = unit.now().plusMinutes(-60);
        if (slip.row.order.dispatchedAt < asked) {
            SlipBookStore(unit).addChase(
                slip.row.order, {slip.row.technicianName, QStringLiteral("单子在工具车里，今天送回"), asked});
            return;
        }
    }
}

/// The days before yesterday, the first ones as they were before the demonstration began.
void signOffDays(UnitOfWork& unit)
{
    const Date yesterday = unit.clock().today().plusDays(-1);
    for (Date day = yesterday.plusDays(-daysSigned); day < yesterday; day = day.plusDays(1)) {
        SlipBookStore books(unit);
        DayNumbers numbers = SlipBookQueries(unit.connection(), unit.clock()).day(day);
        if (numbers.lines.empty()) {
            continue;
        }
        for (const NumberLine& line : numbers.lines) {
            if (needsWords(line, unit.now())) {
                books.explain(line.number, QStringLiteral("维修人员轮休，上班后交回"));
            }
        }
        numbers = SlipBookQueries(unit.connection(), unit.clock()).day(day);
        books.signOff(numbers, {QStringLiteral("赵刚")});
    }
}

void bindMonth(UnitOfWork& unit, const QString& month)
{
    const Date today = unit.clock().today();
    SlipBookStore books(unit);
    MonthNumbers numbers = SlipBookQueries(unit.connection(), unit.clock()).month(month);
    for (const NumberLine& line : numbers.lines) {
        if (needsWordsToBind(line)) {
            books.explain(line.number, QStringLiteral("待续未完，返单后补装"));
        }
    }
    numbers = SlipBookQueries(unit.connection(), unit.clock()).month(month);
    books.bind(numbers, today.plusDays(1 - today.day()), {clerk()});
}

/// Every month that is over.
void bindMonths(UnitOfWork& unit)
{
    const QString present = bookMonthOf(unit.clock().today());
    for (const BindingMonth& month : SlipBookQueries(unit.connection(), unit.clock()).months()) {
        if (month.month < present) {
            bindMonth(unit, month.month);
        }
    }
}

/// What came back before yesterday, a list of the greatest length after the other.
void handOver(UnitOfWork& unit)
{
    const Timestamp until = unit.clock().startOfDay(unit.clock().today().plusDays(-1));
    FinanceHandOver entry{{}, clerk(), QStringLiteral("郑燕")};
    do {
        entry.orders.clear();
        for (const FinanceCopy& copy : FinanceCopyQueries(unit.connection(), unit.clock()).open().copies) {
            if (copy.returnedAt < until) {
                entry.orders.push_back(copy.order);
            }
        }
        // Every copy is open here: nobody else has the file.
    } while (!entry.orders.empty() && FinanceCopyStore(unit).handOver(entry));
}

/// The months that finance should have confirmed by now.
void confirmMonths(UnitOfWork& unit)
{
    FinanceCopyQueries queries(unit.connection(), unit.clock());
    const Date today = unit.clock().today();
    for (const FinanceCopyQueries::Month& month : queries.months()) {
        if (const Date due = reconcileDue(month.month); due < today) {
            FinanceCopyStore(unit).confirm(queries.reconciliation(month.month),
                                           {QStringLiteral("郑燕"), due.plusDays(-1)});
        }
    }
}

} // namespace

Result<void> fillSlipBooks(DataFile& file, const Session& clerk)
{
    return file.writes().run(clerk, fillDemoCommand, [](UnitOfWork& unit) -> Result<void> {
        askForOne(unit);
        signOffDays(unit);
        bindMonths(unit);
        handOver(unit);
        confirmMonths(unit);
        unit.audit(QStringLiteral("demo"), {}, {{QStringLiteral("slip_books"), true}});
        return {};
    });
}

Result<void> handOverCopiesOfAll(DataFile& file)
{
    return file.writes().run(
        Session::system(stationName()), fillDemoCommand, [](UnitOfWork& unit) -> Result<void> {
            handOver(unit);
            unit.audit(QStringLiteral("demo"), {}, {{QStringLiteral("finance_copies"), true}});
            return {};
        });
}

} // namespace pd::demo
