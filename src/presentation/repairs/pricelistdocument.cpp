// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/pricelistdocument.h"

#include "presentation/documents/listtable.h"
#include "presentation/repairs/costtexts.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

namespace {

constexpr double listWidth = 178;

ListColumns priceColumns()
{
    return {{QStringLiteral("序号"), 14, HorizontalAlign::Center},
            {QStringLiteral("服务项目"), 84},
            {QStringLiteral("收费方式"), 24, HorizontalAlign::Center},
            {QStringLiteral("单位"), 24, HorizontalAlign::Center},
            {QStringLiteral("单价（元）"), 32, HorizontalAlign::Right}};
}

class PublishedList {
public:
    PublishedList(const PublishedPrices& data, const TextMeasure& measure, const QRectF& printable)
        : m_data(data), m_printable(printable), m_flow(measure, frame())
    {
    }

    std::vector<DocumentPage> pages()
    {
        int number = 0;
        for (const PublishedGroup& group : m_data.groups) {
            std::vector<FlowRow> rows;
            for (const PublishedPrice& price : group.prices) {
                FlowRow row = listRow(priceColumns(), {QString::number(++number), price.name, price.kind,
                                                       price.unit, price.price});
                row.leastHeight = 6.4;
                for (FlowCell& cell : row.cells) {
                    cell.style.points = 10;
                }
                row.cells.back().style.bold = true;
                rows.push_back(std::move(row));
            }
            putListSection(m_flow, group.name, QStringLiteral("%1 项").arg(group.prices.size()),
                           priceColumns(), rows);
        }
        m_flow.gap(4);
        m_flow.row(
            note(QStringLiteral("说明：1. 维修人员上门须先出示本标准，收费情况征得业主同意后方可施工。")));
        m_flow.row(
            note(QStringLiteral("2. “人工”不含材料；材料由物业提供的按实际用量另计，业主自备的不计。")));
        m_flow.row(note(QStringLiteral("3. 公共部位维修及保修期内的维修不收费。本标准每半年修订一次。")));
        m_flow.gap(6);
        m_flow.block(14, [this](PageWriter& writer, const QRectF& box) {
            writer.text({box.left() + 98, box.top(), 80, 6}, m_data.centre, {11, true},
                        HorizontalAlign::Right);
            writer.text({box.left() + 98, box.top() + 7, 80, 6}, m_data.validFrom, {10},
                        HorizontalAlign::Right);
        });
        return m_flow.finish();
    }

private:
    static FlowRow note(const QString& text)
    {
        return {{{listWidth, text, {9, false, Ink::Grey}}}, 0, RowRule::None};
    }

    FlowFrame frame()
    {
        return {m_printable, [this](PageWriter& writer, int page) { return head(writer, page); }, 6,
                [this](PageWriter& writer, const QRectF& box, int page, int pages) {
                    const TextStyle small{7.5, false, Ink::Grey};
                    const QRectF line = box.adjusted(0, 1.6, 0, 0);
                    writer.text({line.left(), line.top(), 100, line.height()},
                                QStringLiteral("打印 ") + m_data.printedAt, small);
                    writer.text({line.left() + 102, line.top(), listWidth - 102, line.height()},
                                PageFlow::pageMark(page, pages), small, HorizontalAlign::Right);
                }};
    }

    double head(PageWriter& writer, int page)
    {
        const double left = m_printable.left();
        const double top = m_printable.top();
        const double right = m_printable.right();
        const QString valid = QStringLiteral("自 %1 起执行").arg(m_data.validFrom);
        if (page > 0) {
            writer.text({left, top, 110, 5}, QStringLiteral("专项服务项目及收费标准"), {8.5, true});
            writer.text({left + 112, top, listWidth - 112, 5}, valid, {8.5, false, Ink::Grey},
                        HorizontalAlign::Right);
            writer.line({left, top + 6}, {right, top + 6}, 0.3);
            return top + 8;
        }
        writer.text({left, top, listWidth, 6}, m_data.centre, {12}, HorizontalAlign::Center);
        writer.text({left, top + 7, listWidth, 12}, QStringLiteral("专项服务项目及收费标准"), {24, true},
                    HorizontalAlign::Center);
        writer.text({left, top + 20, listWidth, 6}, valid, {11}, HorizontalAlign::Center);
        writer.line({left, top + 28}, {right, top + 28}, 0.6);
        return top + 29;
    }

    const PublishedPrices& m_data;
    QRectF m_printable;
    PageFlow m_flow;
};

} // namespace

PublishedPrices publishedPrices(const PriceList& list, const PaperHeading& heading, const Clock& clock)
{
    PublishedPrices data;
    data.centre = heading.centre;
    data.demo = heading.demo;
    data.printedAt = longTime(clock.now(), clock);
    std::optional<Date> begun;
    for (const PricedItem& item : list.items) {
        begun = begun ? std::max(*begun, item.price.from) : item.price.from;
        const QString group = item.groupZh.isEmpty() ? QStringLiteral("通用") : item.groupZh;
        if (data.groups.empty() || data.groups.back().name != group) {
            data.groups.push_back({group, {}});
        }
        data.groups.back().prices.push_back(
            {item.item.nameZh, costKindOnPaper(item.item.kind), item.item.unit, priceText(item.price.price)});
    }
    const Date from = begun.value_or(list.day);
    data.validFrom = QStringLiteral("%1年%2月%3日").arg(from.year()).arg(from.month()).arg(from.day());
    return data;
}

Document priceListDocument(const PublishedPrices& data, const TextMeasure& measure)
{
    Document document;
    document.kind = QStringLiteral("price-list");
    document.title = QStringLiteral("专项服务项目及收费标准 ") + data.validFrom;
    document.paper = paperA4();
    document.margins = QMarginsF(16, 14, 16, 12);
    document.watermark = data.demo ? demoWatermark() : QString();
    document.pages = PublishedList(data, measure, document.printable()).pages();
    return document;
}

} // namespace pd
