// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/calls/calldaydocument.h"

#include "domain/registry/masking.h"
#include "presentation/calls/callwordstext.h"
#include "presentation/documents/listtable.h"
#include "presentation/documents/paperframe.h"
#include "presentation/repairs/ordertime.h"

namespace pd {

namespace {

constexpr double listWidth = 273;

ListColumns callColumns()
{
    return {{QStringLiteral("序号"), 28},
            {QStringLiteral("记录日期"), 18},
            {QStringLiteral("记录时间"), 14},
            {QStringLiteral("房间号"), 20},
            {QStringLiteral("来电号码"), 23},
            {QStringLiteral("来电缘由"), 51},
            {QStringLiteral("工单编号"), 28},
            {QStringLiteral("接听人"), 14},
            {QStringLiteral("信息接受人"), 19},
            {QStringLiteral("完成情况"), 34},
            {QStringLiteral("类别"), 9, HorizontalAlign::Center},
            {QStringLiteral("备注"), 15}};
}

QString withWords(const QString& state, const QString& words)
{
    return words.isEmpty() ? state : state + QStringLiteral("：") + words.simplified();
}

QString completionOnPaper(const CallRow& row, const Clock& clock)
{
    const Call& call = row.call;
    if (call.state == CallState::Open) {
        return call.intake.promisedAt ? QStringLiteral("待回电 ") + shortTime(*call.intake.promisedAt, clock)
                                      : withWords(QStringLiteral("未办结"), call.intake.answer);
    }
    if (call.order) {
        return withWords(QStringLiteral("已转服务单"), call.intake.answer);
    }
    if (call.calledBackAt) {
        return withWords(QStringLiteral("已回电 ") + shortTime(*call.calledBackAt, clock), call.outcome);
    }
    return withWords(QStringLiteral("已办结"), call.intake.answer);
}

PrintedCall printed(const CallRow& row, const Clock& clock)
{
    const CallIntake& intake = row.call.intake;
    const CivilTime at = clock.civil(row.call.takenAt);
    QString caller = intake.channel == CallChannel::Phone ? QString() : callChannelOnPaper(intake.channel);
    caller += (caller.isEmpty() || intake.callerName.isEmpty() ? QString() : QStringLiteral("：")) +
              intake.callerName;
    const QString words = intake.reason.simplified();
    return {row.call.number,
            QString::fromStdString(at.date.toString()),
            timeOfDay(row.call.takenAt, clock),
            intake.place,
            maskedPhone(intake.callerPhone),
            caller.isEmpty() ? words : QStringLiteral("【%1】%2").arg(caller, words),
            row.orderNumber,
            row.takerName,
            intake.receiver,
            completionOnPaper(row, clock),
            code(intake.category),
            intake.note,
            row.call.state == CallState::Open};
}

class CallDayList {
public:
    CallDayList(const CallDayData& data, const TextMeasure& measure, const QRectF& printable)
        : m_data(data), m_flow(measure, paperFrame(printable, {QStringLiteral("公共信息记录表"),
                                                               {},
                                                               data.centre,
                                                               data.date,
                                                               data.printedAt,
                                                               data.printedBy}))
    {
    }

    std::vector<DocumentPage> pages()
    {
        keyFigures();
        section(QStringLiteral("当日记录"), m_data.rows);
        if (!m_data.openBefore.empty()) {
            section(QStringLiteral("以前未办结"), m_data.openBefore);
        }
        m_flow.gap(3);
        m_flow.block(5, [](PageWriter& writer, const QRectF& box) {
            writer.text(box, QStringLiteral("信息类别：A 投诉　B 询问　C 合理建议、需求　D 其它"),
                        {8.5, false, Ink::Grey});
        });
        if (!m_data.complete) {
            m_flow.block(5, [](PageWriter& writer, const QRectF& box) {
                writer.text(box, QStringLiteral("记录过多，本表未列全。"), {8.5, true});
            });
        }
        putSignatures(m_flow, {QStringLiteral("汇总人"), QStringLiteral("客服主管"), QStringLiteral("日期")});
        return m_flow.finish();
    }

private:
    void keyFigures()
    {
        std::vector<ListFigure> figures{{QStringLiteral("合计"), m_data.rows.size(), true}};
        for (const auto& [category, count] : m_data.totals.byCategory) {
            figures.push_back({code(category) + u' ' + callCategoryOnPaper(category),
                               static_cast<std::size_t>(count), category == CallCategory::Complaint});
        }
        figures.push_back(
            {QStringLiteral("转服务单"), static_cast<std::size_t>(m_data.totals.repairs), false});
        for (const auto& [channel, count] : m_data.totals.byChannel) {
            figures.push_back({callChannelOnPaper(channel), static_cast<std::size_t>(count), false});
        }
        figures.push_back({QStringLiteral("未办结"),
                           static_cast<std::size_t>(m_data.totals.open) + m_data.openBefore.size(), true});
        putListFigures(m_flow, figures, 15);
    }

    void section(const QString& title, const std::vector<PrintedCall>& calls)
    {
        std::vector<FlowRow> rows;
        for (const PrintedCall& call : calls) {
            FlowRow row = listRow(callColumns(), {call.serial, call.date, call.time, call.room, call.phone,
                                                  call.reason, call.order, call.taker, call.receiver,
                                                  call.completion, call.category, call.note});
            if (call.open) {
                row.cells[9].style = listBoldStyle();
            }
            rows.push_back(std::move(row));
        }
        if (rows.empty()) {
            rows.push_back({{{listWidth, QStringLiteral("当日无记录"), listTextStyle()}}, 0, RowRule::Below});
        }
        putListSection(m_flow, title, QStringLiteral("%1 条").arg(calls.size()), callColumns(), rows);
    }

    const CallDayData& m_data;
    PageFlow m_flow;
};

} // namespace

CallDayData callDayData(const CallDay& day, const PaperHeading& heading, const Clock& clock)
{
    CallDayData data;
    data.centre = heading.centre;
    data.date = dateOnPaper(day.date);
    data.printedAt = longTime(clock.now(), clock);
    data.printedBy = heading.printedBy;
    data.demo = heading.demo;
    data.complete = day.complete;
    data.totals = totalsOf(day.rows);
    for (const CallRow& row : day.rows) {
        data.rows.push_back(printed(row, clock));
    }
    for (const CallRow& row : day.openBefore) {
        data.openBefore.push_back(printed(row, clock));
    }
    return data;
}

Document callDayDocument(const CallDayData& data, const TextMeasure& measure)
{
    Document document;
    document.kind = QStringLiteral("call-day");
    document.title = QStringLiteral("公共信息记录表 ") + data.date;
    document.paper = paperA4();
    document.paper.turned = true;
    document.margins = QMarginsF(12, 12, 12, 10);
    document.watermark = data.demo ? demoWatermark() : QString();
    document.pages = CallDayList(data, measure, document.printable()).pages();
    return document;
}

} // namespace pd
