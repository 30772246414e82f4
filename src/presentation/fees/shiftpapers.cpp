// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/fees/shiftpapers.h"

#include "application/fees/paperwords.h"
#include "presentation/fees/shiftcount.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

namespace {

constexpr auto right = HorizontalAlign::Right;
constexpr auto middle = HorizontalAlign::Center;

QString yuan(Money amount)
{
    return QString::fromStdString(amount.toString(true));
}

QString dayOnPaper(const Date& day)
{
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

QString moveOnPaper(ShiftMoveKind kind)
{
    switch (kind) {
    case ShiftMoveKind::PayIn:
        return QStringLiteral("缴入钱箱");
    case ShiftMoveKind::PayOut:
        return QStringLiteral("钱箱支出");
    case ShiftMoveKind::DrawerOpened:
        return QStringLiteral("无交易开箱");
    case ShiftMoveKind::LineRemoved:
        return QStringLiteral("收款前删行");
    }
    return {};
}

std::vector<ListFigure> figuresOf(const CashFigures& figures)
{
    const auto figure = [](const QString& label, int count, bool loud = true) {
        return ListFigure{label, static_cast<std::size_t>(count), loud};
    };
    return {figure(QStringLiteral("票据"), figures.receipts(), false),
            figure(QStringLiteral("作废"), figures.voids),
            figure(QStringLiteral("退款"), figures.refunds),
            figure(QStringLiteral("红冲"), figures.reversals),
            figure(QStringLiteral("补打"), figures.reprints),
            figure(QStringLiteral("无交易开箱"), figures.drawerOpenings),
            figure(QStringLiteral("删行"), figures.removedLines)};
}

/// Methods at the left, items at the right; both columns come to the same sum.
BookPaperSection takings(const CashFigures& figures)
{
    BookPaperSection section;
    section.title = QStringLiteral("收款汇总");
    section.figures = QStringLiteral("实收 ¥%1").arg(yuan(figures.moved()));
    section.columns = {{QStringLiteral("收款方式"), 50},
                       {QStringLiteral("金额（元）"), 37, right},
                       {{}, 12},
                       {QStringLiteral("收费项目"), 50},
                       {QStringLiteral("金额（元）"), 37, right}};
    std::vector<std::pair<QString, Money>> methods;
    for (const PayMethod method : allPayMethods()) {
        methods.emplace_back(methodOnPaper(method), figures.of(method));
    }
    if (figures.setOff != Money()) {
        methods.emplace_back(QStringLiteral("预存抵扣（无现款）"), figures.setOff);
    }
    const std::vector<std::pair<QString, Money>> items(figures.items.begin(), figures.items.end());
    const std::size_t rows = std::max(methods.size(), items.size());
    Money itemSum;
    for (std::size_t i = 0; i < rows; ++i) {
        QStringList row;
        if (i < methods.size()) {
            row << methods[i].first << yuan(methods[i].second);
        } else {
            row << QString() << QString();
        }
        row << QString();
        if (i < items.size()) {
            row << items[i].first << yuan(items[i].second);
            itemSum += items[i].second;
        }
        section.rows.push_back(row);
    }
    section.rows.push_back({QStringLiteral("合计"),
                            yuan(figures.moved() + figures.setOff),
                            {},
                            QStringLiteral("合计"),
                            yuan(itemSum)});
    section.boldRows = {rows};
    return section;
}

BookPaperSection corrections(const CashFigures& figures)
{
    BookPaperSection section;
    section.title = QStringLiteral("票据");
    section.figures = figures.receipts() == 0
                          ? QStringLiteral("无")
                          : QStringLiteral("%1 至 %2").arg(figures.firstReceipt, figures.lastReceipt);
    section.columns = {{QStringLiteral("种类"), 60},
                       {QStringLiteral("张数"), 40, right},
                       {QStringLiteral("金额（元）"), 46, right},
                       {{}, 40}};
    const auto row = [&](const QString& kind, int count, const QString& sum) {
        section.rows.push_back({kind, QString::number(count), sum});
    };
    row(QStringLiteral("收款收据"), figures.payments, {});
    row(QStringLiteral("预存抵扣"), figures.setOffs, yuan(figures.setOff));
    row(QStringLiteral("退款"), figures.refunds, yuan(figures.refunded));
    row(QStringLiteral("红冲"), figures.reversals, yuan(figures.reversed));
    row(QStringLiteral("作废（号码保留）"), figures.voids, yuan(figures.voided));
    return section;
}

BookPaperSection ranges(const std::vector<NumberRange>& numbers)
{
    BookPaperSection section;
    section.title = QStringLiteral("号码连续性");
    section.columns = {{QStringLiteral("字轨"), 18},        {QStringLiteral("月份"), 20},
                       {QStringLiteral("首号"), 36},        {QStringLiteral("末号"), 36},
                       {QStringLiteral("张数"), 16, right}, {QStringLiteral("作废"), 16, right},
                       {QStringLiteral("缺号"), 44}};
    section.nothing = QStringLiteral("尚无号码");
    std::size_t missing = 0;
    for (const NumberRange& range : numbers) {
        QStringList words;
        for (const MissingNumber& one : range.missing) {
            words += one.number + (one.reason.isEmpty() ? QStringLiteral("（未说明）")
                                                        : QStringLiteral("（%1）").arg(one.reason));
        }
        missing += range.missing.size();
        if (!words.isEmpty()) {
            section.boldRows.insert(section.rows.size());
        }
        section.rows.push_back({range.series, range.month, range.first, range.last,
                                QString::number(range.count), QString::number(range.voided),
                                words.isEmpty() ? QStringLiteral("无") : words.join(QStringLiteral("；"))});
    }
    section.figures = missing == 0 ? QStringLiteral("连续，无缺号") : QStringLiteral("缺 %1 号").arg(missing);
    return section;
}

BookPaperSection shiftsOf(const DaySheet& sheet, const Clock& clock)
{
    BookPaperSection section;
    section.title = QStringLiteral("班次");
    Money handed;
    section.columns = {{QStringLiteral("班次"), 30},
                       {QStringLiteral("收款员"), 18},
                       {QStringLiteral("时间"), 26},
                       {QStringLiteral("票据"), 12, right},
                       {QStringLiteral("应有现金"), 24, right},
                       {QStringLiteral("实点现金"), 24, right},
                       {QStringLiteral("差额"), 18, right},
                       {QStringLiteral("上交"), 24, right},
                       {{}, 10}};
    for (const SheetShift& shift : sheet.shifts) {
        handed += shift.handedOver;
        section.rows.push_back({shift.number, shift.cashier,
                                timeOfDay(shift.from, clock) + u'–' + timeOfDay(shift.until, clock),
                                QString::number(shift.receipts), yuan(shift.expectedCash),
                                yuan(shift.countedCash), yuan(shift.difference), yuan(shift.handedOver)});
        if (!shift.reason.isEmpty()) {
            section.boldRows.insert(section.rows.size() - 1);
        }
    }
    section.figures = QStringLiteral("%1 班　上交现金 ¥%2").arg(sheet.shifts.size()).arg(yuan(handed));
    return section;
}

BookPaperSection totals(const DaySheet& sheet)
{
    BookPaperSection section;
    section.title = QStringLiteral("累计");
    section.columns = {{QStringLiteral("上次累计（元）"), 62, right},
                       {QStringLiteral("本日合计（元）"), 62, right},
                       {QStringLiteral("本次累计（元）"), 62, right}};
    section.rows = {{yuan(sheet.carried), yuan(sheet.figures.moved()), yuan(sheet.grand())}};
    section.boldRows = {0};
    return section;
}

BookPaperSection countOf(const ShiftClose& close)
{
    BookPaperSection section;
    section.title = QStringLiteral("现金清点");
    section.figures = QStringLiteral("合计 ¥%1").arg(yuan(close.cash.total()));
    section.columns = {{QStringLiteral("面额"), 28, right},       {QStringLiteral("张（枚）"), 24, right},
                       {QStringLiteral("金额（元）"), 36, right}, {{}, 10},
                       {QStringLiteral("面额"), 28, right},       {QStringLiteral("张（枚）"), 24, right},
                       {QStringLiteral("金额（元）"), 36, right}};
    const auto cells = [&](std::size_t place) -> QStringList {
        const int pieces = close.cash.pieces.at(place);
        return {faceText(cashFaces()[place]), QString::number(pieces), yuan(cashFaces()[place] * pieces)};
    };
    for (std::size_t i = 0; i < faceCount / 2; ++i) {
        section.rows.push_back(cells(i) + QStringList{QString()} + cells(i + faceCount / 2));
    }
    return section;
}

BookPaperSection comparison(const ShiftClose& close)
{
    BookPaperSection section;
    section.title = QStringLiteral("核对");
    section.figures = QStringLiteral("差额 ¥%1").arg(yuan(close.difference()));
    section.columns = {{QStringLiteral("方式"), 46},
                       {QStringLiteral("应有（元）"), 46, right},
                       {QStringLiteral("实点（元）"), 46, right},
                       {QStringLiteral("差额（元）"), 48, right}};
    for (const PayMethod method : allPayMethods()) {
        if (close.difference(method) != Money()) {
            section.boldRows.insert(section.rows.size());
        }
        section.rows.push_back({methodOnPaper(method), yuan(close.expected.at(method)),
                                yuan(close.counted.at(method)), yuan(close.difference(method))});
    }
    return section;
}

BookPaperSection drawer(const ShiftClose& close)
{
    BookPaperSection section;
    section.title = QStringLiteral("钱箱");
    section.columns = {{QStringLiteral("备用金"), 37, right},
                       {QStringLiteral("缴入"), 37, right},
                       {QStringLiteral("支出"), 37, right},
                       {QStringLiteral("留存下班"), 37, right},
                       {QStringLiteral("上交"), 38, right}};
    section.rows = {{yuan(close.shift.opening), yuan(close.figures.payIns), yuan(close.figures.payOuts),
                     yuan(close.left), yuan(close.handedOver())}};
    section.boldRows = {0};
    return section;
}

BookPaperSection movesOf(const std::vector<ShiftMove>& moves, const Clock& clock)
{
    BookPaperSection section;
    section.title = QStringLiteral("收据以外的变动");
    section.nothing = QStringLiteral("无");
    section.columns = {{QStringLiteral("时间"), 30},
                       {QStringLiteral("事项"), 36},
                       {QStringLiteral("金额（元）"), 30, right},
                       {QStringLiteral("原因"), 66},
                       {QStringLiteral("经手"), 24, middle}};
    for (const ShiftMove& move : moves) {
        section.rows.push_back({timeOfDay(move.at, clock), moveOnPaper(move.kind),
                                move.amount == Money() ? QString() : yuan(move.amount), move.reason,
                                move.actor});
    }
    return section;
}

} // namespace

BookPaper daySheetPaper(const DayClose& close, const QString& printedBy, const Clock& clock)
{
    const DaySheet& sheet = close.sheet;
    BookPaper paper;
    paper.kind = QStringLiteral("day-sheet");
    paper.title = close.printings > 1 ? QStringLiteral("日结单 · 补打第 %1 次").arg(close.printings - 1)
                                      : QStringLiteral("日结单");
    paper.date = QStringLiteral("%1　%2").arg(sheet.number, dayOnPaper(sheet.day));
    paper.heading = {sheet.office, sheet.demo, printedBy};
    paper.printedAt = longTime(clock.now(), clock);
    paper.figures = figuresOf(sheet.figures);
    paper.sections = {takings(sheet.figures), totals(sheet), corrections(sheet.figures),
                      shiftsOf(sheet, clock), ranges(sheet.numbers)};
    for (const SheetShift& shift : sheet.shifts) {
        if (!shift.reason.isEmpty()) {
            paper.remarks +=
                QStringLiteral("%1 差额 ¥%2：%3%4")
                    .arg(shift.number, yuan(shift.difference), shift.reason,
                         shift.approver.isEmpty() ? QString()
                                                  : QStringLiteral("（复核 %1）").arg(shift.approver));
        }
    }
    paper.remarks += QStringLiteral("结账 %1　%2").arg(longTime(sheet.at, clock), sheet.closedBy);
    paper.remarks += QStringLiteral("末张票据校验 %1")
                         .arg(sheet.receiptHash.isEmpty() ? QStringLiteral("—") : sheet.receiptHash);
    paper.remarks += QStringLiteral("审计链第 %1 条 %2").arg(sheet.auditSequence).arg(sheet.auditHead);
    paper.signatures = {QStringLiteral("收款员"), QStringLiteral("主管"), QStringLiteral("财务")};
    return paper;
}

BookPaper shiftReportPaper(const ShiftClose& close, const std::vector<ShiftMove>& moves,
                           const PaperHeading& heading, const Clock& clock)
{
    const Shift& shift = close.shift;
    BookPaper paper;
    paper.kind = QStringLiteral("shift-report");
    paper.title = QStringLiteral("交班表");
    paper.date = QStringLiteral("%1　%2").arg(shift.number, shift.cashierName);
    paper.heading = heading;
    paper.printedAt = longTime(clock.now(), clock);
    paper.figures = figuresOf(close.figures);
    paper.sections = {comparison(close),          countOf(close),       drawer(close), takings(close.figures),
                      corrections(close.figures), movesOf(moves, clock)};
    paper.remarks +=
        QStringLiteral("开班 %1　交班 %2　%3　机号 %4")
            .arg(longTime(shift.openedAt, clock), longTime(close.at, clock), close.actorName, shift.station);
    if (shift.openingDifference() != Money()) {
        paper.remarks +=
            QStringLiteral("开班差额 ¥%1（上班留存 ¥%2）：%3")
                .arg(yuan(shift.openingDifference()), yuan(*shift.expected), shift.openingReason);
    }
    if (!close.reason.isEmpty()) {
        paper.remarks +=
            QStringLiteral("差额原因：") + close.reason +
            (close.approverName.isEmpty() ? QString() : QStringLiteral("　复核：") + close.approverName);
    }
    paper.signatures = {QStringLiteral("交班人"), QStringLiteral("接班人"), QStringLiteral("主管")};
    return paper;
}

BookPaper numbersPaper(const std::vector<NumberRange>& numbers, const PaperHeading& heading,
                       const Clock& clock)
{
    BookPaper paper;
    paper.kind = QStringLiteral("number-check");
    paper.title = QStringLiteral("票据号码核对表");
    paper.date = dayOnPaper(clock.today());
    paper.heading = heading;
    paper.printedAt = longTime(clock.now(), clock);
    paper.sections = {ranges(numbers)};
    paper.signatures = {QStringLiteral("收款员"), QStringLiteral("主管"), QStringLiteral("财务")};
    return paper;
}

} // namespace pd
