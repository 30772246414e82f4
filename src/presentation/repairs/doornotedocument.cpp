// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/doornotedocument.h"

#include "presentation/documents/pageflow.h"
#include "presentation/repairs/ordertime.h"

namespace pd {

namespace {

const TextStyle bodyStyle{12};
const TextStyle strongStyle{13, true};
const TextStyle labelStyle{9, false, Ink::Grey};
constexpr double headHeight = 24;
constexpr double footHeight = 6;
constexpr double labelWidth = 30;
constexpr double rowHeight = 9.5;

/// The time of the visit that found nobody: the latest event that says so.
Timestamp cameAt(const OrderDetails& details)
{
    Timestamp at = details.row.order.dispatchedAt.value_or(details.row.order.reportedAt);
    for (const OrderEvent& event : details.events) {
        if (event.kind == OrderEventKind::Waiting && event.detail == code(WaitingReason::NobodyHome)) {
            at = event.at;
        }
    }
    return at;
}

QString noteOf(const OrderDetails& details)
{
    for (auto event = details.events.rbegin(); event != details.events.rend(); ++event) {
        if (event->kind == OrderEventKind::Waiting) {
            return event->note;
        }
    }
    return {};
}

class DoorNote {
public:
    DoorNote(const DoorNoteData& data, const TextMeasure& measure, const QRectF& area)
        : m_data(data), m_area(area), m_flow(measure, frame())
    {
    }

    std::vector<DocumentPage> pages()
    {
        paragraph(QStringLiteral("尊敬的%1：")
                      .arg(m_data.customer.isEmpty() ? QStringLiteral("业主（住户）") : m_data.customer),
                  strongStyle);
        paragraph(QStringLiteral("　　您好！我中心维修人员已于 %1 到达您家，因家中无人，未能为您服务。"
                                 "请您方便时与我们联系，另行约定上门时间。")
                      .arg(m_data.cameAt),
                  bodyStyle);
        m_flow.gap(2);
        line(QStringLiteral("报修内容"), m_data.content);
        line(QStringLiteral("维修人员"), m_data.technician);
        line(QStringLiteral("服务电话"), m_data.deskPhone, true);
        line(QStringLiteral("暂定再次上门"), m_data.againAt, true);
        line(QStringLiteral("另约时间"), QStringLiteral("　　　　年　　月　　日　　　时　　　分"));
        if (!m_data.note.isEmpty()) {
            line(QStringLiteral("留言"), m_data.note);
        }
        return m_flow.finish();
    }

private:
    FlowFrame frame()
    {
        return {m_area, [this](PageWriter& writer, int) { return head(writer); }, footHeight,
                [this](PageWriter& writer, const QRectF& box, int, int) { foot(writer, box); }};
    }
    double head(PageWriter& writer) const
    {
        const double left = m_area.left();
        const double top = m_area.top();
        const double width = m_area.width();
        writer.text({left, top, width, 7}, m_data.centre, {12, true}, HorizontalAlign::Center);
        writer.text({left, top + 7, width, 10}, QStringLiteral("留 言 条"), {20, true},
                    HorizontalAlign::Center);
        writer.text({left, top + 17.5, width / 2, 6}, QStringLiteral("房号：") + m_data.room, {13, true});
        writer.text({left + width / 2, top + 17.5, width / 2, 6}, QStringLiteral("服务单 ") + m_data.number,
                    {10}, HorizontalAlign::Right);
        return top + headHeight + 2;
    }
    void foot(PageWriter& writer, const QRectF& box) const
    {
        writer.text(box.adjusted(0, 1, 0, 0),
                    QStringLiteral("留言人：%1　　经手：%2").arg(m_data.technician, m_data.printedBy),
                    {9, false, Ink::Grey}, HorizontalAlign::Right);
    }
    void paragraph(const QString& text, const TextStyle& style)
    {
        m_flow.row({{{m_flow.width(), text, style}}, 0, RowRule::None});
    }
    void line(const QString& label, const QString& text, bool strong = false)
    {
        m_flow.row({{{labelWidth, label, labelStyle, HorizontalAlign::Center, true},
                     {m_flow.width() - labelWidth, text, strong ? strongStyle : bodyStyle}},
                    rowHeight,
                    RowRule::Grid});
    }

    const DoorNoteData& m_data;
    QRectF m_area;
    PageFlow m_flow;
};

} // namespace

DoorNoteData doorNoteData(const OrderDetails& details, const PaperHeading& heading, const QString& deskPhone,
                          const Clock& clock)
{
    const ServiceOrder& order = details.row.order;
    DoorNoteData note;
    note.centre = heading.centre;
    note.demo = heading.demo;
    note.printedBy = heading.printedBy;
    note.room = order.intake.place;
    note.customer = order.intake.reporterName;
    note.number = order.number;
    note.content = order.intake.content.isEmpty() ? details.row.faultZh : order.intake.content;
    note.technician = details.row.technicianName;
    note.cameAt = longTime(cameAt(details), clock);
    note.againAt = order.promisedAt ? longTime(*order.promisedAt, clock) : QString();
    note.deskPhone = deskPhone;
    note.note = noteOf(details);
    return note;
}

Document doorNoteDocument(const DoorNoteData& data, const TextMeasure& measure)
{
    Document document;
    document.kind = QStringLiteral("door-note");
    document.title = QStringLiteral("留言条 ") + data.number;
    document.paper = paperA5Landscape();
    document.margins = QMarginsF(12, 9, 12, 8);
    document.watermark = data.demo ? demoWatermark() : QString();
    document.pages = DoorNote(data, measure, document.printable()).pages();
    return document;
}

} // namespace pd
