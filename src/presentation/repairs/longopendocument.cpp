// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/longopendocument.h"

#include "domain/registry/masking.h"
#include "domain/repairs/deadlines.h"
#include "presentation/documents/listtable.h"
#include "presentation/documents/paperframe.h"
#include "presentation/repairs/ordertime.h"
#include "presentation/repairs/orderwordstext.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace pd {

namespace {

constexpr double listWidth = 186;

ListColumns columns()
{
    return {{QStringLiteral("单号"), 26},         {QStringLiteral("房号/位置"), 23},
            {QStringLiteral("报修内容"), 38},     {QStringLiteral("报修时间"), 20},
            {QStringLiteral("已历时"), 20},       {QStringLiteral("未完成原因"), 23},
            {QStringLiteral("确定完成时间"), 20}, {QStringLiteral("维修人员"), 16}};
}

QString reasonOf(const ServiceOrder& order, const OrderReview* review)
{
    const QString state =
        order.waitingReason ? waitingReasonOnPaper(*order.waitingReason) : orderStateOnPaper(order.state);
    return review == nullptr || review->words.isEmpty()
               ? state
               : QStringLiteral("%1：%2").arg(state, forEverybody(review->words, order.intake));
}

LongOpenRow rowOf(const OrderRow& row, const OrderReview* review, const Clock& clock)
{
    const ServiceOrder& order = row.order;
    const Timestamp now = clock.now();
    const auto agreed = order.promisedAt ? order.promisedAt : order.intake.appointmentAt;
    const auto definite = review != nullptr ? std::optional(review->definiteAt) : agreed;
    const QString words = order.intake.content.isEmpty() ? row.faultZh : order.intake.content;
    return {order.number,
            order.intake.place,
            forEverybody(words, order.intake),
            shortTime(order.reportedAt, clock),
            durationOnPaper((now.milliseconds() - order.reportedAt.milliseconds()) / 60'000),
            reasonOf(order, review),
            definite && *definite > now ? shortTime(*definite, clock) : QStringLiteral("待定"),
            row.technicianName.isEmpty() ? QStringLiteral("未派") : row.technicianName};
}

class LongOpenList {
public:
    LongOpenList(const LongOpenData& data, const TextMeasure& measure, const QRectF& printable)
        : m_data(data), m_flow(measure, paperFrame(printable, {QStringLiteral("超 24 小时未完成工单公示"),
                                                               {},
                                                               data.centre,
                                                               data.date,
                                                               data.printedAt,
                                                               data.printedBy}))
    {
    }

    std::vector<DocumentPage> pages()
    {
        m_flow.block(6, [](PageWriter& writer, const QRectF& box) {
            writer.text(
                box, QStringLiteral("以下工单自报修起超过 24 小时尚未完成，现予公示，由维修主管负责跟进。"),
                {9.5});
        });
        std::vector<FlowRow> rows;
        for (const LongOpenRow& row : m_data.rows) {
            rows.push_back(listRow(columns(), {row.number, row.place, row.content, row.reportedAt,
                                               row.openFor, row.reason, row.definiteAt, row.technician}));
            rows.back().cells[4].style = listBoldStyle();
        }
        if (rows.empty()) {
            rows.push_back({{{listWidth, QStringLiteral("无超过 24 小时未完成的工单"), listTextStyle()}},
                            0,
                            RowRule::Below});
        }
        putListSection(m_flow, QStringLiteral("超过 24 小时未完成"),
                       QStringLiteral("%1 单").arg(m_data.rows.size()), columns(), rows);
        m_flow.gap(2);
        putSignatures(m_flow,
                      {QStringLiteral("维修主管"), QStringLiteral("客服主管"), QStringLiteral("公示日期")});
        return m_flow.finish();
    }

private:
    const LongOpenData& m_data;
    PageFlow m_flow;
};

} // namespace

QString forEverybody(QString words, const OrderIntake& intake)
{
    const QString name = intake.reporterName.trimmed();
    if (name.size() > 1) {
        words.replace(name, maskedName(name));
    }
    static const QRegularExpression phone(
        QStringLiteral("(?<![0-9-])(?:(?:\\+?86[ -]?)?1[0-9]{2}[ -]?[0-9]{4}[ -]?[0-9]{4}|"
                       "0[0-9]{2,3}[ -]?[0-9]{7,8}|[2-9][0-9]{6,7})(?![0-9-])"));
    QString shown;
    qsizetype from = 0;
    for (auto found = phone.globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        shown += words.mid(from, match.capturedStart() - from) + maskedPhone(match.captured());
        from = match.capturedEnd();
    }
    return shown + words.mid(from);
}

std::map<OrderId, OrderReview> reviewsOf(const DayReviewList& list)
{
    std::map<OrderId, OrderReview> said;
    for (const ReviewLine& line : list.lines) {
        if (line.review) {
            said.emplace(line.row.order.id, *line.review);
        }
    }
    return said;
}

LongOpenData longOpenData(const DispatchBoard& board, const std::map<OrderId, OrderReview>& reviews,
                          const PaperHeading& heading, const Clock& clock)
{
    LongOpenData data;
    data.centre = heading.centre;
    data.demo = heading.demo;
    data.date = dateOnPaper(board.date);
    data.printedAt = longTime(clock.now(), clock);
    data.printedBy = heading.printedBy;
    std::vector<OrderRow> rows;
    const auto gather = [&](const std::vector<OrderRow>& from) {
        std::ranges::copy_if(from, std::back_inserter(rows),
                             [&](const OrderRow& row) { return isLongOpen(row, clock.now()); });
    };
    gather(board.unassigned);
    for (const TechnicianLane& lane : board.lanes) {
        gather(lane.orders);
    }
    std::ranges::stable_sort(rows, {}, [](const OrderRow& row) { return row.order.reportedAt; });
    for (const OrderRow& row : rows) {
        const auto review = reviews.find(row.order.id);
        data.rows.push_back(rowOf(row, review == reviews.end() ? nullptr : &review->second, clock));
    }
    return data;
}

Document longOpenDocument(const LongOpenData& data, const TextMeasure& measure)
{
    Document document;
    document.kind = QStringLiteral("long-open-list");
    document.title = QStringLiteral("超24小时未完成工单公示 ") + data.date;
    document.paper = paperA4();
    document.margins = QMarginsF(12, 12, 12, 10);
    document.watermark = data.demo ? demoWatermark() : QString();
    document.pages = LongOpenList(data, measure, document.printable()).pages();
    return document;
}

} // namespace pd
