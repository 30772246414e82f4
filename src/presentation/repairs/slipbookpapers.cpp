// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/slipbookpapers.h"

#include "presentation/repairs/householdcard.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/slipbookwords.h"

#include <algorithm>
#include <map>

namespace pd {

namespace {

constexpr auto toTheRight = HorizontalAlign::Right;

BookPaper paperOf(const QString& kind, const QString& title, const QString& date, const PaperHeading& heading,
                  const Clock& clock)
{
    BookPaper paper;
    paper.kind = kind;
    paper.title = title;
    paper.date = date;
    paper.heading = heading;
    paper.printedAt = longTime(clock.now(), clock);
    return paper;
}

ListFigure figure(const QString& label, int count, bool loud = false)
{
    return {label, static_cast<std::size_t>(count), loud};
}

/// As they were signed, else as they are.
std::vector<CheckedNumber> numbersOf(const std::vector<NumberLine>& lines,
                                     const std::vector<CheckedNumber>& checked)
{
    if (!checked.empty()) {
        return checked;
    }
    std::vector<CheckedNumber> numbers;
    std::ranges::transform(lines, std::back_inserter(numbers), checkedNumber);
    return numbers;
}

QString fateOf(const CheckedNumber& number)
{
    return number.fate ? numberFateOnPaper(*number.fate) : QStringLiteral("手写单");
}

NumberCounts countsOfChecked(const std::vector<CheckedNumber>& numbers)
{
    std::vector<NumberLine> lines;
    for (const CheckedNumber& number : numbers) {
        if (number.fate) {
            NumberLine line;
            line.fate = *number.fate;
            lines.push_back(line);
        }
    }
    return countsOf(lines);
}

QString dateOnly(const Date& date)
{
    return QString::fromStdString(date.toString());
}

ListColumns copyColumns()
{
    return {{QStringLiteral("单号"), 30},
            {QStringLiteral("房号/位置"), 44},
            {QStringLiteral("维修人员"), 30},
            {QStringLiteral("返单时间"), 42},
            {QStringLiteral("金额（元）"), 40, toTheRight}};
}

} // namespace

CheckedNumber checkedNumber(const NumberLine& line)
{
    return {line.number, line.fate, line.order, line.place, line.technician, line.printings, wordsOf(line)};
}

BookPaper unreturnedPaper(const std::vector<UnreturnedSlip>& slips, const PaperHeading& heading,
                          const Clock& clock)
{
    BookPaper paper = paperOf(QStringLiteral("slips-unreturned"), QStringLiteral("未返服务单清单"),
                              dateOnPaper(clock.today()), heading, clock);
    const ListColumns columns{{QStringLiteral("单号"), 28},     {QStringLiteral("房号/位置"), 24},
                              {QStringLiteral("报修内容"), 44}, {QStringLiteral("派工"), 20},
                              {QStringLiteral("应返"), 20},     {QStringLiteral("追单"), 50}};
    std::map<QString, BookPaperSection> byTechnician;
    int late = 0;
    for (const UnreturnedSlip& slip : slips) {
        const OrderRow& row = slip.row;
        const bool overdue = slip.due < clock.now();
        late += overdue ? 1 : 0;
        BookPaperSection& section = byTechnician[row.technicianName];
        if (overdue) {
            section.boldRows.insert(section.rows.size());
        }
        QString chased;
        if (slip.lastChase) {
            chased = QStringLiteral("%1 %2：%3")
                         .arg(shortTime(slip.lastChase->at, clock), slip.lastChase->person,
                              slip.lastChase->answer);
        }
        section.rows.push_back(
            {row.order.number, row.order.intake.place,
             row.order.intake.content.isEmpty() ? row.faultZh : row.order.intake.content.simplified(),
             shortTime(row.order.dispatchedAt, clock), shortTime(slip.due, clock), chased});
    }
    paper.figures = {figure(QStringLiteral("未返单"), static_cast<int>(slips.size())),
                     figure(QStringLiteral("超时"), late, true)};
    for (auto& [technician, section] : byTechnician) {
        section.title = technician;
        section.figures =
            QStringLiteral("%1 张，超时 %2 张").arg(section.rows.size()).arg(section.boldRows.size());
        section.columns = columns;
        paper.sections.push_back(std::move(section));
    }
    if (paper.sections.empty()) {
        paper.sections.push_back(
            {QStringLiteral("未返单"), {}, columns, {}, {}, QStringLiteral("服务单均已返回。")});
    }
    paper.signatures = {QStringLiteral("追单人"), QStringLiteral("维修主管"), QStringLiteral("日期")};
    return paper;
}

BookPaper dayCheckPaper(const DayNumbers& numbers, const PaperHeading& heading, const Clock& clock)
{
    BookPaper paper = paperOf(QStringLiteral("slips-day-check"), QStringLiteral("服务单编号核对表"),
                              dateOnPaper(numbers.day), heading, clock);
    const std::vector<CheckedNumber> all = numbersOf(numbers.lines, numbers.checked);
    const NumberCounts counts = numbers.check ? numbers.check->counts : countsOfChecked(all);
    paper.figures = {
        figure(QStringLiteral("开出"), counts.given),        figure(QStringLiteral("已返单"), counts.back),
        figure(QStringLiteral("未返单"), counts.out, true),  figure(QStringLiteral("未派出"), counts.notSent),
        figure(QStringLiteral("已撤单"), counts.cancelled),  figure(QStringLiteral("已合并"), counts.merged),
        figure(QStringLiteral("缺号"), counts.missing, true)};
    BookPaperSection section;
    section.title = QStringLiteral("编号说明");
    section.figures =
        numbers.first.isEmpty() ? QString() : QStringLiteral("%1 至 %2").arg(numbers.first, numbers.last);
    section.columns = {{QStringLiteral("单号"), 30},      {QStringLiteral("去向"), 18},
                       {QStringLiteral("房号/位置"), 28}, {QStringLiteral("维修人员"), 22},
                       {QStringLiteral("打印"), 12},      {QStringLiteral("说明、追单情况"), 76}};
    section.nothing = QStringLiteral("当日未开出服务单。");
    for (const CheckedNumber& number : all) {
        if (!number.fate || *number.fate == NumberFate::Missing || *number.fate == NumberFate::Out) {
            section.boldRows.insert(section.rows.size());
        }
        section.rows.push_back(
            {number.number, fateOf(number), number.place, number.technician,
             number.printings > 0 ? QStringLiteral("%1 次").arg(number.printings) : QStringLiteral("—"),
             recordedWordsOnPaper(number.words)});
    }
    for (const SlipBlank& blank : numbers.blanks) {
        section.rows.push_back({blank.number,
                                blankFateOnPaper(blank.fate),
                                {},
                                {},
                                {},
                                (blank.orderNumber + u' ' + blank.reason).trimmed()});
    }
    paper.sections.push_back(std::move(section));
    if (numbers.check) {
        paper.remarks += QStringLiteral("核对人：%1　　核对时间：%2")
                             .arg(numbers.check->checkedBy, longTime(numbers.check->at, clock));
        if (!numbers.check->note.isEmpty()) {
            paper.remarks += QStringLiteral("备注：") + numbers.check->note;
        }
    } else {
        paper.remarks += QStringLiteral("本表尚未核对签字。");
    }
    paper.signatures = {QStringLiteral("核对人"), QStringLiteral("接班人"), QStringLiteral("日期")};
    return paper;
}

BookPaper bindingPaper(const MonthNumbers& numbers, const PaperHeading& heading, const Clock& clock)
{
    const QString month = bookMonthOnPaper(numbers.month);
    BookPaper paper = paperOf(QStringLiteral("slips-binding"), QStringLiteral("服务单第一联装订目录"), month,
                              heading, clock);
    const std::vector<CheckedNumber> all = numbersOf(numbers.lines, numbers.checked);
    const NumberCounts counts = countsOfChecked(all);
    const int missing = counts.missing + counts.out + counts.notSent;
    QStringList missingNumbers;
    BookPaperSection section;
    section.title = QStringLiteral("按流水号排列");
    section.figures = QStringLiteral("%1 至 %2").arg(numbers.first, numbers.last);
    section.columns = {{QStringLiteral("单号"), 30},
                       {QStringLiteral("状态"), 18},
                       {QStringLiteral("房号/位置"), 30},
                       {QStringLiteral("维修人员"), 24},
                       {QStringLiteral("撤单、合并、缺失原因"), 84}};
    section.nothing = QStringLiteral("本月没有服务单。");
    for (const CheckedNumber& number : all) {
        const bool bound = number.fate == NumberFate::Back;
        const bool absent =
            !bound && number.fate != NumberFate::Cancelled && number.fate != NumberFate::Merged;
        if (absent) {
            missingNumbers += number.number.section(u'-', -1); // of the cover's month
            section.boldRows.insert(section.rows.size());
        }
        section.rows.push_back({number.number, bound ? QStringLiteral("已装订") : fateOf(number),
                                number.place, number.technician,
                                bound ? QString() : recordedWordsOnPaper(number.words)});
    }
    paper.figures = {
        figure(QStringLiteral("编号"), static_cast<int>(all.size())),
        figure(QStringLiteral("装订"), counts.back), figure(QStringLiteral("撤单"), counts.cancelled),
        figure(QStringLiteral("合并"), counts.merged), figure(QStringLiteral("缺失"), missing, true)};
    paper.sections.push_back(std::move(section));

    constexpr qsizetype mostNamed = 3;
    QString named = missingNumbers.mid(0, mostNamed).join(QStringLiteral("、"));
    if (missingNumbers.size() > mostNamed) {
        named += QStringLiteral(" 等 %1 张，见目录").arg(missingNumbers.size());
    }
    const auto& binding = numbers.binding;
    paper.cover = BookCover{
        QStringLiteral("服务单（第一联）"),
        month,
        {{QStringLiteral("起止编号"), QStringLiteral("%1 至 %2").arg(numbers.first, numbers.last)},
         {QStringLiteral("装订张数"), QStringLiteral("%1 张").arg(counts.back)},
         {QStringLiteral("撤单、合并"), QStringLiteral("%1 张").arg(counts.cancelled + counts.merged)},
         {QStringLiteral("缺失编号"), named.isEmpty() ? QStringLiteral("无") : named},
         {QStringLiteral("装订人"), binding ? binding->boundBy : QString()},
         {QStringLiteral("装订日期"), binding ? dateOnly(binding->boundOn) : QString()},
         {QStringLiteral("保存至"), binding ? dateOnly(binding->keepUntil) : QString()}}};
    if (binding && !binding->note.isEmpty()) {
        paper.remarks += QStringLiteral("备注：") + binding->note;
    }
    paper.signatures = {QStringLiteral("装订人"), QStringLiteral("客服主管"), QStringLiteral("日期")};
    return paper;
}

BookPaper financeListPaper(const FinanceList& list, const PaperHeading& heading, const Clock& clock)
{
    BookPaper paper = paperOf(QStringLiteral("finance-list"), QStringLiteral("有偿服务单（财务联）移交清单"),
                              list.head.number, heading, clock);
    for (const TypeSum& sum : list.sums) {
        BookPaperSection section;
        section.title = financeTypeOnPaper(sum.type);
        section.figures = QStringLiteral("%1 张").arg(sum.orders);
        section.columns = copyColumns();
        for (const FinanceCopy& copy : list.copies) {
            if (copy.type == sum.type) {
                section.rows.push_back({copy.number, copy.place, copy.technician,
                                        longTime(copy.returnedAt, clock), amountText(copy.charge)});
            }
        }
        section.boldRows.insert(section.rows.size());
        section.rows.push_back({QStringLiteral("小计"), {}, {}, {}, amountText(sum.total)});
        paper.sections.push_back(std::move(section));
    }
    paper.sections.push_back({QStringLiteral("合计"),
                              QStringLiteral("%1 张").arg(list.head.orders),
                              copyColumns(),
                              {{QStringLiteral("合计"), {}, {}, {}, amountText(list.head.total)}},
                              {0},
                              {}});
    paper.remarks += QStringLiteral("移交人：%1　　接收人：%2　　移交时间：%3")
                         .arg(list.head.handedBy, list.head.receivedBy, longTime(list.head.at, clock));
    if (!list.head.note.isEmpty()) {
        paper.remarks += QStringLiteral("备注：") + list.head.note;
    }
    paper.signatures = {QStringLiteral("移交人"), QStringLiteral("接收人"), QStringLiteral("日期")};
    return paper;
}

BookPaper reconciliationPaper(const Reconciliation& month, const PaperHeading& heading, const Clock& clock)
{
    BookPaper paper =
        paperOf(QStringLiteral("finance-reconciliation"), QStringLiteral("有偿服务单月度核对表"),
                bookMonthOnPaper(month.month), heading, clock);
    BookPaperSection types;
    types.title = QStringLiteral("按类别核对");
    types.columns = {{QStringLiteral("类别"), 60},
                     {QStringLiteral("服务单"), 18, toTheRight},
                     {QStringLiteral("服务单金额"), 31, toTheRight},
                     {QStringLiteral("已移交"), 18, toTheRight},
                     {QStringLiteral("移交金额"), 31, toTheRight},
                     {QStringLiteral("差额"), 28, toTheRight}};
    types.nothing = QStringLiteral("本月没有有偿服务单。");
    const auto row = [](const QString& name, const ReconciledType& type) {
        return QStringList{name,
                           QString::number(type.orders),
                           amountText(type.charged),
                           QString::number(type.handed),
                           amountText(type.handedAmount),
                           amountText(type.charged - type.handedAmount)};
    };
    for (const ReconciledType& type : month.types) {
        types.rows.push_back(row(financeTypeOnPaper(type.type), type));
    }
    if (!types.rows.empty()) {
        types.boldRows.insert(types.rows.size());
        types.rows.push_back(row(QStringLiteral("合计"), sumOf(month.types)));
    }
    paper.sections.push_back(std::move(types));
    BookPaperSection differences;
    differences.title = QStringLiteral("差异");
    differences.figures = QStringLiteral("%1 张").arg(month.differences.size());
    differences.columns = {{QStringLiteral("单号"), 32},
                           {QStringLiteral("房号/位置"), 42},
                           {QStringLiteral("差异"), 44},
                           {QStringLiteral("服务单金额"), 34, toTheRight},
                           {QStringLiteral("移交金额"), 34, toTheRight}};
    differences.nothing = QStringLiteral("服务单与移交清单一致。");
    for (const FinanceDifference& one : month.differences) {
        differences.rows.push_back({one.number, one.place, differenceOnPaper(one.kind),
                                    amountText(one.charged), amountText(one.handed)});
    }
    paper.sections.push_back(std::move(differences));
    if (month.confirmation) {
        paper.remarks += QStringLiteral("财务确认：%1　　%2")
                             .arg(month.confirmation->confirmedBy, dateOnly(month.confirmation->confirmedOn));
        if (!month.confirmation->note.isEmpty()) {
            paper.remarks += QStringLiteral("备注：") + month.confirmation->note;
        }
    } else {
        paper.remarks += QStringLiteral("财务尚未确认。应于 %1 前核对完毕。").arg(dateOnly(month.due));
    }
    paper.signatures = {QStringLiteral("客服部"), QStringLiteral("工程部"), QStringLiteral("财务部"),
                        QStringLiteral("日期")};
    return paper;
}

} // namespace pd
