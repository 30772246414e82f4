// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/repairs/dispatchlistdocument.h"
#include "presentation/repairs/orderslipdocument.h"

#include <QtCore/QString>

#include <algorithm>

namespace pd::test {

[[nodiscard]] inline QString orderNumber(int index)
{
    return QStringLiteral("FW-202611-%1").arg(index, 4, 10, QChar(u'0'));
}

[[nodiscard]] inline OrderSlipData sampleSlip()
{
    OrderSlipData slip;
    slip.centre = QStringLiteral("阳光花园物业服务中心");
    slip.number = orderNumber(128);
    slip.room = QStringLiteral("3-2-1201");
    slip.place = QStringLiteral("厨房水槽下方");
    slip.customerName = QStringLiteral("欧阳晓明");
    slip.customerPhone = QStringLiteral("13812345678");
    slip.reportedAt = QStringLiteral("2026-11-21 09:05");
    slip.faultKind = QStringLiteral("水 / 管道漏水");
    slip.content =
        QStringLiteral("厨房水槽下方进水软管接头处漏水，已用盆接水，客户要求上午处理，需关闭户内总阀。");
    slip.material = QStringLiteral("客户自备角阀 1 个");
    slip.urgency = QStringLiteral("急修");
    slip.urgent = true;
    slip.appointment = QStringLiteral("2026-11-21 10:30");
    slip.technician = QStringLiteral("张建国");
    slip.dispatchedAt = QStringLiteral("2026-11-21 09:08");
    slip.expectedCost = QStringLiteral("￥35.00");
    slip.consent = QStringLiteral("欧阳晓明 2026-11-21 09:07 电话同意");
    slip.parts = {{QStringLiteral("不锈钢编织软管"), QStringLiteral("40 cm"), QStringLiteral("DN15"),
                   QStringLiteral("1 根"), QStringLiteral("15.00"), QStringLiteral("15.00")}};
    slip.printedAt = QStringLiteral("2026-11-21 09:09");
    slip.printedBy = QStringLiteral("王芳");
    return slip;
}

/// `orders` orders spread over five technicians, one in nine unassigned, the usual share unfinished and late.
[[nodiscard]] inline DispatchListData sampleDispatchList(int orders)
{
    static const QStringList contents{
        QStringLiteral("厨房水槽下方漏水"),
        QStringLiteral("客厅吸顶灯不亮，客户已换过灯泡"),
        QStringLiteral("卫生间地漏返味，要求加装防臭地漏芯并检查存水弯"),
        QStringLiteral("入户门锁芯卡滞"),
        QStringLiteral("阳台推拉窗滑轮损坏，关闭不严，大风天气漏雨；客户要求同时检查其他两扇窗户的密封胶条"),
        QStringLiteral("可视对讲无声音"),
    };
    static const QStringList places{QStringLiteral("3-2-1201"), QStringLiteral("1-1-302"),
                                    QStringLiteral("2号楼地下车库B区12号车位"), QStringLiteral("5-1-1802")};
    static const QStringList reasons{QStringLiteral("等待配件（滑轮到货）"),
                                     QStringLiteral("家中无人，已留言条"),
                                     QStringLiteral("需外单位施工，电梯厂家已约")};
    DispatchListData list;
    list.centre = QStringLiteral("阳光花园物业服务中心");
    list.date = QStringLiteral("2026年11月21日 星期六");
    list.printedAt = QStringLiteral("2026-11-21 17:25");
    list.printedBy = QStringLiteral("王芳");
    list.technicians = {{QStringLiteral("张建国"), QStringLiteral("水电"), {}},
                        {QStringLiteral("李卫东"), QStringLiteral("水电"), {}},
                        {QStringLiteral("赵明"), QStringLiteral("门窗木工"), {}},
                        {QStringLiteral("陈志强"), QStringLiteral("弱电"), {}},
                        {QStringLiteral("阿卜杜拉·买买提"), QStringLiteral("综合维修"), {}}};
    for (int i = 0; i < orders; ++i) {
        DispatchRow row;
        row.number = orderNumber(i + 1);
        row.place = places[i % places.size()];
        row.content = contents[i % contents.size()];
        row.urgent = i % 7 == 3;
        row.appointment =
            QStringLiteral("%1:%2").arg(9 + i % 8, 2, 10, QChar(u'0')).arg(i % 2 == 0 ? u"00" : u"30");
        if (i % 9 == 8) {
            row.state = QStringLiteral("已登记");
            row.appointment.clear();
            list.unassigned.push_back(row);
            list.unfinished.push_back(
                {row.number, row.place, row.content, {}, {}, {}, QStringLiteral("3 小时"), false});
            continue;
        }
        DispatchTechnician& technician =
            list.technicians[static_cast<std::size_t>(i) % list.technicians.size()];
        if (i % 5 == 1) {
            row.state = i % 10 == 1 ? QStringLiteral("等待中") : QStringLiteral("已派工");
            row.note = i % 10 == 1 ? QStringLiteral("等配件，11-23 前完成") : QString();
            list.unfinished.push_back({row.number, row.place, row.content, technician.name,
                                       reasons[i % reasons.size()], QStringLiteral("11-23 17:00"),
                                       i % 10 == 1 ? QStringLiteral("1 天 3 小时") : QStringLiteral("6 小时"),
                                       i % 10 == 1});
            list.unreturned.push_back(
                {row.number, row.place, technician.name, QStringLiteral("11-21 09:20"), QString()});
        } else {
            row.state = i % 2 == 0 ? QStringLiteral("已返单") : QStringLiteral("已关闭");
            row.arrived = row.appointment;
            row.done = QStringLiteral("%1:45").arg(9 + i % 8, 2, 10, QChar(u'0'));
            row.progress = DispatchProgress::Done;
        }
        technician.rows.push_back(row);
    }
    list.numbers = {orderNumber(1), orderNumber(orders), orders, 0, orders / 2, {}};
    if (orders > 10) {
        list.numbers.missing = {orderNumber(7), orderNumber(11)};
    }
    const QStringList states{QStringLiteral("已登记"), QStringLiteral("已派工"), QStringLiteral("到场"),
                             QStringLiteral("等待中"), QStringLiteral("已完成"), QStringLiteral("已返单"),
                             QStringLiteral("已关闭"), QStringLiteral("已撤单")};
    for (const QString& state : states) {
        const auto in = [&state](const DispatchRow& row) { return row.state == state; };
        StateTotal total{state,
                         static_cast<int>(std::count_if(list.unassigned.begin(), list.unassigned.end(), in))};
        for (const DispatchTechnician& technician : list.technicians) {
            total.count +=
                static_cast<int>(std::count_if(technician.rows.begin(), technician.rows.end(), in));
        }
        list.states.push_back(total);
    }
    return list;
}

} // namespace pd::test
