// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/feepapers/paymentnoticedocument.h"

#include "presentation/documents/listtable.h"
#include "presentation/documents/pagewriter.h"
#include "presentation/documents/paperframe.h"
#include "presentation/repairs/ordertime.h"

#include <algorithm>

namespace pd {

namespace {

constexpr double noticeWidth = 190;
constexpr double noticeHeight = 128;
constexpr double lineHeightOnNotice = 5.6;
constexpr double qrSide = 24;
constexpr double sheetHalf = 148.5;
constexpr std::size_t mostLines = 6; ///< of the month, and of before; the rest is drawn together

QString yuan(Money amount)
{
    return QString::fromStdString(amount.toString(true));
}

QString chineseDate(const Date& date)
{
    return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
}

QString chineseMonth(const QString& month)
{
    return QStringLiteral("%1年%2月").arg(month.left(4)).arg(month.mid(5).toInt());
}

/// No more lines than there is room for: what is over becomes one line with its sum.
std::vector<NoticeLine> fitting(const std::vector<NoticeLine>& lines)
{
    if (lines.size() <= mostLines) {
        return lines;
    }
    std::vector<NoticeLine> shown(lines.begin(), lines.begin() + mostLines - 1);
    NoticeLine rest;
    rest.count = 0;
    for (std::size_t i = mostLines - 1; i < lines.size(); ++i) {
        rest.amount += lines[i].amount;
        rest.count += lines[i].count;
    }
    rest.text = QStringLiteral("其他费用");
    shown.push_back(rest);
    return shown;
}

class Notice {
public:
    Notice(PageWriter& writer, QPointF corner, const PaymentNotice& notice,
           const NoticeSurroundings& surroundings, const PaperHeading& heading, const Clock& clock)
        : m_writer(writer), m_area(corner, QSizeF(noticeWidth, noticeHeight)), m_notice(notice),
          m_surroundings(surroundings), m_heading(heading), m_clock(clock)
    {
    }

    void draw()
    {
        double y = head();
        y = summary(y);
        const double columns = y;
        const double gap = 6;
        const double half = (m_area.width() - gap) / 2;
        block({m_area.left(), columns, half, 0}, QStringLiteral("本月费用"), m_notice.current,
              m_notice.room.current);
        block({m_area.left() + half + gap, columns, half, 0}, QStringLiteral("往期未交"), m_notice.arrears,
              m_notice.room.arrears);
        foot(columns + (mostLines + 2.6) * lineHeightOnNotice);
    }

private:
    double head()
    {
        const double left = m_area.left();
        const double top = m_area.top();
        const double width = m_area.width() - qrSide - 4;
        m_writer.text({left, top, width * 0.5, 10}, QStringLiteral("缴费通知单"), {20, true});
        m_writer.text({left + width * 0.5, top, width * 0.5, 10}, chineseMonth(m_notice.month), {14, true},
                      HorizontalAlign::Right);
        m_writer.line({left, top + 11}, {left + width, top + 11}, 0.5);
        const QString name = m_notice.room.name.isEmpty() ? QStringLiteral("业主") : m_notice.room.name;
        m_writer.boxed({left, top + 12, width * 0.6, 7}, QStringLiteral("尊敬的%1：").arg(name), {12, true});
        m_writer.boxed({left + width * 0.6, top + 12, width * 0.4, 7}, m_notice.room.code, {14, true},
                       HorizontalAlign::Right);
        m_writer.boxed({left, top + 18.6, width, 5.4},
                       QStringLiteral("现将您家的物业费用告知如下，感谢您按时交纳。"), {9, false, Ink::Grey});
        const QString account = m_notice.room.account.isEmpty() ? m_notice.room.code : m_notice.room.account;
        m_writer.qr({m_area.right() - qrSide, top - 1, qrSide, qrSide}, account);
        m_writer.text({m_area.right() - qrSide - 4, top + qrSide - 1.6, qrSide + 8 - 4, 4},
                      QStringLiteral("户号 ") + account, {7.5}, HorizontalAlign::Center);
        return top + 27;
    }

    /// What has to be paid, and by when: the one thing nobody may overlook.
    double summary(double y)
    {
        const QRectF box(m_area.left(), y, m_area.width(), 15);
        m_writer.rect(box, 0.5, true);
        const double third = box.width() / 3;
        m_writer.text({box.left() + 4, y, 26, 15}, QStringLiteral("应交合计"), {11});
        m_writer.text({box.left() + 28, y, third + 12, 15}, QStringLiteral("¥") + yuan(m_notice.room.toPay()),
                      {22, true});
        const QString until = m_notice.payBy
                                  ? QStringLiteral("请于 %1 前交纳").arg(chineseDate(*m_notice.payBy))
                                  : QStringLiteral("请尽快交纳");
        const QRectF right(box.left() + third + 44, y + 1, box.width() - third - 48, 13);
        m_writer.text({right.left(), right.top(), right.width(), 7}, until, {12, true},
                      HorizontalAlign::Right);
        QString sum = QStringLiteral("本月 %1 ＋ 往期 %2")
                          .arg(yuan(m_notice.room.current), yuan(m_notice.room.arrears));
        if (m_notice.room.prepaid > Money()) {
            sum += QStringLiteral(" － 预存 %1").arg(yuan(m_notice.room.prepaid));
        }
        m_writer.text({right.left(), right.top() + 7, right.width(), 5}, sum, {9}, HorizontalAlign::Right);
        return y + 18;
    }

    void block(QRectF box, const QString& title, const std::vector<NoticeLine>& lines, Money sum)
    {
        const double amountWidth = 24;
        const TextStyle style{9.5};
        m_writer.text({box.left(), box.top(), box.width() / 2, lineHeightOnNotice}, title, {10.5, true});
        m_writer.text({box.left() + box.width() / 2, box.top(), box.width() / 2, lineHeightOnNotice},
                      QStringLiteral("金额（元）"), {8, false, Ink::Grey}, HorizontalAlign::Right);
        double y = box.top() + lineHeightOnNotice;
        m_writer.line({box.left(), y}, {box.right(), y}, 0.3);
        if (lines.empty()) {
            m_writer.text({box.left(), y, box.width(), lineHeightOnNotice}, QStringLiteral("无"),
                          {9.5, false, Ink::Grey});
            y += lineHeightOnNotice;
        }
        for (const NoticeLine& line : fitting(lines)) {
            QString about = line.detail.isEmpty() ? line.period : line.period + u' ' + line.detail;
            if (line.count > 1) {
                about += QStringLiteral("（%1 笔）").arg(line.count);
            }
            const double room = box.width() - amountWidth;
            const double name = room * (about.isEmpty() ? 1.0 : 0.46);
            m_writer.boxed({box.left(), y, name - 1, lineHeightOnNotice}, line.text, style);
            m_writer.boxed({box.left() + name, y, room - name, lineHeightOnNotice}, about,
                           {8.5, false, Ink::Grey});
            m_writer.text({box.right() - amountWidth, y, amountWidth, lineHeightOnNotice}, yuan(line.amount),
                          style, HorizontalAlign::Right);
            y += lineHeightOnNotice;
            m_writer.line({box.left(), y}, {box.right(), y}, 0.1, Ink::Light);
        }
        m_writer.text({box.left(), y, box.width() / 2, lineHeightOnNotice}, QStringLiteral("小计"),
                      {9.5, true});
        m_writer.text({box.left() + box.width() / 2, y, box.width() / 2, lineHeightOnNotice}, yuan(sum),
                      {9.5, true}, HorizontalAlign::Right);
    }

    void foot(double y)
    {
        const double bottom = m_area.bottom() - 6;
        constexpr double row = 5;
        if (!m_surroundings.collections.empty()) {
            m_writer.text({m_area.left(), y, 40, row}, QStringLiteral("外单位收费安排"), {9, true});
            y += row;
            const auto room = static_cast<std::size_t>(std::max(0.0, (bottom - 11 - y) / row));
            for (std::size_t i = 0; i < std::min(room, m_surroundings.collections.size()); ++i) {
                const OutsideCollection& one = m_surroundings.collections[i];
                m_writer.boxed({m_area.left(), y, m_area.width(), row},
                               QStringLiteral("%1（%2）：%3，%4；联系人 %5 %6")
                                   .arg(one.what, one.unit, one.time, one.place, one.contact, one.phone),
                               {8.5});
                y += row;
            }
        }
        m_writer.line({m_area.left(), bottom - 10}, {m_area.right(), bottom - 10}, 0.3);
        m_writer.boxed({m_area.left(), bottom - 9.5, m_area.width(), 9.5}, m_surroundings.words, {9});
        QString butler = m_notice.room.butlerName.isEmpty()
                             ? QString()
                             : QStringLiteral("区域管家 ") + m_notice.room.butlerName;
        if (!m_notice.room.butlerPhone.isEmpty()) {
            butler += u' ' + m_notice.room.butlerPhone;
        }
        const double third = m_area.width() / 3;
        m_writer.boxed({m_area.left(), bottom, third, 6}, butler, {9, true});
        m_writer.boxed({m_area.left() + third, bottom, third, 6}, m_heading.centre, {10, true},
                       HorizontalAlign::Center);
        m_writer.boxed({m_area.left() + 2 * third, bottom, third, 6},
                       QStringLiteral("打印 ") + longTime(m_clock.now(), m_clock), {7.5, false, Ink::Grey},
                       HorizontalAlign::Right);
    }

    PageWriter& m_writer;
    QRectF m_area;
    const PaymentNotice& m_notice;
    const NoticeSurroundings& m_surroundings;
    const PaperHeading& m_heading;
    const Clock& m_clock;
};

} // namespace

QString deliveryWayOnPaper(DeliveryWay way)
{
    switch (way) {
    case DeliveryWay::LetterBox:
        return QStringLiteral("信箱");
    case DeliveryWay::Phone:
        return QStringLiteral("电话");
    case DeliveryWay::Fax:
        return QStringLiteral("传真");
    case DeliveryWay::RegisteredMail:
        return QStringLiteral("挂号信");
    case DeliveryWay::InPerson:
        return QStringLiteral("当面");
    }
    return {};
}

Document paymentNoticeDocument(std::span<const PaymentNotice> notices, const NoticeSurroundings& surroundings,
                               const PaperHeading& heading, const Clock& clock, const TextMeasure& measure)
{
    Document document;
    document.kind = QStringLiteral("payment-notice");
    document.title = QStringLiteral("缴费通知单 ") + notices.front().month;
    if (notices.size() == 1) {
        document.title += u' ' + notices.front().room.code;
    }
    document.paper = surroundings.twoOnA4 ? paperA4() : paperA5Landscape();
    document.watermark = heading.demo ? demoWatermark() : QString();
    const std::size_t perPage = surroundings.twoOnA4 ? 2 : 1;
    document.pages.resize((notices.size() + perPage - 1) / perPage);
    for (std::size_t i = 0; i < notices.size(); ++i) {
        PageWriter writer(document.pages[i / perPage], measure);
        const bool lower = i % perPage == 1;
        if (lower) {
            for (int dash = 0; dash < 38; ++dash) {
                writer.line({10.0 + dash * 5, sheetHalf}, {12.5 + dash * 5, sheetHalf}, 0.1, Ink::Grey);
            }
        }
        Notice(writer, {10, lower ? sheetHalf + 10 : 10}, notices[i], surroundings, heading, clock).draw();
    }
    return document;
}

Document noticeWorkList(const QString& month, std::span<const HouseholdNotice> rows,
                        const QStringList& phones, const PaperHeading& heading, const Clock& clock,
                        const TextMeasure& measure)
{
    Document document;
    document.kind = QStringLiteral("notice-list");
    document.title = QStringLiteral("缴费通知发放清单 ") + month;
    document.paper = paperA4();
    document.watermark = heading.demo ? demoWatermark() : QString();
    PageFlow flow(measure, paperFrame(document.printable(), {QStringLiteral("缴费通知发放清单"),
                                                             {},
                                                             heading.centre,
                                                             chineseMonth(month),
                                                             longTime(clock.now(), clock),
                                                             heading.printedBy}));
    const ListColumns columns{{QStringLiteral("房号"), 24},
                              {QStringLiteral("业主"), 26},
                              {QStringLiteral("电话"), 28},
                              {QStringLiteral("方式"), 16},
                              {QStringLiteral("本月"), 22, HorizontalAlign::Right},
                              {QStringLiteral("往期"), 22, HorizontalAlign::Right},
                              {QStringLiteral("应交"), 22, HorizontalAlign::Right},
                              {QStringLiteral("结果、时间、签名"), 30}};
    Money sum;
    std::vector<FlowRow> lines;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const HouseholdNotice& row = rows[i];
        sum += row.toPay();
        FlowRow line = listRow(columns, {row.code, row.name, phones.value(static_cast<qsizetype>(i)),
                                         deliveryWayOnPaper(wayOf(row.preference)), yuan(row.current),
                                         yuan(row.arrears), yuan(row.toPay()), QString()});
        line.leastHeight = 8;
        lines.push_back(std::move(line));
    }
    putListSection(flow, QStringLiteral("待告知住户"),
                   QStringLiteral("%1 户　应交合计 %2 元").arg(rows.size()).arg(yuan(sum)), columns, lines);
    document.pages = flow.finish();
    return document;
}

} // namespace pd
