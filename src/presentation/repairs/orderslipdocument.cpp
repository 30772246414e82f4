// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/orderslipdocument.h"

#include "presentation/documents/pageflow.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <iterator>

namespace pd {

namespace {

struct CopyOnPaper {
    QString name;
    QString keeper;
};

CopyOnPaper onPaper(SlipCopy copy)
{
    switch (copy) {
    case SlipCopy::CustomerService:
        return {QStringLiteral("① 客服联"), QStringLiteral("客服部留存")};
    case SlipCopy::Finance:
        return {QStringLiteral("② 财务联"), QStringLiteral("财务部记账")};
    case SlipCopy::Customer:
        return {QStringLiteral("③ 客户联"), QStringLiteral("交客户保存")};
    case SlipCopy::Servicing:
        return {QStringLiteral("④ 服务联"), QStringLiteral("服务部门留存")};
    }
    return {};
}

QString allCopies()
{
    QStringList names;
    for (const SlipCopy copy : allSlipCopies()) {
        names += onPaper(copy).name;
    }
    return QStringLiteral("一式四联：") + names.join(QStringLiteral("  "));
}

constexpr double stripWidth = 6;
constexpr double headHeight = 20;
constexpr double footHeight = 4.5;
constexpr double formWidth = 188;
constexpr double labelWidth = 16;
constexpr double qrSide = 20;
constexpr double partRowHeight = 5.6;
constexpr double mostPartRowHeight = 8;
constexpr int leastBlankRows = 1;
constexpr int blankRowsWithoutParts = 3;
constexpr int mostBlankRows = 8;

const TextStyle labelStyle{7.5, false, Ink::Grey};
const TextStyle valueStyle{9};
const TextStyle boldValueStyle{9, true};

FlowCell label(const QString& text, double width = labelWidth)
{
    return {width, text, labelStyle, HorizontalAlign::Center, true};
}

FlowCell value(const QString& text, double width, const TextStyle& style = valueStyle)
{
    return {width, text, style};
}

FlowRow gridRow(std::vector<FlowCell> cells, double leastHeight = 6.6)
{
    return {std::move(cells), leastHeight, RowRule::Grid};
}

/// One copy of the slip, on as many pages as it needs.
class SlipForm {
public:
    SlipForm(const OrderSlipData& data, const TextMeasure& measure, const QRectF& printable, QString copyName,
             QString keeper)
        : m_data(data), m_copyName(std::move(copyName)), m_keeper(std::move(keeper)), m_printable(printable),
          m_flow(measure, frame())
    {
    }

    std::vector<DocumentPage> pages()
    {
        header();
        for (const FlowRow& row : matterRows()) {
            m_flow.row(row);
        }
        parts();
        const std::vector<FlowRow> rows = tailRows();
        m_flow.ensure(heightOf(rows));
        for (const FlowRow& row : rows) {
            m_flow.row(row);
        }
        return m_flow.finish();
    }

private:
    FlowFrame frame()
    {
        return {m_printable.adjusted(0, 0, -stripWidth, 0),
                [this](PageWriter& writer, int page) { return head(writer, page); }, footHeight,
                [this](PageWriter& writer, const QRectF& box, int page, int pages) {
                    foot(writer, box, page, pages);
                }};
    }

    double head(PageWriter& writer, int page)
    {
        const double left = m_printable.left();
        const double top = m_printable.top();
        writer.paragraph({left, top, 62, 10}, m_data.centre, {11, true});
        const QRectF tag(left, top + 11.4, 27, 6.4);
        writer.rect(tag, 0.3);
        writer.text(tag.adjusted(1, 0, -1, 0), m_copyName, {10.5, true}, HorizontalAlign::Center);
        writer.text({tag.right() + 2, tag.top(), 34, tag.height()}, m_keeper, {8, false, Ink::Grey});

        const QRectF middle(left + 63, top, 60, 10.5);
        writer.text(middle, page == 0 ? QStringLiteral("服务单") : QStringLiteral("服务单（续页）"),
                    {page == 0 ? 22.0 : 17.0, true}, HorizontalAlign::Center);
        if (m_data.reprint > 0) {
            const QRectF mark(middle.left(), top + 12, middle.width(), 5.4);
            writer.text(mark,
                        QStringLiteral("补打 第%1次  %2  %3")
                            .arg(m_data.reprint)
                            .arg(m_data.printedAt, m_data.printedBy),
                        {8.5, true}, HorizontalAlign::Center);
        }

        const double codeLeft = left + formWidth - qrSide;
        writer.qr({codeLeft, top - 1.2, qrSide, qrSide}, m_data.number);
        const QRectF number(left + 124, top + 5, codeLeft - left - 125, 9);
        writer.text({number.left(), top + 1, number.width(), 4}, QStringLiteral("编号"), labelStyle,
                    HorizontalAlign::Right);
        writer.text(number, m_data.number, {16, true}, HorizontalAlign::Right);
        writer.text({number.left(), number.bottom(), number.width(), 4},
                    QStringLiteral("接报 ") + m_data.reportedAt, labelStyle, HorizontalAlign::Right);

        const QRectF strip(m_printable.right() - stripWidth + 1, top, stripWidth - 1, m_printable.height());
        writer.vertical(strip, QString(m_copyName + QStringLiteral("　") + m_keeper).remove(u' '),
                        {8, false, Ink::Grey});
        return top + headHeight;
    }

    void foot(PageWriter& writer, const QRectF& box, int page, int pages)
    {
        const TextStyle small{7, false, Ink::Grey};
        const QRectF line = box.adjusted(0, 1, 0, 0);
        const double third = box.width() / 3;
        writer.text({line.left(), line.top(), third, line.height()}, allCopies(), small);
        writer.text({line.left() + third, line.top(), third, line.height()},
                    QStringLiteral("服务单 %1").arg(m_data.number), small, HorizontalAlign::Center);
        writer.text({line.left() + 2 * third, line.top(), third, line.height()},
                    QStringLiteral("打印 %1  %2  %3")
                        .arg(m_data.printedAt, m_data.printedBy, PageFlow::pageMark(page, pages)),
                    small, HorizontalAlign::Right);
    }

    void header()
    {
        constexpr double quarter = formWidth / 4 - labelWidth;
        m_flow.row(gridRow(
            {label(QStringLiteral("房号")),
             value(m_data.publicArea ? QStringLiteral("公共区域") : m_data.room, quarter, boldValueStyle),
             label(QStringLiteral("报修人")), value(m_data.customerName, quarter, boldValueStyle),
             label(QStringLiteral("联系电话")), value(m_data.customerPhone, quarter),
             label(QStringLiteral("急缓")),
             value(m_data.urgency, quarter, m_data.urgent ? boldValueStyle : valueStyle)}));
        m_flow.row(
            gridRow({label(QStringLiteral("位置")), value(m_data.place, quarter),
                     label(QStringLiteral("报修类别")), value(m_data.faultKind, quarter),
                     label(QStringLiteral("维修人员")), value(m_data.technician, quarter, boldValueStyle),
                     label(QStringLiteral("预约时间")), value(m_data.appointment, quarter, boldValueStyle)}));
    }

    std::vector<FlowRow> matterRows() const
    {
        constexpr double wide = formWidth - labelWidth;
        constexpr double quarter = formWidth / 4 - labelWidth;
        constexpr double check = 62;
        constexpr qsizetype longContent = 110;
        const TextStyle contentStyle{m_data.content.size() > longContent ? 9.0 : 10.0};
        const QString blankCheck = QStringLiteral("□数量  □外观  □质量  不合格：");
        std::vector<FlowRow> rows{
            gridRow({label(QStringLiteral("报修内容")), value(m_data.content, wide, contentStyle)}, 11),
            gridRow({label(QStringLiteral("用料")), value(m_data.material, wide - labelWidth - 8 - check),
                     label(QStringLiteral("业主自备材料检验"), labelWidth + 8),
                     value(m_data.ownerCheck.isEmpty() ? blankCheck : m_data.ownerCheck, check, {8})}),
            gridRow({label(QStringLiteral("预计费用")), value(m_data.expectedCost, quarter),
                     label(QStringLiteral("客户同意")), value(m_data.consent, 2 * quarter + labelWidth),
                     label(QStringLiteral("派工时间")), value(m_data.dispatchedAt, quarter)}),
        };
        if (!m_data.visitCode.isEmpty()) {
            rows.push_back(gridRow({label(QStringLiteral("上门验证码")),
                                    value(m_data.visitCode, quarter, boldValueStyle),
                                    value(QStringLiteral("上门时与客户核对；没有此码的，致电客服中心核实。"),
                                          3 * quarter + 2 * labelWidth)}));
        }
        if (!m_data.damage.isEmpty()) {
            rows.push_back(gridRow({label(QStringLiteral("既有破损")), value(m_data.damage, wide)}));
        }
        return rows;
    }

    static FlowRow partRow(const QString& position, const OrderSlipPart& part, double height)
    {
        const auto right = HorizontalAlign::Right;
        return gridRow({{9, position, {8}, HorizontalAlign::Center},
                        {54, part.name, {8.5}},
                        {33, part.specification, {8.5}},
                        {30, part.model, {8.5}},
                        {16, part.quantity, {8.5}, right},
                        {22, part.unitPrice, {8.5}, right},
                        {24, part.amount, {8.5}, right}},
                       height);
    }

    static FlowRow partHeading()
    {
        FlowRow row =
            partRow(QStringLiteral("序"),
                    {QStringLiteral("物业提供材料名称"), QStringLiteral("规格"), QStringLiteral("型号"),
                     QStringLiteral("数量"), QStringLiteral("单价（元）"), QStringLiteral("金额（元）")},
                    5);
        for (FlowCell& cell : row.cells) {
            cell.style = labelStyle;
            cell.align = HorizontalAlign::Center;
            cell.filled = true;
        }
        return row;
    }

    void parts()
    {
        const FlowRow heading = partHeading();
        m_flow.ensure(m_flow.heightOf(heading) + 2 * partRowHeight);
        m_flow.row(heading);
        m_flow.repeat({heading});
        int position = 0;
        for (const OrderSlipPart& part : m_data.parts) {
            m_flow.row(partRow(QString::number(++position), part, partRowHeight));
        }
        const int wanted = position == 0 ? blankRowsWithoutParts : leastBlankRows;
        const double tail = heightOf(tailRows());
        m_flow.ensure(tail + wanted * partRowHeight);
        const double room = m_flow.left() - tail;
        const int rows = std::clamp(static_cast<int>(room / partRowHeight), 1, mostBlankRows);
        const double height = std::min(room / rows, mostPartRowHeight);
        for (int i = 0; i < rows; ++i) {
            m_flow.row(partRow(QString::number(++position), {}, height));
        }
        m_flow.repeat({});
    }

    std::vector<FlowRow> tailRows() const
    {
        constexpr double quarter = formWidth / 4 - labelWidth;
        constexpr double half = formWidth / 2 - labelWidth;
        const QString grades = QStringLiteral("□满意 □一般 □不满意");
        const auto orBlank = [](const QString& text, const QString& blank) {
            return text.isEmpty() ? blank : text;
        };
        std::vector<FlowRow> rows{
            gridRow({label(QStringLiteral("到场时间")), value(m_data.arrivedAt, quarter),
                     label(QStringLiteral("完成时间")), value(m_data.doneAt, quarter),
                     label(QStringLiteral("工作量")), value(m_data.labour, quarter),
                     label(QStringLiteral("收费金额")),
                     value(orBlank(m_data.charge, QStringLiteral("￥")), quarter, boldValueStyle)},
                    7.4),
            gridRow({label(QStringLiteral("维修结果")),
                     value(orBlank(m_data.result, QStringLiteral("□已完成  □未完成")), half),
                     label(QStringLiteral("未完成原因及后续时间")), value({}, half)},
                    8.4),
            gridRow({label(QStringLiteral("客户签字")),
                     {half, QStringLiteral("到场、完成时间、结果、材料及费用属实："), {7, false, Ink::Grey}},
                     label(QStringLiteral("维修签字")),
                     value({}, quarter),
                     label(QStringLiteral("签字日期")),
                     value({}, quarter)},
                    9.4),
        };
        constexpr double quarterOfRest = (formWidth - labelWidth) / 4;
        const TextStyle small{7};
        rows.push_back(gridRow(
            {label(QStringLiteral("回访")), value(QStringLiteral("服务水平 ") + grades, quarterOfRest, small),
             value(QStringLiteral("服务时间 ") + grades, quarterOfRest, small),
             value(QStringLiteral("服务态度 ") + grades, quarterOfRest, small),
             value(m_data.publicArea ? QStringLiteral("公区复查签字：") : QStringLiteral("回访人/时间："),
                   quarterOfRest, small)},
            6.6));
        return rows;
    }

    double heightOf(const std::vector<FlowRow>& rows) const
    {
        double height = 0;
        for (const FlowRow& row : rows) {
            height += m_flow.heightOf(row);
        }
        return height;
    }

    const OrderSlipData& m_data;
    QString m_copyName;
    QString m_keeper;
    QRectF m_printable;
    PageFlow m_flow;
};

} // namespace

Document orderSlipDocument(const OrderSlipData& data, const TextMeasure& measure, const SlipCopies& copies)
{
    Document document;
    document.kind = QStringLiteral("order-slip");
    document.title = QStringLiteral("服务单 ") + data.number;
    document.paper = paperA5Landscape();
    document.margins = QMarginsF(8, 6, 8, 6);
    document.watermark = data.demo ? demoWatermark() : QString();
    if (copies.paper == SlipPaper::Carbon) {
        document.pages =
            SlipForm(data, measure, document.printable(), QStringLiteral("一式四联"), QStringLiteral("复写"))
                .pages();
        return document;
    }
    for (const SlipCopy copy : copies.printed) {
        const CopyOnPaper tag = onPaper(copy);
        std::vector<DocumentPage> pages =
            SlipForm(data, measure, document.printable(), tag.name, tag.keeper).pages();
        std::move(pages.begin(), pages.end(), std::back_inserter(document.pages));
    }
    return document;
}

} // namespace pd
